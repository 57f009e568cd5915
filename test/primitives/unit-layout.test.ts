import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { barWidths, layoutUnits, tensIn } from '../../packages/primitives/src/unit-grid/layout.js';
import { hatch } from '../../packages/primitives/src/unit-grid/shapes.js';
import { pageList } from '../../packages/primitives/src/pagination/page-list.js';
import { widthOf } from '@cunju/primitives/width.js';

describe('the layout of 一户一格', () => {
  it.each([
    [288, 1],
    [328, 2],
    [592, 3],
    [656, 4],
    [1136, 5],
    [0, 1],
  ])('puts into %d pixels %d tens', (room, tens) => {
    expect(tensIn(room)).toBe(tens);
  });

  it('fits a phone: two tens and the mark stay within 328 pixels, wherever the mark stands', () => {
    for (let needed = 0; needed <= 86; needed += 1) {
      expect(layoutUnits(86, tensIn(328), needed).width).toBeLessThanOrEqual(328);
    }
  });

  it('draws every household once and nothing overlaps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 250 }),
        fc.integer({ min: 1, max: 5 }),
        (total, needed, tens) => {
          const { units, mark } = layoutUnits(total, tens, needed);
          expect(units).toHaveLength(total);
          for (let i = 1; i < units.length; i += 1) {
            const [before, after] = [units[i - 1]!, units[i]!];
            if (before.row === after.row) expect(after.x - before.x).toBeGreaterThanOrEqual(16);
            else expect(after.y - before.y).toBe(16);
          }
          expect(mark !== undefined).toBe(needed > 0 && needed <= total);
        },
      ),
    );
  });

  it('sets the mark into an 8 px gap just after the needed household', () => {
    const { units, mark } = layoutUnits(86, 2, 44);
    const [last, next] = [units[43]!, units[44]!];
    expect(next.x - (last.x + 12)).toBe(8);
    expect(mark).toEqual({ x: last.x + 12 + 2.5, row: 2 });
  });

  it('leaves the needed mark out when it cannot be reached', () => {
    expect(layoutUnits(10, 2, 11).mark).toBeUndefined();
  });
});

describe('the bar', () => {
  it('sums to its width and hides nobody', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 100, max: 640 }),
        (counts, width) => {
          const widths = barWidths(counts, width);
          const some = counts.some((count) => count > 0);
          expect(widths.reduce((sum, part) => sum + part, 0)).toBe(some ? width : 0);
          counts.forEach((count, index) => {
            if (count === 0) expect(widths[index]).toBe(0);
            else expect(widths[index]).toBeGreaterThanOrEqual(4);
          });
        },
      ),
    );
  });
});

describe('hatching', () => {
  it('stays inside its box', () => {
    const numbers = hatch(10, 20, 30, 24).match(/[\d.]+ [\d.]+/g)!;
    expect(numbers.length).toBeGreaterThan(4);
    for (const pair of numbers) {
      const [x, y] = pair.split(' ').map(Number) as [number, number];
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(40);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(44);
    }
  });
});

describe('the list of pages', () => {
  it.each([
    [1, 2, [1, 2]],
    [1, 12, [1, 2, 'gap', 12]],
    [4, 12, [1, 2, 3, 4, 5, 'gap', 12]],
    [6, 12, [1, 'gap', 5, 6, 7, 'gap', 12]],
    [12, 12, [1, 'gap', 11, 12]],
  ])('at page %d of %d is %j', (current, count, pages) => {
    expect(pageList(current, count)).toEqual(pages);
  });
});

describe('width classes', () => {
  it.each([
    [639, 'narrow'],
    [640, 'medium'],
    [959, 'medium'],
    [960, 'wide'],
  ])('%d px is %s', (pixels, width) => {
    expect(widthOf(pixels)).toBe(width);
  });
});
