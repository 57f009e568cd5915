import type { Finding, FindingCode, FindingFacts, LedgerEntry, Path, PointsLedger, Severity } from '@cunju/models';
import {
  bookOf,
  OWN,
  type LedgerBook,
  type LedgerContext,
} from '../../../../packages/models/src/checks/ledger/book.js';
import { collector, type Report } from '../../../../packages/models/src/read/collector.js';
import { book, type Move } from '../../ledger/books.js';

/** What one check alone says about a ledger. */
export function saidBy(
  check: (book: LedgerBook, report: Report) => void,
  ledger: PointsLedger,
  context: LedgerContext = {},
): readonly Finding[] {
  const { report, findings } = collector();
  check(bookOf(ledger, context), report);
  return findings();
}

/** A whole finding that rests on a requirement of this library. */
export const own = <C extends FindingCode>(
  code: C,
  severity: Severity,
  path: Path,
  facts: FindingFacts[C],
  ref: string,
): Finding => ({ code, severity, path, facts, basis: OWN, ref }) as Finding;

/** Accounts of the sample book, one of them changed. */
export const accountsWith = (id: string, changed: object) => ({
  accounts: book([]).accounts.map((one) => (one.id === id ? { ...one, ...changed } : one)),
});

export const schemeWith = (changed: object) => ({ scheme: { ...book([]).scheme, ...changed } });

/** An entry without one of its fields. */
export function without(entry: LedgerEntry, field: keyof LedgerEntry): LedgerEntry {
  const rest: Partial<LedgerEntry> = { ...entry };
  delete rest[field];
  return rest as LedgerEntry;
}

/** Moves in words: `a earn 5, a redeem 6`. */
export const moves = (words: string): Move[] =>
  words.split(', ').map((one) => {
    const [account = '', kind, points] = one.split(' ');
    return [account, kind as LedgerEntry['kind'], Number(points)];
  });
