import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { PointsItem } from '@cunju/models';
import { glued } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';
import { categories, expiryText, itemNotes, scoreText } from '../scoring.js';
import { pieces } from './pieces.js';

/** How points are given: the rules it rests on, the notice, and every item by category. */
export function rulesView(context: PointsLedgerContext): TemplateResult {
  const { document, words } = context;
  const { scheme } = document;
  return html`<section class="section">
    <h3 class="h3" id="rules" tabindex="-1">${words.rules}</h3>
    <p class="prose near">
      ${document.rules ? words.rulesFrom(document.rules.title) : nothing}${glued(
        words.noticeRule(formatNumber(scheme.noticeDays), formatNumber(scheme.approvers)),
      )}
    </p>
    <div class="near">
      ${categories(scheme.items).map(([category, items]) => categoryView(category, items, context))}
    </div>
  </section>`;
}

/** How long points are good for. */
export function expiryView(context: PointsLedgerContext): TemplateResult {
  const { words } = context;
  return html`<section class="section">
    <h3 class="h3" id="expiry">${words.expiry}</h3>
    <p class="prose near">${glued(expiryText(context))}</p>
  </section>`;
}

function categoryView(category: string, items: readonly PointsItem[], context: PointsLedgerContext): TemplateResult {
  const { words, state } = context;
  const deducts = items[0]?.direction === 'deduct';
  return html`<details class="disclosure" ?open=${state.printing}>
    <summary>
      <span
        >${category}<span class="support summary-note"
          >${pieces([deducts ? words.rulesDeduct : words.rulesEarn, words.itemCount(formatNumber(items.length))])}</span
        ></span
      >
    </summary>
    <ul class="disclosure-body">
      ${items.map((item) => itemView(item, context))}
    </ul>
  </details>`;
}

function itemView(item: PointsItem, context: PointsLedgerContext): TemplateResult {
  return html`<li class="row" id=${`item-${item.id}`} tabindex="-1">
    <div class="row-split"><span>${item.title}</span><span class="number">${scoreText(item, context)}</span></div>
    <span class="row-note">${pieces(itemNotes(item, context))}</span>
  </li>`;
}
