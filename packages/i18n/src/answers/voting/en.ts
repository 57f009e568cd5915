import { consultation } from '../../en/consultation.js';
import { tally } from '../../findings/tally/en.js';
import { formatNumber as n } from '../../format.js';
import type { VotingSentences } from './types.js';

const ballots = (count: number): string => `${n(count)} ${count === 1 ? 'ballot' : 'ballots'}`;

/** Sentences on votes in English. */
export const voting: VotingSentences = {
  tallySteps: {
    received: (s) => `Received in all: ${ballots(s.ballots)}.`,
    'set-aside': tally['ballots-set-aside'],
    counted: (s) => `Counted: ${ballots(s.ballots)}, one for each ${s.mode === 'household' ? 'household' : 'person'}.`,
    channel: (s) => `Of these ${consultation.channels[s.channel]}: ${ballots(s.ballots)}.`,
    present: (s) =>
      `${n(s.present)} were present and ${ballots(s.ballots)} counted; those who handed none in are present too.`,
    question: (s) => `“${s.questionId}”: ${n(s.valid)} valid, ${n(s.invalid)} invalid, ${n(s.blank)} left blank.`,
  },
  tallied: ({ received, counted, outcome }) =>
    `Of ${ballots(received)} received, ${n(counted)} counted; ${outcome === undefined ? 'this is a count only and decides nothing' : `result: ${outcome}`}.`,
  noVote: 'This document holds no vote that decides, so there is no result to work out.',
  decidedBy: (body, name) => {
    if (body === 'election' || body === 'recall') return 'decided by the voters in a ballot';
    return body === 'ownersDecision' ? 'decided jointly by the owners' : `decided by ${name}`;
  },
  computed: ({ by, date, questions, outcome }) =>
    `The matter is ${by}; by the rules in force on ${date}${questions > 1 ? `, all ${n(questions)} questions together` : ''}: ${outcome}.`,
  settings: {
    rural: 'villages',
    urban: 'urban communities',
    collective: 'rural collective economic organizations',
    owners: 'owners of a building',
    land: 'contracts of rural land',
  },
  pack: ({ date, setting, law, from, to, local }) =>
    `On ${date} the law for ${setting} is ${law}, in force from ${from}${to === undefined ? '' : ` to ${to}`}${local === undefined ? '' : `, together with ${local}`}.`,
  noPack: ({ date, setting }) => `On ${date} no rule on record applies to ${setting}. Please check by hand.`,
};
