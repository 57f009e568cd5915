import { OWN_DEFAULT } from '../checks/basis.js';
import type { LegalBasis } from '../finding.js';
import { localArticle, localLaws } from '../packs/data/local-laws.js';

type Kind = 'village' | 'community';

const ORGANIC_LAW: Readonly<Record<Kind, string>> = {
  village: '村民委员会组织法',
  community: '城市居民委员会组织法',
};

/** First day of the laws of 2025. */
const IN_FORCE = '2026-01-01';

const before = (kind: Kind, article: string): LegalBasis => ({
  law: ORGANIC_LAW[kind],
  article,
  versionOn: '2018-12-29',
  confidence: 'T',
});

/**
 * What is entrusted must accord with laws and regulations (article 43 of either law, since 2026). Before, the law of the
 * cities let the government agree to and arrange it (article 20); villages had no such article.
 * @param on the day that is judged, `YYYY-MM-DD`
 */
export function entrustingBasis(kind: Kind, on: string): LegalBasis {
  if (on >= IN_FORCE) return { law: ORGANIC_LAW[kind], article: '43', versionOn: '2025-10-28', confidence: 'T' };
  return kind === 'community' ? before(kind, '20') : OWN_DEFAULT;
}

/** What is entrusted must accord with the law: article 43 since 2026. Before no article said it. */
export const lawfulBasis = (kind: Kind, on: string): LegalBasis =>
  on >= IN_FORCE ? entrustingBasis(kind, on) : OWN_DEFAULT;

/** Who entrusts pays: article 43 since 2026, for villages article 37 before; in the cities no article before. */
export function fundingBasis(kind: Kind, on: string): LegalBasis {
  if (on >= IN_FORCE) return entrustingBasis(kind, on);
  return kind === 'village' ? before(kind, '37') : OWN_DEFAULT;
}

const shanghai = localLaws.shanghaiCommunities;

/** The day of the opinions of the two central offices. */
const OPINIONS_ON = '2022-08-22';

/**
 * Why work must be admitted first. Shanghai has it in a regulation; villages have the opinions of the two central offices
 * of 2022, read as a page; communities elsewhere only the national law.
 */
export function admissionBasis(kind: Kind, localityCode: string, on: string): LegalBasis {
  if (kind === 'community' && localityCode.startsWith('31') && on >= shanghai.versionOn)
    return localArticle(shanghai, '27');
  if (kind === 'community') return entrustingBasis(kind, on);
  return on >= OPINIONS_ON
    ? { law: '关于规范村级组织工作事务、机制牌子和证明事项的意见', versionOn: OPINIONS_ON, confidence: 'P' }
    : OWN_DEFAULT;
}
