import * as z from 'zod/mini';
import { adjustment, countMode, recusal } from './counts.js';
import { date, id, instant, label, legalReference, list, phone, positive, sha256Hex, text } from '../fields.js';

/** One thing that a voter may choose. */
const option = z.looseObject({
  id: id(),
  label: label(),
  /** What choosing it means for a household, in one sentence. */
  meaning: z.optional(text(500)),
  /** In a yes/no question: which of the three it is. */
  stands: z.optional(z.enum(['for', 'against', 'abstain'])),
});

/** One motion. One question carries one motion; options are never bundled. */
export const question = z.looseObject({
  id: id(),
  text: text(1_000),
  kind: z.enum(['yesNo', 'single', 'approval']),
  options: list(option, 50),
  /** In `approval`: how many may be chosen. */
  maxChoices: z.optional(positive()),
});

/** How the vote is cast. */
export const ballot = z.looseObject({
  secrecy: z.enum(['open', 'public-secret', 'admin-secret', 'untraceable']),
  channels: list(z.enum(['online', 'paper', 'assisted', 'hand', 'proxy']), 5),
  changeable: z.boolean(),
  /** A vote over the network that binds needs a local rule; otherwise it only informs. */
  binding: z.boolean(),
  bindingBasis: z.optional(legalReference),
  questions: list(question, 20),
});

/** Where and until when a vote can be cast on paper. */
export const paperWay = z.looseObject({
  place: label(),
  hours: label(),
  until: z.optional(instant()),
  phone: z.optional(phone()),
  note: z.optional(text(500)),
});

/** The roll that the count is measured against. */
export const electorate = z.looseObject({
  mode: countMode,
  base: positive(),
  label: label(),
  roll: z.optional(z.looseObject({ publishedOn: date(), appealUntil: date(), hash: z.optional(sha256Hex()) })),
  otherMode: z.optional(z.looseObject({ mode: countMode, base: positive() })),
  adjustments: z.optional(list(adjustment, 20)),
  recusals: z.optional(list(recusal, 50)),
});
