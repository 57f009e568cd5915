import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '@cunju/i18n';
import type { Chapter } from '@cunju/models';
import { glue } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { articleName, chapterName } from '../text/plain-text.js';
import { innerLink } from './parts.js';

/** The contents: a column beside the text where there is room, else a disclosure above it. */
export function contents(ctx: RulesContext): TemplateResult {
  if (ctx.width === 'wide') {
    return html`<nav class="contents screen-only" aria-labelledby="contents-title">
      <h3 class="contents-title" id="contents-title">${ctx.words.contents}</h3>
      ${list(ctx)}
    </nav>`;
  }
  return html`<details class="disclosure contents screen-only">
    <summary>
      <span>${ctx.words.contents} <span class="support">${total(ctx)}</span></span>
    </summary>
    <nav aria-label=${ctx.words.contents}>${list(ctx)}</nav>
  </details>`;
}

const total = ({ version, words }: RulesContext): string =>
  words.articleCount(formatNumber(version.chapters.reduce((sum, chapter) => sum + chapter.articles.length, 0)));

const list = (ctx: RulesContext): TemplateResult =>
  html`<ol class="contents-list">
    ${ctx.version.chapters.map((chapter) => html`<li>${chapterLink(chapter, ctx)}</li>`)} ${ctx.more?.sectionLinks(ctx)}
  </ol>`;

function chapterLink(chapter: Chapter, ctx: RulesContext): TemplateResult {
  const first = chapter.articles[0];
  const last = chapter.articles[chapter.articles.length - 1];
  const range =
    first && last
      ? first === last
        ? articleName(first.no, ctx)
        : ctx.words.articleRange(articleName(first.no, ctx), articleName(last.no, ctx))
      : '';
  const content = html`<span
      >${glue(chapterName(chapter.no, ctx))} <span lang=${ctx.language ?? nothing}>${chapter.title}</span></span
    >
    <span class="row-note">${range}</span>`;
  const current = ctx.width === 'wide' && ctx.chapter === chapter.id;
  return innerLink('chapter', chapter.id, content, ctx, { name: 'contents-link', current });
}
