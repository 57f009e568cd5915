import { unitSize } from './layout.js';

/** Upper left corner of a square in pixels. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Path of a rectangle. */
export const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h-${width}z`;

/** Path of squares, each so far inside of where a full one stands. */
const squares = (corners: readonly Corner[], inside: number): string =>
  corners.map(({ x, y }) => box(x + inside, y + inside, unitSize - 2 * inside, unitSize - 2 * inside)).join('');

/** Path of full squares. */
export const solid = (corners: readonly Corner[]): string => squares(corners, 0);

/** Path of squares drawn by a 2 px line that stays inside the square. */
export const hollow = (corners: readonly Corner[]): string => squares(corners, 1);

/** Path of a small square in the middle: a household that has not taken part. */
export const dot = (corners: readonly Corner[]): string => squares(corners, 4);

/** Diagonal lines 6 px apart that end on the edge of a box, so that no clipping and no pattern id is needed. */
export function hatch(x: number, y: number, width: number, height: number): string {
  let path = '';
  for (let sum = 6; sum < width + height; sum += 6) {
    const startX = Math.max(0, sum - height);
    const endX = Math.min(sum, width);
    path += `M${x + startX} ${y + sum - startX}L${x + endX} ${y + sum - endX}`;
  }
  return path;
}

/** Path of hatched squares: outline and diagonals. */
export function hatched(corners: readonly Corner[]): string {
  return hollow(corners) + corners.map(({ x, y }) => hatch(x + 1, y + 1, unitSize - 2, unitSize - 2)).join('');
}
