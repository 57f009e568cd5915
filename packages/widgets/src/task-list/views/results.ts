import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber, formatPeriod } from '@cunju/i18n';
import { itemEndedOn, type ListKind, type TaskItem } from '@cunju/models';
import { fact, glued, phoneLink } from '../../base/text.js';
import type { TaskListContext } from '../context.js';
import { chosen, countItems, filterItems, firstItems, groupItems, type ItemGroup } from '../filter.js';
import { placeIn, rowTexts, standingText } from '../sayings.js';
import { itemView } from './item.js';
import { itemTable } from './table.js';

/** The items that the filters leave: a table where there is room, rows to unfold elsewhere. */
export function resultsView(context: TaskListContext): TemplateResult {
  const { words, state, document, width } = context;
  const items = filterItems(document, state.printing ? { ...state.filter } : state.filter);
  const limit = state.printing ? items.length : state.limit;
  const groups = firstItems(groupItems(document, items), limit);
  const { list } = state.filter;
  return html`<section class="results" aria-labelledby="results">
    <h3 class="h3" id="results">${list ? words.list[list] : words.allLists}</h3>
    <p class="support">${countText(items, context)}</p>
    ${items.length === 0 ? none(context) : nothing}
    ${width === 'wide' && items.length > 0 ? itemTable(groups, context) : groups.map((group) => groupRows(group, context))}
    ${more(items.length, limit, context)}
  </section>`;
}

/** 「找到 12 项，共 132 项（另有 1 项已到期或移出）」 */
export function countText(items: readonly TaskItem[], { words, document, state, today }: TaskListContext): string {
  const all = state.filter.list ? document.items.filter((item) => item.list === state.filter.list) : document.items;
  const found = countItems(items, today);
  const base = countItems(all, today);
  const said = words.shown(formatNumber(found.standing), formatNumber(base.standing));
  return found.lapsed > 0 ? said + words.brackets(words.lapsedItems(formatNumber(found.lapsed))) : said;
}

function none(context: TaskListContext): TemplateResult {
  const { words, common, document, acts, state } = context;
  const { unlisted, publisher } = document;
  const phone = unlisted?.phone ?? publisher.phone;
  return html`<div class="callout">
    <p class="callout-title">${words.noneHead}</p>
    <p>${words.noneHelp(placeIn(context))}</p>
    <dl class="answer-facts">
      ${fact(words.contact, unlisted?.office ?? publisher.name)} ${fact(common.phone, phone && phoneLink(phone))}
    </dl>
    ${
      chosen(state.filter) > 0
        ? html`<p class="screen-only">
            <button class="button" type="button" @click=${acts.reset}>${words.reset}</button>
          </p>`
        : nothing
    }
  </div>`;
}

function more(found: number, limit: number, { words, acts }: TaskListContext): TemplateResult | typeof nothing {
  if (found <= limit) return nothing;
  return html`<p class="more screen-only">
    <button class="button" type="button" @click=${acts.more}>
      ${words.showMore(formatNumber(Math.min(30, found - limit)))}
    </button>
    <span class="support">${words.shownPart(formatNumber(limit), formatNumber(found))}</span>
  </p>`;
}

/** Title, number and dates of one list, as the document gives them. */
export function groupHeading(list: ListKind, context: TaskListContext): TemplateResult {
  const { words, locale, document } = context;
  const group = document.lists.find((one) => one.kind === list);
  if (!group) return html`<span class="group-title">${words.list[list]}</span>`;
  const dates = group.effectiveTo
    ? formatPeriod(group.effectiveFrom, group.effectiveTo, locale)
    : words.from(formatDate(group.effectiveFrom, locale));
  const facts = [group.number, dates].filter(Boolean).join(words.separator);
  return html`<span class="group-title">${group.title}</span><span class="row-note">${glued(facts)}</span>${
      group.summary ? html`<span class="row-note">${group.summary}</span>` : nothing
    }`;
}

function groupRows(group: ItemGroup, context: TaskListContext): TemplateResult {
  return html`<h4 class="group">${groupHeading(group.list, context)}</h4>
    <ul class="rows">
      ${group.items.map((item) => html`<li>${row(item, context)}</li>`)}
    </ul>`;
}

function row(item: TaskItem, context: TaskListContext): TemplateResult {
  const { words, state, acts } = context;
  const toggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (!state.printing && open !== state.open.has(item.id)) acts.toggle(item.id, open);
  };
  return html`<details
    class="item"
    id="item-${item.id}"
    .open=${state.printing || state.open.has(item.id)}
    @toggle=${toggle}
  >
    <summary>
      <span class="row-name">${nameView(item, context)}</span>
      <span class="row-note">${glued(rowTexts(item, context).join(words.separator))}</span>
    </summary>
    ${itemView(item, context)}
  </details>`;
}

/** The name, struck when the item has ended, and why in words. */
export function nameView(item: TaskItem, context: TaskListContext): TemplateResult {
  const { words } = context;
  const standing = standingText(item, context);
  if (!standing) return html`${item.name}`;
  const ended =
    item.status === 'expired' || item.status === 'removed' || (itemEndedOn(item) ?? context.today) < context.today;
  return html`${ended ? html`<s>${item.name}</s>` : item.name}<span class="standing"
      >${glued(words.brackets(standing))}</span
    >`;
}
