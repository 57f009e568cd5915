import { html, type TemplateResult } from 'lit';

/** A date or an instant for machines (`2026-11-21`) with its text for people, which never breaks. */
export function dateText(machine: string, text: string): TemplateResult {
  return html`<time class="glue" datetime=${machine}>${text}</time>`;
}
