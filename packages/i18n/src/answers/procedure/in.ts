import type { Locale } from '../../locale.js';
import { procedure as en } from './en.js';
import type { ProcedureSentences } from './types.js';
import { procedure as hans } from './zh-Hans.js';
import { procedure as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, ProcedureSentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

/** Sentences on procedures of one language. */
export const procedureIn = (locale: Locale): ProcedureSentences => packs[locale];
