import type { Locale } from '../locale.js';
import { statics as en } from './en.js';
import type { StaticWords } from './types.js';
import { statics as zhHans } from './zh-Hans.js';
import { statics as zhHant } from './zh-Hant.js';

export type { StaticWords } from './types.js';

const words: Readonly<Record<Locale, StaticWords>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The words of the text without script in one language. */
export const staticWords = (locale: Locale): StaticWords => words[locale];
