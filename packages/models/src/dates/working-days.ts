import { addDays, daysBetween } from './day.js';
import { holidayOn } from './holidays.js';

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

/** The `count`th working day after a day; the day itself for none. Counted as `workingDays` counts, at most ten years on. */
export function addWorkingDays(from: string, count: number): string {
  let left = count;
  let at = 0;
  while (left > 0 && at < MOST) {
    at += 1;
    if (isWorkingDay(addDays(from, at))) left -= 1;
  }
  return addDays(from, at);
}
