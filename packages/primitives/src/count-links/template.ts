import { html, nothing, type TemplateResult } from 'lit';

/** One link with how many things stand behind it, in words: 「38 项」. */
export interface CountLink {
  readonly label: string;
  readonly count: string;
  readonly href?: string;
  readonly current?: boolean;
  readonly onSelect?: (event: MouseEvent) => void;
}

/** Stacked links with counts, in place of tabs that scroll. Without `href` an item is a button. */
export function countLinks(items: readonly CountLink[], name: string): TemplateResult {
  return html`<nav class="count-links" aria-label=${name}>
    <ul class="rows">
      ${items.map((item) => html`<li>${link(item)}</li>`)}
    </ul>
  </nav>`;
}

function link({ label, count, href, current, onSelect }: CountLink): TemplateResult {
  const text = html`<span class="row-name">${label}</span><span class="count">${count}</span>`;
  const state = current ? 'true' : nothing;
  return href === undefined
    ? html`<button class="row-link count-link" type="button" aria-current=${state} @click=${onSelect}>${text}</button>`
    : html`<a class="row-link count-link" href=${href} aria-current=${state} @click=${onSelect}>${text}</a>`;
}
