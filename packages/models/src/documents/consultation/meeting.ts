import * as z from 'zod/mini';
import { body } from './bodies.js';
import { adjustment, countMode, otherMode, recusal, votes } from './counts.js';
import { count, date, documentLink, id, label, list, positive, text } from '../fields.js';

export const voteBy = z.enum(['secret', 'recorded', 'show-of-hands']);

/** The resolution of an assembly that gave a matter to its representatives. */
export const authority = z.looseObject({ resolutionId: id(), grantedOn: date(), expiresOn: date() });

/** A meeting that voted or listened. Counts are whole people, households or members. */
export const meeting = z.looseObject({
  body,
  mode: countMode,
  heldOn: date(),
  place: label(),
  convener: z.optional(label()),
  chair: z.optional(label()),
  recorder: z.optional(label()),
  supervisor: z.optional(label()),
  base: positive(),
  present: count(),
  otherMode: z.optional(otherMode),
  /** Of those present, women; of the composition, women: checked where the pack asks. */
  womenPresent: z.optional(count()),
  adjustments: z.optional(list(adjustment, 20)),
  recusals: z.optional(list(recusal, 50)),
  voteBy: z.optional(voteBy),
  votes: z.optional(votes),
  minutes: z.optional(documentLink),
});

/** Public notice of a meeting: when, and by which channels. */
export const meetingNotice = z.looseObject({
  postedOn: date(),
  channels: list(label(), 10),
  special: z.optional(text(500)),
});

/** A posting on the board. `takenDownOn` is the last day it stood. */
export const posting = z.looseObject({
  postedOn: date(),
  takenDownOn: z.optional(date()),
  places: list(label(), 20),
  checkedBy: z.optional(label()),
  objections: z.optional(count()),
});
