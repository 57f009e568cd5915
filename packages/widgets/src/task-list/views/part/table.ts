import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { TaskItem } from '@cunju/models';
import { glued } from '../../../base/text.js';
import type { RowViews, TaskListContext } from '../../context.js';
import type { ItemGroup } from '../../filter.js';
import { limitText, payerText, whoText } from '../../sayings.js';
import { basisLine } from '../text.js';

/** 事项 / 谁办 / 谁出钱 / 时限 / 依据, one body per list; a row opens below itself. */
export function itemTable(groups: readonly ItemGroup[], context: TaskListContext, views: RowViews): TemplateResult {
  const { words, state } = context;
  const { columns } = words;
  const { list } = state.filter;
  return html`<table class="table items">
    <caption class="visually-hidden">
      ${list ? words.list[list] : words.allLists}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.item}</th>
        <th scope="col">${columns.who}</th>
        <th scope="col">${columns.funding}</th>
        <th scope="col">${columns.limit}</th>
        <th scope="col">${columns.basis}</th>
      </tr>
    </thead>
    ${groups.map(
      (group) =>
        html`<tbody>
          <tr class="group-row">
            <th colspan="5" scope="rowgroup">${views.heading(group.list, context)}</th>
          </tr>
          ${group.items.map((item) => itemRows(item, context, views))}
        </tbody>`,
    )}
  </table>`;
}

function itemRows(item: TaskItem, context: TaskListContext, views: RowViews): TemplateResult {
  const { state, acts } = context;
  const open = state.printing || state.open.has(item.id);
  return html`<tr class=${open ? 'item-row open' : 'item-row'} id="item-${item.id}">
      <th scope="row">
        <button
          class="item-button"
          type="button"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls=${open ? `body-${item.id}` : nothing}
          @click=${() => acts.toggle(item.id, !open)}
        >
          ${views.name(item, context)}
        </button>
      </th>
      ${cells(item, context)}
    </tr>
    ${
      open
        ? html`<tr class="body-row" id="body-${item.id}">
            <td colspan="5">${views.body(item, context)}</td>
          </tr>`
        : nothing
    }`;
}

function cells(item: TaskItem, context: TaskListContext): TemplateResult {
  if (item.list === 'certificateForbidden' && item.instead) {
    return html`<td colspan="3">${glued(item.instead)}</td>
      <td>${basisCell(item, context)}</td>`;
  }
  return html`<td>${whoText(item, context)}</td>
    <td>${orDash(payerText(item, context))}</td>
    <td>${orDash(limitText(item, context))}</td>
    <td>${basisCell(item, context)}</td>`;
}

const orDash = (text: string) => (text === '' ? html`<span aria-hidden="true">—</span>` : glued(text));

function basisCell(item: TaskItem, context: TaskListContext) {
  const [first, ...rest] = item.basis ?? [];
  if (!first) return orDash('');
  const { versionOn: _versionOn, ...short } = first;
  return html`${basisLine(short, context)}${
    rest.length > 0 ? context.words.moreBases(formatNumber(rest.length + 1)) : nothing
  }`;
}
