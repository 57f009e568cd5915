import { GUIDANCE, OWN_DEFAULT } from '../checks/basis.js';
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
const code = (article: string): LegalBasis => ({ law: '民法典', article, versionOn: '2020-05-28', confidence: 'T' });

/** What rests on a law of its own. The others rest on the limits that the law sets to village rules. */
const OWN: Readonly<Partial<Record<LrCode, LegalBasis>>> = {
  'LR-01': { law: '行政处罚法', article: '17', versionOn: '2021-01-22', confidence: 'T' },
  'LR-06': women,
  'LR-07': collective('18'),
  'LR-08': collective('26'),
  'LR-09': code('1042'),
  'LR-14': code('1024'),
  'LR-15': { law: '个人信息保护法', article: '6', versionOn: '2021-08-20', confidence: 'T' },
  'LR-16': { law: '未成年人保护法', article: '4', versionOn: '2024-04-26', confidence: 'T' },
  'LR-18': { law: '志愿服务条例', article: '3', versionOn: '2017-08-22', confidence: 'T' },
  'LR-24': GUIDANCE,
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
  if (DEFAULTS.includes(lr)) return OWN_DEFAULT;
  const law = pack?.law ?? (kind === 'village' ? '村民委员会组织法' : '城市居民委员会组织法');
  const article = pack && (articleOf(lr, pack) ?? limits(pack));
  return {
    ...(pack && { pack: pack.id, versionOn: pack.versionOn }),
    law,
    ...(article !== undefined && { article }),
    confidence: 'T',
  };
}

/** Plans for raising money and labour, by the item that sends them to the assembly; and who makes village rules. */
function articleOf(lr: LrCode, { id }: RulePack): string | undefined {
  if (lr === 'LR-22') return packFigures(id)?.rules?.article;
  if (lr !== 'LR-17' || !id.startsWith('cn-rural')) return undefined;
  return id.startsWith('cn-rural-2026') ? '28.1.4' : '24.1.3';
}

/** The second paragraph of the article on filing keeps village rules within the law. */
function limits({ id }: RulePack): string | undefined {
  const rules = packFigures(id)?.rules;
  return rules && `${rules.fileToArticle ?? rules.article}.2`;
}
