import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import { articleNumberIn } from '@cunju/models';
import { glue, glued } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import type { Place } from '../text/marks.js';
import { articleByNo } from '../text/find-article.js';
import { articleName } from '../text/plain-text.js';
import type { Part } from './parts.js';

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
    <span class="hint" id="query-hint">${glued(words.searchHint)}</span>
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
  const { state, found } = ctx;
  if (!state.query.trim()) return nothing;
  const none = found.places.length === 0;
  return html`<div class="found screen-only">${numberedArticle(ctx)} ${none ? notFound(ctx) : way(ctx)}</div>`;
}

function notFound({ state, words }: RulesContext): Part {
  if (articleNumberIn(state.query) !== undefined) return nothing;
  return html`<p class="found-line">${words.foundNone(state.query.trim())}</p>`;
}

const way = (ctx: RulesContext): TemplateResult =>
  html`<div class="found-acts">
      <button class="button" type="button" @click=${() => ctx.acts.step(-1)}>${ctx.words.previous}</button>
      <button class="button" type="button" @click=${() => ctx.acts.step(1)}>${ctx.words.next}</button>
      <span class="support">
        ${ctx.words.foundAt(formatNumber(ctx.state.at + 1), formatNumber(ctx.found.places.length))}
      </span>
    </div>
    ${foundList(ctx)}`;

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
  const { words, found, version } = ctx;
  const articles = version.chapters.reduce<(typeof version.chapters)[number]['articles']>(
    (all, chapter) => all.concat(chapter.articles.filter((article) => found.byArticle.has(article.id))),
    [],
  );
  const choose = (place?: Place) => (event: Event) => {
    // The list lies over the text and would hide the place it leads to.
    (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
    if (place) ctx.acts.place(place);
  };
  return html`<details class="disclosure found-list">
    <summary>${words.found(formatNumber(found.places.length), formatNumber(articles.length))}</summary>
    <ol class="rows">
      ${articles.map((article) => {
        const own = found.byArticle.get(article.id) ?? [];
        return html`<li>
          <button class="row-link row-split" type="button" @click=${choose(own[0])}>
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
