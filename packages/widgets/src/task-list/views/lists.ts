import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { TaskItem } from '@cunju/models';
import { countLinks, type CountLink } from '@cunju/primitives/count-links.js';
import type { TaskListContext } from '../context.js';
import { countItems, groupItems, type TaskFilter } from '../filter.js';

/** The lists as stacked links with counts, then what else can be chosen by. */
export function listsView(context: TaskListContext): TemplateResult {
  const { document, words, state, today, acts, more } = context;
  const link = (list: TaskFilter['list'], label: string, items: readonly TaskItem[]): CountLink => ({
    label,
    count: words.items(formatNumber(countItems(items, today).standing)),
    current: state.filter.list === list,
    onSelect: () => acts.filter({ list }),
  });
  const links = groupItems(document, document.items).map(({ list, items }) => link(list, words.list[list], items));
  return html`<div class="choosing screen-only">
    ${countLinks([...links, link('', words.allLists, document.items)], words.lists)}
    ${more ? more.filtersView(context) : nothing}
  </div>`;
}
