import * as z from 'zod/mini';
import { body, matter, setting } from './consultation/bodies.js';
import { adjustment, countMode, otherMode, recusal, votes } from './consultation/counts.js';
import { authority, meetingNotice, voteBy } from './consultation/meeting.js';
import { outcome } from './consultation/result.js';
import { envelope, locality } from './envelope.js';
import {
  code,
  count,
  date,
  documentLink,
  id,
  instant,
  label,
  list,
  maskedName,
  positive,
  sha256Hex,
  text,
} from './fields.js';

/** One voter who came, once. A public record names nobody: `voter` is a code of the roll. */
const attendance = z.looseObject({
  /** Code of the person, household or member that is counted. */
  voter: id(),
  /** Only in a record that is not for everybody. */
  maskedName: z.optional(maskedName()),
  group: z.optional(label()),
  way: z.enum(['in-person', 'online', 'proxy']),
  /** Id of the written delegation of someone who is represented. */
  proxy: z.optional(id()),
});

/** A declared interest. `role` is what the person does at the meeting; `rule` the by-law that takes the vote. */
const declaredInterest = z.looseObject({
  ...recusal.shape,
  role: z.optional(z.enum(['chair', 'recorder', 'supervisor', 'voter'])),
  rule: z.optional(label()),
});

/** One motion, one vote. */
export const motion = z.looseObject({
  id: id(),
  text: text(2_000),
  matter,
  /** SHA-256 of the text that was put to the vote, as lower-case hexadecimal. */
  hash: z.optional(sha256Hex()),
  /** What was said, without who said it. */
  views: z.optional(list(text(1_000), 50)),
  voteBy: z.optional(voteBy),
  votes: z.optional(votes),
  recusals: z.optional(list(declaredInterest, 50)),
  outcome: z.optional(outcome),
  dissent: z.optional(text(2_000)),
  /** The resolution of an assembly that gave the matter to its representatives. */
  delegation: z.optional(authority),
});

/** Who signed, by what they did: in public no names. */
const signature = z.looseObject({
  role: z.enum(['chair', 'recorder', 'teller', 'supervisor', 'witness', 'attendee']),
  count: z.optional(positive()),
  signedOn: date(),
});

/** Minutes of one meeting (会议记录): who came, what was put to the vote, and how it was counted. */
export const meetingRecord = z.looseObject({
  type: z.literal('meeting-record'),
  ...envelope,
  locality,
  setting,
  number: z.optional(code()),
  /** Id of the consultation that the meeting belongs to. */
  consultation: z.optional(id()),
  rulePackId: z.optional(code()),
  validatorVersion: z.optional(code()),
  body,
  mode: countMode,
  heldOn: date(),
  startsAt: z.optional(instant()),
  endsAt: z.optional(instant()),
  place: label(),
  convener: z.optional(label()),
  chair: z.optional(label()),
  /** Who took the chair for motions that the chair has an interest in. */
  actingChair: z.optional(label()),
  recorder: z.optional(label()),
  tellers: z.optional(list(label(), 10)),
  supervisor: z.optional(label()),
  observers: z.optional(list(label(), 40)),
  notice: z.optional(meetingNotice),
  partyDiscussion: z.optional(z.looseObject({ on: date(), by: label(), number: z.optional(code()) })),
  base: positive(),
  present: count(),
  otherMode: z.optional(otherMode),
  womenPresent: z.optional(count()),
  adjustments: z.optional(list(adjustment, 20)),
  roster: z.optional(list(attendance, 5_000)),
  motions: list(motion, 40),
  signatures: z.optional(list(signature, 40)),
  documents: z.optional(list(documentLink, 50)),
});

export type Motion = z.infer<typeof motion>;
/** @see meetingRecord */
export type MeetingRecord = z.infer<typeof meetingRecord>;
