import { isCalendarDate } from '../text/calendar.js';

const DAY = 86_400_000;
const SHANGHAI = 8 * 3_600_000;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDate = isCalendarDate;

/** Whole days since 1970-01-01. A day that does not exist counts on into the next month. */
function dayNumber(date: string): number {
  const instant = new Date(0);
  instant.setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  return instant.getTime() / DAY;
}

/** The day `days` after (or before, when negative). `YYYY-MM-DD` in and out. */
export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The calendar day of Asia/Shanghai at an instant given in milliseconds. China keeps no summer time. */
export function todayInShanghai(now: number): string {
  return new Date(now + SHANGHAI).toISOString().slice(0, 10);
}

/** The calendar day of Asia/Shanghai of an instant with an offset; its first ten characters where it does not exist. */
export function dayInShanghai(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant.slice(0, 10) : todayInShanghai(time);
}
