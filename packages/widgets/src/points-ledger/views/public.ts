import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatMoney, formatNumber, formatPeriod } from '@cunju/i18n';
import type { PendingEntry } from '@cunju/models';
import { dataTable } from '@cunju/primitives/table.js';
import { glued, phoneLink } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';
import { pointsText } from '../sayings.js';

/** What is on the board or in audit, and how to object. */
export function pendingView(context: PointsLedgerContext): TemplateResult {
  const { document, state, words } = context;
  const shown = document.pending.filter((entry) => state.account === undefined || entry.account === state.account);
  return html`<section class="section" aria-labelledby="pending">
    <h3 class="h3" id="pending">${words.pending}</h3>
    ${
      shown.length === 0
        ? html`<p>${words.pendingNone}</p>`
        : html`<p class="prose">${words.pendingNote}</p>
            <ul class="rows block">
              ${shown.map((entry) => pendingRow(entry, context))}
            </ul>`
    }
    ${objectView(context)}
  </section>`;
}

function pendingRow(entry: PendingEntry, context: PointsLedgerContext): TemplateResult {
  const { document, figures, words, locale } = context;
  const account = document.accounts.find((one) => one.id === entry.account);
  const item = entry.item === undefined ? undefined : figures.items.get(entry.item);
  const sign = entry.direction === 'earn' ? words.plus : words.minus;
  const notes = [
    account?.code,
    formatDate(entry.actDate, locale),
    words.pendingStates[entry.state],
    entry.state === 'publicNotice' && entry.noticeTo
      ? words.pendingUntil(formatDate(entry.noticeTo, locale))
      : undefined,
    entry.reason,
  ];
  return html`<li class="row">
    <div class="row-split">
      <span>${item?.title ?? words.kinds[entry.direction]}</span>
      <span class="number strong">${sign}${formatNumber(entry.points)}</span>
    </div>
    <span class="row-note">${glued(notes.filter(Boolean).join(words.separator))}</span>
  </li>`;
}

function objectView({ document, words }: PointsLedgerContext): TemplateResult {
  const { publisher } = document;
  return html`<p class="block">
    <span class="strong">${words.object}</span>${words.colon}${words.objectHow(publisher.address ?? publisher.name)}${
      publisher.phone ? html` ${phoneLink(publisher.phone)}` : nothing
    }
  </p>`;
}

/** What points can be spent on. */
export function rewardsView(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { document, words } = context;
  const { rewards, scheme } = document;
  if (!rewards || rewards.length === 0) return nothing;
  return html`<section class="section" aria-labelledby="rewards">
    <h3 class="h3" id="rewards">${words.rewards}</h3>
    ${scheme.shop ? html`<p class="support">${glued(words.rewardShop(scheme.shop.name, scheme.shop.address, scheme.shop.hours))}</p>` : nothing}
    <ul class="rows block">
      ${rewards.map(
        (reward) =>
          html`<li class="row">
            <div class="row-split">
              <span>${reward.name}</span><span class="number">${pointsText(reward.cost, context)}</span>
            </div>
            <span class="row-note"
              >${glued(
                [
                  reward.stock === 0 ? words.soldOut : `${words.stock} ${formatNumber(reward.stock)} ${reward.unit}`,
                  reward.perHousehold ? words.limit(formatNumber(reward.perHousehold), reward.unit) : undefined,
                  reward.source,
                ]
                  .filter(Boolean)
                  .join(words.separator),
              )}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Money in and out of the scheme, with what is left under a double rule. */
export function fundView({ document, words, locale, state }: PointsLedgerContext): TemplateResult | typeof nothing {
  const { fund } = document;
  if (!fund || fund.length === 0) return nothing;
  const left = fund.reduce((sum, line) => sum + (line.direction === 'in' ? line.amount.fen : -line.amount.fen), 0);
  return html`<details class="disclosure" ?open=${state.printing}>
    <summary>
      <span>${words.fund}<span class="support summary-note">${words.fundLeft} ${formatMoney(left, locale)}</span></span>
    </summary>
    <div class="disclosure-body">
      ${dataTable({
        caption: words.fund,
        captionHidden: true,
        columns: [
          { label: words.fundLine },
          { label: words.date },
          { label: words.fundIn, numeric: true },
          { label: words.fundOut, numeric: true },
        ],
        rows: fund.map((line) => [
          line.label,
          formatDate(line.on, locale),
          line.direction === 'in' ? formatMoney(line.amount.fen, locale) : '—',
          line.direction === 'out' ? formatMoney(line.amount.fen, locale) : '—',
        ]),
      })}
    </div>
  </details>`;
}

/** What was on the board, when and where. */
export function batchesView({ document, words, locale, state }: PointsLedgerContext): TemplateResult | typeof nothing {
  if (document.batches.length === 0) return nothing;
  return html`<details class="disclosure" ?open=${state.printing}>
    <summary>
      <span
        >${words.batches}<span class="support summary-note"
          >${words.itemCount(formatNumber(document.batches.length))}</span
        ></span
      >
    </summary>
    <div class="disclosure-body">
      ${dataTable({
        caption: words.batches,
        captionHidden: true,
        columns: [{ label: words.batch }, { label: words.batchPosted }, { label: words.batchPlaces }],
        rows: document.batches.map((batch) => [
          batch.label,
          formatPeriod(batch.postedFrom, batch.postedTo, locale),
          batch.places.join('、'),
        ]),
      })}
    </div>
  </details>`;
}
