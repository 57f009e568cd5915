import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { plainText } from '../text/plain-text.js';
import { copyResult, type Part } from './parts.js';

/** Versions and text tools: in a disclosure on a phone, where the text should come first. */
export function tools(ctx: RulesContext): TemplateResult {
  if (ctx.width !== 'narrow') return html`<div class="tools screen-only">${controls(ctx)}</div>`;
  return html`<details class="disclosure screen-only">
    <summary>${ctx.words.tools}</summary>
    <div class="disclosure-body">${controls(ctx)}</div>
  </details>`;
}

const controls = (ctx: RulesContext): TemplateResult => html`${versionPicker(ctx)} ${buttons(ctx)}`;

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
        (one) =>
          html`<option value=${one.id} .selected=${one.id === version.id}>
            ${words.versionOption(one.label, words.status[one.status])}
          </option>`,
      )}
    </select>
  </p>`;
}

function buttons(ctx: RulesContext): TemplateResult {
  const { words, acts, version, state, book } = ctx;
  const other = state.mode === 'verse' ? 'text' : 'verse';
  return html`<div class="actions">
      ${
        version.rhymes && version.rhymes.length > 0
          ? html`<button class="button quiet" type="button" @click=${() => acts.mode(other)}>
              ${other === 'verse' ? words.readVerse : words.readText}
            </button>`
          : nothing
      }
      <button class="button quiet" type="button" @click=${() => acts.print()}>${words.printAll}</button>
      <button class="button quiet" type="button" @click=${() => acts.copy(plainText(book, version, ctx), 'all')}>
        ${words.copyAll}
      </button>
    </div>
    ${copyResult('all', ctx)}`;
}
