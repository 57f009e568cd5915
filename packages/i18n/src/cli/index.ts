import type { Locale } from '../locale.js';
import { cli as en } from './en.js';
import type { CliWords } from './types.js';
import { cli as zhHans } from './zh-Hans.js';
import { cli as zhHant } from './zh-Hant.js';

export type { CliColumn, CliCommand, CliOption, CliWords } from './types.js';

const words = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en } as const;

/** Words of the program `cunju`. */
export const cliWords = (locale: Locale): CliWords => words[locale];
