import { html, type TemplateResult } from 'lit';

/**
 * Draws one of the outlines of `paths.ts` in a 24 px box, in the colour of the text. An icon always stands beside its
 * word and is hidden from assistive technology. `mirrored` turns an arrow round where text runs from right to left.
 */
export function icon(path: string, mirrored = false): TemplateResult {
  return html`<svg
    class=${mirrored ? 'icon mirrored' : 'icon'}
    width="24"
    height="24"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="square"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path} />
  </svg>`;
}
