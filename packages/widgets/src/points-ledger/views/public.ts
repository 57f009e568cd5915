import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatMoney, formatNumber, formatPeriod, withSign } from '@cunju/i18n';
import { glued } from '../../base/text.js';
import type { PointsLedger } from '@cunju/models';
import type { PointsLedgerContext } from '../context.js';
import { pointsText } from '../sayings.js';
import { pieces } from './pieces.js';

type Reward = NonNullable<PointsLedger['rewards']>[number];

/** What points can be spent on: a list where there is room, folded on a phone. */
export function rewardsView(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { document, words, width, state } = context;
  const { rewards, scheme } = document;
  if (!rewards || rewards.length === 0) return nothing;
  const rows = html`<ul class="rows near">
    ${rewards.map((reward) => rewardRow(reward, context))}
  </ul>`;
  return html`<section class="section">
    <h3 class="h3" id="rewards">${words.rewards}</h3>
    ${scheme.shop ? html`<p class="support near">${glued(words.rewardShop(scheme.shop.name, scheme.shop.address, scheme.shop.hours))}</p>` : nothing}
    ${
      width === 'wide' || state.printing
        ? rows
        : html`<details class="disclosure near">
            <summary>
              <span
                >${words.rewardGoods}<span class="support summary-note"
                  >${words.itemCount(formatNumber(rewards.length))}</span
                ></span
              >
            </summary>
            <div class="disclosure-body">${rows}</div>
          </details>`
    }
  </section>`;
}

function rewardRow(reward: Reward, context: PointsLedgerContext): TemplateResult {
  const { words } = context;
  const notes = [
    reward.stock === 0 ? words.soldOut : `${words.stock} ${formatNumber(reward.stock)} ${reward.unit}`,
    reward.perHousehold ? words.limit(formatNumber(reward.perHousehold), reward.unit) : undefined,
    reward.source,
  ];
  return row(reward.name, pointsText(reward.cost, context), notes);
}

const row = (name: string, figure: string | typeof nothing, notes: readonly (string | undefined)[]): TemplateResult =>
  html`<li class="row">
    <div class="row-split"><span>${name}</span><span class="number">${figure}</span></div>
    <span class="row-note">${pieces(notes)}</span>
  </li>`;

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
      <ul class="rows">
        ${fund.map(({ label, on, direction, amount }) =>
          row(label, withSign(direction === 'in' ? words.plus : words.minus, formatMoney(amount.fen, locale)), [
            formatDate(on, locale),
            direction === 'in' ? words.fundIn : words.fundOut,
          ]),
        )}
      </ul>
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
      <ul class="rows">
        ${document.batches.map(({ label, postedFrom, postedTo, places }) =>
          row(label, nothing, [formatPeriod(postedFrom, postedTo, locale), places.join(words.and)]),
        )}
      </ul>
    </div>
  </details>`;
}
