import type { RuleBook, RuleVersion } from '../documents/rule-book.js';
import type { Finding } from '../finding.js';

/**
 * What a stretch of the pasted text was taken for. `mark` is a number or heading sign, `note` what was set aside: page
 * numbers, tables of contents, what stands in no article.
 */
export type PieceKind = 'title' | 'preamble' | 'mark' | 'chapter' | 'article-title' | 'clause' | 'item' | 'note';

/** A stretch of the text, in UTF-16 offsets of what was pasted. White space may stand between pieces. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
}

/** What the maker of a book must still give before it reads: place, publisher, dates. */
export type RuleDraft = Pick<RuleBook, 'type' | 'schemaVersion' | 'language' | 'scope' | 'kind' | 'currentVersion'> & {
  readonly title?: string;
  readonly versions: [RuleVersion];
};

export interface ImportedRules {
  readonly draft: RuleDraft;
  /** Every character of the text that is not white space stands in exactly one piece. */
  readonly pieces: readonly Piece[];
  /** Paths lead into `draft`; lines count from 1. */
  readonly findings: readonly Finding[];
}
