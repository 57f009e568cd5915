import { daysBetween } from '../../dates/index.js';
import { LotBook } from '../../ledger/lot-book.js';
import type { Taken } from '../../ledger/lot-account.js';
import { endOf, movedOutEnd } from '../../ledger/lots.js';
import type { LedgerEntry } from '../../documents/index.js';
import type { Report } from '../../read/collector.js';
import { balanceOf, entryPath, invariant, type LedgerBook } from './book.js';

/** Days that an expiry is announced ahead: a default of this library. */
export const EXPIRY_NOTICE_DAYS = 30;

interface Expired {
  readonly account: string;
  readonly on: string;
  readonly at: number;
  readonly due: number;
  points: number;
}

/**
 * What expires is what first in, first out leaves of the lots that are over (14), and twelve months after its holder moved
 * away all that an account has. A transfer that keeps the age of its points takes points of that age. Where deductions are concealed nobody can
 * tell from which lots they came, so up to their sum less may expire.
 */
export function checkExpiry(book: LedgerBook, report: Report): void {
  const { entries, scheme } = book.ledger;
  const lots = new LotBook(entries);
  const end = endOf(scheme.expiry);
  const kept = scheme.expiry.policy === 'rolling' ? 0 : (scheme.expiry.carryCap ?? 0);
  const groups = new Map<string, Expired>();
  entries.forEach((entry, at) => {
    const { debit: account, actDate: on, points } = entry;
    if (entry.kind === 'expiry' && balanceOf(entry) === 'earned' && account !== undefined) {
      const key = `${account} ${on}`;
      const due = (): number => {
        const held = lots.account(account);
        const ended = held.endedOn(on, end) - kept;
        return Math.max(0, isMovedOut(account, on, book) ? held.balance : ended);
      };
      const group = groups.get(key) ?? { account, on, at, due: due(), points: 0 };
      group.points += points;
      groups.set(key, group);
    }
    checkAge(entry, lots.post(entry), at, report);
  });
  for (const group of groups.values()) checkDue(group, book, report);
  checkAnnounced(book, report);
}

function isMovedOut(account: string, on: string, book: LedgerBook): boolean {
  const holder = book.accounts.get(account);
  const end = holder && movedOutEnd(holder);
  return end !== undefined && end <= on;
}

function checkAge({ id, kind, since }: LedgerEntry, taken: readonly Taken[], at: number, report: Report): void {
  if (since === undefined) return;
  const other = taken.find(({ lot }) => lot.since !== since);
  const found = kind === 'transfer' ? other?.lot.since : '';
  if (found !== undefined)
    report('age-differs', 'error', entryPath(at, 'since'), { entry: id, since, found }, invariant(14));
}

function checkDue({ account, on, at, due, points }: Expired, book: LedgerBook, report: Report): void {
  const concealed = book.accounts.get(account)?.concealed ?? 0;
  if (points <= due && points >= due - concealed) return;
  report('expiry-differs', 'error', entryPath(at, 'points'), { account, on, points, due }, invariant(14));
}

function checkAnnounced({ ledger }: LedgerBook, report: Report): void {
  const first = new Map<string, string>();
  for (const { kind, batch, actDate } of ledger.entries)
    if (kind === 'expiry' && actDate < (first.get(batch) ?? '9999-12-31')) first.set(batch, actDate);
  ledger.batches.forEach(({ id: batch, postedFrom }, at) => {
    const on = first.get(batch);
    const days = on === undefined ? EXPIRY_NOTICE_DAYS : daysBetween(postedFrom, on);
    if (days >= EXPIRY_NOTICE_DAYS) return;
    const facts = { batch, days: Math.max(0, days), needed: EXPIRY_NOTICE_DAYS };
    report('expiry-announced-late', 'warning', ['batches', at, 'postedFrom'], facts, invariant(14));
  });
}
