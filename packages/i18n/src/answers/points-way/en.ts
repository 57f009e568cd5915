import { formatNumber as n } from '../../format.js';
import type { PointsWaySentences } from './types.js';

const people = (needed: number): string => `${n(needed)} ${needed === 1 ? 'person is' : 'people are'} needed`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sentences on the way of points in English. */
export const pointsWay: PointsWaySentences = {
  due: {
    declareBy: (on) => `declare it by ${on}`,
    objectBy: (on) => `objections are taken until ${on}`,
    standsUntil: (on) => `the result stands on the board until ${on}`,
    appealBy: (on) => `once entered it can be appealed against until ${on}`,
    replyBy: (on) => `the appeal is answered by ${on}`,
  },
  allDue: (parts) => `${capital(parts.join('; '))}.`,
  noDue: 'No day is on record, so nothing can be counted.',
  gaps: {
    evidence: (_, needed) =>
      `There is too little evidence; ${n(needed)} ${needed === 1 ? 'piece is' : 'pieces are'} needed.`,
    verifiers: (_, needed) => `Too few verified it; ${people(needed)}.`,
    witnesses: (_, needed) => `Too few witnessed it; ${people(needed)}.`,
    scorers: (_, needed) => `Too few scored it; ${people(needed)}.`,
    approvers: (_, needed) => `Too few approved it; ${people(needed)}.`,
    'verifies-own': (who) => `${who} may not verify own points; someone else must.`,
    'verifies-relative': (who) => `${who} may not verify points of a near relative; someone else must.`,
    'witness-verifies': (who) => `${who} verified it and may not witness it too; find another witness.`,
    'approves-own': (who) => `${who} may not approve own points; someone else must.`,
    'approves-relative': (who) => `${who} may not approve points of a near relative; someone else must.`,
    'approves-as-author': (who) => `${who} wrote the entry and may not approve it; someone else must.`,
    'reviewer-decided': (who) => `${who} had a part in the entry and may not review it; someone else must.`,
  },
  noGaps: 'The people of this entry are in order.',
};
