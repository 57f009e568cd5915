import type { Locale } from '../locale.js';
import * as en from './en.js';
import { say, sayBasis, sayPath } from './speak.js';
import type { Finding, FindingSpeaker, HintWords, LegalBasis, Path } from './types.js';
import * as zhHans from './zh-Hans.js';
import * as zhHant from './zh-Hant.js';

export { speakerOf } from './speak.js';
export type * from './types.js';

const packs = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;

/** Says findings in a language. For one language alone import `speaker` from its own file. */
export const speaker = (locale: Locale): FindingSpeaker => packs[locale].speaker;

/** What is wrong, and what to do about it. */
export const sentence = (finding: Finding, locale: Locale): string => say(finding, packs[locale].findings);

/** Where in a document: 第 3 个版本 › 第 2 章 › 标题. */
export const pathWords = (path: Path, locale: Locale): string => sayPath(path, packs[locale].words);

/** What a finding rests on: 《村民委员会组织法》第二十六条（2025 年版本）, or that it is a default of this system. */
export const basisWords = (basis: LegalBasis, locale: Locale): string => sayBasis(basis, packs[locale].basis);

/** Points of the legal review apart: why by ground, what instead by suggestion. `sentence` says both in one. */
export const hintWords = (locale: Locale): HintWords => packs[locale].hints;
