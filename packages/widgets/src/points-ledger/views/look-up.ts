import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import { findAccounts, type Account } from '@cunju/models';
import { searchField } from '@cunju/primitives/search-field.js';
import type { PointsLedgerContext } from '../context.js';
import { pointsText } from '../sayings.js';
import { pieces } from './pieces.js';

/** As many households as are listed at once. */
export const MOST = 12;

/** Finds one household by its code; what is public is its code and its masked name. */
export function lookUpView(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { document, state, words, common, acts } = context;
  if (document.scope === 'household') return nothing;
  if (state.account !== undefined) {
    return html`<p class="block screen-only">
      <button class="button" type="button" @click=${() => acts.leave()}>${words.otherHousehold}</button>
    </p>`;
  }
  const found = findAccounts(document, state.query);
  return html`<section class="block look-up screen-only">
    <h3 class="h3" id="look-up-label">${words.lookUp}</h3>
    ${searchField({
      id: 'look-up',
      label: words.lookUp,
      labelHidden: true,
      hint: words.lookUpHint(document.accounts.find((account) => account.kind === 'household')?.code ?? ''),
      value: state.query,
      clearLabel: common.clear,
      onInput: acts.search,
      onSubmit: (query) => (found.length === 1 && found[0] ? acts.choose(found[0]) : acts.search(query)),
    })}
    ${state.query.trim() === '' ? html`<p class="support near">${words.privacyNote}</p>` : results(found, context)}
  </section>`;
}

function results(found: readonly Account[], context: PointsLedgerContext): TemplateResult {
  const { words } = context;
  if (found.length === 0) return html`<p class="near">${words.lookUpNone}</p>`;
  return html`<p class="support near">${words.lookUpCount(formatNumber(found.length))}</p>
    <ul class="rows near">
      ${found.slice(0, MOST).map((account) => html`<li>${household(account, context)}</li>`)}
    </ul>
    ${found.length > MOST ? html`<p class="support near">${words.lookUpMore}</p>` : nothing}`;
}

function household(account: Account, context: PointsLedgerContext): TemplateResult {
  const { figures, words, acts } = context;
  const points = figures.balances.get(account.id)?.balance ?? 0;
  return html`<button class="row-link" type="button" @click=${() => acts.choose(account)}>
    <span class="row-name glue">${account.code}</span>
    <span class="row-note">
      ${pieces([account.maskedName, account.group, words.balanceIs(pointsText(points, context))])}
    </span>
  </button>`;
}

/** What is said of a search: how many households, or that there is none. */
export function lookUpAnswer({ document, state, words }: PointsLedgerContext): string {
  if (state.query.trim() === '') return '';
  const found = findAccounts(document, state.query).length;
  return found === 0 ? words.lookUpNone : words.lookUpCount(formatNumber(found));
}
