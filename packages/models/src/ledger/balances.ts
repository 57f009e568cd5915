import { dayInShanghai } from '../dates/day.js';
import type { LedgerEntry, PendingEntry, PointsLedger } from '../documents/points-ledger.js';

/** What an entry moves. A reversal moves what the entry it takes back had moved. */
export type BalanceField = 'carried' | 'earned' | 'deducted' | 'redeemed' | 'expired' | 'adjusted' | 'transferred';

/** Points of one account that may be spent. `balance` = carried + earned − deducted − redeemed − expired + adjusted + transferred. */
export interface AccountBalance {
  /** Brought from the season before, or opened with. */
  readonly carried: number;
  readonly earned: number;
  /** Concealed deductions of the account included. */
  readonly deducted: number;
  readonly redeemed: number;
  readonly expired: number;
  /** Up or down. */
  readonly adjusted: number;
  /** In less out, between accounts. */
  readonly transferred: number;
  readonly balance: number;
  /** Declared, in audit or on the board: not in the balance yet. */
  readonly pending: number;
  readonly pendingDeducted: number;
  /** Points held while they are disputed: a deduction that was objected to, or a gain that is being looked at again. */
  readonly disputed: number;
  /** What may be spent: the balance less what is held, never below zero. */
  readonly available: number;
  /** The yearly base and the honours, which cannot be spent. */
  readonly base: number;
  readonly honour: number;
}

type Open = { -readonly [K in keyof AccountBalance]: AccountBalance[K] };

const FIELDS: Readonly<Record<LedgerEntry['kind'], BalanceField>> = {
  earn: 'earned',
  deduct: 'deducted',
  redeem: 'redeemed',
  expiry: 'expired',
  transfer: 'transferred',
  opening: 'carried',
  carry: 'carried',
  adjust: 'adjusted',
  // Only where the entry taken back is not in the document.
  reversal: 'adjusted',
};

const GOES_OUT: readonly BalanceField[] = ['deducted', 'redeemed', 'expired'];
const WAITING: readonly PendingEntry['state'][] = [
  'declared',
  'verified',
  'scored',
  'audited',
  'publicNotice',
  'objected',
];

/** The field that each entry moves, reversals by the entry they take back. */
export function fieldsOf(entries: readonly LedgerEntry[]): (entry: LedgerEntry) => BalanceField {
  const kinds = new Map<string | undefined, LedgerEntry['kind']>();
  for (const entry of entries) kinds.set(entry.id, entry.kind);
  return (entry) => FIELDS[kinds.get(entry.reverses) ?? entry.kind];
}

/** Entries posted up to and with a day of Asia/Shanghai; all of them without one. */
export const postedBy = (entries: readonly LedgerEntry[], asOf: string | undefined): readonly LedgerEntry[] =>
  asOf === undefined ? entries : entries.filter((entry) => dayInShanghai(entry.postedAt) <= asOf);

/**
 * Balances of every account of the document, by its id. A reversal takes back from the field of the entry it reverses.
 * Concealed deductions come from the account, where the document gives them only as a sum, and are of no day.
 * @param asOf last day counted, `YYYY-MM-DD`; what is pending is counted by the day of the act
 */
export function balances(ledger: PointsLedger, asOf?: string): ReadonlyMap<string, AccountBalance> {
  const open = new Map<string, Open>();
  for (const account of ledger.accounts) open.set(account.id, opened(account.concealed ?? 0));
  const holders: ReadonlyMap<string | undefined, Open> = open;
  const fieldOf = fieldsOf(ledger.entries);
  for (const entry of postedBy(ledger.entries, asOf)) {
    const field = fieldOf(entry);
    move(holders.get(entry.credit), entry, field, entry.points);
    move(holders.get(entry.debit), entry, field, -entry.points);
  }
  for (const item of ledger.pending) {
    if (WAITING.includes(item.state) && (asOf === undefined || item.actDate <= asOf))
      wait(open.get(item.account), item);
  }
  for (const account of open.values()) account.available = Math.max(0, account.balance - account.disputed);
  return open;
}

function opened(concealed: number): Open {
  return {
    carried: 0,
    earned: 0,
    deducted: concealed,
    redeemed: 0,
    expired: 0,
    adjusted: 0,
    transferred: 0,
    balance: 0 - concealed,
    pending: 0,
    pendingDeducted: 0,
    disputed: 0,
    available: 0,
    base: 0,
    honour: 0,
  };
}

function move(account: Open | undefined, entry: LedgerEntry, field: BalanceField, points: number): void {
  if (!account) return;
  const kind = entry.balance ?? 'earned';
  if (kind !== 'earned') {
    account[kind] += points;
    return;
  }
  account[field] += GOES_OUT.includes(field) ? -points : points;
  account.balance += points;
}

function wait(account: Open | undefined, item: PendingEntry): void {
  if (!account) return;
  const { direction, points, disputes } = item;
  if (holds(item)) account.disputed += points;
  if (disputes !== undefined) return;
  if (direction === 'earn') account.pending += points;
  else account.pendingDeducted += points;
}

/** A posted gain under review may be lost again, a contested deduction may still come; a posted deduction is gone already. */
export const holds = ({ state, direction, disputes }: PendingEntry): boolean =>
  state === 'objected' && (direction === 'earn') === (disputes !== undefined);
