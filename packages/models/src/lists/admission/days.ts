import { addDays, daysBetween } from '../../dates/day.js';
import { holidayOn } from '../../dates/holidays.js';

const WEEK = 7;
const isWorkingDay = (day: string): boolean => {
  // 1970-01-01 was a Thursday.
  const weekday = (((daysBetween('1970-01-01', day) + 4) % WEEK) + WEEK) % WEEK;
  return weekday !== 0 && weekday !== 6 && holidayOn(day) === undefined;
};

/** Days counted at most: ten years of a forgotten file. */
const MOST = 3_660;

/**
 * Working days after `from` up to and with `to`: no Saturdays, Sundays and public holidays. Saturdays that are worked in
 * exchange for a holiday are not counted, so that a term never comes out too short for the one who must keep it.
 */
export function workingDays(from: string, to: string): number {
  const span = Math.min(daysBetween(from, to), MOST);
  let count = 0;
  for (let at = 1; at <= span; at += 1) if (isWorkingDay(addDays(from, at))) count += 1;
  return count;
}

/** The same day `months` later; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const next = addDays(first, 31).slice(0, 7);
  const length = daysBetween(first, `${next}-01`);
  return addDays(first, Math.min(Number(date.slice(8, 10)), length) - 1);
}
