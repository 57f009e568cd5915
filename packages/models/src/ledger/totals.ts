import type { LedgerEntry, PointsLedger } from '../documents/points-ledger.js';
import { fieldsOf, postedBy, type BalanceField } from './balances.js';
import { isSystem } from './lot-book.js';

/** Points of the whole village. `outstanding` = carried + issued − deducted − redeemed − expired + adjusted − reversed. */
export interface VillageTotals {
  readonly carried: number;
  readonly issued: number;
  readonly deducted: number;
  readonly redeemed: number;
  readonly expired: number;
  readonly adjusted: number;
  /** Points that reversals took from accounts, less those that they gave back. */
  readonly reversed: number;
  /** What all households together may still spend. */
  readonly outstanding: number;
}

/** Points that an entry adds to all accounts that are not the system's. A concealed deduction takes from one of them. */
function netOf({ debit, credit, points }: LedgerEntry): number {
  const gained = isSystem(credit) ? 0 : points;
  const lost = isSystem(debit) ? 0 : points;
  return gained - lost;
}

/**
 * Adds up the spendable points of a village from its entries alone.
 * @param asOf last day counted, `YYYY-MM-DD`
 */
export function villageTotals(ledger: PointsLedger, asOf?: string): VillageTotals {
  const sums = {
    carried: 0,
    earned: 0,
    deducted: 0,
    redeemed: 0,
    expired: 0,
    adjusted: 0,
    transferred: 0,
    reversed: 0,
  };
  const fieldOf = fieldsOf(ledger.entries);
  for (const entry of postedBy(ledger.entries, asOf)) {
    if ((entry.balance ?? 'earned') !== 'earned') continue;
    const field: BalanceField | 'reversed' = entry.kind === 'reversal' ? 'reversed' : fieldOf(entry);
    sums[field] += netOf(entry);
  }
  const outstanding = Object.values(sums).reduce((all, sum) => all + sum, 0);
  return {
    carried: sums.carried,
    issued: sums.earned,
    deducted: 0 - sums.deducted,
    redeemed: 0 - sums.redeemed,
    expired: 0 - sums.expired,
    adjusted: sums.adjusted + sums.transferred,
    reversed: 0 - sums.reversed,
    outstanding,
  };
}
