import { OWN_DEFAULT } from '../checks/basis.js';
import type { TaskList } from '../documents/index.js';
import { finding, type Finding } from '../finding.js';
import { addMonths } from '../dates/months.js';

/** Months after which lists should be gone through again: a default of this library. */
export const LIST_REVIEW_MONTHS = 12;

/**
 * Whether lists in force were adjusted or compared with their source in the last twelve months: the later of `publishedOn`,
 * `checkedOn`, the first day of the lists and of any item up to that day counts.
 * @param on the day of the check, `YYYY-MM-DD`
 */
export function checkYearlyAdjustment(list: TaskList, on: string): readonly Finding[] {
  if (list.status !== 'inForce') return [];
  const days = [
    list.publishedOn,
    list.checkedOn,
    list.effectiveFrom,
    ...list.lists.map(({ effectiveFrom }) => effectiveFrom),
    ...list.items.map(({ effectiveFrom }) => effectiveFrom),
  ].filter((day): day is string => day !== undefined && day <= on);
  const since = days.reduce((a, b) => (a > b ? a : b), '');
  if (since === '' || addMonths(since, LIST_REVIEW_MONTHS) >= on) return [];
  const facts = { since, months: LIST_REVIEW_MONTHS };
  return [finding('list-not-adjusted', 'advice', ['checkedOn'], facts, { basis: OWN_DEFAULT, ref: '3.3' }) as Finding];
}
