import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { buttonStyles } from '../styles/button.js';
import { elementStyles } from '../styles/element.js';
import { factStyles } from '../styles/fact.js';
import { ruleStyles } from '../styles/rule.js';
import { WidthController } from '../width/width-controller.js';
import { receiptStyles } from './receipt.styles.js';
import { receipt, type Fact } from './template.js';

/**
 * What was recorded, when, and how to find it again.
 *
 * @summary 回执
 * @tag cunju-receipt
 * @slot actions - Buttons: print, copy, done.
 */
export class CunjuReceipt extends CunjuElement {
  static override styles = [...elementStyles, buttonStyles, factStyles, ruleStyles, receiptStyles];

  /** What happened. */
  @property() heading = '';

  /** The lines: `[{ term, text }]`. */
  @property({ type: Array }) facts: readonly Fact[] = [];

  /** A number to keep. */
  @property() code = '';

  /** What the number is. */
  @property({ attribute: 'code-label' }) codeLabel = '';

  /** How to change it or to ask. */
  @property() note = '';

  constructor() {
    super();
    new WidthController(this);
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${receipt({
        title: this.heading,
        facts: this.facts ?? [],
        code: this.code,
        codeLabel: this.codeLabel,
        note: this.note,
        actions: html`<slot name="actions"></slot>`,
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-receipt': CunjuReceipt;
  }
}
