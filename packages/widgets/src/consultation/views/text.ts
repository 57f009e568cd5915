import { html, type TemplateResult } from 'lit';
import type { Consultation, DocumentLink } from '@cunju/models';
import { safeUrl } from '@cunju/models';
import { formatDate, formatInstant, formatPeriod } from '@cunju/i18n';
import { dateText } from '@cunju/primitives/date.js';
import { glued, phoneLink } from '../../base/text.js';
import type { ViewContext } from './context.js';

export { glued, phoneLink, phrases } from '../../base/text.js';

export const day = (date: string, { locale }: ViewContext): TemplateResult => dateText(date, formatDate(date, locale));

export const time = (instant: string, { locale }: ViewContext): TemplateResult =>
  dateText(instant, formatInstant(instant, locale));

/** One or two days as they stand in a line. */
export function days(from: string, to: string | undefined, { locale }: ViewContext): string {
  return to === undefined || to === from ? formatDate(from, locale) : formatPeriod(from, to, locale);
}

/** Whom to ask: the office of the document, its phone and hours. */
export function contactText({ contact, publisher }: Consultation): TemplateResult {
  const phone = contact.phone ?? publisher.phone;
  return html`${contact.office}
  ${phone ? phoneLink(phone) : ''}${
    contact.hours ? html`<span class="line support">${glued(contact.hours)}</span>` : ''
  }`;
}

/** A link to a paper; as plain text when its address may not become a link. */
export function paperLink(link: DocumentLink, context: ViewContext): TemplateResult {
  const address = safeUrl(link.href);
  const notes = [link.number, link.publishedOn && formatDate(link.publishedOn, context.locale)].filter(Boolean);
  return html`${address ? html`<a href=${address} rel="noopener noreferrer">${link.title}</a>` : link.title}${
    notes.length > 0
      ? html` <span class="support"
          >${notes.map((note, at) => html`${at > 0 ? ' ' : ''}<span class="glue">${note}</span>`)}</span
        >`
      : ''
  }`;
}

export function paperList(links: readonly DocumentLink[], context: ViewContext): TemplateResult {
  return html`<ul class="papers">
    ${links.map((link) => html`<li>${paperLink(link, context)}</li>`)}
  </ul>`;
}

/** Paragraphs of prose. */
export function prose(paragraphs: readonly string[]): TemplateResult {
  return html`<div class="prose">${paragraphs.map((text) => html`<p>${glued(text)}</p>`)}</div>`;
}

/** A part of the document under its own heading. */
export function section(id: string, title: string, content: unknown): TemplateResult {
  return html`<section class="section" aria-labelledby=${id}>
    <h3 class="h3 heading" id=${id}>${title}</h3>
    ${content}
  </section>`;
}
