import { html, nothing } from 'lit';
import { phoneLink } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { day, type Part } from './parts.js';

/** When residents may say what they think of a draft. */
export function commentPeriod(ctx: RulesContext): string {
  const { comments } = ctx.version;
  if (!comments) return '';
  if (comments.to < ctx.today) return ctx.words.commentsOver(day(comments.to, ctx));
  return ctx.words.commentsUntil(day(comments.from, ctx), day(comments.to, ctx));
}

/** The phone for comments, until they are over. */
export function commentPhone({ book, words, version, today }: RulesContext): Part {
  const { phone } = book.publisher;
  if (!phone || (version.comments && version.comments.to < today)) return nothing;
  return html`<p>${words.commentsPhone} ${phoneLink(phone)}</p>`;
}
