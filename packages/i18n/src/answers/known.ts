import { cliWords } from '../cli/index.js';
import { words as en } from '../en/index.js';
import { terms as enTerms } from '../findings/terms/en.js';
import { terms as hansTerms } from '../findings/terms/zh-Hans.js';
import { terms as hantTerms } from '../findings/terms/zh-Hant.js';
import type { FindingTerms } from '../findings/types.js';
import type { Locale } from '../locale.js';
import type { Words } from '../words/index.js';
import { words as hans } from '../zh-hans/index.js';
import { words as hant } from '../zh-hant/index.js';

/** Words and names of a language that answers share with widgets, findings and the command line. */
export interface Known extends Words {
  readonly terms: FindingTerms;
  readonly cli: ReturnType<typeof cliWords>;
}

const known: Readonly<Record<Locale, Known>> = {
  'zh-Hans': { ...hans, terms: hansTerms, cli: cliWords('zh-Hans') },
  'zh-Hant': { ...hant, terms: hantTerms, cli: cliWords('zh-Hant') },
  en: { ...en, terms: enTerms, cli: cliWords('en') },
};

export const knownIn = (locale: Locale): Known => known[locale];
