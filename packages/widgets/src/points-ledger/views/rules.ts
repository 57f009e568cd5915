import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { PointsItem } from '@cunju/models';
import { glued } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';
import { pointsText } from '../sayings.js';
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

function expiryText(context: PointsLedgerContext): string {
  const { document, words } = context;
  const { policy, months, carryCap } = document.scheme.expiry;
  const validity = {
    none: words.expiryNone,
    quarterReset: words.expiryQuarter,
    yearReset: words.expiryYear,
    rolling: words.expiryRolling(formatNumber(months ?? 12)),
  }[policy];
  return carryCap === undefined ? validity : validity + words.carryCap(pointsText(carryCap, context));
}

/** Items by direction and category, in the order of the document. */
function categories(items: readonly PointsItem[]): readonly (readonly [string, readonly PointsItem[]])[] {
  const groups = new Map<string, PointsItem[]>();
  for (const item of items) {
    const key = `${item.direction} ${item.category}`;
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return Array.from(groups.values(), (group) => [group[0]?.category ?? '', group] as const);
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
  const { words } = context;
  const notes = [
    caps(item, context),
    item.articleLabel,
    item.evidence?.length ? `${words.evidence}${words.colon}${item.evidence.join(words.and)}` : undefined,
    item.hearing ? words.hearing : undefined,
    item.status === 'ended' ? words.ended : undefined,
  ];
  return html`<li class="row" id=${`item-${item.id}`} tabindex="-1">
    <div class="row-split"><span>${item.title}</span><span class="number">${score(item, context)}</span></div>
    <span class="row-note">${pieces(notes)}</span>
  </li>`;
}

function score(item: PointsItem, context: PointsLedgerContext): string {
  const { words } = context;
  const sign = item.direction === 'deduct' ? words.minus : words.plus;
  const least = formatNumber(item.points);
  const points = item.pointsMax === undefined ? least : words.range(least, formatNumber(item.pointsMax));
  return item.per === undefined ? `${sign}${points}` : words.per(`${sign}${points}`, item.per);
}

function caps(item: PointsItem, context: PointsLedgerContext): string {
  const { words } = context;
  const month = item.capPerMonth === undefined ? '' : words.capMonth(pointsText(item.capPerMonth, context));
  const year = item.capPerYear === undefined ? '' : words.capYear(pointsText(item.capPerYear, context));
  const text = [month, year].filter(Boolean).join(words.and);
  return text ? `${words.cap}${words.colon}${text}` : words.noCap;
}
