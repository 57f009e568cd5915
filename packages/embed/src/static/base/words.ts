import type { IndexWords, Locale, Words } from '@cunju/i18n';
import { words as en } from '@cunju/i18n/en.js';
import { index as indexEn } from '@cunju/i18n/en/index-words.js';
import { words as zhHans } from '@cunju/i18n/zh-hans.js';
import { index as indexZhHans } from '@cunju/i18n/zh-hans/index-words.js';
import { words as zhHant } from '@cunju/i18n/zh-hant.js';
import { index as indexZhHant } from '@cunju/i18n/zh-hant/index-words.js';

const all: Readonly<Record<Locale, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
const indexes: Readonly<Record<Locale, IndexWords>> = {
  'zh-Hans': indexZhHans,
  'zh-Hant': indexZhHant,
  en: indexEn,
};

/** The words of the widgets. */
export const wordsOf = (locale: Locale): Words => all[locale];

/** The words of a list of documents. */
export const indexWordsOf = (locale: Locale): IndexWords => indexes[locale];
