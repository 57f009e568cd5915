import * as z from 'zod/mini';
import { id, instant, label, list } from '../documents/fields.js';

/** Ways in which a ballot comes in. `assisted`: somebody wrote for a voter who was there; `proxy`: the voter was not there. */
export const channel = z.enum(['online', 'paper', 'assisted', 'hand', 'proxy']);

/**
 * One ballot as it was cast. It never holds a name: `voter`, `household` and `by` are keys of the roll. A paper taken out of
 * the box of a secret vote has neither key nor time.
 */
export const castBallot = z.looseObject({
  /** Number of the paper, or of the submission. */
  id: id(),
  voter: z.optional(id()),
  household: z.optional(id()),
  channel,
  /** Absent: counted from the box, at the close. */
  castAt: z.optional(instant()),
  /** Who voted for an absent voter, or wrote for one who was there. */
  by: z.optional(id()),
  /** A part of the roll, such as a villagers' group, for a count by parts. */
  group: z.optional(label(80)),
  /** The tellers found it unreadable, or marked in a way that does not count. */
  spoiled: z.optional(z.boolean()),
  answers: list(z.looseObject({ questionId: id(), optionIds: list(id(), 50) }), 20),
});

export type Channel = z.infer<typeof channel>;
/** @see castBallot */
export type Ballot = z.infer<typeof castBallot>;

/** A ballot of the right shape with a time that exists; anything else is `undefined`. Never throws. */
export function readBallot(value: unknown): Ballot | undefined {
  try {
    const read = castBallot.safeParse(value);
    if (!read.success) return undefined;
    return read.data.castAt !== undefined && Number.isNaN(Date.parse(read.data.castAt)) ? undefined : read.data;
  } catch {
    return undefined;
  }
}
