/** The quarter of a day: `2026-Q3`. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;

/** The quarter after one. */
export function quarterLater(quarter: string): string {
  const [year, at] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return at < 4 ? `${quarter.slice(0, 6)}${at + 1}` : `${String(year + 1).padStart(4, '0')}-Q1`;
}
