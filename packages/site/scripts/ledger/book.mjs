import { addMonths } from './days.mjs';

/**
 * An account book that keeps the lots of each holder: what was credited when, and how much of it is left.
 * Spending takes the oldest lot first.
 */
export class Book {
  #lots = new Map();
  #sums = new Map();
  entries = [];

  /** Points of the account that are left. */
  balance(account) {
    return (this.#lots.get(account) ?? []).reduce((sum, lot) => sum + lot.left, 0);
  }

  /** Points that the account got for the item with acts in this month or year (`2026-05` or `2026`). */
  scored(account, item, span) {
    return this.#sums.get(`${account} ${item} ${span}`) ?? 0;
  }

  /**
   * Writes one entry. `hidden` is the account of a deduction that the public book shows under a commitment.
   * @returns the entry as it stands in the book
   */
  post(entry, hidden) {
    const seq = this.entries.length;
    const written = { id: `E${String(seq).padStart(5, '0')}`, seq, ...entry };
    this.entries.push(written);
    const payer = hidden ?? entry.debit;
    if (payer && payer !== 'pool') this.#take(payer, entry.points);
    if (!['pool', 'redeemed', 'expired', 'adjust'].includes(entry.credit)) this.#give(entry);
    if (entry.item) this.#count(hidden ?? (entry.kind === 'earn' ? entry.credit : entry.debit), entry);
    return written;
  }

  /** What is left of lots whose act lies `months` months before `on` or earlier. */
  expiring(account, on, months) {
    const ended = (this.#lots.get(account) ?? []).filter((lot) => lot.left > 0 && addMonths(lot.since, months) <= on);
    return ended.reduce((sum, lot) => sum + lot.left, 0);
  }

  #give({ credit, points, actDate }) {
    const lots = this.#lots.get(credit) ?? [];
    lots.push({ since: actDate, left: points });
    lots.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
    this.#lots.set(credit, lots);
  }

  #take(account, points) {
    let rest = points;
    for (const lot of this.#lots.get(account) ?? []) {
      const part = Math.min(lot.left, rest);
      lot.left -= part;
      rest -= part;
    }
    if (rest > 0) throw new Error(`${account} is short of ${rest} points`);
  }

  #count(account, { item, points, actDate, kind }) {
    const signed = kind === 'reversal' ? -points : points;
    for (const span of [actDate.slice(0, 7), actDate.slice(0, 4)]) {
      const key = `${account} ${item} ${span}`;
      this.#sums.set(key, (this.#sums.get(key) ?? 0) + signed);
    }
  }
}
