/** Sizes of the figure in CSS pixels; the tokens of group `unit` say the same. */
export const unitSize = 12;
const unitGap = 4;
const split = 8;
const markWidth = 3;
/** From one square to the next. */
export const pitch = unitSize + unitGap;
const extra = split - unitGap;

/** Where the squares of one figure stand. */
export interface UnitLayout {
  /** Upper left corner of every unit, row by row. */
  readonly units: readonly { readonly x: number; readonly y: number; readonly row: number }[];
  readonly rows: number;
  readonly width: number;
  /** The needed count, when it lies inside the figure. `x` is the left edge of the mark. */
  readonly mark: { readonly x: number; readonly row: number } | undefined;
}

/** How many tens stand in one row of `room` pixels, the mark among them: at least one, at most five. */
export function tensIn(room: number): number {
  const ten = 10 * pitch + extra;
  return Math.min(5, Math.max(1, Math.floor((room + 2) / ten)));
}

/**
 * Places `total` units in rows of `tens` × 10. Tens stand 8 px apart; where `needed` units are reached an 8 px gap
 * holds the 3 px mark.
 */
export function layoutUnits(total: number, tens: number, needed = 0): UnitLayout {
  const perRow = tens * 10;
  const marked = needed > 0 && needed <= total;
  const markRow = marked ? Math.ceil(needed / perRow) - 1 : -1;
  const markColumn = marked ? needed - markRow * perRow : -1;
  const left = (column: number, row: number): number => {
    const pushed = row === markRow && markColumn % 10 !== 0 && column >= markColumn ? extra : 0;
    return column * pitch + Math.floor(column / 10) * extra + pushed;
  };
  const units = Array.from({ length: total }, (_, index) => {
    const row = Math.floor(index / perRow);
    return { x: left(index % perRow, row), y: row * pitch, row };
  });
  const mark = marked
    ? { x: left(markColumn - 1, markRow) + unitSize + (split - markWidth) / 2, row: markRow }
    : undefined;
  const ends = units.map(({ x }) => x + unitSize);
  return {
    units,
    rows: Math.ceil(total / perRow),
    width: Math.max(0, ...ends, mark ? mark.x + markWidth : 0),
    mark,
  };
}

/** Widths in whole pixels of the parts of a bar: exact in sum, and no part that counts anything vanishes. */
export function barWidths(counts: readonly number[], width: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const widths = counts.map((count) => (count === 0 ? 0 : Math.max(unitGap, Math.floor((count * width) / total))));
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  const largest = widths.indexOf(Math.max(...widths));
  widths[largest] = (widths[largest] ?? 0) + rest;
  return widths;
}
