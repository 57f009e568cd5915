import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { inlineStyles } from '../styles/inline.js';
import { dateText } from './template.js';

/**
 * A date for machines and for people.
 *
 * @summary 日期
 * @tag cunju-date
 */
export class CunjuDate extends CunjuElement {
  static override styles = [...elementStyles, inlineStyles];

  /** `2026-11-21`, or an instant with its offset. */
  @property() value = '';

  /** What people read: 2026年11月21日. */
  @property() text = '';

  protected override render(): TemplateResult {
    return html`<div class="root">${dateText(this.value, this.text)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-date': CunjuDate;
  }
}
