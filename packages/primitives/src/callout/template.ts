import { html, nothing, type TemplateResult } from 'lit';

/** What a callout says. The title carries the meaning in words; colour only repeats it. */
export interface CalloutOptions {
  /** `info` is an answer or a note, `attention` needs care, `error` says what is wrong. */
  readonly kind?: 'info' | 'attention' | 'error';
  readonly title?: string;
  readonly content?: unknown;
  /** `status` or `alert` when the callout appears after an act of the visitor. The region should exist before it. */
  readonly role?: 'status' | 'alert';
}

/** A message with a bar at its inline start. */
export function callout({ kind = 'info', title, content, role }: CalloutOptions): TemplateResult {
  return html`<div class="callout ${kind}" role=${role ?? nothing}>
    ${title ? html`<p class="callout-title">${title}</p>` : nothing}
    ${content === undefined ? nothing : html`<div>${content}</div>`}
  </div>`;
}
