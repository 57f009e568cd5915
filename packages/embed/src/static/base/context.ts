import type { CommonWords, Locale } from '@cunju/i18n';
import { staticWords, type StaticWords } from '@cunju/i18n/static.js';
import { shanghaiDate } from '@cunju/i18n';
import { wordsOf } from './words.js';
import { markup, type Content } from './markup.js';

/** What every part of a static document is written with. */
export interface StaticContext {
  readonly common: CommonWords;
  readonly statics: StaticWords;
  readonly locale: Locale;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The calendar day of `now` in Asia/Shanghai. */
  readonly today: string;
  /** Level of the first heading, 1 to 6. */
  readonly level: number;
  /** What the ids of the document begin with: the id of the element that it stands in. */
  readonly id: string;
  /** Most rows of a table that grows with the years. */
  readonly most: number;
  /** A text of the document, marked with its language where that is not the language of the words. */
  own(text: string): Content;
}

export interface StaticSettings {
  readonly locale: Locale;
  readonly now: number;
  readonly level: number;
  readonly id: string;
  readonly most: number;
  /** Language of the document. */
  readonly language: string;
}

export function contextOf({ language, ...settings }: StaticSettings): StaticContext {
  const { locale, now } = settings;
  const direction = language === 'ug' ? markup` dir="rtl"` : undefined;
  return {
    ...settings,
    common: wordsOf(locale).common,
    statics: staticWords(locale),
    today: shanghaiDate(now),
    own: (text) =>
      language === locale || text === '' ? text : markup`<span lang="${language}"${direction}>${text}</span>`,
  };
}
