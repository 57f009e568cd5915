import type { Locality } from '../documents/envelope.js';
import type { LegalBasis } from '../finding.js';
import { packFigures } from '../packs/figures/index.js';
import type { RulePack } from '../packs/types.js';
import type { LrCode } from './types.js';

const women = { law: '妇女权益保障法', article: '56', versionOn: '2022-10-30', confidence: 'T' } as const;
const collective = (article: string): LegalBasis => ({
  law: '农村集体经济组织法',
  article,
  versionOn: '2024-06-28',
  confidence: 'T',
});
const code = (article: string, confidence: 'T' | 'K'): LegalBasis => ({ law: '民法典', article, confidence });

/** What rests on a law of its own. The others rest on the limits that the law sets to village rules. */
const OWN: Readonly<Partial<Record<LrCode, LegalBasis>>> = {
  'LR-01': { law: '行政处罚法', article: '17', confidence: 'T' },
  'LR-06': women,
  'LR-07': collective('18'),
  'LR-08': collective('26'),
  'LR-09': code('1042', 'K'),
  'LR-14': code('1024', 'T'),
  'LR-15': { law: '个人信息保护法', article: '6', versionOn: '2021-08-20', confidence: 'T' },
  'LR-16': { law: '未成年人保护法', article: '4', confidence: 'T' },
  'LR-18': { law: '志愿服务条例', article: '3', versionOn: '2017-08-22', confidence: 'T' },
  'LR-24': { law: '关于做好村规民约和居民公约工作的指导意见', confidence: 'P' },
  'LR-26': collective('42'),
};

/** Points that no article of the law names; they are requirements of this library. */
const DEFAULTS: readonly LrCode[] = ['LR-13', 'LR-19', 'LR-20', 'LR-21', 'LR-25', 'LR-27'];

/**
 * What a point of the review rests on.
 * @param pack the pack that the version is judged by
 * @param kind village or community: where no pack is known the current law is named without an article
 */
export function reviewBasis(lr: LrCode, pack: RulePack | undefined, kind: Locality['kind']): LegalBasis {
  const own = OWN[lr];
  if (own) return own;
  const law = pack?.law ?? (kind === 'village' ? '村民委员会组织法' : '城市居民委员会组织法');
  if (DEFAULTS.includes(lr)) return { law, confidence: 'D' };
  const article = lr === 'LR-17' && pack?.id.startsWith('cn-rural-2026') ? '28.1.4' : limits(pack);
  return {
    ...(pack && { pack: pack.id, versionOn: pack.versionOn }),
    law,
    ...(article !== undefined && { article }),
    confidence: 'T',
  };
}

/** The article that keeps village rules within the law. In the laws of 2025 it is the second paragraph of the article on filing. */
function limits(pack: RulePack | undefined): string | undefined {
  if (!pack) return undefined;
  if (/^cn-(?:rural|urban)-2026/.test(pack.id)) return '31.2';
  return packFigures(pack.id)?.rules?.article;
}
