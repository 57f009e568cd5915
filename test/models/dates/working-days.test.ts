import { addMonths, addWorkingDays, spanOf, workingDays } from '@cunju/models';
import { describe, expect, test } from 'vitest';

describe('Working days', () => {
  test.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-02', 1, '2026-03-03'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-04-03', 1, '2026-04-07'],
    ['2026-04-07', 15, '2026-04-28'],
    ['2026-04-30', 1, '2026-05-06'],
  ])('%s and %i more is %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
    expect(workingDays(from, to)).toBe(count);
  });

  test('end after ten years, and none are counted backwards', () => {
    expect(addWorkingDays('2026-03-02', 100_000)).toBe('2036-03-09');
    expect(addWorkingDays('2026-03-02', -1)).toBe('2026-03-02');
    expect(workingDays('2026-03-09', '2026-03-02')).toBe(0);
  });
});

describe('Months and quarters', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-05-06', 60, '2031-05-06'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test.each([
    ['2026-01-01', 3, '2026-01-01', '2026-03-31'],
    ['2026-06-30', 3, '2026-04-01', '2026-06-30'],
    ['2026-07-01', 3, '2026-07-01', '2026-09-30'],
    ['2026-12-31', 3, '2026-10-01', '2026-12-31'],
    ['2026-12-01', 1, '2026-12-01', '2026-12-31'],
    ['2028-02-29', 1, '2028-02-01', '2028-02-29'],
  ] as const)('%s lies in the span of %i months from %s to %s', (date, months, from, to) => {
    expect(spanOf(date, months)).toEqual({ from, to });
  });
});
