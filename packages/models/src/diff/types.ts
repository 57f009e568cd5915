import type { Article, Clause, RuleVersion } from '../documents/rule-book.js';

/** A number as it is written and as it counts. */
export interface NumberValue {
  readonly text: string;
  /** Decimal digits without leading or trailing noughts, or a share such as `2/3`. */
  readonly amount: string;
  /** `元` for money however it is written, `%` for per cent, else the unit of the text; empty where there is none. */
  readonly unit: string;
}

/**
 * One step from a text to the other. `respelled` reads the same and is no change: 二百元 and 200 元, a comma of another
 * width. `value` is one figure that became another. The texts before, joined, are the first text; those after, the second.
 */
export type TextOp =
  | { readonly op: 'same'; readonly text: string }
  | { readonly op: 'removed'; readonly text: string }
  | { readonly op: 'added'; readonly text: string }
  | { readonly op: 'respelled'; readonly before: string; readonly after: string }
  | { readonly op: 'value'; readonly before: NumberValue; readonly after: NumberValue };

/**
 * `moved`: another chapter, or another place in its order. `edited`: the words read differently. `respelled`: only their
 * spelling does. `details`: something that is not its words, such as its basis, its measures or its category.
 */
export type Change = 'added' | 'removed' | 'moved' | 'renumbered' | 'edited' | 'respelled' | 'details';

/** Where something stands, as positions from 0, and its number. */
export interface Place {
  /** Position of the chapter; 0 for what is not an article. */
  readonly chapter: number;
  readonly at: number;
  readonly no: number;
}

/** A field other than the words; absent on the side where it is not there. */
export interface FieldChange {
  readonly key: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Anything numbered with an id: a chapter, an article, a clause, an item. */
export interface Numbered {
  readonly id: string;
  readonly no: number;
}

/** What became of one chapter, article, clause, item or paragraph. Empty `changes`: it stayed as it was. */
export interface Difference<T> {
  /** Its id in the second version; of what was removed, in the first. */
  readonly id: string;
  readonly changes: readonly Change[];
  readonly before?: Place;
  readonly after?: Place;
  /** How the two were found to be the same one. */
  readonly matched?: 'id' | 'text';
  /** Present where the titles differ. */
  readonly title?: readonly TextOp[];
  /** Present where the texts differ. */
  readonly text?: readonly TextOp[];
  readonly fields: readonly FieldChange[];
  /** What was added or removed, as it stands. */
  readonly whole?: T;
}

export type ItemDifference = Difference<NonNullable<Clause['items']>[number]>;
export interface ClauseDifference extends Difference<Clause> {
  /** In the order of the second version, the removed ones after; absent where neither has any. */
  readonly items?: readonly ItemDifference[];
}
export interface ArticleDifference extends Difference<Article> {
  readonly clauses?: readonly ClauseDifference[];
}
/** A chapter without its articles. */
export interface ChapterHead extends Numbered {
  readonly title: string;
  readonly [field: string]: unknown;
}
export type ChapterDifference = Difference<ChapterHead>;
export interface Paragraph {
  readonly id: string;
  readonly no: number;
  readonly text: string;
}
export type ParagraphDifference = Difference<Paragraph>;

/** The text of a version: what `diffVersions` compares. */
export type VersionText = Pick<RuleVersion, 'chapters' | 'preamble'>;

export interface VersionDiff {
  readonly chapters: readonly ChapterDifference[];
  /** In the order of the second version, the removed ones after in the order of the first. */
  readonly articles: readonly ArticleDifference[];
  /** Empty where neither version has a preamble. */
  readonly preamble: readonly ParagraphDifference[];
  /** Whether the second version has a preamble. */
  readonly hasPreamble: boolean;
  /** How many articles have each change, and how many have none. */
  readonly counts: Readonly<Record<Change | 'same', number>>;
}
