import { formatNumber as n } from '../format.js';
import type { ConsultationWords, StepSentences } from '../words/consultation.js';
import { count } from './consultation-units.js';
import { apart } from './isolate.js';

const shares: Record<string, string> = {
  '1/2': 'يېرىمى',
  '2/3': 'ئۈچتىن ئىككىسى',
  '3/4': 'تۆتتىن ئۈچى',
  '1/3': 'ئۈچتىن بىرى',
};
/** Over a share, or that share and more: put behind what it is a share of. */
function share({ op, num, den }: { op: 'gt' | 'gte'; num: number; den: number }): string {
  const part = shares[`${num}/${den}`] ?? `${num}/${den}`;
  return op === 'gt' ? `${part}دىن كۆپرەكى` : `ئاز دېگەندە ${part}`;
}

const shareOf: Record<string, string> = {
  present: 'قاتناشقانلار',
  members: 'بارلىق ئەزالار',
  memberReps: 'بارلىق ئەزالار ۋەكىللىرى',
  votingArea: 'ئاۋازغا قاتناشقان كۆلەم',
  votingPersons: 'ئاۋازغا قاتناشقان ئۆي ئىگىلىرى',
  ballotsCast: 'بېرىلگەن بېلەتلەر',
};
const whole = (of: string): string => shareOf[of] ?? 'قاتنىشىشى كېرەك بولغانلار';
const enough = (met: boolean): string => (met ? 'يېتەرلىك' : 'يېتەرلىك ئەمەس');

/** Reasons for which people are taken off the roll. */
export const adjustments: ConsultationWords['adjustments'] = {
  unreachable: 'ئالاقىلاشقىلى بولمىغان',
  illness: 'ئېغىر كېسەل',
  'unable-to-express': 'ئىرادىسىنى بىلدۈرەلمەيدىغان',
  deceased: 'ۋاپات بولغان',
  'moved-out': 'كۆچۈپ كەتكەن',
  other: 'باشقا',
};
const adjusted = (list: readonly { kind: string; count: number }[]): string =>
  list.map((a) => `${adjustments[a.kind as 'other'] ?? adjustments.other} ${n(a.count)}`).join('، ');

