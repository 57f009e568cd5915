import { dayInShanghai } from '../dates/day.js';
import type { LedgerEntry, PointsLedger } from '../documents/points-ledger.js';

/** One line of an account. */
export interface StatementRow {
  readonly entry: LedgerEntry;
  /** Points in, or out when negative. */
  readonly points: number;
  /** Spendable points after this line. */
  readonly balance: number;
  /** The day of posting, `YYYY-MM-DD`. */
  readonly day: string;
  /** The entry that took this one back. */
  readonly reversedBy?: string;
}

export interface StatementMonth {
  /** `YYYY-MM` of posting. */
  readonly month: string;
  readonly gained: number;
  readonly spent: number;
  readonly rows: readonly StatementRow[];
}

/**
 * The lines of one account with the balance after each, newest first; a batch is posted at once, so within one day of
 * posting they come by the day of the act. Honours and the yearly base are listed and do not move the balance. In a public
 * document concealed deductions have no line: the balance of `balances` is lower by their sum.
 */
export function statement(ledger: PointsLedger, accountId: string): readonly StatementRow[] {
  const reversed = new Map<string, string>();
  for (const { id, reverses } of ledger.entries) if (reverses !== undefined) reversed.set(reverses, id);
  const rows: StatementRow[] = [];
  let balance = 0;
  for (const { entry, day } of inOrder(ledger, accountId)) {
    const points = (entry.credit === accountId ? entry.points : 0) - (entry.debit === accountId ? entry.points : 0);
    if ((entry.balance ?? 'earned') === 'earned') balance += points;
    const reversedBy = reversed.get(entry.id);
    rows.push({ entry, points, balance, day, ...(reversedBy !== undefined && { reversedBy }) });
  }
  return rows.reverse();
}

/** The order of the book, but what was posted on one day comes by the day of the act. */
function inOrder({ entries }: PointsLedger, accountId: string): readonly { entry: LedgerEntry; day: string }[] {
  let postings = 0;
  let last = '';
  return entries
    .filter((entry) => entry.credit === accountId || entry.debit === accountId)
    .map((entry) => {
      const day = dayInShanghai(entry.postedAt);
      if (day !== last) postings += 1;
      last = day;
      return { entry, day, posting: postings };
    })
    .sort((a, b) => a.posting - b.posting || compare(a.entry.actDate, b.entry.actDate) || a.entry.seq - b.entry.seq);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The lines of a statement by the month of posting, in the order they come. */
export function byMonth(rows: readonly StatementRow[]): readonly StatementMonth[] {
  const months = new Map<string, StatementRow[]>();
  for (const row of rows) {
    const month = row.day.slice(0, 7);
    const known = months.get(month);
    if (known) known.push(row);
    else months.set(month, [row]);
  }
  const sum = (list: readonly StatementRow[], sign: 1 | -1): number =>
    list.reduce((all, row) => all + Math.max(0, sign * row.points), 0);
  return Array.from(months, ([month, list]) => ({ month, gained: sum(list, 1), spent: sum(list, -1), rows: list }));
}
