import type { ProblemCode } from '@cunju/models/http';
import type { Locale } from '../locale.js';
import { titles as en } from './en.js';
import { titles as zhHans } from './zh-Hans.js';
import { titles as zhHant } from './zh-Hant.js';

export type { ProblemTitles } from './types.js';

const titles = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;

/** The `title` of a problem of the HTTP contract: what is wrong and what to do, without a full stop. */
export const problemTitle = (code: ProblemCode, locale: Locale): string => titles[locale][code];
