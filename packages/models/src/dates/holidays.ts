import type { Confidence } from '../finding.js';

export type HolidayName =
  'new-year' | 'spring-festival' | 'qingming' | 'labour-day' | 'dragon-boat' | 'mid-autumn' | 'national-day';

/** Days off in a row, first and last included. */
export interface Holiday {
  readonly name: HolidayName;
  readonly from: string;
  readonly to: string;
  readonly confidence: Confidence;
}

type Row = readonly [HolidayName, string, string];

const year = (y: number, confidence: Confidence, rows: readonly Row[]): readonly Holiday[] =>
  rows.map(([name, from, to]) => ({ name, from: `${y}-${from}`, to: `${y}-${to}`, confidence }));

/** The yearly arrangements of the State Council: 2026 as published on 2025-11-04, 2025 as published on 2024-11-12. */
const ARRANGED: ReadonlyMap<number, readonly Holiday[]> = new Map([
  [
    2025,
    year(2025, 'K', [
      ['new-year', '01-01', '01-01'],
      ['spring-festival', '01-28', '02-04'],
      ['qingming', '04-04', '04-06'],
      ['labour-day', '05-01', '05-05'],
      ['dragon-boat', '05-31', '06-02'],
      ['national-day', '10-01', '10-08'],
    ]),
  ],
  [
    2026,
    year(2026, 'P', [
      ['new-year', '01-01', '01-03'],
      ['spring-festival', '02-15', '02-23'],
      ['qingming', '04-04', '04-06'],
      ['labour-day', '05-01', '05-05'],
      ['dragon-boat', '06-19', '06-21'],
      ['mid-autumn', '09-25', '09-27'],
      ['national-day', '10-01', '10-07'],
    ]),
  ],
]);

/** What stands in every year, before its arrangement is published. The lunar holidays are missing then. */
const fixed = (y: number): readonly Holiday[] =>
  year(y, 'K', [
    ['new-year', '01-01', '01-01'],
    ['labour-day', '05-01', '05-02'],
    ['national-day', '10-01', '10-03'],
  ]);

/** Holidays of a year; `arranged: false` where only the fixed days are known. */
export function holidaysOf(y: number): { readonly arranged: boolean; readonly holidays: readonly Holiday[] } {
  const holidays = ARRANGED.get(y);
  return { arranged: holidays !== undefined, holidays: holidays ?? fixed(y) };
}

/** The holiday that a day falls in. `more` are days off of a village's own, added to those of the year. */
export function holidayOn(date: string, more: readonly Holiday[] = []): Holiday | undefined {
  const all = [...more, ...holidaysOf(Number(date.slice(0, 4))).holidays];
  return all.find((holiday) => holiday.from <= date && date <= holiday.to);
}