/** One sentence for each step of the arithmetic. */
export const steps: StepSentences = {
  'no-rule': () => 'بۇ خىلدىكى يىغىننىڭ ھېسابلاش قائىدىسى تېپىلمىدى، ھېسابلىغىلى بولمىدى.',
  'mode-not-allowed': () => 'خاتىرىلەنگەن ساناش ئۇسۇلى قانۇندا بەلگىلەنگەن ئۇسۇل ئەمەس، نەتىجىسى ھېساب ئەمەس.',
  'base-adjusted': (s) =>
    `تىزىمدا ${count(s.before, s.mode)} بار.` +
    (s.applied.length > 0
      ? ` چىقىرىۋېتىلگىنى: ${adjusted(s.applied)}. ھېسابلىنىدىغىنى: ${count(s.after, s.mode)}.`
      : '') +
    (s.ignored.length > 0 ? ` ${adjusted(s.ignored)}: چىقىرىۋېتىش بەلگىلىمىسى يوق، يەنىلا ھېسابلىنىدۇ.` : ''),
  'present-over-base': (s) =>
    `قاتناشقىنى ${count(s.present, s.mode)}، قاتنىشىشى كېرەك بولغان ${count(s.base, s.mode)} دىن كۆپ، نەتىجىسى ھېساب ئەمەس.`,
  'quorum-leg': (s) =>
    `قاتنىشىشى كېرىكى ${count(s.base, s.mode)}، ${share(s.threshold)} قاتنىشىشى كېرەك، يەنى ${count(s.needed, s.mode)}. قاتناشقىنى ${count(s.present, s.mode)}، ${enough(s.met)}.`,
  'quorum-extra': (s) =>
    `يەنە بىر بەلگىلىمە (${apart(s.law)}): ${n(s.base)}\u00a0كىشىنىڭ ${share(s.threshold)} قاتنىشىشى كېرەك، يەنى ${n(s.needed)}\u00a0كىشى. قاتناشقىنى ${n(s.present)} كىشى، ${enough(s.met)}.`,
  'quorum-extra-unknown': (s) =>
    `${apart(s.law)}: يەنە قاتنىشىش تەلىپى بار. بۇ ماتېرىيالدا بۇ سان خاتىرىلەنمىگەن، ھېسابلانمىدى.`,
  'quorum-by-charter': () => 'قاتنىشىش سانىنىڭ تەلىپى نىزامنامىدە بەلگىلەنگەن، بۇ يەردە ھېسابلانمىدى.',
  recusal: (s) =>
    `مەنپەئەت مۇناسىۋىتىنى ئېيتقان ${n(s.declared)}\u00a0كىشى يەنىلا قاتناشقان ھېسابلىنىدۇ. ` +
    (s.after === s.before
      ? 'ئۇلار ئادەتتىكىدەك ئاۋاز بەردى.'
      : `بەلگىلىمە بويىچە ئاۋاز بەرمەيدىغانلارنى چىقىرىۋەتكەندىن كېيىن، ئاۋاز بېرەلەيدىغىنى ${n(s.after)}\u00a0كىشى.`),
  'votes-total': (s) =>
    `ماقۇل ${n(s.for)}، قارشى ${n(s.against)}، بىتەرەپ ${n(s.abstain)}، ئىناۋەتسىز ${n(s.invalid)}، جەمئىي ${n(s.total)}\u00a0ئاۋاز.` +
    (s.notVoted > 0 ? ` قاتنىشىپ بېلەت تاپشۇرمىغىنى ${n(s.notVoted)}، ماقۇل ھېسابلانمايدۇ.` : ''),
  'votes-over-present': (s) =>
    `جەمئىي ${n(s.total)} ئاۋاز، ئاۋاز بېرەلەيدىغان ${n(s.present)} دىن كۆپ، نەتىجىسى ھېساب ئەمەس.`,
  majority: (s) =>
    `${whole(s.of)}: ${n(s.base)}. ${share(s.threshold)} ماقۇل بولۇشى كېرەك، يەنى ${n(s.needed)}. ماقۇل بولغىنى ${n(s.for)}، ${enough(s.met)}.`,
  'issued-over-registered': (s) =>
    `تارقىتىلغان بېلەت ${n(s.issued)}، تىزىملاتقان سايلىغۇچى ${n(s.registered)} دىن كۆپ، سايلام ئىناۋەتسىز.`,
  'box-over-issued': (s) => `ساندۇقتىكى بېلەت ${n(s.box)}، تارقىتىلغان ${n(s.issued)} دىن كۆپ، سايلام ئىناۋەتسىز.`,
  'count-over-box': (s) =>
    `سانالغان ئاۋاز ${n(s.counted)}، ئەڭ كۆپ بولغاندا ${n(s.most)} بولۇشى مۇمكىن، سايلام ئىناۋەتسىز.`,
  turnout: (s) =>
    `تىزىملاتقىنى ${n(s.base)} كىشى، ${share(s.threshold)}\u00a0ئاۋاز بېرىشى كېرەك، يەنى ${n(s.needed)}\u00a0كىشى. ئاۋاز بەرگىنى ${n(s.present)} كىشى، ${enough(s.met)}.`,
  candidate: (s) =>
    `${apart(s.candidate)}: ${n(s.votes)} ئاۋاز، ${share(s.threshold)} كېرەك، يەنى ${n(s.needed)} ئاۋاز، ${enough(s.met)}.`,
  'second-round': (s) =>
    `ھېچبىرى تەلەپكە يەتمىدى. قايتا ئاۋازغا قويۇلىدىغىنى: ${s.options.map((o) => `«${apart(o)}»`).join('، ')}.`,
  tie: () => 'بەزىلىرىنىڭ ئاۋاز سانى تەڭ چىقتى، قايتا ئاۋاز بېرىش كېرەك.',
  seats: (s) => `سايلىنىدىغىنى ${n(s.seats)} كىشى، سايلانغىنى ${n(s.filled)}\u00a0كىشى.`,
};
