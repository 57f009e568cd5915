import {
  addDays,
  dayInShanghai,
  daysBetween,
  holidayOn,
  holidaysOf,
  isDate,
  noticePeriod,
  postingPeriod,
  todayInShanghai,
} from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('Days of the calendar', () => {
  test('cross months, years and leap days', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-11-06', '2026-11-18')).toBe(12);
    expect(daysBetween('2026-11-18', '2026-11-06')).toBe(-12);
  });

  test('that do not exist are told apart', () => {
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', ''].map(isDate)).toEqual(Array(5).fill(false));
    expect(isDate('2028-02-29')).toBe(true);
  });

  test('begin at midnight in Shanghai wherever the reader is', () => {
    expect(todayInShanghai(Date.UTC(2026, 10, 21, 15, 59))).toBe('2026-11-21');
    expect(todayInShanghai(Date.UTC(2026, 10, 21, 16, 0))).toBe('2026-11-22');
    expect(dayInShanghai('2026-11-21T16:30:00Z')).toBe('2026-11-22');
    expect(dayInShanghai('2026-11-21T09:00:00+08:00')).toBe('2026-11-21');
  });

  test('added and counted back agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -20_000, max: 20_000 }), (start, days) => {
        const from = addDays('1970-01-01', start);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(isDate(addDays(from, days))).toBe(true);
      }),
    );
  });
});

describe('A posting of 15 days', () => {
  test('does not count the day it is put up and may come down after day 15', () => {
    expect(postingPeriod({ postedOn: '2026-07-26', days: 15 })).toEqual({
      firstDay: '2026-07-27',
      lastDay: '2026-08-10',
      countedTo: '2026-08-10',
    });
  });

  test('that ends on a holiday ends the day after the holiday (民法典 203)', () => {
    const period = postingPeriod({ postedOn: '2026-09-20', days: 15 });
    expect(period).toMatchObject({ countedTo: '2026-10-05', lastDay: '2026-10-08' });
    expect(period.holiday).toMatchObject({ name: 'national-day', to: '2026-10-07' });
  });

  test('stays as counted where a local rule says so', () => {
    expect(postingPeriod({ postedOn: '2026-09-20', days: 15, holidays: 'none' }).lastDay).toBe('2026-10-05');
  });

  test('knows a holiday of the village’s own', () => {
    const own = [{ name: 'new-year' as const, from: '2026-08-10', to: '2026-08-11', confidence: 'D' as const }];
    expect(postingPeriod({ postedOn: '2026-07-26', days: 15, holidays: own }).lastDay).toBe('2026-08-12');
  });
});

describe('Notice of ten days', () => {
  test('given on the 6th allows a meeting on the 16th and not before', () => {
    expect(noticePeriod({ noticedOn: '2026-11-06', days: 10 })).toEqual({ earliest: '2026-11-16' });
    expect(noticePeriod({ noticedOn: '2026-11-06', meetingOn: '2026-11-15', days: 10 })).toMatchObject({
      given: 9,
      met: false,
      earliest: '2026-11-16',
    });
    expect(noticePeriod({ noticedOn: '2026-11-06', meetingOn: '2026-11-16', days: 10 }).met).toBe(true);
  });

  test('for a meeting on the 20th must go out by the 10th', () => {
    expect(noticePeriod({ meetingOn: '2026-09-20', days: 10 })).toEqual({ latest: '2026-09-10' });
  });
});

describe('Holidays', () => {
  test('of 2026 are those that the State Council arranged', () => {
    expect(holidaysOf(2026)).toMatchObject({ arranged: true });
    expect(holidayOn('2026-02-15')?.name).toBe('spring-festival');
    expect(holidayOn('2026-02-24')).toBeUndefined();
    expect(holidayOn('2026-09-26')?.name).toBe('mid-autumn');
  });

  test('of a year without an arrangement are the fixed ones, and that is said', () => {
    expect(holidaysOf(2031).arranged).toBe(false);
    expect(holidayOn('2031-10-02')).toMatchObject({ name: 'national-day', confidence: 'K' });
    expect(holidayOn('2031-10-04')).toBeUndefined();
  });

  test('stand in order, do not overlap and begin before they end', () => {
    for (const y of [2025, 2026, 2027]) {
      const { holidays } = holidaysOf(y);
      holidays.forEach(({ from, to }, i) => {
        expect([isDate(from), isDate(to), from <= to]).toEqual([true, true, true]);
        expect(from > (holidays[i - 1]?.to ?? '')).toBe(true);
      });
    }
  });
});
