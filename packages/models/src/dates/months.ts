import { addDays, daysBetween } from './day.js';

/** The same day `months` later; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const next = addDays(first, 31).slice(0, 7);
  const length = daysBetween(first, `${next}-01`);
  return addDays(first, Math.min(Number(date.slice(8, 10)), length) - 1);
}

/** First and last day of the span of `months` that a day lies in: 1 is its month, 3 its quarter. Spans begin with the year. */
export function spanOf(date: string, months: 1 | 3): { readonly from: string; readonly to: string } {
  const month = Number(date.slice(5, 7));
  const first = month - ((month - 1) % months);
  const from = `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, months), -1) };
}
