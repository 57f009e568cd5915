import type { Account, LedgerEntry } from '../../documents/index.js';
import { balances, holds, type AccountBalance } from '../../ledger/balances.js';
import { isSystem } from '../../ledger/lot-book.js';
import { movedOutEnd } from '../../ledger/lots.js';
import type { Report } from '../../read/collector.js';
import { balanceOf, entryPath, invariant, type LedgerBook } from './book.js';

/**
 * What every entry leaves in its accounts: nobody redeems more than is there and not held (5), a deduction stops at the
 * floor (6), the yearly base and honours are not spent or lowered (13, 26), transfers stay in a household, follow its division or go to a fund (16).
 */
export function checkMoving(book: LedgerBook, report: Report): void {
  const held = holdsOf(book);
  const left = new Map<string | undefined, number>();
  const add = (account: string | undefined, points: number): unknown =>
    left.set(account, (left.get(account) ?? 0) + points);
  book.ledger.entries.forEach((entry, at) => {
    const { debit, credit, points, kind } = entry;
    checkReversedBalance(entry, at, book, report);
    checkClosed(entry, at, book, report);
    if (kind === 'transfer') checkTransfer(entry, at, book, report);
    const balance = balanceOf(entry);
    if (balance !== 'earned') return checkMisuse(entry, balance, at, report);
    const holder = isSystem(debit) ? undefined : book.accounts.get(debit);
    if (holder) {
      const { id } = holder;
      const state = { holder, before: left.get(id) ?? 0, held: held(id, book.dayOf(entry.postedAt)) };
      checkLeft(entry, at, state, book, report);
    }
    add(debit, -points);
    add(credit, points);
  });
  checkConcealed(book, report);
}

function checkReversedBalance(entry: LedgerEntry, at: number, book: LedgerBook, report: Report): void {
  const target = entry.kind === 'reversal' ? book.byId.get(entry.reverses) : undefined;
  if (target && balanceOf(target) !== balanceOf(entry))
    report('reversal-invalid', 'error', entryPath(at, 'balance'), { entry: entry.id, reason: 'balance' }, invariant(4));
}

function checkMisuse({ id, kind, debit }: LedgerEntry, balance: 'base' | 'honour', at: number, report: Report): void {
  const lowered = balance === 'honour' && debit !== undefined && !isSystem(debit) && kind !== 'reversal';
  const act = kind === 'redeem' || kind === 'transfer' ? kind : lowered ? 'lower' : undefined;
  if (act === undefined) return;
  const no = act === 'redeem' && balance === 'base' ? 13 : 26;
  report('balance-misused', 'error', entryPath(at, 'balance'), { entry: id, balance, act }, invariant(no));
}

/** What may still be posted for an account that is closed: what it passes on, what expires, and corrections. */
const AFTER_CLOSING: readonly LedgerEntry['kind'][] = ['transfer', 'expiry', 'reversal', 'adjust'];

function checkClosed(entry: LedgerEntry, at: number, book: LedgerBook, report: Report): void {
  const { id, kind, actDate } = entry;
  for (const side of ['debit', 'credit'] as const) {
    const account = book.accounts.get(entry[side]);
    const closedOn = account?.closedOn;
    if (!account || closedOn === undefined || actDate <= closedOn) continue;
    if (AFTER_CLOSING.includes(kind) && !(kind === 'transfer' && side === 'credit')) continue;
    report('account-closed', 'error', entryPath(at, side), { entry: id, account: account.id, closedOn }, invariant(16));
  }
}

interface Left {
  readonly holder: Account;
  readonly before: number;
  readonly held: number;
}

function checkLeft(entry: LedgerEntry, at: number, left: Left, book: LedgerBook, report: Report): void {
  const { id, kind, points } = entry;
  const { holder, before, held } = left;
  const account = holder.id;
  const isOver = (movedOutEnd(holder) ?? '9999-12-31') <= entry.actDate;
  const available = isOver ? 0 : Math.max(0, before - held);
  const path = entryPath(at, 'points');
  if (kind === 'redeem' && points > available)
    report('redeemed-over-available', 'error', path, { entry: id, account, points, available }, invariant(5));
  const floor = kind === 'deduct' ? book.ledger.scheme.floor : 0;
  const balance = before - points;
  if ((kind === 'deduct' || kind === 'transfer') && balance < floor)
    report('balance-below-floor', 'error', path, { account, balance, floor }, invariant(kind === 'deduct' ? 6 : 16));
}

/** The household that a person or a household stands for. */
const householdOf = ({ id, kind, household }: Account): string | undefined =>
  household ?? (kind === 'household' ? id : undefined);

function checkTransfer(
  { id, debit, credit, actDate }: LedgerEntry,
  at: number,
  book: LedgerBook,
  report: Report,
): void {
  const from = book.accounts.get(debit);
  const to = book.accounts.get(credit);
  // The other side is not part of a household's extract.
  if (!from || !to || to.kind === 'fund' || to.kind === 'group') return;
  const household = householdOf(from);
  if (household !== undefined && household === householdOf(to)) return;
  // A household that divides gives its share on the day of the division, and never again.
  if (to.splitFrom === from.id && to.openedOn === actDate) return;
  report(
    'transfer-not-allowed',
    'error',
    entryPath(at, 'credit'),
    { entry: id, from: from.id, to: to.id },
    invariant(16),
  );
}

/** Points held from a day on. */
interface Held {
  readonly on: string;
  sum: number;
}

/** Points of an account held on a day. An objection without a day may be younger than the entry, so it holds nothing here. */
function holdsOf({ ledger }: LedgerBook): (account: string, day: string) => number {
  const lists = new Map<string, Held[]>();
  for (const item of ledger.pending) {
    if (!holds(item) || item.objectedOn === undefined) continue;
    const list = lists.get(item.account) ?? [];
    list.push({ on: item.objectedOn, sum: item.points });
    lists.set(item.account, list);
  }
  for (const list of lists.values()) {
    list.sort((a, b) => (a.on < b.on ? -1 : 1));
    list.forEach((one, at) => (one.sum += list[at - 1]?.sum ?? 0));
  }
  return (account, day) => {
    const list = lists.get(account);
    return list ? lastUpTo(list, day) : 0;
  };
}

function lastUpTo(list: readonly Held[], day: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Held).on <= day) low = middle + 1;
    else high = middle;
  }
  return list[low - 1]?.sum ?? 0;
}

/** In public a deduction names nobody, so only its sum can be held against the floor, and against the entries (1). */
function checkConcealed({ ledger }: LedgerBook, report: Report): void {
  if (ledger.scope !== 'village') return;
  const all = balances(ledger);
  const { floor } = ledger.scheme;
  let recorded = 0;
  ledger.accounts.forEach(({ id, concealed = 0 }, at) => {
    recorded += concealed;
    const { balance } = all.get(id) as AccountBalance;
    if (concealed > 0 && balance < floor)
      report('balance-below-floor', 'error', ['accounts', at], { account: id, balance, floor }, invariant(6));
  });
  const hidden = ledger.entries.filter(({ kind, debit }) => kind === 'deduct' && debit === undefined);
  const found = hidden.reduce((sum, { points }) => sum + points, 0);
  if (recorded !== found) report('concealed-differs', 'error', ['accounts'], { recorded, found }, invariant(1));
}
