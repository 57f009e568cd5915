import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { ruleStyles } from '../styles/rule.js';
import { WidthController } from '../width/width-controller.js';
import { sumLineStyles } from './sum-line.styles.js';
import { sumLine, type SumTerm } from './template.js';

/**
 * An equation between a single and a double rule.
 *
 * @summary 等式
 * @tag cunju-sum-line
 */
export class CunjuSumLine extends CunjuElement {
  static override styles = [...elementStyles, ruleStyles, sumLineStyles];

  /** The members: `[{ sign, label, amount }]`, amounts as formatted text. */
  @property({ type: Array }) terms: readonly SumTerm[] = [];

  /** The result as formatted text. */
  @property() result = '';

  /** Unit of the result. */
  @property() unit = '分';

  constructor() {
    super();
    new WidthController(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${sumLine({ terms: this.terms ?? [], equals: '＝', result: this.result, unit: this.unit })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-sum-line': CunjuSumLine;
  }
}
