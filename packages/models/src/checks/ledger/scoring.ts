import type { LedgerEntry, PointsItem } from '../../documents/index.js';
import type { Report } from '../../read/collector.js';
import { entryPath, invariant, OWN, type LedgerBook } from './book.js';

const isScore = ({ kind }: LedgerEntry): boolean => kind === 'earn' || kind === 'deduct';

/** What points are given for: an item in force (10), heard before it deducts (27), never against a minor (28, F9). */
export function checkScoring(book: LedgerBook, report: Report): void {
  const inForce = articlesInForce(book);
  book.ledger.entries.forEach((entry, at) => {
    checkMinor(entry, at, book, report);
    if (!isScore(entry)) return;
    const item = book.items.get(entry.item);
    if (entry.item === undefined) reportWithoutItem(entry, at, report);
    const { id, actDate: on, article } = entry;
    if (item && !isInForce(item, on))
      report('item-not-in-force', 'error', entryPath(at, 'item'), { entry: id, item: item.title, on }, invariant(10));
    if (article !== undefined && inForce && !inForce(article, on))
      report('item-not-in-force', 'error', entryPath(at, 'article'), { entry: id, item: article, on }, invariant(10));
  });
  book.ledger.scheme.items.forEach(({ direction, hearing, status, title }, at) => {
    if (direction === 'deduct' && status === 'active' && hearing !== true)
      report('hearing-missing', 'warning', ['scheme', 'items', at, 'hearing'], { deduction: title }, invariant(27));
  });
}

/** A deduction outside the rules is one of the limits of fairness; its hearing must at least be on record. */
function reportWithoutItem({ id, kind, hearingRecordId }: LedgerEntry, at: number, report: Report): void {
  const more = kind === 'deduct' ? { basis: OWN, ref: 'F7' } : invariant(9);
  report('item-missing', 'error', entryPath(at, 'item'), { entry: id }, more);
  if (kind === 'deduct' && hearingRecordId === undefined)
    report('hearing-missing', 'warning', entryPath(at, 'hearingRecordId'), { deduction: id }, invariant(27));
}

const isInForce = ({ effectiveFrom = '', effectiveTo }: PointsItem, on: string): boolean =>
  on >= effectiveFrom && (effectiveTo === undefined || on <= effectiveTo);

/** Whether an article `documentId@versionId#articleId` stood in the rules of a day; nothing where the rules are not given. */
function articlesInForce({ context: { rules } }: LedgerBook): ((citation: string, on: string) => boolean) | undefined {
  if (!rules) return undefined;
  const days = new Map<string, { readonly from: string; readonly to: string }>();
  for (const { id, effectiveFrom: from = '9999-12-31', effectiveTo: to = '9999-12-31', chapters } of rules.versions)
    for (const { articles } of chapters)
      for (const article of articles) days.set(`${rules.id}@${id}#${article.id}`, { from, to });
  return (citation, on) => {
    const found = days.get(citation);
    return found !== undefined && found.from <= on && on <= found.to;
  };
}

/** What is done about minors must serve them best. */
const MINORS = { law: '未成年人保护法', article: '4', versionOn: '2024-04-26', confidence: 'T' } as const;

function checkMinor({ id, kind, debit, credit }: LedgerEntry, at: number, book: LedgerBook, report: Report): void {
  const payer = book.accounts.get(debit);
  if (kind === 'deduct' && payer?.minor === true) {
    const facts = { entry: id, account: payer.id, reason: 'deducted' as const };
    report('minor-entry', 'error', entryPath(at, 'debit'), facts, { basis: MINORS, ref: 'F9' });
  }
  const holder = book.accounts.get(credit);
  if (kind !== 'earn' || holder?.minor !== true) return;
  const facts = { entry: id, account: holder.id };
  const path = entryPath(at, 'credit');
  // No article asks for a guardian before points are given to somebody between 14 and 18.
  const more = { basis: OWN, ref: 'F9' };
  if (holder.guardianConsent !== true)
    return report('minor-entry', 'warning', path, { ...facts, reason: 'no-consent' }, more);
  if (holder.kind === 'person' && holder.household === undefined)
    report('minor-entry', 'advice', path, { ...facts, reason: 'no-household' }, more);
}
