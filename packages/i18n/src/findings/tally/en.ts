import { formatNumber } from '../../format.js';
import type { TallySentences } from '../types.js';

const n = formatNumber;

/** Sentences on the count of votes in English. */
export const tally: TallySentences = {
  'ballots-set-aside': ({ reason, ballots }) =>
    `Ballots not counted: ${n(ballots)}, because ${
      {
        unreadable: 'they are incomplete and cannot be read',
        channel: 'they came by a way that is not allowed',
        early: 'they were cast before the opening',
        late: 'they were cast after the close',
        'not-on-roll': 'their voters are not on the roll',
        'no-household': 'they name no household',
        repeated: 'they are repeats, and one voter has one vote',
        'household-repeated': 'their household had voted, and one household has one vote',
      }[reason]
    }. Please keep them with the record.`,
  'household-voted-twice': ({ households, differing }) =>
    `Households with more than one ballot: ${n(households)}, with different choices in ${n(differing)}. One is counted for each; please tell them.`,
  'proxy-many': ({ way, ballots, most }) =>
    `One person ${way === 'proxy' ? 'voted as a proxy' : 'wrote for others'} on ${n(ballots)} ballots; the most is ${n(most)}. Please check ${way === 'proxy' ? 'the mandates' : 'that each voter was there'}.`,
  'voter-with-choice': ({ ballots }) =>
    `In a secret vote ${n(ballots)} ballots carry the key of their voter. Please keep keys and choices apart.`,
};
