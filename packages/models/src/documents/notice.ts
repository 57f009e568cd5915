import * as z from 'zod/mini';
import { body, setting } from './consultation/bodies.js';
import { countMode, otherMode, votes } from './consultation/counts.js';
import { objections, outcome } from './consultation/result.js';
import { envelope, locality } from './envelope.js';
import {
  code,
  count,
  date,
  documentLink,
  id,
  instant,
  label,
  legalReference,
  list,
  maskedName,
  money,
  positive,
  text,
} from './fields.js';
import { noticeKind, noticePart } from './notice/kinds.js';

export { noticeKind, noticePart };

/** One part of what a notice must tell. */
const part = z.looseObject({
  kind: noticePart,
  title: z.optional(label()),
  paragraphs: z.optional(list(text(4_000), 40)),
  documents: z.optional(list(documentLink, 20)),
});

/** The meeting that the notice calls. */
const calledMeeting = z.looseObject({
  body,
  mode: countMode,
  heldOn: date(),
  at: z.optional(instant()),
  place: label(),
});

/** One motion and its count as it is made public. The outcome is recomputed by `decide` and compared. */
const decision = z.looseObject({
  id: id(),
  title: label(),
  body,
  mode: countMode,
  heldOn: date(),
  base: positive(),
  present: count(),
  otherMode: z.optional(otherMode),
  votes,
  outcome,
});

/** One line of a list of households or people, only where the law asks for such a list. */
const row = z.looseObject({
  household: z.optional(id()),
  maskedName: z.optional(maskedName()),
  group: z.optional(label()),
  amount: z.optional(money),
  points: z.optional(count()),
  note: z.optional(text(200)),
});

/** Where and how long it stands. `postedTo`: the last day announced; `takenDownOn`: the last day it stood. */
const boardPosting = z.looseObject({
  postedFrom: date(),
  postedTo: z.optional(date()),
  takenDownOn: z.optional(date()),
  channels: list(z.enum(['board', 'group-board', 'website', 'wechat', 'broadcast', 'letter', 'other']), 10),
  places: list(label(), 40),
  checkedBy: z.optional(label()),
  /** A photo of the board, not of people. */
  proof: z.optional(documentLink),
});

/** A change of what was posted. With `restarts` it changed the matter, and the days count anew from that day. */
const correction = z.looseObject({ on: date(), reason: text(1_000), restarts: z.boolean() });

const signOff = z.looseObject({ office: label(), signedOn: date() });

/** A question of a resident about what was published, and its answer. */
const inquiry = z.looseObject({
  id: id(),
  on: date(),
  text: text(1_000),
  reply: z.optional(text(2_000)),
  repliedOn: z.optional(date()),
});

/** Why a board of bad conduct (黑榜) may stand: it is off by default. Without this the check says so. */
const blackBoard = z.looseObject({
  /** The resolution that wants it. */
  resolution: text(500),
  heardOn: z.optional(date()),
  approvedBy: list(label(80), 10),
  /** The reply of those concerned, which stands beside it. */
  reply: z.optional(text(2_000)),
});

/** What stands on the board of village or community affairs (公示、公开). */
export const notice = z.looseObject({
  type: z.literal('notice'),
  ...envelope,
  locality,
  kind: noticeKind,
  setting,
  status: z.enum(['planned', 'posted', 'corrected', 'ended', 'archived', 'withdrawn']),
  number: z.optional(code()),
  summary: text(2_000),
  basis: z.optional(list(legalReference, 20)),
  rulePackId: z.optional(code()),
  /** The day of the act that is made public: held, decided, finished; of a notice before it, the day to come. */
  eventOn: z.optional(date()),
  meeting: z.optional(calledMeeting),
  /** Why the meeting is called at short notice, where the law allows it. */
  special: z.optional(text(500)),
  parts: list(part, 40),
  decisions: z.optional(list(decision, 20)),
  rows: z.optional(list(row, 5_000)),
  documents: z.optional(list(documentLink, 50)),
  review: z.optional(signOff),
  approval: z.optional(signOff),
  posting: boardPosting,
  corrections: z.optional(list(correction, 20)),
  objections: z.optional(objections),
  inquiries: z.optional(list(inquiry, 200)),
  /** Id of the notice that this one takes the place of. */
  supersedes: z.optional(id()),
  blackBoard: z.optional(blackBoard),
});

export type NoticeKind = z.infer<typeof noticeKind>;
export type NoticePart = z.infer<typeof noticePart>;
/** @see notice */
export type Notice = z.infer<typeof notice>;
