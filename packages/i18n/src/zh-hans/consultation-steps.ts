import { chineseNumeral } from '../findings/numerals.js';
import { formatNumber as n } from '../format.js';
import type { ConsultationWords, StepSentences } from '../words/consultation.js';
import { count } from './consultation-units.js';

/** 过半数, 三分之二以上: the words of the law for a share. */
function share({ op, num, den }: { op: 'gt' | 'gte'; num: number; den: number }): string {
  if (num === 1 && den === 2) return op === 'gt' ? '过半数' : '一半以上';
  return op === 'gt'
    ? `超过${chineseNumeral(den)}分之${chineseNumeral(num)}`
    : `${chineseNumeral(den)}分之${chineseNumeral(num)}以上`;
}

const shareOf: Record<string, string> = {
  present: '到会的人',
  members: '全体成员',
  memberReps: '全体成员代表',
  votingArea: '参加表决的面积',
  votingPersons: '参加表决的业主',
  ballotsCast: '投出的票',
};
const whole = (of: string): string => shareOf[of] ?? '应到的人';
const enough = (met: boolean): string => (met ? '够了' : '不够');

/** Reasons for which people are taken off the roll. */
export const adjustments: ConsultationWords['adjustments'] = {
  unreachable: '联系不上',
  illness: '重病',
  'unable-to-express': '不能表达意思',
  deceased: '去世',
  'moved-out': '迁出',
  other: '其他',
};
const adjusted = (list: readonly { kind: string; count: number }[]): string =>
  list.map((a) => `${adjustments[a.kind as 'other'] ?? adjustments.other} ${n(a.count)}`).join('、');

/** One sentence for each step of the arithmetic. */
export const steps: StepSentences = {
  'no-rule': () => '没有找到这种会议的计算规则，无法核算。',
  'mode-not-allowed': () => '登记的计数方法不是法律规定的方法，结果不能算数。',
  'base-adjusted': (s) =>
    `名册上 ${count(s.before, s.mode)}` +
    (s.applied.length > 0 ? `，除去${adjusted(s.applied)}，按 ${count(s.after, s.mode)}算。` : '。') +
    (s.ignored.length > 0 ? `${adjusted(s.ignored)}，没有规定可以除去，仍然算在内。` : ''),
  'present-over-base': (s) => `到会 ${count(s.present, s.mode)}，比应到 ${count(s.base, s.mode)}还多，结果不能算数。`,
  'quorum-leg': (s) =>
    `应到 ${count(s.base, s.mode)}，要${share(s.threshold)}到会，就是 ${count(s.needed, s.mode)}。实到 ${count(s.present, s.mode)}，${enough(s.met)}。`,
  'quorum-extra': (s) =>
    `另有规定：${n(s.base)} 人中要${share(s.threshold)}到会，就是 ${n(s.needed)} 人。实到 ${n(s.present)} 人，${enough(s.met)}（${s.law}）。`,
  'quorum-extra-unknown': (s) => `${s.law}另有到会要求，这份材料没有登记这个数，没有核算。`,
  'quorum-by-charter': () => '到会人数的要求由章程规定，这里没有核算。',
  recusal: (s) =>
    `说明利害关系的 ${n(s.declared)} 人仍算到会。` +
    (s.after === s.before ? '他们照常投票。' : `按规定不投票的除去以后，能投票的是 ${n(s.after)} 人。`),
  'votes-total': (s) =>
    `同意 ${n(s.for)}，反对 ${n(s.against)}，弃权 ${n(s.abstain)}，废票 ${n(s.invalid)}，一共 ${n(s.total)} 票。` +
    (s.notVoted > 0 ? `到会没有交票的 ${n(s.notVoted)}，不算同意。` : ''),
  'votes-over-present': (s) => `一共 ${n(s.total)} 票，比能投票的 ${n(s.present)} 还多，结果不能算数。`,
  majority: (s) =>
    `按${whole(s.of)} ${n(s.base)} 算，要${share(s.threshold)}同意，就是 ${n(s.needed)}。同意 ${n(s.for)}，${enough(s.met)}。`,
  'issued-over-registered': (s) => `发出 ${n(s.issued)} 张票，比登记的选民 ${n(s.registered)} 人还多，选举无效。`,
  'box-over-issued': (s) => `票箱里 ${n(s.box)} 张票，比发出的 ${n(s.issued)} 张还多，选举无效。`,
  'count-over-box': (s) => `计出 ${n(s.counted)} 票，最多只能有 ${n(s.most)} 票，选举无效。`,
  turnout: (s) =>
    `登记 ${n(s.base)} 人，要${share(s.threshold)}投票，就是 ${n(s.needed)} 人。投票 ${n(s.present)} 人，${enough(s.met)}。`,
  candidate: (s) =>
    `${s.candidate}得 ${n(s.votes)} 票，要${share(s.threshold)}，就是 ${n(s.needed)} 票，${enough(s.met)}。`,
  'second-round': (s) => `没有一项达到要求，${s.options.map((o) => `“${o}”`).join('、')}再投一次。`,
  tie: () => '有人票数相同，需要再次投票。',
  seats: (s) => `应选 ${n(s.seats)} 人，选出 ${n(s.filled)} 人。`,
};
