import { html, nothing, svg, type TemplateResult } from 'lit';
import { box } from '../unit-grid/shapes.js';
import type { QrSquares } from './encode.js';

/** A QR code and what it leads to. */
export interface QrCodeOptions {
  readonly squares: QrSquares;
  /** Accessible name: where the code leads. */
  readonly name: string;
  /** What stands below the code: the address, so that it can also be typed. */
  readonly text?: string | TemplateResult;
  /** Pixels of one square; 4 when left out. */
  readonly pixel?: number;
}

/** White squares that a reader needs round a code. */
const edge = 4;

/** Black on white in every theme, because readers expect it, with the address in words. */
export function qrCode({ squares, name, text, pixel = 4 }: QrCodeOptions): TemplateResult {
  const size = squares.length + 2 * edge;
  const dark = squares.flatMap((row, y) => row.map((on, x) => (on ? box(x + edge, y + edge, 1, 1) : ''))).join('');
  return html`<figure class="qr keep">
    <svg
      class="qr-drawing"
      width=${size * pixel}
      height=${size * pixel}
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label=${name}
      shape-rendering="crispEdges"
    >
      ${svg`<path fill="white" d=${box(0, 0, size, size)} />`}${svg`<path fill="black" d=${dark} />`}
    </svg>
    ${text ? html`<figcaption class="qr-text">${text}</figcaption>` : nothing}
  </figure>`;
}
