import * as z from 'zod/mini';
import { count, label, maskedName, positive, text } from '../fields.js';

/** What one unit of a count is. `person`: residents of 18 or more; `household`: one delegate each; `member`: of a representative or members' assembly. */
export const countMode = z.enum(['person', 'household', 'member']);

/** Why the base or the roll is not the plain head count. */
export const adjustment = z.looseObject({
  kind: z.enum(['unreachable', 'illness', 'unable-to-express', 'deceased', 'moved-out', 'other']),
  count: positive(),
  note: z.optional(text(1_000)),
});

/** A voter who declared an interest. `votes: false` takes the vote away only where the by-laws say so; the base stays. */
export const recusal = z.looseObject({
  maskedName: maskedName(),
  reason: text(500),
  decidedBy: label(),
  count: positive(),
  votes: z.boolean(),
});

export const votes = z.looseObject({ for: count(), against: count(), abstain: count(), invalid: count() });

export const otherMode = z.looseObject({ mode: countMode, base: positive(), present: count() });
