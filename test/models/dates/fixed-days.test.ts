import { describe, expect, it } from 'vitest';
import { addDays, dayInShanghai, dayPeriod, holidayOn, holidaysOf, noticePeriod } from '@cunju/models';

describe('Days that stand in every year', () => {
  it('are three, known and not arranged', () => {
    expect(holidaysOf(2031)).toEqual({
      arranged: false,
      holidays: [
        { name: 'new-year', from: '2031-01-01', to: '2031-01-01', confidence: 'K' },
        { name: 'labour-day', from: '2031-05-01', to: '2031-05-02', confidence: 'K' },
        { name: 'national-day', from: '2031-10-01', to: '2031-10-03', confidence: 'K' },
      ],
    });
  });

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'new-year'],
    ['2026-01-03', 'new-year'],
    ['2026-01-04', undefined],
    ['2026-05-05', 'labour-day'],
    ['2026-06-20', 'dragon-boat'],
    ['2025-10-08', 'national-day'],
    ['2025-10-09', undefined],
  ])('%s is %s', (day, name) => {
    expect(holidayOn(day)?.name).toBe(name);
  });

  it('a holiday of one’s own comes before that of the year', () => {
    const own = { name: 'qingming', from: '2026-01-03', to: '2026-01-06', confidence: 'D' } as const;
    expect(holidayOn('2026-01-03', [own])).toBe(own);
    expect(holidayOn('2026-01-02', [own])?.name).toBe('new-year');
  });
});

describe('Days of instants and periods', () => {
  it.each([
    ['2026-11-21T15:59:59Z', '2026-11-21'],
    ['2026-11-21T16:00:00Z', '2026-11-22'],
    ['2026-11-21T25:00:00Z', '2026-11-21'],
    ['明天', '明天'],
  ])('%s is %s', (instant, day) => {
    expect(dayInShanghai(instant)).toBe(day);
  });

  it('a period ends as counted, or the day after the holiday it ends in', () => {
    expect(dayPeriod({ startOn: '2026-04-01', days: 2 })).toEqual({
      firstDay: '2026-04-02',
      lastDay: '2026-04-03',
      countedTo: '2026-04-03',
    });
    expect(dayPeriod({ startOn: '2026-04-01', days: 3 })).toEqual({
      firstDay: '2026-04-02',
      lastDay: '2026-04-07',
      countedTo: '2026-04-04',
      holiday: { name: 'qingming', from: '2026-04-04', to: '2026-04-06', confidence: 'P' },
    });
  });

  it('a notice is kept on its last day', () => {
    expect(noticePeriod({ noticedOn: '2026-11-06', meetingOn: '2026-11-16', days: 10 })).toEqual({
      earliest: '2026-11-16',
      latest: '2026-11-06',
      given: 10,
      met: true,
    });
    expect(noticePeriod({ noticedOn: '2026-11-06', meetingOn: '2026-11-16', days: 11 })).toMatchObject({ met: false });
    expect(addDays('0001-01-01', 1)).toBe('0001-01-02');
  });
});
