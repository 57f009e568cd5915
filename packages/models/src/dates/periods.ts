import { addDays, daysBetween } from './day.js';
import { holidayOn, type Holiday } from './holidays.js';

export interface Period {
  /** First day that counts: the day after the start (民法典 201). */
  readonly firstDay: string;
  /** Last day of the period; it may be taken down or ends when this day is over. */
  readonly lastDay: string;
  /** The last day before a holiday moved it (民法典 203). */
  readonly countedTo: string;
  /** The holiday that the last day fell in. */
  readonly holiday?: Holiday;
}

/**
 * A period of days: the start day does not count, and a last day on a public holiday moves to the day after it.
 * These are the rules of 民法典 201 and 203; where a local rule or an agreement says otherwise (204), pass `holidays: 'none'`.
 */
export function dayPeriod(from: { startOn: string; days: number; holidays?: readonly Holiday[] | 'none' }): Period {
  const { startOn, days, holidays } = from;
  const countedTo = addDays(startOn, days);
  const firstDay = addDays(startOn, 1);
  const holiday = holidays === 'none' ? undefined : holidayOn(countedTo, holidays);
  if (!holiday) return { firstDay, lastDay: countedTo, countedTo };
  return { firstDay, lastDay: addDays(holiday.to, 1), countedTo, holiday };
}

/** How long a posting must stand: put up on day 0, it may come down after `lastDay` is over. */
export function postingPeriod(posting: {
  postedOn: string;
  days: number;
  holidays?: readonly Holiday[] | 'none';
}): Period {
  const { postedOn, ...rest } = posting;
  return dayPeriod({ startOn: postedOn, ...rest });
}

/**
 * Notice of a meeting, `days` whole days before: noticed on the 6th with 10 days, the meeting may be held on the 16th.
 * A holiday does not move it: nothing forbids meeting on one.
 * @returns from `noticedOn` the `earliest` day of the meeting, from `meetingOn` the `latest` day of the notice, from both also whether it was kept
 */
export function noticePeriod(notice: { noticedOn: string; meetingOn: string; days: number }): {
  earliest: string;
  latest: string;
  given: number;
  met: boolean;
};
export function noticePeriod(notice: { noticedOn: string; days: number }): { earliest: string };
export function noticePeriod(notice: { meetingOn: string; days: number }): { latest: string };
export function noticePeriod(notice: { noticedOn?: string; meetingOn?: string; days: number }): object {
  const { noticedOn, meetingOn, days } = notice;
  const earliest = noticedOn === undefined ? undefined : addDays(noticedOn, days);
  const latest = meetingOn === undefined ? undefined : addDays(meetingOn, -days);
  if (noticedOn === undefined || meetingOn === undefined) return earliest === undefined ? { latest } : { earliest };
  const given = daysBetween(noticedOn, meetingOn);
  return { earliest, latest, given, met: given >= days };
}
