import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { RulesContext } from '../context.js';
import type { Part } from './parts.js';

/** The search field. Enter goes to the article that is named, else to the next place found. */
export function finder({ words, acts, state, more }: RulesContext): TemplateResult {
  const input = (event: Event): void => {
    if (!(event as InputEvent).isComposing) acts.query((event.target as HTMLInputElement).value);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.submit();
  };
  return html`<form class="finder screen-only" role="search" @submit=${submit}>
    <label class="label" for="query">${words.search}</label>
    ${more?.searchHint(words)}
    <input
      class="input"
      id="query"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="query-hint"
      .value=${state.query}
      @input=${input}
      @compositionend=${input}
    />
  </form>`;
}

/** How much was found, the way through it, and the articles it stands in. */
export function foundBar(ctx: RulesContext): Part {
  const { state, found, more } = ctx;
  if (!state.query.trim()) return nothing;
  const numbered = more?.numberedArticle(ctx);
  return html`<div class="found screen-only">
    ${numbered} ${found.places.length > 0 ? way(ctx) : numbered ? nothing : notFound(ctx)}
  </div>`;
}

const notFound = ({ state, words }: RulesContext): TemplateResult =>
  html`<p class="found-line">${words.foundNone(state.query.trim())}</p>`;

function way(ctx: RulesContext): TemplateResult {
  const { acts, words, state, more } = ctx;
  const places = ctx.found.places.length;
  const step = (by: 1 | -1, label: string): TemplateResult =>
    html`<button class="button" type="button" @click=${() => acts.toPlace({ type: 'step', by, places })}>
      ${label}
    </button>`;
  return html`<div class="found-acts">
      ${step(-1, words.previous)} ${step(1, words.next)}
      <span class="support">${words.foundAt(formatNumber(state.at + 1), formatNumber(places))}</span>
    </div>
    ${more?.foundList(ctx)}`;
}
