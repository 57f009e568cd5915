import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { disclosureStyles } from '../styles/disclosure.js';
import { elementStyles } from '../styles/element.js';
import { disclosure } from './template.js';

/**
 * A part that the visitor unfolds.
 *
 * @summary 折叠
 * @tag cunju-disclosure
 * @slot - What is folded.
 */
export class CunjuDisclosure extends CunjuElement {
  static override styles = [...elementStyles, disclosureStyles];

  /** What the part is about. */
  @property() summary = '';

  /** Unfolded. */
  @property({ type: Boolean, reflect: true }) open = false;

  protected override render(): TemplateResult {
    return html`<div class="root">
      ${disclosure({
        summary: this.summary,
        content: html`<slot></slot>`,
        open: this.open,
        onToggle: (open) => {
          this.open = open;
        },
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-disclosure': CunjuDisclosure;
  }
}
