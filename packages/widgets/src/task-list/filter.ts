import { inEffect, itemStandingOn, type ListKind, type TaskItem, type TaskList } from '@cunju/models';

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

export interface ItemGroup {
  readonly list: ListKind;
  readonly items: readonly TaskItem[];
}

/** The items of one list, or of all, in the order of the document. */
export function itemsOn(document: TaskList, list: TaskFilter['list']): readonly TaskItem[] {
  return list ? document.items.filter((item) => item.list === list) : document.items;
}

/** Items list by list, in the order in which the document names its lists. */
export function groupItems(document: TaskList, items: readonly TaskItem[]): readonly ItemGroup[] {
  const kinds = new Set([...document.lists.map((list) => list.kind), ...items.map((item) => item.list)]);
  return filled(Array.from(kinds, (list) => ({ list, items: items.filter((item) => item.list === list) })));
}

/** The first `limit` items of some groups, still in groups. */
export function firstItems(groups: readonly ItemGroup[], limit: number): readonly ItemGroup[] {
  let left = limit;
  return filled(
    groups.map(({ list, items }) => {
      const first = items.slice(0, left);
      left -= first.length;
      return { list, items: first };
    }),
  );
}

const filled = (groups: readonly ItemGroup[]): readonly ItemGroup[] => groups.filter((group) => group.items.length > 0);

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
