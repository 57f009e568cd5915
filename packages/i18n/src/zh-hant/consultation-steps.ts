import { chineseNumeral } from '../findings/numerals.js';
import { formatNumber as n } from '../format.js';
import type { ConsultationWords, StepSentences } from '../words/consultation.js';
import { count } from './consultation-units.js';

/** 過半數, 三分之二以上: the words of the law for a share. */
function share({ op, num, den }: { op: 'gt' | 'gte'; num: number; den: number }): string {
  if (num === 1 && den === 2) return op === 'gt' ? '過半數' : '一半以上';
  return op === 'gt'
    ? `超過${chineseNumeral(den)}分之${chineseNumeral(num)}`
    : `${chineseNumeral(den)}分之${chineseNumeral(num)}以上`;
}

const shareOf: Record<string, string> = {
  present: '到會的人',
  members: '全體成員',
  memberReps: '全體成員代表',
  votingArea: '參加表決的面積',
  votingPersons: '參加表決的業主',
  ballotsCast: '投出的票',
};
const whole = (of: string): string => shareOf[of] ?? '應到的人';
const enough = (met: boolean): string => (met ? '夠了' : '不夠');

/** Reasons for which people are taken off the roll. */
export const adjustments: ConsultationWords['adjustments'] = {
  unreachable: '聯繫不上',
  illness: '重病',
  'unable-to-express': '不能表達意思',
  deceased: '去世',
  'moved-out': '遷出',
  other: '其他',
};
const adjusted = (list: readonly { kind: string; count: number }[]): string =>
  list.map((a) => `${adjustments[a.kind as 'other'] ?? adjustments.other} ${n(a.count)}`).join('、');

/** One sentence for each step of the arithmetic. */
export const steps: StepSentences = {
  'no-rule': () => '沒有找到這種會議的計算規則，無法核算。',
  'mode-not-allowed': () => '登記的計數方法不是法律規定的方法，結果不能算數。',
  'base-adjusted': (s) =>
    `名冊上 ${count(s.before, s.mode)}` +
    (s.applied.length > 0 ? `，除去${adjusted(s.applied)}，按 ${count(s.after, s.mode)}算。` : '。') +
    (s.ignored.length > 0 ? `${adjusted(s.ignored)}，沒有規定可以除去，仍然算在內。` : ''),
  'present-over-base': (s) => `到會 ${count(s.present, s.mode)}，比應到 ${count(s.base, s.mode)}還多，結果不能算數。`,
  'quorum-leg': (s) =>
    `應到 ${count(s.base, s.mode)}，要${share(s.threshold)}到會，就是 ${count(s.needed, s.mode)}。實到 ${count(s.present, s.mode)}，${enough(s.met)}。`,
  'quorum-extra': (s) =>
    `另有規定：${n(s.base)} 人中要${share(s.threshold)}到會，就是 ${n(s.needed)} 人。實到 ${n(s.present)} 人，${enough(s.met)}（${s.law}）。`,
  'quorum-extra-unknown': (s) => `${s.law}另有到會要求，這份材料沒有登記這個數，沒有核算。`,
  'quorum-by-charter': () => '到會人數的要求由章程規定，這裡沒有核算。',
  recusal: (s) =>
    `說明利害關係的 ${n(s.declared)} 人仍算到會。` +
    (s.after === s.before ? '他們照常投票。' : `按規定不投票的除去以後，能投票的是 ${n(s.after)} 人。`),
  'votes-total': (s) =>
    `同意 ${n(s.for)}，反對 ${n(s.against)}，棄權 ${n(s.abstain)}，廢票 ${n(s.invalid)}，一共 ${n(s.total)} 票。` +
    (s.notVoted > 0 ? `到會沒有交票的 ${n(s.notVoted)}，不算同意。` : ''),
  'votes-over-present': (s) => `一共 ${n(s.total)} 票，比能投票的 ${n(s.present)} 還多，結果不能算數。`,
  majority: (s) =>
    `按${whole(s.of)} ${n(s.base)} 算，要${share(s.threshold)}同意，就是 ${n(s.needed)}。同意 ${n(s.for)}，${enough(s.met)}。`,
  'issued-over-registered': (s) => `發出 ${n(s.issued)} 張票，比登記的選民 ${n(s.registered)} 人還多，選舉無效。`,
  'box-over-issued': (s) => `票箱裡 ${n(s.box)} 張票，比發出的 ${n(s.issued)} 張還多，選舉無效。`,
  'count-over-box': (s) => `計出 ${n(s.counted)} 票，最多只能有 ${n(s.most)} 票，選舉無效。`,
  turnout: (s) =>
    `登記 ${n(s.base)} 人，要${share(s.threshold)}投票，就是 ${n(s.needed)} 人。投票 ${n(s.present)} 人，${enough(s.met)}。`,
  candidate: (s) =>
    `${s.candidate}得 ${n(s.votes)} 票，要${share(s.threshold)}，就是 ${n(s.needed)} 票，${enough(s.met)}。`,
  'second-round': (s) => `沒有一項達到要求，${s.options.map((o) => `「${o}」`).join('、')}再投一次。`,
  tie: () => '有人票數相同，需要再次投票。',
  seats: (s) => `應選 ${n(s.seats)} 人，選出 ${n(s.filled)} 人。`,
};
