import { describe, expect, it } from 'vitest';
import { isCalendarDate, isLater, isRealDay, isRealInstant } from '../../../packages/models/src/text/calendar.js';

describe('Days of the calendar', () => {
  it.each(['2026-01-31', '2026-02-28', '2024-02-29', '2000-02-29', '2026-04-30', '2026-12-01', '0001-01-01'])(
    '%s is one',
    (day) => {
      expect([isCalendarDate(day), isRealDay(day)]).toEqual([true, true]);
    },
  );

  it.each([
    '2026-01-32',
    '2026-02-29',
    '1900-02-29',
    '2024-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-011',
    '二〇二六年十月一日',
    '',
    '12026-01-01',
    '2026-01-011',
  ])('%j is none', (day) => {
    expect([isCalendarDate(day), isRealDay(day)]).toEqual([false, false]);
  });
});

describe('Instants', () => {
  it.each([
    '2026-11-21T09:00:00+08:00',
    '2026-11-21T23:59:59.123Z',
    '2026-11-21T00:00Z',
    '2026-11-21T09:00-14:59',
    '2024-02-29T09:00+08:00',
  ])('%s is one', (instant) => {
    expect([isRealInstant(instant), isRealDay(instant)]).toEqual([true, true]);
  });

  it.each([
    '2026-11-21T24:00Z',
    '2026-11-21T23:60Z',
    '2026-11-21T23:59:60Z',
    '2026-11-21T09:00+15:00',
    '2026-11-21T09:00+08:60',
    '2026-02-29T09:00Z',
    '2026-11-21T09:00',
    '2026-11-21 09:00Z',
    '2026-11-21T09:00Z甲',
    '甲2026-11-21T09:00Z',
    '2026-11-21T09:00:00.Z',
    '2026-11-21',
  ])('%j is none', (instant) => {
    expect(isRealInstant(instant)).toBe(false);
  });
});

describe('The later of two', () => {
  it.each([
    ['2026-11-22', '2026-11-21', true],
    ['2026-11-21', '2026-11-21', false],
    ['2026-11-21', '2026-11-22', false],
    ['2026-11-21T23:00:00+08:00', '2026-11-21', false],
    ['2026-11-22T00:00:00+08:00', '2026-11-21', true],
    ['2026-11-22', '2026-11-21T23:00:00+08:00', true],
    ['2026-11-21', '2026-11-21T09:00:00+08:00', false],
    ['2026-11-21T02:00:00Z', '2026-11-21T09:00:00+08:00', true],
    ['2026-11-21T01:00:00Z', '2026-11-21T09:00:00+08:00', false],
  ])('%s is later than %s: %s', (first, second, later) => {
    expect(isLater(first, second)).toBe(later);
  });
});
