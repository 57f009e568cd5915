import { html, type TemplateResult } from 'lit';

/** A word that sorts something; it cannot be clicked. */
export function tag(text: string): TemplateResult {
  return html`<span class="tag">${text}</span>`;
}
