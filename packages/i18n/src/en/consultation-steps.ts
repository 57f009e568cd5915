import { formatNumber as n } from '../format.js';
import type { ConsultationWords, StepSentences } from '../words/consultation.js';
import { count } from './consultation-units.js';

const shares: Record<string, string> = {
  '1/2': 'half',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
  '1/3': 'one third',
};
const share = ({ op, num, den }: { op: 'gt' | 'gte'; num: number; den: number }): string =>
  `${op === 'gt' ? 'more than' : 'at least'} ${shares[`${num}/${den}`] ?? `${num}/${den}`}`;

const shareOf: Record<string, string> = {
  present: 'those present',
  members: 'all members',
  memberReps: 'all representatives of the members',
  votingArea: 'the area that took part',
  votingPersons: 'the owners who took part',
  ballotsCast: 'the ballots cast',
};
const whole = (of: string): string => shareOf[of] ?? 'those entitled';
const enough = (met: boolean): string => (met ? 'That is enough' : 'That is not enough');

/** Reasons for which people are taken off the roll. */
export const adjustments: ConsultationWords['adjustments'] = {
  unreachable: 'cannot be reached',
  illness: 'gravely ill',
  'unable-to-express': 'unable to express a will',
  deceased: 'deceased',
  'moved-out': 'moved away',
  other: 'other reasons',
};
const adjusted = (list: readonly { kind: string; count: number }[]): string =>
  list.map((a) => `${n(a.count)} ${adjustments[a.kind as 'other'] ?? adjustments.other}`).join(', ');

/** One sentence for each step of the arithmetic. */
export const steps: StepSentences = {
  'no-rule': () => 'No rule was found for this kind of meeting, so nothing could be worked out.',
  'mode-not-allowed': () => 'The way of counting on record is not one that the law knows. The result does not count.',
  'base-adjusted': (s) =>
    `The roll has ${count(s.before, s.mode)}.` +
    (s.applied.length > 0 ? ` Less ${adjusted(s.applied)}, it counts as ${count(s.after, s.mode)}.` : '') +
    (s.ignored.length > 0 ? ` ${adjusted(s.ignored)}: no rule takes them off, so they still count.` : ''),
  'present-over-base': (s) =>
    `${count(s.present, s.mode)} present are more than the ${count(s.base, s.mode)} entitled. The result does not count.`,
  'quorum-leg': (s) =>
    `Of ${count(s.base, s.mode)}, ${share(s.threshold)} must attend: ${n(s.needed)}. ${n(s.present)} came. ${enough(s.met)}.`,
  'quorum-extra': (s) =>
    `A further rule (${s.law}): of ${n(s.base)} people, ${share(s.threshold)} must attend: ${n(s.needed)}. ${n(s.present)} came. ${enough(s.met)}.`,
  'quorum-extra-unknown': (s) =>
    `${s.law} also asks for an attendance that this document does not record, so it was not checked.`,
  'quorum-by-charter': () => 'The charter sets the attendance that is needed; it was not checked here.',
  recusal: (s) =>
    `${count(s.declared, 'person')} declared an interest and still count as present. ` +
    (s.after === s.before
      ? 'They voted as everybody else.'
      : `Without those who may not vote, ${n(s.after)} could vote.`),
  'votes-total': (s) =>
    `${n(s.for)} for, ${n(s.against)} against, ${n(s.abstain)} abstained, ${n(s.invalid)} invalid: ${count(s.total, 'vote')}.` +
    (s.notVoted > 0 ? ` ${n(s.notVoted)} present did not hand in a vote; they do not count as for.` : ''),
  'votes-over-present': (s) =>
    `${count(s.total, 'vote')} are more than the ${n(s.present)} who could vote. The result does not count.`,
  majority: (s) =>
    `Of ${whole(s.of)} (${n(s.base)}), ${share(s.threshold)} must agree: ${n(s.needed)}. ${n(s.for)} agreed. ${enough(s.met)}.`,
  'issued-over-registered': (s) =>
    `${n(s.issued)} ballots were issued to ${n(s.registered)} registered voters. The election is void.`,
  'box-over-issued': (s) => `${n(s.box)} ballots in the box, ${n(s.issued)} issued. The election is void.`,
  'count-over-box': (s) => `${n(s.counted)} votes counted, at most ${n(s.most)} possible. The election is void.`,
  turnout: (s) =>
    `Of ${n(s.base)} registered, ${share(s.threshold)} must vote: ${n(s.needed)}. ${n(s.present)} voted. ${enough(s.met)}.`,
  candidate: (s) =>
    `${s.candidate}: ${count(s.votes, 'vote')}; ${share(s.threshold)} are needed: ${n(s.needed)}. ${enough(s.met)}.`,
  'second-round': (s) => `No option reached what is needed. A second vote is held on ${s.options.join(' and ')}.`,
  tie: () => 'Some have the same number of votes. A second vote is needed.',
  seats: (s) => `${n(s.seats)} to be elected, ${n(s.filled)} elected.`,
};
