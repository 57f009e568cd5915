import { isDate } from '../../dates/day.js';
import type { Account, LedgerEntry, PointsLedger } from '../../documents/points-ledger.js';
import { finding, type Finding } from '../../finding.js';
import { balances, type AccountBalance } from '../balances.js';
import type { AccountChange, AccountEvent, AccountRefusal } from './types.js';

/** Rests on no law: how accounts are divided is a default of this library. */
const more = { basis: { law: 'cunju', confidence: 'D' as const }, ref: '4.4' };

/** An account of the book with what it holds. */
export interface Held {
  readonly account: Account;
  readonly score: AccountBalance;
}

export const refusal = (account: string, event: AccountEvent, reason: AccountRefusal): Finding =>
  finding('account-change-refused', 'error', ['accounts'], { account, event, reason }, more) as Finding;

export const overBalance = (shares: number, balance: number): Finding =>
  finding('shares-over-balance', 'error', ['accounts'], { shares, balance }, more) as Finding;

/** A change that is not made. */
export const refused = (event: AccountEvent, account: string, findings: readonly Finding[]): AccountChange => ({
  event,
  account,
  accounts: [],
  entries: [],
  shares: [],
  stays: { base: 0, honour: 0 },
  findings,
});

/** An open account of a whole book on a day, or why nothing can be done with it. */
export function openAccount(
  ledger: PointsLedger,
  { account: id, on, kinds }: { account: string; on: string; kinds: readonly Account['kind'][] },
): Held | AccountRefusal {
  if (ledger.scope === 'household') return 'extract';
  const account = ledger.accounts.find((one) => one.id === id);
  const score = balances(ledger).get(id);
  if (!account || !score) return 'unknown';
  if (!kinds.includes(account.kind)) return 'kind';
  if (account.closedOn !== undefined) return 'closed';
  if (!isDate(on) || on < account.openedOn) return 'day';
  return { account, score };
}

/** Why points may not move: what is disputed stays where it is until it is settled. */
export function unsettled({ balance, disputed }: AccountBalance): AccountRefusal | undefined {
  if (balance < 0) return 'overdrawn';
  return disputed > 0 ? 'disputed' : undefined;
}

/** Ids that the book has already, or that come twice. */
export function repeatedIds(known: readonly { readonly id: string }[], added: readonly { readonly id: string }[]) {
  const seen = new Set(known.map(({ id }) => id));
  return added.flatMap(({ id }): Finding[] => {
    if (seen.has(id)) return [finding('duplicate-id', 'error', [], { id }) as Finding];
    seen.add(id);
    return [];
  });
}

/** The book with the accounts and entries of a change; the proof of the book before no longer fits and is left out. */
export function applyAccountChange(ledger: PointsLedger, { accounts, entries }: AccountChange): PointsLedger {
  const changed = new Map(accounts.map((account) => [account.id, account]));
  const kept = ledger.accounts.map((account) => {
    const found = changed.get(account.id) ?? account;
    changed.delete(account.id);
    return found;
  });
  const next = { ...ledger, accounts: [...kept, ...changed.values()], entries: [...ledger.entries, ...entries] };
  if (entries.length > 0) delete next.integrity;
  return next;
}

/** The result, unless an id of its entries is taken. */
export function finished(ledger: PointsLedger, change: AccountChange): AccountChange {
  const taken = repeatedIds(ledger.entries, change.entries as LedgerEntry[]);
  return taken.length > 0 ? refused(change.event, change.account, taken) : change;
}
