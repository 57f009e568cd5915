import type { Department, Funding, LegalReference, TaskItem, TaskList } from '../documents/index.js';
import type { ItemMatch } from '../lists/find-items.js';
import { inEffect, itemStandingOn, listStandingOn } from '../lists/standing.js';
import { itemIndexOf, type IndexedItem } from './item-index.js';
import { plain, type Question } from './question.js';
import { scoreOf } from './score.js';

/** An item with what it is compared by and the document it stands in. */
export interface Candidate extends ItemMatch {
  readonly document: TaskList;
  readonly entry: IndexedItem;
}

/** One document or several. */
export type TaskLists = TaskList | readonly TaskList[];

/** What is told of the item that is meant. */
export interface ItemDetails {
  readonly item?: TaskItem;
  readonly department?: Department;
  readonly funding?: Funding;
  readonly basis?: readonly LegalReference[];
}

/** How many items are compared with each other and named. */
export const MOST = 5;
const WORTH_NAMING = 0.1;

export const documentsOf = (lists: TaskLists): readonly TaskList[] =>
  Array.isArray(lists) ? (lists as readonly TaskList[]) : [lists as TaskList];

/**
 * The items in force on `on`, best first, at most five; without `on`, on the day each document was last checked.
 * An item that two documents have under one name counts once.
 */
export function rank(
  question: Question,
  lists: TaskLists,
  on?: string,
  isMeant: (entry: IndexedItem) => boolean = () => true,
): readonly Candidate[] {
  const seen = new Set<string>();
  return documentsOf(lists)
    .flatMap((document) => candidates(question, document, on))
    .filter(({ entry }) => isMeant(entry))
    .sort((a, b) => b.score - a.score)
    .filter(({ item }) => {
      const key = `${item.list} ${plain(item.name)}`;
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, MOST);
}

function candidates(question: Question, document: TaskList, on: string | undefined): Candidate[] {
  const day = on ?? document.checkedOn ?? document.updatedAt.slice(0, 10);
  if (listStandingOn(document, day) !== 'inForce') return [];
  const index = itemIndexOf(document);
  return index.entries
    .filter(({ item }) => inEffect(itemStandingOn(item, day)))
    .map((entry) => ({ item: entry.item, score: scoreOf(question, entry, index), document, entry }));
}

/** Tells of a subject whether the name or a keyword of an item has it. */
export const hasSubject =
  (lists: TaskLists) =>
  (concept: string): boolean =>
    documentsOf(lists).some((document) => itemIndexOf(document).conceptSpread.has(concept));

/** The candidates that are worth naming. */
export const nearestOf = (ranked: readonly Candidate[]): readonly ItemMatch[] =>
  ranked.filter(({ score }) => score > WORTH_NAMING).map(({ item, score }) => ({ item, score }));

export function detailsOf({ item, document }: Candidate): ItemDetails {
  const department = document.departments.find(({ id }) => id === item.department);
  return {
    item,
    ...(department && { department }),
    ...(item.funding && { funding: item.funding }),
    ...(item.basis && { basis: item.basis }),
  };
}
