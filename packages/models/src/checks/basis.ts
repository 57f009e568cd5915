import type { LegalBasis, Severity } from '../finding.js';
import type { RulePack } from '../packs/types.js';

/** Rests on no law: a requirement of this library. */
export const OWN_DEFAULT: LegalBasis = { law: 'cunju', confidence: 'D' };

/** What the law asks for is a warning; what only we ask for may be left. */
export const severityOf = ({ confidence }: LegalBasis): Exclude<Severity, 'error'> =>
  confidence === 'D' || confidence === 'K' ? 'advice' : 'warning';

/** A rule of some provinces, by the first two digits of the area code; elsewhere a default of ours. */
export function localBasis(areaCode: string, rules: Readonly<Record<string, LegalBasis>>): LegalBasis {
  return rules[areaCode.slice(0, 2)] ?? OWN_DEFAULT;
}

/** An article of the law of a pack. */
export const lawOf = (pack: RulePack, article: string | undefined): LegalBasis => ({
  pack: pack.id,
  law: pack.law,
  ...(article !== undefined && { article }),
  versionOn: pack.versionOn,
  confidence: 'T',
});

/** The guidance of seven ministries on by-laws, read as a page: no statute, and no article. Its numbers of days are only known. */
export const GUIDANCE: LegalBasis = { law: '关于做好村规民约和居民公约工作的指导意见', confidence: 'P' };
