import { html, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { formatDate, formatInstant } from '@cunju/i18n';
import { dateText } from '@cunju/primitives/date.js';
import { glued, phoneLink } from '../../base/text.js';
import type { ViewContext } from './context.js';

export { glued, phoneLink, phrases } from '../../base/text.js';
export { days } from '../sayings/days.js';

export const day = (date: string, { locale }: ViewContext): TemplateResult => dateText(date, formatDate(date, locale));

export const time = (instant: string, { locale }: ViewContext): TemplateResult =>
  dateText(instant, formatInstant(instant, locale));

/** Whom to ask: the office of the document, its phone and hours. */
export function contactText({ contact, publisher }: Consultation): TemplateResult {
  const phone = contact.phone ?? publisher.phone;
  return html`${contact.office}
  ${phone ? phoneLink(phone) : ''}${
    contact.hours ? html`<span class="line support">${glued(contact.hours)}</span>` : ''
  }`;
}

/** Paragraphs of prose. */
export function prose(paragraphs: readonly string[]): TemplateResult {
  return html`<div class="prose">${paragraphs.map((text) => html`<p>${glued(text)}</p>`)}</div>`;
}

/** A part of the document under its own heading. */
export function section(id: string, title: string, content: unknown): TemplateResult {
  return html`<section class="section">
    <h3 class="h3 heading" id=${id}>${title}</h3>
    ${content}
  </section>`;
}
