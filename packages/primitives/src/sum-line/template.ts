import { html, type TemplateResult } from 'lit';

/** One member of an equation. `sign` is 「＋」 or 「－」, empty for the first; `amount` is formatted and unsigned. */
export interface SumTerm {
  readonly sign: string;
  readonly label: string;
  readonly amount: string;
}

/** An equation with its result, all of it formatted text. */
export interface SumLineOptions {
  readonly terms: readonly SumTerm[];
  /** 「＝」 */
  readonly equals: string;
  readonly result: string;
  readonly unit: string;
}

/** An equation between a single and a double rule, the result as the key figure. */
export function sumLine({ terms, equals, result, unit }: SumLineOptions): TemplateResult {
  return html`<p class="sum single double">
    ${terms.map(
      ({ sign, label, amount }) =>
        html`<span class="sum-term">${sign}${label} <span class="sum-amount">${amount}</span></span> `,
    )}<span class="sum-result"
      >${equals} <span class="figure">${result}<span class="figure-unit">${unit}</span></span></span
    >
  </p>`;
}
