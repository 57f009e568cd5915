import type { TaskItem, TaskList } from '../documents/index.js';
import { findItems } from './find-items.js';
import { itemStandingOn, type ItemStanding } from './standing.js';

/** What a list says about one item. `lapsed` is an item that is no longer on the list. */
export type VerdictKind =
  | 'autonomy'
  | 'assist'
  | 'inform'
  | 'relief'
  | 'certificateAllowed'
  | 'certificateForbidden'
  | 'suspended'
  | 'upcoming'
  | 'lapsed';

/** The answer to 「这件事该不该村里办？」. */
export type TaskAnswer =
  | { readonly kind: 'item'; readonly item: TaskItem; readonly verdict: VerdictKind }
  | { readonly kind: 'several'; readonly items: readonly TaskItem[] }
  | { readonly kind: 'unlisted' };

/** The best match must be this good to be the answer, and this much better than the next. */
const SURE = 0.7;
const AHEAD = 0.1;

/**
 * Answers a question from the lists as they stand on `on` (`YYYY-MM-DD`): one item when it is clearly meant, several
 * when they are close, `unlisted` when none is. It never guesses between two.
 */
export function answerFor(list: TaskList, query: string, on: string): TaskAnswer {
  const matches = findItems(list, query);
  const [best, next] = matches;
  if (!best) return { kind: 'unlisted' };
  if (isClear(best.score, next?.score ?? 0)) return answerOf(best.item, on);
  return { kind: 'several', items: matches.map((match) => match.item) };
}

function isClear(best: number, next: number): boolean {
  return best === 1 ? next < 1 : best >= SURE && best - next >= AHEAD;
}

/** The answer once it is known which item is meant. */
export function answerOf(item: TaskItem, on: string): TaskAnswer {
  return { kind: 'item', item, verdict: verdictOf(item, itemStandingOn(item, on)) };
}

function verdictOf(item: TaskItem, standing: ItemStanding): VerdictKind {
  if (standing === 'expired' || standing === 'removed') return 'lapsed';
  if (standing !== 'active') return standing;
  if (item.list === 'assist' && item.villageRole === 'inform') return 'inform';
  return item.villageRole === 'refuse' && item.list !== 'certificateForbidden' ? 'relief' : item.list;
}
