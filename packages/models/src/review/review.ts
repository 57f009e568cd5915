import { enforcementMeasure, type RuleBook, type RuleVersion } from '../documents/rule-book.js';
import type { Finding, Path } from '../finding.js';
import type { RulePack } from '../packs/types.js';
import { reviewBasis } from './basis.js';
import { hint } from './hint.js';
import { passagesOf } from './passages.js';
import { packOfVersion, passportFindings } from './passport.js';
import { textRules } from './patterns/index.js';
import { unevenLines } from './rhymes.js';
import { findHits } from './text-rule.js';
import type { LrCode, RuleGround, RuleLevel, RuleSuggestion } from './types.js';
import { remarksOn } from './vague.js';

/** What the review needs to know of a book. */
export type ReviewedBook = Pick<RuleBook, 'locality' | 'updatedAt' | 'currentVersion' | 'versions'>;

interface Target {
  readonly lr: LrCode;
  readonly level: RuleLevel;
  readonly ground: RuleGround;
  readonly suggestion: RuleSuggestion;
}

/**
 * The points of the legal review that a program can see: hints for the people who review, never a verdict.
 *
 * Words: `rule-hint` with the quoted words, their UTF-16 offsets in the text at the finding's path, the ground and a key of
 * the suggested wording (`ref` is the number, `LR-01` … `LR-28`). Negated, quoted and repealed wording, references to the
 * police or an authority and mere encouragement are left out.
 * Passport: the findings of decisions and notices (`quorum-not-met`, `wrong-body`, `posting-short` …) with `ref` LR-22 or
 * LR-23, by the pack that the version names, else the one in force on its day. Drafts are not asked for a passport.
 * @param versionId the version to review; the current one when absent. An unknown one has no findings.
 */
export function reviewRules(book: ReviewedBook, versionId: string = book.currentVersion): readonly Finding[] {
  const at = book.versions.findIndex(({ id }) => id === versionId);
  const version = book.versions[at];
  if (!version) return [];
  const path: Path = ['versions', at];
  const pack = packOfVersion(book, version);
  return [
    ...wordFindings(book, version, path, pack),
    ...measureFindings(book, version, path, pack),
    ...unevenLines(version, path),
    ...passportFindings(book, version, path),
  ];
}

function wordFindings(
  { locality }: ReviewedBook,
  version: RuleVersion,
  path: Path,
  pack: RulePack | undefined,
): readonly Finding[] {
  const passages = passagesOf(version, path);
  const words = passages.flatMap((passage) =>
    findHits(passage.text, textRules, passage.lead).map(({ rule, quote, start, end }) => {
      const { lr, level, ground, suggestion } = rule;
      const facts = { lr, level, quote, start, end, targetId: passage.targetId, ground, suggestion };
      return hint(passage.path, facts, reviewBasis(lr, pack, locality.kind));
    }),
  );
  const basis = reviewBasis('LR-24', pack, locality.kind);
  const remarks = remarksOn(passages, locality.name).map(({ passage, ground, suggestion, start, end }) => {
    const quote = passage.text.slice(start, end);
    const facts = {
      lr: 'LR-24',
      level: 'W',
      quote,
      start,
      end,
      targetId: passage.targetId,
      ground,
      suggestion,
    } as const;
    return hint(passage.path, facts, basis);
  });
  return [...words, ...remarks];
}

const MEASURES: ReadonlySet<string> = new Set(enforcementMeasure.options);

const OUTSIDE: Target = { lr: 'LR-25', level: 'B', ground: 'measure-outside', suggestion: 'listed-measures' };

/** Measures that are not on the whitelist, in a document that did not pass `read`. */
function measureFindings(
  { locality }: ReviewedBook,
  version: RuleVersion,
  path: Path,
  pack: RulePack | undefined,
): readonly Finding[] {
  const basis = reviewBasis(OUTSIDE.lr, pack, locality.kind);
  return version.chapters.flatMap(({ articles }, c) =>
    articles.flatMap(({ clauses }, a) =>
      clauses.flatMap(({ id, measures = [] }, k) =>
        (measures as readonly string[]).flatMap((measure, m) => {
          if (MEASURES.has(measure)) return [];
          const at: Path = [...path, 'chapters', c, 'articles', a, 'clauses', k, 'measures', m];
          return [hint(at, { ...OUTSIDE, quote: measure, start: 0, end: measure.length, targetId: id }, basis)];
        }),
      ),
    ),
  );
}
