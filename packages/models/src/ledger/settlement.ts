import { addDays, isDate } from '../dates/day.js';
import type { LedgerEntry, PointsLedger } from '../documents/points-ledger.js';
import { finding, type Finding } from '../finding.js';
import { balances } from './balances.js';
import { isSystem } from './lot-book.js';
import { postingDays } from './lots.js';

/**
 * What a village settles once a year: `opening` + carried + issued + adjusted − deducted − spent − expired − reversed is what
 * the entries say is outstanding (`expected`); `outstanding` is what the accounts hold. The two are counted apart.
 */
export interface Settlement {
  /** First and last day of posting. */
  readonly from: string;
  readonly to: string;
  /** What the accounts held before the first day. */
  readonly opening: number;
  /** Brought from the season before, or opened with. */
  readonly carried: number;
  readonly issued: number;
  /** Up or down. */
  readonly adjusted: number;
  readonly deducted: number;
  readonly spent: number;
  readonly expired: number;
  /** What reversals took back, less what they gave back. */
  readonly reversed: number;
  readonly expected: number;
  readonly outstanding: number;
  /** `expected` − `outstanding`: zero in a sound book. */
  readonly remainder: number;
  readonly findings: readonly Finding[];
}

type Term = 'carried' | 'issued' | 'adjusted' | 'deducted' | 'spent' | 'expired' | 'reversed';

const TERMS: Readonly<Record<LedgerEntry['kind'], Term>> = {
  opening: 'carried',
  carry: 'carried',
  earn: 'issued',
  adjust: 'adjusted',
  transfer: 'adjusted',
  deduct: 'deducted',
  redeem: 'spent',
  expiry: 'expired',
  reversal: 'reversed',
};

/**
 * The settlement of a period, by the day of posting, its days in either order; without one, of the whole book. The yearly base and honours are not
 * spendable and stand outside. A book that does not come out even has a remainder and a finding (`settlement-differs`).
 */
export function settlement(ledger: PointsLedger, period?: { readonly from: string; readonly to: string }): Settlement {
  const [from, to] = period ? inOrder(period) : ['0000-01-01', '9999-12-31'];
  const dayOf = postingDays();
  const stated = statedBy(ledger);
  const sums: Record<Term, number> = {
    carried: 0,
    issued: 0,
    adjusted: 0,
    deducted: 0,
    spent: 0,
    expired: 0,
    reversed: 0,
  };
  for (const entry of ledger.entries) {
    const day = dayOf(entry.postedAt);
    if ((entry.balance ?? 'earned') !== 'earned' || day < from || day > to) continue;
    sums[TERMS[entry.kind]] += stated(entry);
  }
  const opening = period ? heldBy(ledger, isDate(from) ? addDays(from, -1) : from, dayOf) : 0;
  const outstanding = heldBy(ledger, to, dayOf);
  const { carried, issued, adjusted, deducted, spent, expired, reversed } = sums;
  const expected = opening + carried + issued + adjusted - deducted - spent - expired - reversed;
  const remainder = expected - outstanding;
  const facts = { expected, outstanding, remainder };
  const basis = { law: 'cunju', confidence: 'D' as const };
  const findings =
    remainder === 0 ? [] : [finding('settlement-differs', 'error', ['entries'], facts, { basis, ref: 'I19' })];
  const days = period ? { from, to } : { from: ledger.period.from, to: ledger.period.to };
  return { ...days, opening, ...sums, expected, outstanding, remainder, findings };
}

const inOrder = ({ from, to }: { readonly from: string; readonly to: string }): readonly [string, string] =>
  from <= to ? [from, to] : [to, from];

const GAINS: readonly LedgerEntry['kind'][] = ['earn', 'opening', 'carry'];

/** What an entry says it moves, by its kind and not by its accounts, so that an entry between the wrong accounts shows. */
function statedBy({ entries, accounts, scope }: PointsLedger): (entry: LedgerEntry) => number {
  const byId: ReadonlyMap<string | undefined, LedgerEntry> = new Map(entries.map((entry) => [entry.id, entry]));
  const own = new Set(accounts.map(({ id }) => id));
  const net = ({ debit, credit, points }: LedgerEntry, holds: (account: string) => boolean): number =>
    (holds(credit) ? points : 0) - (debit !== undefined && holds(debit) ? points : 0);
  const effect = (entry: LedgerEntry): number => {
    if (entry.kind === 'adjust') return net(entry, (account) => !isSystem(account));
    // The other side of a transfer is not in a household's extract.
    if (entry.kind === 'transfer') return scope === 'household' ? net(entry, (account) => own.has(account)) : 0;
    return GAINS.includes(entry.kind) ? entry.points : -entry.points;
  };
  return (entry) => {
    if (entry.kind !== 'reversal') return TERMS_OUT.includes(TERMS[entry.kind]) ? entry.points : effect(entry);
    const target = byId.get(entry.reverses);
    return target && target.kind !== 'reversal' ? effect(target) : -net(entry, (account) => !isSystem(account));
  };
}

const TERMS_OUT: readonly Term[] = ['deducted', 'spent', 'expired'];

/** What the accounts of the document hold on a day. Concealed deductions have no day in the accounts, so they are taken by their entries. */
function heldBy(ledger: PointsLedger, day: string, dayOf: (instant: string) => string): number {
  let held = 0;
  for (const { balance } of balances(ledger, day).values()) held += balance;
  const later = ledger.entries.filter(
    ({ kind, debit, postedAt }) => kind === 'deduct' && debit === undefined && dayOf(postedAt) > day,
  );
  return later.reduce((sum, { points }) => sum + points, held);
}
