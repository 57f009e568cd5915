import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, type VillageRulesWords } from '@cunju/i18n';
import { articleNumberIn, type Article, type RuleVersion } from '@cunju/models';
import { glue, phrases } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { articleByNo } from '../text/find-article.js';
import type { Place } from '../text/marks.js';
import { articleName } from '../text/plain-text.js';

export const searchHint = (words: VillageRulesWords): TemplateResult =>
  html`<span class="hint" id="query-hint">${phrases(words.searchHint)}</span>`;

/** The article that a query names by its number. */
export function articleNamed(query: string, version: RuleVersion): Article | undefined {
  const no = articleNumberIn(query);
  return no === undefined ? undefined : articleByNo(version, no);
}

/** The way to the article whose number is searched for; nothing when the query names none. */
export function numberedArticle(ctx: RulesContext): TemplateResult | undefined {
  const no = articleNumberIn(ctx.state.query);
  if (no === undefined) return undefined;
  const name = articleName(no, ctx);
  return html`<p class="found-line">
    ${
      articleByNo(ctx.version, no)
        ? html`<button class="button" type="button" @click=${() => ctx.acts.submit()}>${ctx.words.goTo(name)}</button>`
        : ctx.words.noSuchArticle(name)
    }
  </p>`;
}

/** The articles in which something was found. */
export function foundList(ctx: RulesContext): TemplateResult {
  const { words, found, version, acts } = ctx;
  const articles = version.chapters.reduce<(typeof version.chapters)[number]['articles']>(
    (all, chapter) => all.concat(chapter.articles.filter((article) => found.byArticle.has(article.id))),
    [],
  );
  const choose = (place?: Place) => (event: Event) => {
    // The list lies over the text and would hide the place it leads to.
    (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
    if (place) acts.toPlace({ type: 'place', at: Math.max(0, found.places.indexOf(place)) });
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
