import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CunjuElement } from '../base/element.js';
import { elementStyles } from '../styles/element.js';
import { qrSquares } from './encode.js';
import { qrCode } from './template.js';
import { qrCodeStyles } from './qr-code.styles.js';

/**
 * A QR code that is made in the browser of the visitor: no other site learns the address.
 *
 * @summary 二维码
 * @tag cunju-qr-code
 */
export class CunjuQrCode extends CunjuElement {
  static override styles = [...elementStyles, qrCodeStyles];

  /** What the code holds, an address as a rule: at most about 2,300 bytes. */
  @property() value = '';

  /** Accessible name: where the code leads. */
  @property() name = '二维码';

  /** What stands below the code; the value when it is left out. */
  @property() text = '';

  protected override render(): TemplateResult {
    return html`<div class="root">${this.value === '' ? nothing : this.#code()}</div>`;
  }

  #code(): TemplateResult {
    const text = this.text || this.value;
    try {
      return qrCode({ squares: qrSquares(this.value), name: this.name, text });
    } catch {
      // Too long for a code: the address itself is still there to be copied.
      return html`<p class="qr-text">${text}</p>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cunju-qr-code': CunjuQrCode;
  }
}
