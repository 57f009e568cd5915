import { padEnd, width } from './width.js';

/** Rows of words under each other, the last column as long as it likes. */
export function table(rows: readonly (readonly string[])[], indent = 2): string {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, width(cell));
    });
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at < row.length - 1 ? padEnd(cell, (widths[at] ?? 0) + 2) : cell)).join('');
  return rows.map((row) => `${' '.repeat(indent)}${line(row)}\n`).join('');
}
