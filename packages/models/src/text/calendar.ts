const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isCalendarDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const leap = month === 2 && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)) ? 1 : 0;
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + leap;
}

/** Whether an instant such as `2026-11-21T09:00:00+08:00` names a real day, time and offset. */
export function isRealInstant(value: string): boolean {
  const parts = /^.{10}T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(value);
  if (!parts) return false;
  const [, hours, minutes, seconds = '0', offsetHours = '0', offsetMinutes = '0'] = parts;
  const clock = Number(hours) <= 23 && Number(minutes) <= 59 && Number(seconds) <= 59;
  return clock && Number(offsetHours) <= 14 && Number(offsetMinutes) <= 59 && isCalendarDate(value.slice(0, 10));
}

/** Whether a calendar date or instant exists. */
export const isRealDay = (value: string): boolean =>
  value.length === 10 ? isCalendarDate(value) : isRealInstant(value);

/** Whether the first of two dates, or of two instants, is the later one. */
export function isLater(first: string, second: string): boolean {
  if (first.length === 10 || second.length === 10) return first.slice(0, 10) > second.slice(0, 10);
  return Date.parse(first) > Date.parse(second);
}
