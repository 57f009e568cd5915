import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { Verification } from '@cunju/models';
import { checkIcon, icon } from '@cunju/primitives/icons.js';
import { callSentence, glued } from '../../base/text.js';
import type { PointsLedgerContext } from '../context.js';

const BLOCK = 256;

/** The last line: what the visitor's own browser found when it computed the ledger again. */
export function proofView(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { document, state, words } = context;
  const { verification } = state;
  if (document.scope === 'household') return html`<p class="section support">${words.ownPart}</p>`;
  if (!document.integrity) return html`<p class="section support">${words.unproved}</p>`;
  if (verification && !verification.ok) return nothing;
  if (!verification) return html`<p class="section">${words.checking(formatNumber(document.entries.length))}</p>`;
  return html`<div class="section">
    <p class="with-icon proof">
      ${icon(checkIcon)}<span class="strong">${glued(words.verified(formatNumber(verification.entries)))}</span>
    </p>
    <p class="support prose">${words.proofHow}</p>
  </div>`;
}

/** A ledger that differs from its proof says so before anything else, with the place and the phone. */
export function alarmView(context: PointsLedgerContext): TemplateResult | typeof nothing {
  const { verification } = context.state;
  return verification && !verification.ok ? brokenView(verification, context) : nothing;
}

function brokenView(
  { brokenBlock, brokenEntry, entries }: Verification,
  { document, words }: PointsLedgerContext,
): TemplateResult {
  const { phone, name } = document.publisher;
  const from = brokenEntry ?? (brokenBlock === undefined ? undefined : brokenBlock * BLOCK);
  const to = brokenEntry ?? (from === undefined ? undefined : Math.min(from + BLOCK, entries) - 1);
  return html`<div class="callout error proof">
    <p class="callout-title">${phone ? callSentence(words.broken, phone) : words.broken(name)}</p>
    ${from === undefined || to === undefined ? nothing : html`<p>${glued(words.brokenPlace(formatNumber(from + 1), formatNumber(to + 1)))}</p>`}
  </div>`;
}
