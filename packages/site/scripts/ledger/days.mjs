const pad = (n) => String(n).padStart(2, '0');

/** `YYYY-MM-DD` from whole numbers; a month outside 1 to 12 runs over into the neighbouring year. */
export function day(year, month, date) {
  const at = new Date(Date.UTC(year, month - 1, date));
  return `${at.getUTCFullYear()}-${pad(at.getUTCMonth() + 1)}-${pad(at.getUTCDate())}`;
}

/** The day `count` days after `from`. */
export function addDays(from, count) {
  const [year, month, date] = from.split('-').map(Number);
  return day(year, month, date + count);
}

/** The same day of the month, `count` months later; used for lots that end a whole number of months later. */
export function addMonths(from, count) {
  const [year, month, date] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return day(year, month + count, Math.min(date, last));
}

export const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** An instant of Asia/Shanghai. */
export const at = (date, time) => `${date}T${time}:00+08:00`;
