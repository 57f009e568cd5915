import { meets, needed, type Threshold } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const columns: Record<string, Threshold> = {
  '过半数 > 1/2': { op: 'gt', num: 1, den: 2 },
  '三分之二以上 >= 2/3': { op: 'gte', num: 2, den: 3 },
  '超过三分之二 > 2/3': { op: 'gt', num: 2, den: 3 },
  '十分之一以上 >= 1/10': { op: 'gte', num: 1, den: 10 },
  '五分之一以上 >= 1/5': { op: 'gte', num: 1, den: 5 },
  '三分之一以上 >= 1/3': { op: 'gte', num: 1, den: 3 },
  '四分之三以上 >= 3/4': { op: 'gte', num: 3, den: 4 },
  '五分之四以上 >= 4/5': { op: 'gte', num: 4, den: 5 },
};

const table: [number, ...number[]][] = [
  [1, 1, 1, 1, 1, 1, 1, 1, 1],
  [3, 2, 2, 3, 1, 1, 1, 3, 3],
  [9, 5, 6, 7, 1, 2, 3, 7, 8],
  [10, 6, 7, 7, 1, 2, 4, 8, 8],
  [50, 26, 34, 34, 5, 10, 17, 38, 40],
  [60, 31, 40, 41, 6, 12, 20, 45, 48],
  [99, 50, 66, 67, 10, 20, 33, 75, 80],
  [100, 51, 67, 67, 10, 20, 34, 75, 80],
  [300, 151, 200, 201, 30, 60, 100, 225, 240],
  [868, 435, 579, 579, 87, 174, 290, 651, 695],
];

const threshold = fc
  .tuple(
    fc.constantFrom('gt' as const, 'gte' as const),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 0, max: 20 }),
  )
  .map(([op, num, more]): Threshold => ({ op, num, den: num + more }));
const whole = fc.integer({ min: 0, max: 2 ** 40 });

/** The definition itself, cross-multiplied without any limit on size. */
const byDefinition = (k: number, base: number, { op, num, den }: Threshold): boolean => {
  const left = BigInt(k) * BigInt(den);
  const right = BigInt(num) * BigInt(base);
  return op === 'gt' ? left > right : left >= right;
};

describe('The least number that meets a threshold', () => {
  for (const [base, ...expected] of table)
    test(`of ${base} is ${expected.join(', ')} for the eight thresholds of the law`, () => {
      const found = Object.values(columns).map((t) => needed({ base, threshold: t }));
      expect(found).toEqual(expected);
    });

  test('meets, and one less does not', () => {
    fc.assert(
      fc.property(whole, threshold, (base, t) => {
        const k = needed({ base, threshold: t });
        expect(byDefinition(k, base, t)).toBe(true);
        if (k > 0) expect(byDefinition(k - 1, base, t)).toBe(false);
      }),
    );
  });

  test('agrees with cross-multiplication on whole numbers of any safe size', () => {
    const any = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(any, any, threshold, (k, base, t) => {
        expect(meets({ k, base, threshold: t })).toBe(byDefinition(k, base, t));
      }),
    );
  });

  test('is never lost by one more', () => {
    fc.assert(
      fc.property(whole, whole, threshold, (k, base, t) => {
        if (meets({ k, base, threshold: t })) expect(meets({ k: k + 1, base, threshold: t })).toBe(true);
      }),
    );
  });
});
