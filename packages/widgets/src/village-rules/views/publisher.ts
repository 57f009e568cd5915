import { html, nothing, type TemplateResult } from 'lit';
import { phoneLink } from '../../base/text.js';
import type { RulesContext } from '../context.js';
import { day, type Part } from './parts.js';

/** Whom to ask, at the end of every rule book. */
export function publisher(ctx: RulesContext): TemplateResult {
  const { book, words, common, language, version } = ctx;
  const { name, phone, address, hours } = book.publisher;
  const row = (term: string, value: unknown): Part =>
    value
      ? html`<div>
          <dt>${term}</dt>
          <dd lang=${language ?? nothing}>${value}</dd>
        </div>`
      : nothing;
  return html`<section class="contact keep">
    <h3 class="h3">${words.contact}</h3>
    <dl class="facts">
      ${row(common.publisher, name)} ${row(common.phone, phone && phoneLink(phone))} ${row(words.hours, hours)}
      ${row(words.address, address)} ${row(common.indexNumber, book.indexNumber)}
      ${row(words.nextReview, book.nextReviewOn && version.status !== 'repealed' && words.before(day(book.nextReviewOn, ctx)))}
    </dl>
  </section>`;
}
