import type { ReactiveControllerHost } from 'lit';
import type { CommonWords, WidgetLocale, VillageRulesWords } from '@cunju/i18n';
import type { RuleBook, RuleVersion, Standing } from '@cunju/models';
import type { Width } from '@cunju/primitives/width.js';
import type { More } from './load-more.js';
import type { RulesAction, RulesState } from './state.js';
import type { Found } from './text/marks.js';

/** What a visitor can do with the text. */
export interface RulesActs {
  dispatch(action: RulesAction): void;
  query(query: string): void;
  /** Enter in the search field: the article it names, else the next place. */
  submit(): void;
  /** Changes the current place and brings it into view. */
  toPlace(action: RulesAction): void;
  /** Brings an article, a chapter or a section into view and records it. */
  go(kind: 'article' | 'chapter' | 'section', id: string): void;
  /** Tells screen readers. */
  say(text: string): void;
}

/** The element that the views stand in. */
export type RulesElement = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly updateComplete: Promise<boolean>;
  };

/** Everything the views draw from. */
export interface RulesContext {
  readonly element: RulesElement;
  readonly book: RuleBook;
  /** Address that the book came from. */
  readonly address: string | undefined;
  readonly version: RuleVersion;
  readonly standing: Standing;
  readonly state: RulesState;
  readonly found: Found;
  readonly words: VillageRulesWords;
  readonly common: CommonWords;
  readonly locale: WidgetLocale;
  readonly width: Width;
  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  /** Id of the chapter that is being read. */
  readonly chapter: string | undefined;
  /** Language of the document, where it is not that of the words. */
  readonly language: string | undefined;
  /** What is drawn around the text; absent where that part did not load. */
  readonly more: More | undefined;
  readonly acts: RulesActs;
}

/** What is needed to say where a version stands and how it came about. */
export type RulesSpeaking = Pick<RulesContext, 'book' | 'version' | 'standing' | 'words' | 'locale' | 'today'>;
