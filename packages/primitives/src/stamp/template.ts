import { html, type TemplateResult } from 'lit';

/** The one boxed status word of a screen. */
export function stamp(text: string): TemplateResult {
  return html`<strong class="stamp">${text}</strong>`;
}
