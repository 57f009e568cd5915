import { brand as en } from './en.js';
import type { BrandSentences } from './types.js';
import { brand as hans } from './zh-Hans.js';
import { brand as hant } from './zh-Hant.js';

export type { BrandSentences } from './types.js';

const languages: Readonly<Record<string, BrandSentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

/** The sentences of a language, else those in Simplified Chinese. */
export const brandSentences = (locale: string): BrandSentences => languages[locale] ?? hans;
