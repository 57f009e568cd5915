import { cli } from '../../cli/en.js';
import { formatNumber as n } from '../../format.js';
import type { PointsSentences } from './types.js';

const pointsOf = (count: number): string => `${n(count)} ${count === 1 ? 'point' : 'points'}`;

/** Sentences on points in English. */
export const points: PointsSentences = {
  opening: 'opening',
  settlement: ({ period, sum, expected, outstanding, agrees }) =>
    `From ${period}: ${sum}, which makes ${pointsOf(expected)}; the accounts hold ${n(outstanding)}, ${agrees ? 'which agrees' : 'which does not agree'}.`,
  balance: (b) =>
    `The account has ${pointsOf(b.balance)}, of which ${n(b.available)} may be spent` +
    (b.pending > 0 ? `; ${n(b.pending)} wait to be posted` : '') +
    (b.pendingDeducted > 0 ? `; ${n(b.pendingDeducted)} wait to be deducted` : '') +
    (b.disputed > 0 ? `; ${n(b.disputed)} are held while they are disputed` : '') +
    (b.base === 0 ? '' : `; besides, a yearly base of ${n(b.base)} that cannot be spent`) +
    (b.honour === 0 ? '' : `; besides, honours of ${n(b.honour)} that cannot be spent`) +
    '.',
  lots: ({ balance, left, since, endsOn }) =>
    `The account has ${pointsOf(balance)}, the oldest are used first: of those of ${since} there are ${n(left)} left, ${endsOn === undefined ? 'with no end of their own' : `which end on ${endsOn}`}.`,
  noLots: (balance) =>
    balance < 0
      ? `The account is overdrawn by ${pointsOf(-balance)}; there are none to spend.`
      : 'There are no points to spend and none that end.',
  lot: ({ left, since, endsOn }) =>
    `Of the points of ${since} there are ${n(left)} left, ${endsOn === undefined ? 'with no end of their own' : `which end on ${endsOn}`}.`,
  broken: {
    'no-proof': () => cli.verify.noProof,
    size: ({ entries }) => `The document has ${n(entries)} entries, which is not the number that its proof counts.`,
    entry: ({ brokenEntry = 0, brokenBlock = 0 }) =>
      `Entry ${n(brokenEntry + 1)} (block ${n(brokenBlock + 1)}) does not match the published proof; it may have been changed.`,
    block: ({ brokenBlock = 0 }) =>
      `Block ${n(brokenBlock + 1)} does not match the published proof: at least one of its entries was changed, added or removed.`,
    root: () => 'The recomputed root is not the published one, and without roots of blocks the entry cannot be found.',
    checkpoint: () => cli.verify.checkpointDiffers,
  },
};
