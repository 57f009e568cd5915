import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@cunju/i18n';
import { safeUrl } from '@cunju/models';
import type { RulesContext } from '../context.js';
import { day } from './parts.js';

/** Papers that belong to this version. */
export function documents(ctx: RulesContext): TemplateResult {
  return html`<ul class="rows">
    ${(ctx.version.documents ?? []).map((paper) => {
      const url = safeUrl(paper.href);
      const name = html`<span class="row-name" lang=${ctx.language ?? nothing}>${paper.title}</span>`;
      const note = [paper.number, paper.publishedOn && day(paper.publishedOn, ctx)].filter(Boolean).join(' · ');
      return html`<li>
        ${
          url
            ? html`<a class="row-link" href=${url} rel="noopener noreferrer"
                >${name}<span class="row-note">${note}</span></a
              >`
            : html`<div class="row">${name}<span class="row-note">${note}</span></div>`
        }
      </li>`;
    })}
  </ul>`;
}

/** Whom to ask, at the end of every rule book. */
export function contact({ book, words, common, language, locale, version }: RulesContext): TemplateResult {
  const { name, phone, address, hours } = book.publisher;
  const row = (term: string, value: unknown): TemplateResult | typeof nothing =>
    value
      ? html`<div>
          <dt>${term}</dt>
          <dd lang=${language ?? nothing}>${value}</dd>
        </div>`
      : nothing;
  return html`<section class="contact keep">
    <h3 class="h3">${words.contact}</h3>
    <dl class="facts">
      ${row(common.publisher, name)}
      ${row(common.phone, phone && html`<a class="glue" href=${`tel:${phone.replace(/[^0-9+]/g, '')}`}>${phone}</a>`)}
      ${row(words.hours, hours)} ${row(words.address, address)} ${row(common.indexNumber, book.indexNumber)}
      ${row(words.nextReview, book.nextReviewOn && version.status !== 'repealed' && words.before(formatDate(book.nextReviewOn, locale)))}
    </dl>
  </section>`;
}
