import { comparable, type TaskItem, type TaskList } from '@cunju/models';
import { noFilter, type TaskFilter } from './filter.js';

/** A value that one filter may take, and how many items it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
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

const { list: _list, ...conditions } = noFilter;

/** No condition besides the list. */
export const noConditions: Partial<TaskFilter> = conditions;

/** Chosen conditions besides the list. */
export function chosen(filter: TaskFilter): number {
  return KEYS.filter((key) => key !== 'list' && filter[key]).length + (filter.query.trim() ? 1 : 0);
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
