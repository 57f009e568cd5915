import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Article, Chapter } from '@cunju/models';
import { glue } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { chapterName } from '../text/plain-text.js';
import { article } from './article.js';
import { held, type Part } from './parts.js';

/** The text of a version. Where there is room the passport stands beside its opening. */
export function reading(ctx: RulesContext): TemplateResult {
  const { chapters, id } = ctx.version;
  const [first, ...rest] = chapters;
  // What a visitor unfolded stays with its article: another set of articles is drawn from scratch.
  const set = [id, ...chapters.map((own) => own.articles.map((one) => one.id))].join();
  const text = html`<div class="opening">
      <div class="opening-text">
        ${preamble(ctx)}
        ${first ? chapter(first, ctx, 'opening') : html`<p class="empty">${ctx.words.noText(ctx.words.kind[ctx.book.kind])}</p>`}
      </div>
      ${ctx.more?.passportBeside(ctx)}
    </div>
    ${rest.map((one) => chapter(one, ctx))}`;
  return html`<div class=${ctx.state.printing ? 'reading print-one' : 'reading'}>${keyed(set, text)}</div>`;
}

function preamble(ctx: RulesContext): Part {
  const { version, language } = ctx;
  if (!version.preamble?.length) return nothing;
  return html`<div class="preamble prose" lang=${language ?? nothing}>
    ${version.preamble.map((paragraph) => html`<p>${held(paragraph, ctx)}</p>`)}
  </div>`;
}

function chapter(own: Chapter, ctx: RulesContext, place?: 'opening'): TemplateResult {
  const inner = place && ctx.width === 'wide' ? { ...ctx, width: 'medium' as const } : ctx;
  const lines = ctx.state.marked ? ctx.more?.markedLines(own, inner) : undefined;
  return html`<section class="chapter" data-chapter=${own.id} tabindex="-1" aria-labelledby=${`chapter-${own.id}`}>
    <h3 class="chapter-title" id=${`chapter-${own.id}`}>
      ${glue(chapterName(own.no, ctx))} <span lang=${ctx.language ?? nothing}>${own.title}</span>
    </h3>
    ${
      lines
        ? lines.map((line) => line.gone ?? article(line.article, inner, line.text))
        : own.articles.map((one) => steady(one, inner))
    }
  </section>`;
}

/** Draws an article again only when something of its own changed: a search in 800 articles redraws those it is found in. */
function steady(own: Article, ctx: RulesContext): unknown {
  const { state, found } = ctx;
  const dependencies = [
    own,
    ctx.version,
    ctx.words.articleNo,
    ctx.width,
    ctx.language,
    ctx.more,
    found.byArticle.get(own.id),
    found.places[state.at]?.articleId === own.id ? state.at : -1,
    state.target === own.id,
    state.printing === own.id,
    state.copiedAt === own.id,
    state.byHand?.at === own.id,
    ctx.element.id,
  ];
  return guard(dependencies, () => article(own, ctx));
}
