import { html, nothing } from 'lit';
import type { RulesContext } from '../context.js';
import { newestFirst } from '../text/find-article.js';
import type { Part } from './parts.js';

/** The choice of a version, with the text tools of the part. */
export function tools(ctx: RulesContext): Part {
  return ctx.more ? ctx.more.textTools(versionPicker(ctx), ctx) : versionPicker(ctx);
}

function versionPicker({ book, version, words, acts }: RulesContext): Part {
  if (book.versions.length < 2) return nothing;
  const choose = (event: Event): void =>
    acts.dispatch({ type: 'version', id: (event.target as HTMLSelectElement).value });
  return html`<p class="field screen-only">
    <label class="label" for="version">${words.version}</label>
    <select class="input" id="version" @change=${choose}>
      ${newestFirst(book).map(
        (one) =>
          html`<option value=${one.id} .selected=${one.id === version.id}>
            ${words.versionOption(one.label, words.status[one.status])}
          </option>`,
      )}
    </select>
  </p>`;
}
