import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Article, Chapter } from '@cunju/models';
import type { RulesContext } from '../context.js';
import { withRemoved } from '../text/comparison.js';
import { chapterName } from '../text/plain-text.js';
import { article, removedArticle } from './article.js';
import { glue, type Part } from './parts.js';
import { sectionsOf, type Section } from './sections.js';

/** The text of a version. Where there is room the passport stands beside its opening. */
export function reading(ctx: RulesContext): TemplateResult {
  const { chapters } = ctx.version;
  const passport = ctx.width === 'wide' ? sectionsOf(ctx).find((section) => section.id === 'passport') : undefined;
  const [first, ...rest] = chapters;
  return html`<div class=${ctx.state.printing ? 'reading print-one' : 'reading'}>
    <div class="opening">
      <div class="opening-text">
        ${preamble(ctx)}
        ${first ? chapter(first, ctx, 'opening') : html`<p class="empty">${ctx.words.noText(ctx.words.kind[ctx.book.kind])}</p>`}
      </div>
      ${passport ? section(passport, ctx) : nothing}
    </div>
    ${repeat(
      rest,
      (one) => `${ctx.version.id}/${one.id}`,
      (one) => chapter(one, ctx),
    )}
  </div>`;
}

/** One part after the text, under its own heading. */
export function section(own: Section, ctx: RulesContext): TemplateResult {
  return html`<section
    class=${`part ${own.id}`}
    data-section=${own.id}
    tabindex="-1"
    aria-labelledby=${`section-${own.id}`}
  >
    <h3 class="part-title" id=${`section-${own.id}`}>${own.title}</h3>
    ${own.draw(ctx)}
  </section>`;
}

function preamble({ version, language }: RulesContext): Part {
  if (!version.preamble || version.preamble.length === 0) return nothing;
  return html`<div class="preamble prose" lang=${language ?? nothing}>
    ${version.preamble.map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

function chapter(own: Chapter, ctx: RulesContext, place?: 'opening'): TemplateResult {
  const inner = place === 'opening' && ctx.width === 'wide' ? { ...ctx, width: 'medium' as const } : ctx;
  const lines = ctx.state.marked ? withRemoved(own, ctx.comparison) : undefined;
  return html`<section class="chapter" data-chapter=${own.id} tabindex="-1" aria-labelledby=${`chapter-${own.id}`}>
    <h3 class="chapter-title" id=${`chapter-${own.id}`}>
      ${glue(chapterName(own.no, ctx))} <span lang=${ctx.language ?? nothing}>${own.title}</span>
    </h3>
    ${
      lines
        ? lines.map((line) => (line.gone ? removedArticle(line.article, ctx) : article(line.article, inner)))
        : repeat(
            own.articles,
            (one) => one.id,
            (one) => steady(one, inner),
          )
    }
  </section>`;
}

/** Draws an article again only when something of its own changed: a search in 800 articles redraws those it is found in. */
function steady(own: Article, ctx: RulesContext): unknown {
  const { state, found, comparison } = ctx;
  const current = found.places[state.at];
  const dependencies = [
    own,
    ctx.version,
    ctx.words,
    ctx.width,
    ctx.language,
    comparison,
    found.byArticle.get(own.id),
    current?.articleId === own.id ? state.at : -1,
    state.target === own.id,
    state.printing === own.id,
    state.copiedAt === own.id,
    state.byHand?.at === own.id,
    ctx.href('article', own.id),
  ];
  return guard(dependencies, () => article(own, ctx));
}
