import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { inlineStyles } from '../styles/inline.js';
import { stampStyles } from '../styles/stamp.js';
import { stamp } from './template.js';

/**
 * The one boxed status word of a screen: 通过, 未通过 or 作废.
 *
 * @summary 状态章
 * @tag cunju-stamp
 */
export class CunjuStamp extends CunjuElement {
  static override styles = [...elementStyles, stampStyles, inlineStyles];

  /** The word. */
  @property() text = '';

  protected override render(): TemplateResult {
    return html`<div class="root">${stamp(this.text)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-stamp': CunjuStamp;
  }
}
