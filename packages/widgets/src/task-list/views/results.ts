import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import { itemStandingOn, type ListKind, type TaskItem } from '@cunju/models';
import { glued } from '../../base/text.js';
import { dotted } from '../../base/dotted.js';
import type { RowViews, TaskListContext } from '../context.js';
import { countItems, firstItems, groupItems, itemsOn, type ItemGroup } from '../filter.js';
import { rowTexts, standingText } from '../sayings.js';
import { itemView } from './item.js';

/** The items that the filter leaves: a table where there is room, rows to unfold elsewhere. */
export function resultsView(context: TaskListContext): TemplateResult {
  const { words, state, document, width, items, more } = context;
  const groups = firstItems(groupItems(document, items), more ? more.rowLimit(context) : items.length);
  const { list } = state.filter;
  return html`<section class="results">
    <h3 class="h3" id="results">${list ? words.list[list] : words.allLists}</h3>
    <p class="support">${countText(context)}</p>
    ${
      more && items.length === 0
        ? more.noneView(context)
        : more && width === 'wide'
          ? more.itemTable(groups, context, rowViews)
          : groups.map((group) => groupRows(group, context))
    }
    ${more ? more.moreButton(context) : nothing}
  </section>`;
}

/** 「找到 12 项，共 132 项（另有 1 项已到期或移出）」 */
export function countText({ words, document, state, today, items }: TaskListContext): string {
  const found = countItems(items, today);
  const base = countItems(itemsOn(document, state.filter.list), today);
  const said = words.shown(formatNumber(found.standing), formatNumber(base.standing));
  return found.lapsed > 0 ? said + words.brackets(words.lapsedItems(formatNumber(found.lapsed))) : said;
}

/** Title of one list as the document gives it, with its number and dates. */
function groupHeading(list: ListKind, context: TaskListContext): TemplateResult {
  const { words, document, more } = context;
  const group = document.lists.find((one) => one.kind === list);
  return html`<span class="group-title">${group?.title ?? words.list[list]}</span>${
      group && more ? more.groupNotes(group, context) : nothing
    }`;
}

function groupRows(group: ItemGroup, context: TaskListContext): TemplateResult {
  return html`<h4 class="group">${groupHeading(group.list, context)}</h4>
    <ul class="rows">
      ${group.items.map((item) => html`<li>${row(item, context)}</li>`)}
    </ul>`;
}

function row(item: TaskItem, context: TaskListContext): TemplateResult {
  const { state, acts } = context;
  const isOpen = state.open.has(item.id);
  const toggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (!state.printing && open !== isOpen) acts.toggle(item.id, open);
  };
  return html`<details class="item" id="item-${item.id}" .open=${state.printing || isOpen} @toggle=${toggle}>
    <summary class="row-link">
      <span class="row-name">${nameView(item, context)}</span>
      <span class="row-note">${dotted(rowTexts(item, context).map(glued))}</span>
    </summary>
    ${itemView(item, context)}
  </details>`;
}

/** The name, struck when the item has ended, and why in words. */
function nameView(item: TaskItem, context: TaskListContext): TemplateResult {
  const standing = standingText(item, context);
  if (!standing) return html`${item.name}`;
  const ended = ['expired', 'removed'].includes(itemStandingOn(item, context.today));
  return html`${ended ? html`<s>${item.name}</s>` : item.name}<span class="standing"
      >${glued(context.words.brackets(standing))}</span
    >`;
}

const rowViews: RowViews = { heading: groupHeading, name: nameView, body: itemView };
