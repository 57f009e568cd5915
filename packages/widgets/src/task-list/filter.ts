import { comparable, inEffect, itemStandingOn, type ListKind, type TaskItem, type TaskList } from '@cunju/models';

/** What the visitor has chosen to see; an empty string or 0 chooses nothing. */
export interface TaskFilter {
  readonly list: ListKind | '';
  readonly department: string;
  readonly category: string;
  /** 1 to 12. */
  readonly month: number;
  readonly scope: 'rural' | 'urban' | '';
  readonly query: string;
}

export const noFilter: TaskFilter = { list: '', department: '', category: '', month: 0, scope: '', query: '' };

/** A value that one filter may take, and how many items it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

export interface ItemGroup {
  readonly list: ListKind;
  readonly items: readonly TaskItem[];
}

type Key = Exclude<keyof TaskFilter, 'query'>;

const values: Record<Key, (item: TaskItem) => readonly string[]> = {
  list: (item) => [item.list],
  department: (item) => (item.department === undefined ? [] : [item.department]),
  category: (item) => [item.category],
  month: (item) => (item.months ?? []).map(String),
  scope: (item) => (item.scope === 'both' ? ['rural', 'urban'] : [item.scope]),
};
const KEYS = Object.keys(values) as readonly Key[];

/** The items that a filter leaves, in the order of the document. */
export function filterItems(document: TaskList, filter: TaskFilter): readonly TaskItem[] {
  return leftBy(document, filter);
}

/** Values of one filter with the number of items each would leave under the other filters, in document order. */
export function choicesOf(document: TaskList, filter: TaskFilter, key: Key): readonly Choice[] {
  const found = new Map<string, number>();
  for (const item of document.items) for (const value of values[key](item)) found.set(value, 0);
  for (const item of leftBy(document, filter, key)) {
    for (const value of values[key](item)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return Array.from(found, ([value, count]) => ({ value, count }));
}

/** Chosen conditions besides the list. */
export function chosen(filter: TaskFilter): number {
  return KEYS.filter((key) => key !== 'list' && filter[key]).length + (filter.query.trim() ? 1 : 0);
}

/** Items list by list, in the order in which the document names its lists. */
export function groupItems(document: TaskList, items: readonly TaskItem[]): readonly ItemGroup[] {
  const named = document.lists.map((list) => list.kind);
  const kinds = Array.from(new Set([...named, ...items.map((item) => item.list)]));
  return kinds
    .map((list) => ({ list, items: items.filter((item) => item.list === list) }))
    .filter((group) => group.items.length > 0);
}

/** The first `limit` items of some groups, still in groups. */
export function firstItems(groups: readonly ItemGroup[], limit: number): readonly ItemGroup[] {
  let left = limit;
  return groups
    .map((group) => {
      const items = group.items.slice(0, Math.max(0, left));
      left -= items.length;
      return { list: group.list, items };
    })
    .filter((group) => group.items.length > 0);
}

/** How many of some items are on their list on a day, and how many are kept only for the record. */
export function countItems(
  items: readonly TaskItem[],
  on: string,
): { readonly standing: number; readonly lapsed: number } {
  const lapsed = items.filter((item) => {
    const standing = itemStandingOn(item, on);
    return !inEffect(standing) && standing !== 'upcoming';
  }).length;
  return { standing: items.length - lapsed, lapsed };
}

function leftBy(document: TaskList, filter: TaskFilter, except?: Key): readonly TaskItem[] {
  const query = comparable(filter.query);
  const keys = KEYS.filter((key) => key !== except && filter[key]);
  return document.items.filter(
    (item) =>
      keys.every((key) => values[key](item).includes(String(filter[key]))) &&
      (query === '' || textOf(item, document).includes(query)),
  );
}

const texts = new WeakMap<TaskItem, string>();

/** Everything of an item that a visitor may look for; the parts are kept apart so that no match spans two. */
function textOf(item: TaskItem, document: TaskList): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const department = document.departments.find((one) => one.id === item.department)?.name;
  const parts = [item.name, item.code, item.category, department, item.does, item.doesNot, item.instead];
  const more = [...(item.keywords ?? []), ...(item.materials ?? []), ...(item.basis ?? []).map((basis) => basis.law)];
  const text = [...parts, ...more].map((part) => comparable(part ?? '')).join('\n');
  texts.set(item, text);
  return text;
}
