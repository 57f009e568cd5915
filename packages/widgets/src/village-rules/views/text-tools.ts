import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { copy, print } from '../text/acts.js';
import { plainText } from '../text/plain-text.js';
import { copyResult } from './copy-result.js';
import type { Part } from './parts.js';

/** Versions and text tools: in a disclosure on a phone, where the text should come first. */
export function textTools(versions: Part, ctx: RulesContext): TemplateResult {
  const controls = html`${versions} ${buttons(ctx)}`;
  if (ctx.width !== 'narrow') return html`<div class="tools screen-only">${controls}</div>`;
  return html`<details class="disclosure screen-only">
    <summary>${ctx.words.tools}</summary>
    <div class="disclosure-body">${controls}</div>
  </details>`;
}

/** The verse, printing and the text for copying. */
function buttons(ctx: RulesContext): TemplateResult {
  const { words, acts, version, state, book } = ctx;
  const mode = state.mode === 'verse' ? 'text' : 'verse';
  return html`<div class="actions">
      ${
        version.rhymes?.length
          ? html`<button class="button quiet" type="button" @click=${() => acts.dispatch({ type: 'mode', mode })}>
              ${mode === 'verse' ? words.readVerse : words.readText}
            </button>`
          : nothing
      }
      <button class="button quiet" type="button" @click=${() => void print(ctx)}>${words.printAll}</button>
      <button class="button quiet" type="button" @click=${() => void copy(plainText(book, version, ctx), 'all', ctx)}>
        ${words.copyAll}
      </button>
    </div>
    ${copyResult('all', ctx)}`;
}
