import { unitSize } from './layout.js';

/** Upper left corner of a square in pixels. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Path of full squares. */
export function solid(corners: readonly Corner[], size = unitSize): string {
  return corners.map(({ x, y }) => `M${x} ${y}h${size}v${size}h-${size}z`).join('');
}

/** Path of squares drawn by a 2 px line that stays inside the square. */
export function hollow(corners: readonly Corner[]): string {
  return solid(
    corners.map(({ x, y }) => ({ x: x + 1, y: y + 1 })),
    unitSize - 2,
  );
}

/** Path of a small square in the middle: a household that has not taken part. */
export function dot(corners: readonly Corner[]): string {
  return solid(
    corners.map(({ x, y }) => ({ x: x + 4, y: y + 4 })),
    4,
  );
}

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
