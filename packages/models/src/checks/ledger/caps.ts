import type { LedgerEntry, PointsItem } from '../../documents/index.js';
import type { Report } from '../../read/collector.js';
import { entryPath, invariant, type LedgerBook } from './book.js';

interface Sum {
  readonly account: string;
  readonly item: PointsItem;
  readonly cap: number;
  points: number;
  /** The entry that the finding points to: the last that added to the sum. */
  at: number;
}

/**
 * Points of an item within its caps by act, month and year (9). What was reversed does not count. In a public book nobody
 * is named in a deduction, so its caps are checked in the household's own document.
 */
export function checkCaps(book: LedgerBook, report: Report): void {
  const sums = new Map<string, Sum>();
  book.ledger.entries.forEach((entry, at) => {
    const isBack = entry.kind === 'reversal';
    const scored = isBack ? book.byId.get(entry.reverses) : entry;
    if (!scored) return;
    const item = book.items.get(scored.item);
    const account = accountOf(scored);
    if (!item || account === undefined) return;
    const points = isBack ? -entry.points : entry.points;
    const { capPerAct = Infinity } = item;
    if (points > capPerAct) reportCap({ account, item, cap: capPerAct, points, at }, report);
    for (const [span, cap] of [
      [scored.actDate.slice(0, 7), item.capPerMonth],
      [scored.actDate.slice(0, 4), item.capPerYear],
    ] as const) {
      if (cap === undefined) continue;
      const key = `${account} ${item.id} ${span}`;
      const sum = sums.get(key) ?? { account, item, cap, points: 0, at };
      sum.points += points;
      if (!isBack) sum.at = at;
      sums.set(key, sum);
    }
  });
  for (const sum of sums.values()) if (sum.points > sum.cap) reportCap(sum, report);
}

const accountOf = ({ kind, credit, debit }: LedgerEntry): string | undefined => {
  if (kind === 'earn') return credit;
  return kind === 'deduct' ? debit : undefined;
};

function reportCap({ account, item, cap, points, at }: Sum, report: Report): void {
  report('cap-exceeded', 'error', entryPath(at, 'points'), { account, item: item.title, points, cap }, invariant(9));
}
