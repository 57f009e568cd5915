import type { CommonWords, Locale, VillageRulesWords } from '@cunju/i18n';
import type { RuleBook, RuleVersion, Standing } from '@cunju/models';
import type { Width } from '@cunju/primitives/width.js';
import type { More } from './load-more.js';
import type { RulesState } from './state.js';
import type { Found, Place } from './text/marks.js';

/** What a visitor can do. */
export interface RulesActs {
  version(id: string): void;
  mode(mode: RulesState['mode']): void;
  query(query: string): void;
  /** Enter in the search field: the article it names, else the next place. */
  submit(): void;
  step(by: 1 | -1): void;
  place(place: Place): void;
  mark(marked: boolean): void;
  /** Brings an article, a chapter or a section into view and records it. */
  go(kind: 'article' | 'chapter' | 'section', id: string): void;
  copy(text: string, at: string): void;
  print(articleId?: string): void;
}

/** Everything the views draw from. */
export interface RulesContext {
  readonly book: RuleBook;
  readonly version: RuleVersion;
  readonly standing: Standing;
  readonly state: RulesState;
  readonly found: Found;
  readonly words: VillageRulesWords;
  readonly common: CommonWords;
  readonly locale: Locale;
  readonly width: Width;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  /** Id of the chapter that is being read. */
  readonly chapter?: string;
  /** Language of the document, where it is not that of the words. */
  readonly language?: string;
  /** What is drawn around the text; absent where that part did not load. */
  readonly more?: More;
  /** Hash that leads to a place of this widget. */
  href(kind: string, id: string): string;
  readonly acts: RulesActs;
}
