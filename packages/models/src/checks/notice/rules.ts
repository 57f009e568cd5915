import type { NoticeKind, NoticePart } from '../../documents/notice.js';
import type { LegalBasis } from '../../finding.js';
import { packFigures } from '../../packs/figures/index.js';
import type { Days, RulePack } from '../../packs/types.js';
import { lawOf } from '../basis.js';

/** What each kind of notice has to tell: the table of domain.md 5.7 and the list of 5.1. How to object is apart. */
export const requiredParts: Readonly<Record<NoticeKind, readonly NoticePart[]>> = {
  'meeting-notice': ['time', 'place', 'count-mode', 'agenda', 'draft'],
  decision: ['resolution', 'count'],
  'implementation-result': ['implementation', 'accounts'],
  'consultation-topic': ['topic', 'participants', 'materials'],
  'consultation-result': ['opinion-formed', 'route', 'deadline', 'follow-up'],
  'fund-labour-plan': ['project', 'budget', 'per-head', 'exemptions'],
  'fund-labour-accounts': ['plan', 'accounts'],
  'rules-draft': ['draft', 'comment-window'],
  'rules-replies': ['replies'],
  'rules-adopted': ['full-text', 'version', 'effective-date', 'filing-receipt', 'changes'],
  'appraisal-notice': ['time', 'place', 'targets', 'method'],
  'appraisal-result': ['result'],
  'election-roll': ['roll'],
  'election-notice': ['time', 'place', 'candidates'],
  'election-result': ['result'],
  'collective-accounts': ['accounts', 'distribution-plan'],
  'collective-decision': ['resolution', 'count', 'accounts'],
  'points-batch': ['objection-table'],
  'points-balances': ['balances', 'redemptions', 'fund-accounts'],
  'certificate-lists': ['certificate-list', 'guide'],
  'certificate-counts': ['yearly-counts'],
  finance: ['accounts'],
  'relief-and-subsidy': ['goods-and-money'],
  'help-to-government': ['work-done'],
  other: [],
};

/** Kinds that stand on the board by the law on open village and community affairs, for its number of days. */
export const openAffairs: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'decision',
  'implementation-result',
  'consultation-result',
  'fund-labour-accounts',
  'rules-adopted',
  'appraisal-result',
  'points-balances',
  'certificate-counts',
  'finance',
  'relief-and-subsidy',
  'help-to-government',
]);

/** Parts that the article on open affairs names itself; results of consultations since 2026. */
const BY_OPEN_AFFAIRS: Readonly<Partial<Record<NoticeKind, readonly NoticePart[]>>> = {
  decision: ['resolution'],
  'implementation-result': ['implementation'],
  'consultation-result': ['opinion-formed', 'follow-up'],
  'relief-and-subsidy': ['goods-and-money'],
  'help-to-government': ['work-done'],
};

/** Parts that 农村集体经济组织法 names, with their article. */
const BY_COLLECTIVE: Readonly<Partial<Record<NoticeKind, readonly [string, readonly NoticePart[]]>>> = {
  'meeting-notice': ['27', ['time', 'place', 'agenda']],
  'collective-accounts': ['46', ['accounts', 'distribution-plan']],
};

/** The article that asks for a part; `undefined` where only we do. */
export function basisOfPart(kind: NoticeKind, part: NoticePart, pack: RulePack | undefined): LegalBasis | undefined {
  if (!pack) return undefined;
  if (pack.setting === 'collective') {
    const named = BY_COLLECTIVE[kind];
    return named?.[1].includes(part) ? lawOf(pack, named[0]) : undefined;
  }
  if (kind === 'consultation-result' && packFigures(pack.id)?.consultationDuty === undefined) return undefined;
  const isNamed = pack.publicity && BY_OPEN_AFFAIRS[kind]?.includes(part);
  return isNamed ? lawOf(pack, pack.publicity.article) : undefined;
}

/** Days of our own for what no law gives a number of days. */
const OWN_DAYS: Readonly<Partial<Record<NoticeKind, number>>> = {
  'rules-draft': 7,
  'fund-labour-plan': 7,
  'points-batch': 7,
};

/** How long a notice has to stand. `undefined`: until its event, or no rule. Where no law counts days, 15 are our default. */
export function postingDays(kind: NoticeKind, pack: RulePack | undefined): Days | undefined {
  const own = OWN_DAYS[kind];
  if (own !== undefined) return { days: own, confidence: 'D' };
  if (kind === 'collective-decision' || (openAffairs.has(kind) && isProperty(pack)))
    return { days: 15, confidence: 'D' };
  return openAffairs.has(kind) ? pack?.publicity?.minDays : undefined;
}

const isProperty = (pack: RulePack | undefined): boolean =>
  pack?.setting === 'collective' || pack?.setting === 'owners';

/** Kinds that can be objected to, and must say how. */
export const objectable: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'decision',
  'fund-labour-plan',
  'election-roll',
  'collective-decision',
  'points-batch',
]);

/** Kinds that may name people or households; in the others not even masked names are needed. */
export const mayName: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'fund-labour-plan',
  'fund-labour-accounts',
  'appraisal-notice',
  'appraisal-result',
  'election-roll',
  'election-notice',
  'election-result',
  'points-batch',
  'points-balances',
  'relief-and-subsidy',
  'other',
]);
