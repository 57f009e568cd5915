import type { TaskItem, TaskList } from '../documents/index.js';

/** How an item stands on a day: in force, not yet, suspended, run out, or taken off the list. */
export type ItemStanding = 'active' | 'upcoming' | 'suspended' | 'expired' | 'removed';

/** How a whole list stands on a day. */
export type ListStanding = 'inForce' | 'upcoming' | 'ended' | 'draft' | 'withdrawn';

/**
 * Standing of an item on `on` (`YYYY-MM-DD`). The status written in the document wins, except that an item whose last
 * day (`effectiveTo`, inclusive) has passed is expired even when nobody changed its status.
 */
export function itemStandingOn(item: TaskItem, on: string): ItemStanding {
  if (item.status === 'removed' || item.status === 'expired') return item.status;
  if ((item.effectiveTo ?? on) < on) return 'expired';
  if (item.status === 'suspended') return 'suspended';
  return item.effectiveFrom > on ? 'upcoming' : 'active';
}

/** The day after which an item no longer counts, when the document names one. */
export function itemEndedOn(item: TaskItem): string | undefined {
  return item.effectiveTo ?? item.admission?.exitOn;
}

/** Standing of a whole document on `on` (`YYYY-MM-DD`); `effectiveTo` is the last day. */
export function listStandingOn(list: TaskList, on: string): ListStanding {
  if (list.status !== 'inForce') return list.status;
  if ((list.effectiveTo ?? on) < on) return 'ended';
  return list.effectiveFrom > on ? 'upcoming' : 'inForce';
}

/** Whether an item stands on its list that day: expired, removed and future items do not count. */
export function inEffect(standing: ItemStanding): boolean {
  return standing === 'active' || standing === 'suspended';
}
