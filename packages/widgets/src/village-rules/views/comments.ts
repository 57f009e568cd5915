import { html, nothing } from 'lit';
import { phoneLink } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import type { Part } from './parts.js';

export { commentPeriod } from '../sayings/comments.js';

/** The phone for comments, until they are over. */
export function commentPhone({ book, words, version, today }: RulesContext): Part {
  const { phone } = book.publisher;
  if (!phone || (version.comments && version.comments.to < today)) return nothing;
  return html`<p>${words.commentsPhone} ${phoneLink(phone)}</p>`;
}
