import type { AssemblyBody, Setting, Share } from '../types.js';
import { twoThirds } from './shares.js';

/** What a province adds. Days are minimums. */
export interface Overlay {
  readonly id: string;
  /** First two digits of the locality code. */
  readonly province: string;
  readonly setting: Setting;
  readonly law: string;
  /** Absent where the day could not be verified; the overlay then applies to every pack of its setting. */
  readonly effectiveFrom?: string;
  readonly noticeDays?: Readonly<Partial<Record<AssemblyBody, number>>>;
  readonly extraQuorum?: { readonly body: AssemblyBody; readonly share: Share; readonly article?: string };
  readonly postingDays?: number;
  readonly baseAdjustments?: readonly string[];
}

const measures = '实施《中华人民共和国村民委员会组织法》办法';
const rep = 'villageRepAssembly' as const;

/** Provincial measures whose figures go beyond the national law. */
export const overlays: readonly Overlay[] = [
  {
    id: 'hi-2025',
    province: '46',
    setting: 'rural',
    law: '海南省' + measures,
    effectiveFrom: '2025-12-03',
    noticeDays: { [rep]: 3 },
  },
  {
    id: 'zj-2020',
    province: '33',
    setting: 'rural',
    law: '浙江省' + measures,
    effectiveFrom: '2020-07-31',
    noticeDays: { [rep]: 3 },
  },
  {
    id: 'sh-2020',
    province: '31',
    setting: 'rural',
    law: '上海市' + measures,
    noticeDays: { [rep]: 10 },
  },
  {
    id: 'sd-2012',
    province: '37',
    setting: 'rural',
    law: '山东省' + measures,
    noticeDays: { [rep]: 5 },
    extraQuorum: { body: rep, share: twoThirds('womenReps'), article: '24' },
    postingDays: 5,
  },
  {
    id: 'sc',
    province: '51',
    setting: 'rural',
    law: '四川省' + measures,
    noticeDays: { [rep]: 3 },
    postingDays: 10,
  },
  {
    id: 'cq-2013',
    province: '50',
    setting: 'rural',
    law: '重庆市' + measures,
    noticeDays: { [rep]: 3 },
    postingDays: 10,
    baseAdjustments: ['unreachable', 'illness', 'unable-to-express'],
  },
  {
    id: 'bj-2012',
    province: '11',
    setting: 'rural',
    law: '北京市' + measures,
    noticeDays: { [rep]: 3 },
  },
  {
    id: 'ha-urban-2020',
    province: '41',
    setting: 'urban',
    law: '河南省实施《中华人民共和国城市居民委员会组织法》办法',
  },
];
