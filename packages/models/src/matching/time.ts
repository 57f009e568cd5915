import { addDays, daysBetween, isDate } from '../dates/day.js';
import type { TimeWindow } from './types.js';

const WEEK = 7;
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** 1 is Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: string): number => ((((daysBetween('1970-01-01', day) + 3) % WEEK) + WEEK) % WEEK) + 1;

/** Weekdays that come between two days. */
function weekdaysIn(from: string, to: string): readonly number[] {
  const days = Math.min(WEEK, daysBetween(from, to) + 1);
  return Array.from({ length: Math.max(0, days) }, (_, at) => weekdayOf(addDays(from, at)));
}

const isOn = ({ weekdays }: TimeWindow, day: number): boolean => weekdays?.includes(day) ?? true;
const startOf = ({ start = '00:00' }: TimeWindow): string => start;
const endOf = ({ end = '24:00' }: TimeWindow): string => end;

/** Whether a service is there all the time that is needed, some of it, or never; never on days that do not exist. */
export function timeFit(need: TimeWindow, service: TimeWindow): 'whole' | 'part' | 'none' {
  if (![need.from, need.to, service.from, service.to].every(isDate)) return 'none';
  const [from, to] = [later(need.from, service.from), earlier(need.to, service.to)];
  const common = weekdaysIn(from, to).filter((day) => isOn(need, day) && isOn(service, day));
  const hours = later(startOf(need), startOf(service)) < earlier(endOf(need), endOf(service));
  if (common.length === 0 || !hours) return 'none';
  const needed = weekdaysIn(need.from, need.to).filter((day) => isOn(need, day));
  const isWhole =
    from === need.from &&
    to === need.to &&
    needed.every((day) => isOn(service, day)) &&
    startOf(service) <= startOf(need) &&
    endOf(need) <= endOf(service);
  return isWhole ? 'whole' : 'part';
}
