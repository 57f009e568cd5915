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
import { accountTerms, articleText, eventText, pointsText, stateText } from '../sayings.js';

/** The equation of the chosen household and every line behind it. */
export function statementView(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { document, state, figures, words } = context;
  const account = document.accounts.find((one) => one.id === state.account);
  const balance = account && figures.balances.get(account.id);
  if (!account || !balance) return nothing;
  const rows = statement(document, account.id);
  return html`<section class="block statement" aria-labelledby="statement">
    <h3 class="h2" id="statement" tabindex="-1">${words.statementOf(account.code)}</h3>
    ${holder(account, context)}
    ${sumLine({
      terms: accountTerms(balance, context),
      equals: words.equals,
      result: formatNumber(balance.balance),
      unit: document.scheme.unit,
    })}
    ${waiting(balance, context)}
    ${account.concealed ? html`<p class="support">${glued(words.concealed(pointsText(account.concealed, context)))}</p>` : nothing}
    ${rows.length === 0 ? html`<p class="block">${words.statementEmpty}</p>` : lines(rows, account, context)}
  </section>`;
}

function holder(account: Account, { words }: PointsLedgerContext): TemplateResult | typeof nothing {
  const facts = [
    account.maskedName,
    account.group,
    account.stars ? words.stars(formatNumber(account.stars)) : undefined,
  ];
  const text = facts.filter(Boolean).join(words.separator);
  return text ? html`<p class="support">${text}</p>` : nothing;
}

function waiting(balance: AccountBalance, context: PointsLedgerContext): TemplateResult {
  const { words } = context;
  return html`
    ${balance.pending > 0 ? html`<p class="support">${glued(words.waiting(pointsText(balance.pending, context)))}</p>` : nothing}
    ${
      balance.pendingDeducted > 0
        ? html`<p class="support">${glued(words.waitingDeduct(pointsText(balance.pendingDeducted, context)))}</p>`
        : nothing
    }
  `;
}

function lines(rows: readonly StatementRow[], account: Account, context: PointsLedgerContext): TemplateResult {
  return context.width === 'narrow' && !context.state.printing ? months(rows, context) : table(rows, account, context);
}

function months(rows: readonly StatementRow[], context: PointsLedgerContext): TemplateResult {
  return html`${byMonth(rows).map((month) => monthView(month, context))}`;
}

function monthView({ month, gained, spent, rows }: StatementMonth, context: PointsLedgerContext): TemplateResult {
  const { words, locale } = context;
  return html`<section class="month">
    <h4 class="month-head">
      <span class="strong">${formatMonth(month, locale)}</span>
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
            <span class="row-note">${glued(noteOf(row, context))}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function noteOf(row: StatementRow, context: PointsLedgerContext): string {
  const { words, locale } = context;
  return [formatDate(row.entry.actDate, locale), articleText(row, context), stateText(row, context)]
    .filter(Boolean)
    .join(words.separator);
}

function table(rows: readonly StatementRow[], account: Account, context: PointsLedgerContext): TemplateResult {
  const { words, locale } = context;
  const articles = rows.some((row) => articleText(row, context) !== '');
  return html`<table class="table block">
    <caption class="visually-hidden">
      ${words.statementOf(account.code)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.date}</th>
        <th scope="col">${words.event}</th>
        ${articles ? html`<th scope="col">${words.article}</th>` : nothing}
        <th scope="col">${words.state}</th>
        <th class="number" scope="col">${words.points}</th>
        <th class="number" scope="col">${words.balance}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr class=${row.reversedBy === undefined ? '' : 'taken-back'}>
            <td class="glue">${formatDate(row.entry.actDate, locale)}</td>
            <td>${eventText(row, context)}</td>
            ${articles ? html`<td class="glue">${articleText(row, context)}</td>` : nothing}
            <td class="glue">${stateText(row, context)}</td>
            <td class="number strong">${formatSigned(row.points, locale)}</td>
            <td class="number">${formatNumber(row.balance)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
