import { SYSTEM_ACCOUNTS } from '../documents/constants.js';
import type { LedgerEntry, PointsItem, PointsLedger } from '../documents/index.js';
import type { Finding, Path } from '../finding.js';
import { collector, type Report } from '../read/collector.js';
import { checkContent } from './content.js';
import { indexById } from './ids.js';
import { checkReversals } from './reversals.js';

/** What must hold in an account book beyond its shape. */
export function checkPointsLedger(document: PointsLedger): readonly Finding[] {
  const { report, findings } = collector();
  const { accounts, entries, batches, scheme } = document;
  checkContent(document, report);
  const book: Book = {
    scope: document.scope,
    approvers: scheme.approvers,
    accounts: new Set<string>([...SYSTEM_ACCOUNTS, ...indexById(accounts, ['accounts'], report).keys()]),
    items: indexById(scheme.items, ['scheme', 'items'], report),
    batches: indexById(batches, ['batches'], report),
  };
  const byId = indexById(entries, ['entries'], report);
  checkSequence(entries, document.scope, report);
  entries.forEach((entry, at) => checkEntry(entry, book, ['entries', at], report));
  checkReversals(entries, byId, report);
  indexById(document.pending, ['pending'], report);
  indexById(document.rewards, ['rewards'], report);
  return findings();
}

interface Book {
  readonly scope: PointsLedger['scope'];
  readonly approvers: number;
  readonly accounts: ReadonlySet<string>;
  readonly items: ReadonlyMap<string, PointsItem>;
  readonly batches: ReadonlyMap<string, unknown>;
}

/** In one household's extract numbers are left out, but they still go up. */
function checkSequence(entries: readonly LedgerEntry[], scope: PointsLedger['scope'], report: Report): void {
  let expected = 0;
  entries.forEach(({ seq }, at) => {
    const fits = scope === 'household' ? seq >= expected : seq === expected;
    if (!fits) report('seq-gap', 'error', ['entries', at, 'seq'], { expected, found: seq });
    expected = seq + 1;
  });
}

function checkEntry(entry: LedgerEntry, book: Book, path: Path, report: Report): void {
  checkSides(entry, book, path, report);
  const { id, approvals, batch, item } = entry;
  if (approvals.length < book.approvers) {
    report('approvals-few', 'warning', [...path, 'approvals'], {
      entry: id,
      approvals: approvals.length,
      needed: book.approvers,
    });
  }
  if (!book.batches.has(batch)) {
    report('unknown-reference', 'warning', [...path, 'batch'], { id: batch, in: 'batches' });
  }
  if (item === undefined) return;
  const found = book.items.get(item);
  if (found) checkPoints(entry, found, path, report);
  else report('unknown-reference', 'warning', [...path, 'item'], { id: item, in: 'scheme.items' });
}

/** A village's public book conceals who lost points; nobody else's debit may be missing. */
function checkSides(entry: LedgerEntry, { scope, accounts }: Book, path: Path, report: Report): void {
  const { id, debit, credit, kind, commitment } = entry;
  const unknown = (account: string, side: string) => {
    // The other side of a transfer is not part of a household's extract.
    const severity = scope === 'household' ? 'warning' : 'error';
    if (!accounts.has(account)) report('unknown-account', severity, [...path, side], { account, entry: id });
  };
  unknown(credit, 'credit');
  if (debit !== undefined) unknown(debit, 'debit');
  const concealed = commitment !== undefined && debit === undefined;
  if (kind === 'deduct' && scope === 'village') {
    if (!concealed)
      report('deduction-open', 'error', [...path, debit === undefined ? 'commitment' : 'debit'], { entry: id });
  } else if (debit === undefined && !concealed) {
    report('missing-field', 'error', [...path, 'debit'], { field: 'debit' });
  }
}

/** Scored by the unit (`per`), an item may count several times over, so only its lower bound holds. */
function checkPoints(entry: LedgerEntry, item: PointsItem, path: Path, report: Report): void {
  if (entry.kind !== 'earn' && entry.kind !== 'deduct') return;
  const { id, points } = entry;
  const minimum = item.points;
  const maximum = item.pointsMax ?? (item.per === undefined ? minimum : Number.MAX_SAFE_INTEGER);
  if (points >= minimum && points <= maximum) return;
  report('points-out-of-range', 'warning', [...path, 'points'], { entry: id, points, minimum, maximum });
}
