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

/** What is entrusted must accord with the law: article 43 of either law since 2026. Before no article said it. */
export const lawfulBasis = (kind: Kind, on: string): LegalBasis =>
  on >= IN_FORCE ? { law: ORGANIC_LAW[kind], article: '43', versionOn: '2025-10-28', confidence: 'T' } : OWN_DEFAULT;

/**
 * How work may be entrusted: as the law allows since 2026 (article 43); before, in the cities, with the consent of the
 * government, which arranged it (article 20). Villages had no such article.
 */
export const entrustingBasis = (kind: Kind, on: string): LegalBasis =>
  on < IN_FORCE && kind === 'community' ? before(kind, '20') : lawfulBasis(kind, on);

/**
 * Who entrusts pays: article 43 since 2026, for villages article 37 before; in the cities no article before.
 * @param on the day that is judged, `YYYY-MM-DD`
 */
export function fundingBasis(kind: Kind, on: string): LegalBasis {
  if (on >= IN_FORCE) return lawfulBasis(kind, on);
  return kind === 'village' ? before(kind, '37') : OWN_DEFAULT;
}

const shanghai = localLaws.shanghaiCommunities;

/** The day of the opinions of the two central offices. */
const OPINIONS_ON = '2022-08-22';

/**
 * Why work must be admitted first. Shanghai has it in a regulation; villages have the opinions of the two central offices
 * of 2022, read as a page. In other cities the government agreed to it and arranged it until 2026 (article 20); article 43
 * since then speaks of what is entrusted and who pays, not of being admitted.
 */
export function admissionBasis(kind: Kind, localityCode: string, on: string): LegalBasis {
  if (kind === 'community' && localityCode.startsWith('31') && on >= shanghai.versionOn)
    return localArticle(shanghai, '27');
  if (kind === 'community') return on >= IN_FORCE ? OWN_DEFAULT : before(kind, '20');
  return on >= OPINIONS_ON
    ? { law: '关于规范村级组织工作事务、机制牌子和证明事项的意见', versionOn: OPINIONS_ON, confidence: 'P' }
    : OWN_DEFAULT;
}
