import { formatNumber as n } from '../../format.js';
import type { ByLawSentences } from './types.js';

const before = (date: string): string => `it had to be before ${date}`;
const UNITS = { days: ['day', 'days'], replies: ['reply', 'replies'] } as const;

/** Sentences on by-laws in English. */
export const byLaws: ByLawSentences = {
  office: 'It may propose to make or change the by-laws.',
  initiate: {
    enough: (legs) => `A change of the by-laws may be proposed: ${legs}.`,
    short: (legs) => `Too few signed to propose a change: ${legs}.`,
  },
  noInitiate: (shares) =>
    shares
      ? `The by-laws may be proposed for a change where ${shares} ask for it.`
      : 'No rule was found on how many must sign to propose a change; please ask the committee.',
  gates: {
    'comment-days': 'Comments on the draft',
    replies: 'Answering each comment',
    party: 'Discussion by the Party organization',
    review: 'Legal review',
    filing: 'Filing',
    posting: 'Posting',
    effect: 'In force after it was published',
  },
  states: { kept: 'done', broken: 'not done as it should be', open: 'not yet due', unrecorded: 'not on record' },
  by: {
    'comment-days': (date) => `it runs until ${date} at least`,
    replies: before,
    party: (date) => `the vote was on ${date}`,
    review: (date) => `the vote was on ${date}`,
    filing: (date) => `it is due by ${date}`,
    posting: (date) => `it stands until ${date}`,
    effect: (date) => `it applies from ${date} at the earliest`,
  },
  counted: (count, needed, unit) => {
    const word = UNITS[unit][needed === 1 ? 0 : 1];
    return count === undefined ? `${n(needed)} ${word} are needed` : `${n(count)} of ${n(needed)} ${word}`;
  },
  gate: (name, facts) => `“${name}”: ${facts.join('; ')}.`,
  reviews: {
    yearly: (by) => `Look at how it works by ${by}.`,
    term: (by) => `Review the whole text by ${by}.`,
    'law-change': (by) => `The law has changed; compare the text with it by ${by}.`,
  },
  noReview: 'No review is due.',
};
