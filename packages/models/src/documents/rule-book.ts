import * as z from 'zod/mini';
import { body, countMode } from './consultation.js';
import { envelope, locality } from './envelope.js';
import { code, count, date, documentLink, id, label, legalReference, list, positive, text } from './fields.js';

/** What the village may do about a breach: the whitelist of domain.md 2.4. */
export const enforcementMeasure = z.enum([
  'advise',
  'criticize',
  'warn',
  'requestCorrection',
  'apologize',
  'restore',
  'compensateActualLoss',
  'honourIneligible',
  'pointDeduct',
  'referMediation',
  'referAuthority',
]);

const item = z.looseObject({ id: id(), no: positive(), text: text(4_000) });

/** 款. `no` is its place in the article and is not part of the text. */
const clause = z.looseObject({
  id: id(),
  no: positive(),
  text: text(),
  items: z.optional(list(item, 60)),
  norm: z.enum(['must', 'mustNot', 'should', 'may', 'declares']),
  measures: z.optional(list(enforcementMeasure, 11)),
});

/** 条. Its id stays over versions; its number may change. */
export const article = z.looseObject({
  id: id(),
  no: positive(),
  title: z.optional(label()),
  clauses: list(clause, 60),
  basis: z.optional(list(legalReference, 20)),
  category: z.optional(z.enum(['conduct', 'order', 'rights', 'disputes', 'customs', 'general'])),
  topics: z.optional(list(label(40), 20)),
  /** Code of the points item that rests on this article. */
  pointsItem: z.optional(code(40)),
  /** Set when the township ordered the clause to be put right: it stands struck, with the order. */
  suspended: z.optional(z.looseObject({ order: label(), on: date() })),
  notes: z.optional(list(text(2_000), 20)),
});

/** 章. */
export const chapter = z.looseObject({ id: id(), no: positive(), title: label(), articles: list(article, 1_000) });

/** Three-character verse: an illustration of articles, never the operative text unless the assembly adopted it. */
const rhyme = z.looseObject({
  id: id(),
  title: z.optional(label()),
  meter: positive(),
  lines: list(z.tuple([text(40), text(40)]), 200),
  illustrates: list(id(), 100),
});

/** What changed against the version before, said by the village. */
const changeNote = z.looseObject({
  op: z.enum(['insert', 'delete', 'replace', 'renumber', 'move']),
  targetId: id(),
  reason: text(1_000),
});

/** One adopted or proposed text, with its passport: proposed, heard, reviewed, voted, filed, published. */
export const ruleVersion = z.looseObject({
  id: id(),
  no: positive(),
  label: label(),
  status: z.enum(['draft', 'inForce', 'amended', 'repealed']),
  basedOn: z.optional(id()),
  rulePackId: z.optional(code()),
  proposedOn: z.optional(date()),
  /** Comments on the draft: when it stood, how many came, were taken up, and were answered. */
  comments: z.optional(
    z.looseObject({ from: date(), to: date(), received: count(), adopted: count(), replied: z.optional(count()) }),
  ),
  partyDiscussedOn: z.optional(date()),
  review: z.optional(
    z.looseObject({
      office: label(),
      number: z.optional(code()),
      conclusion: z.enum(['pass', 'revise', 'reject']),
      signedOn: date(),
    }),
  ),
  meeting: z.optional(
    z.looseObject({
      body,
      mode: countMode,
      heldOn: date(),
      noticedOn: z.optional(date()),
      base: positive(),
      present: count(),
      votes: z.looseObject({ for: count(), against: count(), abstain: count(), invalid: count() }),
    }),
  ),
  adoptedOn: z.optional(date()),
  filing: z.optional(z.looseObject({ office: label(), number: z.optional(code()), filedOn: date() })),
  posting: z.optional(z.looseObject({ postedOn: date(), takenDownOn: z.optional(date()), places: list(label(), 20) })),
  effectiveFrom: z.optional(date()),
  effectiveTo: z.optional(date()),
  preamble: z.optional(list(text(), 20)),
  chapters: list(chapter, 100),
  rhymes: z.optional(list(rhyme, 100)),
  terms: z.optional(list(z.looseObject({ id: id(), word: label(60), meaning: text(1_000), article: id() }), 200)),
  changes: z.optional(list(changeNote, 1_000)),
  documents: z.optional(list(documentLink, 50)),
});

/** Village rules, a residents' convention, a charter or special rules, with every version. */
export const ruleBook = z.looseObject({
  type: z.literal('rule-book'),
  ...envelope,
  locality,
  kind: z.enum(['charter', 'villageRules', 'residentConvention', 'specialRules']),
  currentVersion: id(),
  versions: list(ruleVersion, 200),
  nextReviewOn: z.optional(date()),
});

export type EnforcementMeasure = z.infer<typeof enforcementMeasure>;
export type Article = z.infer<typeof article>;
export type Clause = Article['clauses'][number];
export type Chapter = z.infer<typeof chapter>;
export type RuleVersion = z.infer<typeof ruleVersion>;
/** @see ruleBook */
export type RuleBook = z.infer<typeof ruleBook>;
