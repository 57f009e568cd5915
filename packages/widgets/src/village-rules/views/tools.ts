import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import type { Part } from './parts.js';

/** Versions and text tools: in a disclosure on a phone, where the text should come first. */
export function tools(ctx: RulesContext): Part {
  const { more, book, width, words } = ctx;
  if (!more && book.versions.length < 2) return nothing;
  const controls = html`${versionPicker(ctx)} ${more?.textTools(ctx)}`;
  if (width !== 'narrow') return html`<div class="tools screen-only">${controls}</div>`;
  return html`<details class="disclosure screen-only">
    <summary>${words.tools}</summary>
    <div class="disclosure-body">${controls}</div>
  </details>`;
}

function versionPicker({ book, version, words, acts }: RulesContext): Part {
  if (book.versions.length < 2) return nothing;
  const newestFirst = book.versions.slice().sort((a, b) => b.no - a.no);
  return html`<p class="field">
    <label class="label" for="version">${words.version}</label>
    <select
      class="input"
      id="version"
      @change=${(event: Event) => acts.version((event.target as HTMLSelectElement).value)}
    >
      ${newestFirst.map(
        (one): TemplateResult =>
          html`<option value=${one.id} .selected=${one.id === version.id}>
            ${words.versionOption(one.label, words.status[one.status])}
          </option>`,
      )}
    </select>
  </p>`;
}
