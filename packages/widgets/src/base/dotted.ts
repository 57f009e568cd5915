import { css, html, type TemplateResult } from 'lit';
import type { Piece } from './text.js';

/** Parts of one line with dots between them; where the line breaks, the dot goes. */
export function dotted(parts: readonly (Piece | readonly Piece[])[]): TemplateResult {
  const dot = html`<span class="dot" aria-hidden="true"> · </span>`;
  return html`<span class="dotted"
    ><span>${parts.map((part, at) => html`<span class="phrase">${at > 0 ? dot : ''}${part}</span>`)}</span></span
  >`;
}

/** Each part begins with the room of its dot, which is cut off at the beginning of a line. */
export const dottedStyles = css`
  .dotted {
    display: block;
    overflow: hidden;
  }
  .dotted > span {
    display: block;
    margin-inline-start: calc(var(--_space-16) * -1);
  }
  .dotted .phrase {
    padding-inline-start: var(--_space-16);
  }
  .dot {
    display: inline-block;
    width: var(--_space-16);
    margin-inline-start: calc(var(--_space-16) * -1);
    text-align: center;
  }
`;
