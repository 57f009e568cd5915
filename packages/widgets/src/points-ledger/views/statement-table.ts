import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatMonth, formatNumber, formatSigned } from '@cunju/i18n';
import { byMonth, type StatementRow } from '@cunju/models';
import type { PointsLedgerContext } from '../context.js';
import { articleText, eventText, stateText } from '../sayings.js';

interface Statement {
  readonly rows: readonly StatementRow[];
  readonly caption: string;
  /** Points deducted without a line of their own. */
  readonly concealed: number;
  readonly balance: number;
}

/** The statement where there is room: one line per entry under the month of its posting, with the balance after it. */
export function statementTable(
  { rows, caption, concealed, balance }: Statement,
  context: PointsLedgerContext,
): TemplateResult {
  const { words } = context;
  const articles = rows.some((row) => articleText(row, context) !== '');
  return html`<table class="table block">
    <caption class="visually-hidden">
      ${caption}
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
    ${concealed > 0 ? concealedBody(concealed, balance, articles, context) : nothing}
    ${byMonth(rows).map(
      ({ month, gained, spent, rows: lines }) =>
        html`<tbody>
          <tr>
            <th class="month-row" colspan=${articles ? 6 : 5} scope="rowgroup">
              <span class="strong">${words.postedIn(formatMonth(month, context.locale))}</span>
              <span class="support">${words.monthSum(formatNumber(gained), formatNumber(spent))}</span>
            </th>
          </tr>
          ${lines.map((row) => lineView(row, articles, context))}
        </tbody>`,
    )}
  </table>`;
}

function concealedBody(
  points: number,
  balance: number,
  articles: boolean,
  { words, locale }: PointsLedgerContext,
): TemplateResult {
  return html`<tbody>
    <tr>
      <td colspan=${articles ? 4 : 3}>
        ${words.kinds.deduct}<span class="summary-note support">${words.concealed}</span>
      </td>
      <td class="number strong">${formatSigned(-points, locale)}</td>
      <td class="number">${formatNumber(balance)}</td>
    </tr>
  </tbody>`;
}

function lineView(row: StatementRow, articles: boolean, context: PointsLedgerContext): TemplateResult {
  const { locale } = context;
  return html`<tr class=${row.reversedBy === undefined ? '' : 'taken-back'}>
    <td class="glue">${formatDate(row.entry.actDate, locale)}</td>
    <th scope="row">${eventText(row, context)}</th>
    ${articles ? html`<td class="glue">${articleText(row, context)}</td>` : nothing}
    <td class="glue">${stateText(row, context)}</td>
    <td class="number strong">${formatSigned(row.points, locale)}</td>
    <td class="number">${formatNumber(row.balance)}</td>
  </tr>`;
}
