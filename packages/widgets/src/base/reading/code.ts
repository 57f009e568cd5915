import { html, type TemplateResult } from 'lit';
import { qrCode, qrSquares } from '@cunju/primitives/qr-code.js';

/** The QR code of an address, made in the browser of the visitor, with the address in words. Too long a one has none. */
export function codeOf(address: string, name: string): TemplateResult {
  const text = html`<span class="support">${name}<br />${address}</span>`;
  try {
    return qrCode({ squares: qrSquares(address), name, text });
  } catch {
    return html`<p>${text}</p>`;
  }
}
