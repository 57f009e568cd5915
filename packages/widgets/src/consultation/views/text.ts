import { html, type TemplateResult } from 'lit';
import type { Consultation, DocumentLink } from '@cunju/models';
import { safeUrl } from '@cunju/models';
import { formatDate, formatInstant } from '@cunju/i18n';
import { dateText } from '@cunju/primitives';
import type { ViewContext } from './context.js';

// Dates with their time, articles, phones, and a number with the word that it counts.
const GLUE =
  /\d{4}年\d{1,2}月\d{1,2}日(?: \d{2}:\d{2})?|[A-Z][a-z]+ \d{1,2}, \d{4}(?:, \d{2}:\d{2})?|第[一二三四五六七八九十百零]+条(?:第[一二三四五六七八九十]+款)?|\d{3,4}-\d{3,4} ?\d{3,4}|\d[\d,.]*[  ]?(?:[\u4e00-\u9fff]|[a-z]+)/g;

/** Text in which dates, numbers with their unit, phones and article numbers do not break. */
export function glued(text: string): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let from = 0;
  for (const match of text.matchAll(GLUE)) {
    parts.push(text.slice(from, match.index), html`<span class="glue">${match[0]}</span>`);
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** A sentence that breaks between its phrases. */
export function phrases(text: string): TemplateResult[] {
  return (text.match(/[^，；。]+[，；。]?/g) ?? []).map((phrase) => html`<span class="phrase">${glued(phrase)}</span>`);
}

export const day = (date: string, { locale }: ViewContext): TemplateResult => dateText(date, formatDate(date, locale));

export const time = (instant: string, { locale }: ViewContext): TemplateResult =>
  dateText(instant, formatInstant(instant, locale));

/** One or two days as they stand in a line. */
export function days(from: string, to: string | undefined, { words, locale }: ViewContext): string {
  const first = formatDate(from, locale);
  return to === undefined || to === from ? first : words.lasted(first, formatDate(to, locale));
}

export function phoneLink(phone: string): TemplateResult {
  return html`<a class="glue" href=${`tel:${phone.replace(/[^0-9+]/g, '')}`}>${phone}</a>`;
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
