import type { LegalBasis } from '../finding.js';

type Kind = 'village' | 'community';

const ORGANIC_LAW: Readonly<Record<Kind, string>> = {
  village: '村民委员会组织法',
  community: '城市居民委员会组织法',
};

/** What is entrusted must accord with laws and regulations, and who entrusts pays (article 43 of either law). */
export const entrustingBasis = (kind: Kind): LegalBasis => ({
  law: ORGANIC_LAW[kind],
  article: '43',
  versionOn: '2025-10-28',
  confidence: 'T',
});

/**
 * Why work must be admitted first. Shanghai has it in a regulation; villages have the opinions of the two central offices
 * of 2022, read as a page; communities elsewhere only the national law.
 */
export function admissionBasis(kind: Kind, localityCode: string): LegalBasis {
  if (kind === 'community' && localityCode.startsWith('31'))
    return { law: '上海市居民委员会工作条例', article: '27', confidence: 'T' };
  return kind === 'village'
    ? { law: '关于规范村级组织工作事务、机制牌子和证明事项的意见', versionOn: '2022-08-22', confidence: 'P' }
    : entrustingBasis(kind);
}
