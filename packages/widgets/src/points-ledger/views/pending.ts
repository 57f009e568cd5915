import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatNumber, formatSigned } from '@cunju/i18n';
import type { PendingEntry } from '@cunju/models';
import { glued, phoneLink } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';
import { pieces } from './pieces.js';

/** What is on the board or in audit, and how to object. */
export function pendingView(context: PointsLedgerContext): TemplateResult {
  const { document, state, words } = context;
  const shown = document.pending.filter((entry) => state.account === undefined || entry.account === state.account);
  return html`<section class="section">
    <h3 class="h3" id="pending">${words.pending}</h3>
    ${
      shown.length === 0
        ? html`<p class="near">${words.pendingNone}</p>`
        : html`<p class="prose near">${words.pendingNote}</p>
            ${pendingLists(shown, context)}`
    }
    ${objectView(context)}
  </section>`;
}

/** What can be objected to stands open; what is only on its way is folded when the village is shown. */
function pendingLists(entries: readonly PendingEntry[], context: PointsLedgerContext): TemplateResult {
  const { state, words } = context;
  const onBoard = entries.filter((entry) => entry.state === 'publicNotice' || entry.state === 'objected');
  if (state.account !== undefined || onBoard.length === 0) return pendingRows(entries, context);
  const others = entries.filter((entry) => !onBoard.includes(entry));
  return html`${pendingRows(onBoard, context)}
  ${
    others.length === 0
      ? nothing
      : html`<details class="disclosure joined" ?open=${state.printing}>
          <summary>
            <span
              >${words.pendingOthers}<span class="support summary-note"
                >${words.itemCount(formatNumber(others.length))}</span
              ></span
            >
          </summary>
          <div class="disclosure-body">${pendingRows(others, context)}</div>
        </details>`
  }`;
}

const pendingRows = (entries: readonly PendingEntry[], context: PointsLedgerContext): TemplateResult =>
  html`<ul class="rows near">
    ${entries.map((entry) => pendingRow(entry, context))}
  </ul>`;

function pendingRow(entry: PendingEntry, context: PointsLedgerContext): TemplateResult {
  const { document, figures, words, locale, state } = context;
  const account = document.accounts.find((one) => one.id === entry.account);
  const item = entry.item === undefined ? undefined : figures.items.get(entry.item);
  const notice =
    entry.state === 'publicNotice' && entry.noticeTo ? words.pendingUntil(formatDate(entry.noticeTo, locale)) : '';
  const notes = [
    state.account === undefined ? account?.code : undefined,
    formatDate(entry.actDate, locale),
    notice || words.pendingStates[entry.state],
  ];
  return html`<li class="row">
    <div class="row-split">
      <span>${item?.title ?? words.kinds[entry.direction]}</span>
      <span class="number strong"
        >${formatSigned(entry.direction === 'earn' ? entry.points : -entry.points, locale)}</span
      >
    </div>
    <span class="row-note">${pieces(notes)}</span>
    ${entry.reason ? html`<span class="row-note prose">${glued(entry.reason)}</span>` : nothing}
  </li>`;
}

function objectView({ document, words }: PointsLedgerContext): TemplateResult {
  const { publisher } = document;
  const where = publisher.address ?? publisher.name;
  return html`<p class="near">
    <span class="strong">${words.object}</span>${words.colon}${
      publisher.phone
        ? html`${words.objectHow(where)}${phoneLink(publisher.phone)}${words.stop}`
        : words.objectAt(where)
    }
  </p>`;
}
