import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import { articleNumberIn } from '@cunju/models';
import type { RulesContext } from '../context.js';
import { articleByNo } from '../text/find-article.js';
import { articleName } from '../text/plain-text.js';
import { glue, type Part } from './parts.js';

/** The search field. Enter goes to the article that is named, else to the next place found. */
export function finder(ctx: RulesContext): TemplateResult {
  const { words, acts, state } = ctx;
  const input = (event: Event): void => {
    if (!(event as InputEvent).isComposing) acts.query((event.target as HTMLInputElement).value);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.submit();
  };
  return html`<form class="finder screen-only" role="search" @submit=${submit}>
    <label class="label" for="query">${words.search}</label>
    <span class="hint" id="query-hint">${words.searchHint}</span>
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
  const { state, words, found, acts } = ctx;
  if (!state.query.trim()) return nothing;
  const places = formatNumber(found.places.length);
  const none = found.places.length === 0;
  return html`<div class="found screen-only">
    ${numberedArticle(ctx)}
    ${
      none && articleNumberIn(state.query) !== undefined
        ? nothing
        : html`<p class="found-line">
            ${none ? words.foundNone(state.query.trim()) : words.found(places, formatNumber(found.byArticle.size))}
          </p>`
    }
    ${
      none
        ? nothing
        : html`<div class="found-acts">
              <button class="button" type="button" @click=${() => acts.step(-1)}>${words.previous}</button>
              <button class="button" type="button" @click=${() => acts.step(1)}>${words.next}</button>
              <span class="support">${words.foundAt(formatNumber(state.at + 1), places)}</span>
            </div>
            ${foundList(ctx)}`
    }
  </div>`;
}

function numberedArticle(ctx: RulesContext): Part {
  const no = articleNumberIn(ctx.state.query);
  if (no === undefined) return nothing;
  const name = articleName(no, ctx);
  if (!articleByNo(ctx.version, no)) return html`<p class="found-line">${ctx.words.noSuchArticle(name)}</p>`;
  return html`<p class="found-line">
    <button class="button" type="button" @click=${() => ctx.acts.submit()}>${ctx.words.goTo(name)}</button>
  </p>`;
}

function foundList(ctx: RulesContext): TemplateResult {
  const { words, found, version, acts } = ctx;
  const articles = version.chapters.reduce<(typeof version.chapters)[number]['articles']>(
    (all, chapter) => all.concat(chapter.articles.filter((article) => found.byArticle.has(article.id))),
    [],
  );
  return html`<details class="disclosure found-list">
    <summary>${words.found(formatNumber(found.places.length), formatNumber(articles.length))}</summary>
    <ol class="rows">
      ${articles.map((article) => {
        const own = found.byArticle.get(article.id) ?? [];
        return html`<li>
          <button class="row-link row-split" type="button" @click=${() => own[0] && acts.place(own[0])}>
            <span
              >${glue(articleName(article.no, ctx))}
              <span lang=${ctx.language ?? nothing}>${article.title ?? ''}</span></span
            >
            <span class="support number">${words.foundIn(formatNumber(own.length))}</span>
          </button>
        </li>`;
      })}
    </ol>
  </details>`;
}
