import * as z from 'zod/mini';
import { envelope, locality } from './envelope.js';
import { code, date, documentLink, id, label, legalReference, list, positive, text } from './fields.js';

/** Numbers of the points of the legal review. */
export const lrCode = z.enum([
  'LR-01',
  'LR-02',
  'LR-03',
  'LR-04',
  'LR-05',
  'LR-06',
  'LR-07',
  'LR-08',
  'LR-09',
  'LR-10',
  'LR-11',
  'LR-12',
  'LR-13',
  'LR-14',
  'LR-15',
  'LR-16',
  'LR-17',
  'LR-18',
  'LR-19',
  'LR-20',
  'LR-21',
  'LR-22',
  'LR-23',
  'LR-24',
  'LR-25',
  'LR-26',
  'LR-27',
  'LR-28',
]);

/** What the village did about an item. Only a change settles an item of level `B`. */
const reviewAnswer = z.looseObject({
  outcome: z.enum(['changed', 'justified', 'withdrawn']),
  text: text(2_000),
  on: date(),
});

/** One thing that the reviewer points out. `B` must be changed before the vote, `W` changed or justified, `I` is to know. */
export const reviewItem = z.looseObject({
  id: id(),
  lr: lrCode,
  level: z.enum(['B', 'W', 'I']),
  /** Id of the article, clause or item of the draft. */
  targetId: id(),
  quote: text(1_000),
  reason: text(2_000),
  suggestion: z.optional(text(2_000)),
  basis: z.optional(list(legalReference, 10)),
  answer: z.optional(reviewAnswer),
});

/** The legal review of a draft of village rules, a convention or a charter (法制审核意见书), with the village's answers. */
export const reviewOpinion = z.looseObject({
  type: z.literal('review-opinion'),
  ...envelope,
  locality,
  number: z.optional(code()),
  /** Id of the rule book and of its version. */
  document: id(),
  version: id(),
  /** Who wrote the draft: offices and people in office. */
  draftedBy: list(label(), 40),
  reviewer: z.looseObject({ office: label(), people: z.optional(list(label(), 10)) }),
  stage: z.enum(['legalAdviser', 'township', 'county']),
  round: positive(),
  receivedOn: date(),
  signedOn: date(),
  conclusion: z.enum(['pass', 'revise', 'reject']),
  summary: text(2_000),
  items: list(reviewItem, 500),
  /** The day of the assembly that votes on the draft, as soon as it is fixed. */
  assemblyOn: z.optional(date()),
  documents: z.optional(list(documentLink, 20)),
});

export type ReviewItem = z.infer<typeof reviewItem>;
/** @see reviewOpinion */
export type ReviewOpinion = z.infer<typeof reviewOpinion>;
