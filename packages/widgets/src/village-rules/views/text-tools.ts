import { html, nothing, type TemplateResult } from 'lit';
import type { RulesContext } from '../context.js';
import { plainText } from '../text/plain-text.js';
import { copyResult } from './copy-result.js';

/** The verse, printing and the text for copying. */
export function textTools(ctx: RulesContext): TemplateResult {
  const { words, acts, version, state, book } = ctx;
  const other = state.mode === 'verse' ? 'text' : 'verse';
  return html`<div class="actions">
      ${
        version.rhymes?.length
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
