import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatMonth, formatNumber, formatSigned } from '@cunju/i18n';
import {
  byMonth,
  statement,
  type Account,
  type AccountBalance,
  type StatementMonth,
  type StatementRow,
} from '@cunju/models';
import { sumLine } from '@cunju/primitives/sum-line.js';
import { glued } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';
import { accountTerms, articleText, eventText, pointsText, stateText, unitText } from '../sayings.js';
import { pieces } from './pieces.js';
import { statementTable } from './statement-table.js';

/** The equation of the chosen household and every line behind it. */
export function statementView(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { document, state, figures, words } = context;
  const account = document.accounts.find((one) => one.id === state.account);
  const balance = account && figures.balances.get(account.id);
  if (!account || !balance) return nothing;
  const rows = statement(document, account.id);
  return html`<section class="block statement">
    ${
      document.scope === 'household'
        ? html`<h3 class="h3" id="statement" tabindex="-1">${words.balanceNow}</h3>`
        : html`<h3 class="h2" id="statement" tabindex="-1">${words.statementOf(account.code)}</h3>`
    }
    ${holder(account, context)}
    ${sumLine({
      terms: accountTerms(balance, context),
      equals: words.equals,
      result: formatNumber(balance.balance),
      unit: unitText(balance.balance, context),
    })}
    ${waiting(balance, context)}
    ${rows.length === 0 && !account.concealed ? html`<p class="block">${words.statementEmpty}</p>` : lines(rows, account, balance, context)}
  </section>`;
}

function holder(account: Account, context: PointsLedgerContext): TemplateResult | typeof nothing {
  const stars = account.stars ? context.words.stars(formatNumber(account.stars)) : undefined;
  const facts = pieces([account.maskedName, account.group, stars]);
  return facts === nothing ? nothing : html`<p class="support">${facts}</p>`;
}

function waiting(balance: AccountBalance, context: PointsLedgerContext): TemplateResult {
  const { words } = context;
  return html`
    ${balance.pending > 0 ? html`<p class="near">${glued(words.waiting(pointsText(balance.pending, context)))}</p>` : nothing}
    ${
      balance.pendingDeducted > 0
        ? html`<p class="near">${glued(words.waitingDeduct(pointsText(balance.pendingDeducted, context)))}</p>`
        : nothing
    }
  `;
}

function lines(
  rows: readonly StatementRow[],
  account: Account,
  balance: AccountBalance,
  context: PointsLedgerContext,
): TemplateResult {
  const caption = context.words.statementOf(account.code);
  const concealed = account.concealed ?? 0;
  if (context.width !== 'narrow' || context.state.printing) {
    return statementTable({ rows, caption, concealed, balance: balance.balance }, context);
  }
  return html`${concealed > 0 ? concealedView(concealed, context) : nothing}
  ${byMonth(rows).map((month) => monthView(month, context))}`;
}

/** The sum of deductions whose lines only the household sees: without it the lines would not come to the balance. */
function concealedView(points: number, { words, locale }: PointsLedgerContext): TemplateResult {
  return html`<ul class="rows block">
    <li class="row">
      <div class="row-split">
        <span>${words.kinds.deduct}</span><span class="number strong">${formatSigned(-points, locale)}</span>
      </div>
      <span class="row-note">${words.concealed}</span>
    </li>
  </ul>`;
}

function monthView({ month, gained, spent, rows }: StatementMonth, context: PointsLedgerContext): TemplateResult {
  const { words, locale } = context;
  return html`<section class="month">
    <h4 class="month-head">
      <span class="strong">${words.postedIn(formatMonth(month, locale))}</span>
      <span class="support">${words.monthSum(formatNumber(gained), formatNumber(spent))}</span>
    </h4>
    <ul class="rows">
      ${rows.map(
        (row) =>
          html`<li class=${row.reversedBy === undefined ? 'row' : 'row taken-back'}>
            <div class="row-split">
              <span>${eventText(row, context)}</span
              ><span class="number strong">${formatSigned(row.points, locale)}</span>
            </div>
            <span class="row-note"
              >${pieces([formatDate(row.entry.actDate, locale), articleText(row, context), stateText(row, context)])}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
