import { html, nothing, type TemplateResult } from 'lit';

/** One line of a receipt or of a list of facts. */
export interface Fact {
  readonly term: string;
  readonly text: string | TemplateResult;
}

/** What was recorded, when, and how to find it again. */
export interface ReceiptOptions {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** A number to keep; shown in groups as given. */
  readonly code?: string;
  readonly codeLabel?: string;
  readonly note?: string | TemplateResult;
  /** Buttons: print, copy, done. */
  readonly actions?: unknown;
}

/** Ruled facts: term and text. */
export function facts(items: readonly Fact[], extra = ''): TemplateResult {
  return html`<dl class="facts ${extra}">
    ${items.map(
      ({ term, text }) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A receipt, closed by the double rule as a sum is. */
export function receipt({ title, facts: items, code, codeLabel, note, actions }: ReceiptOptions): TemplateResult {
  return html`<section class="receipt keep" aria-labelledby="receipt-title">
    <h3 class="h2" id="receipt-title" tabindex="-1">${title}</h3>
    ${
      code
        ? html`<p class="receipt-code">
            <span class="support">${codeLabel}</span>
            <span class="title">${code}</span>
          </p>`
        : nothing
    }
    <div class="double">${facts(items)}</div>
    ${note ? html`<p class="support receipt-note">${note}</p>` : nothing}
    ${actions ? html`<div class="actions">${actions}</div>` : nothing}
  </section>`;
}
