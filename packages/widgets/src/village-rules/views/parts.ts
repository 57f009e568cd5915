import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@cunju/i18n';
import type { RulesContext } from '../context.js';
import { piecesOf } from '../text/marks.js';
import { articleName } from '../text/plain-text.js';

export type Part = TemplateResult | typeof nothing;

export const glue = (text: string): TemplateResult => html`<span class="glue">${text}</span>`;

/** Full dates, numbers with their unit, numbers of articles and chapters: none of them may break over two lines. */
const UNBREAKABLE =
  /((?:\d{4}年)?\d{1,2}月\d{1,2}日|第[〇零一二三四五六七八九十百千\d]+[条條章]|\d[\d,]* ?[户戶人条條处處票]|[A-Z][a-z]+ \d{1,2}, \d{4})/;

/** A sentence of ours in which what may not break is held together. */
export const glued = (sentence: string): unknown =>
  sentence.split(UNBREAKABLE).map((part, place) => (place % 2 === 1 ? glue(part) : part));

export const day = (date: string, { locale }: RulesContext): string => formatDate(date, locale);

/** A text of the document with what was found in it. */
export function marked(text: string, articleId: string, targetId: string, ctx: RulesContext): unknown {
  const places = ctx.found.byArticle.get(articleId)?.filter((place) => place.targetId === targetId);
  if (!places || places.length === 0) return text;
  const current = ctx.found.places[ctx.state.at];
  return piecesOf(text, places).map((piece) =>
    piece.place ? html`<mark class=${piece.place === current ? 'current' : nothing}>${piece.text}</mark>` : piece.text,
  );
}

/** A link inside the widget. Its address also works from outside, where the element has an `id`. */
export function innerLink(
  kind: 'article' | 'chapter' | 'section',
  id: string,
  content: unknown,
  ctx: RulesContext,
  options: { name?: string; current?: boolean } = {},
): TemplateResult {
  const go = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    ctx.acts.go(kind, id);
  };
  return html`<a
    class=${options.name ?? nothing}
    href=${ctx.href(kind, id)}
    aria-current=${options.current ? 'true' : nothing}
    @click=${go}
    >${content}</a
  >`;
}

/** A link to an article by its number, or nothing when the version has no such article. */
export function articleLink(id: string, ctx: RulesContext): Part {
  for (const chapter of ctx.version.chapters) {
    const article = chapter.articles.find((one) => one.id === id);
    if (article) return innerLink('article', id, glue(articleName(article.no, ctx)), ctx);
  }
  return nothing;
}

/** What happened to a text that was to be copied: the word, or the text itself to copy by hand. */
export function copyResult(at: string, { state, words }: RulesContext): Part {
  if (state.copiedAt === at) return html`<p class="support">${words.copied}</p>`;
  if (state.byHand?.at !== at) return nothing;
  return html`<div class="by-hand">
    <p class="support">${words.copyByHand}</p>
    <textarea class="input" readonly aria-label=${words.copyField} .value=${state.byHand.text}></textarea>
  </div>`;
}
