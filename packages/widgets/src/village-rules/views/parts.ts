import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@cunju/i18n';
import { glue } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { piecesOf } from '../text/marks.js';
import { articleName } from '../text/plain-text.js';

export type Part = TemplateResult | typeof nothing;

export const day = (date: string, { locale }: RulesContext): string => formatDate(date, locale);

/** A sentence whose dates and numbers do not break over a line where the part is there. */
export const held = (sentence: string, { more }: RulesContext): unknown => more?.glued(sentence) ?? sentence;

/** A text of the document with what was found in it. */
export function marked(text: string, articleId: string, targetId: string, ctx: RulesContext): unknown {
  const places = ctx.found.byArticle.get(articleId)?.filter((place) => place.targetId === targetId);
  if (!places || places.length === 0) return held(text, ctx);
  const current = ctx.found.places[ctx.state.at];
  return piecesOf(text, places).map((piece) =>
    piece.place
      ? html`<mark class=${piece.place === current ? 'current' : nothing}>${piece.text}</mark>`
      : held(piece.text, ctx),
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
    href=${`#${ctx.element.id || 'cunju-village-rules'}/${kind}/${id}`}
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
