import type { LedgerEntry, PointsLedger } from '../../documents/points-ledger.js';
import type { AccountLots } from '../lots.js';
import type { DayPoints } from './shares.js';
import type { PostingFrame } from './types.js';

/** What one entry moves. */
export type Movement = Pick<LedgerEntry, 'debit' | 'credit' | 'points' | 'kind' | 'actDate' | 'since'>;

/** Entries of movements, numbered on from the last of the book. */
export function post(ledger: PointsLedger, movements: readonly Movement[], frame: PostingFrame): LedgerEntry[] {
  const { idOf, approvals, ...same } = frame;
  const first = (ledger.entries[ledger.entries.length - 1]?.seq ?? -1) + 1;
  return movements.map((movement, at) => ({
    id: idOf(first + at),
    seq: first + at,
    ...movement,
    ...same,
    approvals: [...approvals],
  }));
}

/** A transfer for each day that has points. */
export const transfersOf = (
  days: readonly DayPoints[],
  sides: { readonly debit: string; readonly credit: string; readonly actDate: string },
): readonly Movement[] =>
  days
    .filter(({ points }) => points > 0)
    .map(({ since, points }) => ({ ...sides, points, kind: 'transfer' as const, since }));

/** What is left of an account by the day it counts from, oldest first. */
export function daysOf({ lots }: AccountLots): readonly DayPoints[] {
  const days: { since: string; points: number }[] = [];
  for (const { since, left } of lots) {
    const last = days[days.length - 1];
    if (last?.since === since) last.points += left;
    else days.push({ since, points: left });
  }
  return days;
}
