import type { AssemblyBody, Days, Setting, Share } from '../types.js';
import { localArticle, localLaws as laws, type LocalLaw } from './local-laws.js';
import { twoThirds } from './shares.js';

/** What a province adds to a national pack. Every figure names its law and article; days are minimums. */
export interface Overlay extends LocalLaw {
  readonly id: string;
  /** First two digits of the locality code. */
  readonly province: string;
  readonly setting: Setting;
  /** Absent where the day could not be verified; the overlay then applies to every pack of its setting. */
  readonly effectiveFrom?: string;
  readonly noticeDays?: Readonly<Partial<Record<AssemblyBody, Days>>>;
  readonly extraQuorum?: { readonly body: AssemblyBody; readonly share: Share; readonly article: string };
  readonly postingDays?: Days;
  readonly baseAdjustments?: { readonly kinds: readonly string[]; readonly article: string };
}

const days = (count: number, law: LocalLaw, article: string): Days => ({ days: count, ...localArticle(law, article) });
const notice = (count: number, law: LocalLaw, article: string): Pick<Overlay, 'noticeDays'> => ({
  noticeDays: { villageRepAssembly: days(count, law, article) },
});

/** Provincial rules whose figures go beyond the national law. */
export const overlays: readonly Overlay[] = [
  {
    id: 'hi-2025',
    province: '46',
    setting: 'rural',
    ...laws.hainan,
    effectiveFrom: '2025-12-03',
    ...notice(3, laws.hainan, '14'),
  },
  {
    id: 'zj-2020',
    province: '33',
    setting: 'rural',
    ...laws.zhejiang,
    effectiveFrom: '2020-07-31',
    ...notice(3, laws.zhejiang, '23'),
  },
  { id: 'sh-2020', province: '31', setting: 'rural', ...laws.shanghai, ...notice(10, laws.shanghai, '18') },
  {
    id: 'sd-2012',
    province: '37',
    setting: 'rural',
    ...laws.shandong,
    ...notice(5, laws.shandong, '24'),
    extraQuorum: { body: 'villageRepAssembly', share: twoThirds('womenReps'), article: '24' },
    postingDays: days(5, laws.shandongOpenAffairs, '13'),
  },
  {
    id: 'sc',
    province: '51',
    setting: 'rural',
    ...laws.sichuan,
    ...notice(3, laws.sichuan, '16'),
    postingDays: days(10, laws.sichuanOpenAffairs, '10'),
  },
  {
    id: 'cq-2013',
    province: '50',
    setting: 'rural',
    ...laws.chongqing,
    ...notice(3, laws.chongqing, '12'),
    postingDays: days(10, laws.chongqing, '30'),
    baseAdjustments: { kinds: ['unreachable', 'illness', 'unable-to-express'], article: '7' },
  },
  { id: 'bj-2012', province: '11', setting: 'rural', ...laws.beijing, ...notice(3, laws.beijing, '21') },
  { id: 'ha-urban-2020', province: '41', setting: 'urban', ...laws.henanCommunities },
];
