import type { LedgerEntry } from '../../documents/index.js';
import type { LedgerFindingFacts } from './facts.js';
import type { Report } from '../../read/collector.js';
import { entryPath, invariant, type LedgerBook } from './book.js';

type What = LedgerFindingFacts['used-twice']['what'];

const NUMBERS: Readonly<Record<What, number>> = { evidence: 11, receipt: 18, request: 24 };

/**
 * What may stand in the book once: evidence for one entry of an item (11), a receipt (18), a request (24), and, as a hint, an
 * act. An entry that was taken back frees its evidence for the one that puts it right.
 */
export function checkOnce(book: LedgerBook, report: Report): void {
  const seen = new Map<string, string>();
  const first = (key: string, id: string): string | undefined => {
    const found = seen.get(key);
    if (found === undefined) seen.set(key, id);
    return found;
  };
  book.ledger.entries.forEach((entry, at) => {
    const once = (what: What, value: string | undefined, field: string, item?: string): void => {
      if (value === undefined) return;
      const before = first([what, item, value].join(' '), entry.id);
      if (before === undefined) return;
      const facts = { entry: entry.id, first: before, what, value };
      report('used-twice', 'error', entryPath(at, field), facts, invariant(NUMBERS[what]));
    };
    once('request', entry.requestId, 'requestId');
    if (entry.kind === 'reversal') return;
    once('receipt', entry.receipt, 'receipt');
    if (book.reversed.has(entry.id)) return;
    new Set(entry.evidenceIds).forEach((id) => once('evidence', id, 'evidenceIds', entry.item));
    const twin = isAct(entry) ? first(actKey(entry), entry.id) : undefined;
    if (twin !== undefined)
      report('entry-repeated', 'advice', entryPath(at), { entry: entry.id, first: twin }, invariant(24));
  });
}

const isAct = ({ kind }: LedgerEntry): boolean => kind === 'earn' || kind === 'deduct' || kind === 'transfer';

/** What makes two acts the same. A concealed deduction is told apart by its commitment. */
const actKey = (entry: LedgerEntry): string =>
  JSON.stringify([
    entry.kind,
    entry.debit,
    entry.credit,
    entry.points,
    entry.balance,
    entry.item,
    entry.actDate,
    entry.since,
    entry.commitment,
    entry.evidenceIds,
    entry.note,
  ]);
