import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '@cunju/models';
import { dialled } from './phone.js';

/** A space at the start of a template, where the build would leave out a written one. */
export const space = ' ';

/** What may stand in a line of text. */
export type Piece = string | TemplateResult | typeof nothing;

/** Dates, amounts with their unit, phones and articles, as the formatters write them. */
const UNBREAKABLE =
  /((?:\d{4}年)?\d{1,2}月\d{1,2}日(?: \d\d:\d\d)?至?|[\d,.]{1,20} ?(?:天内|天內|个月|個月|平方米|[一-鿿])|\+?\d[\d-]{0,15}[\d ]{0,15}\d{4,8}|第[\d〇零一二三四五六七八九十百千]{1,9}[条條章](?:（\d{1,4}）)?|〔\d{4}〕\d{1,6}[号號]|[A-Z][a-z]{2,8} \d{1,2}, \d{4})/;

/** A stretch of text that never breaks over a line. */
export const glue = (text: string): TemplateResult => html`<span class="glue">${text}</span>`;

/**
 * Text whose dates, amounts, phones and articles never break over a line. Their first digit stays with the text before
 * it, from which two digits never part: browsers keep the gap between Han and a number where an element with the number
 * begins a line.
 */
export function glued(text: string): readonly Piece[] {
  const parts = text.split(UNBREAKABLE);
  return parts.map((part, at) => {
    return at % 2 === 1 ? glue(part.slice(firstDigit(part).length)) : part + firstDigit(parts[at + 1]);
  });
}

/** A digit that cannot part from the one after it. */
const firstDigit = (part = ''): string => /^\d(?=[\d,])/.exec(part)?.[0] ?? '';

/** A sentence that breaks between phrases and not inside them where there is room. */
export function phrases(sentence: string): readonly Piece[] {
  const found = sentence.match(/[^，；]+[，；]?/g) ?? [sentence];
  return found.map((phrase) => html`<span class="phrase">${glued(phrase)}</span>`);
}

/** A phone that a phone can dial. What is left of it can be nothing but a number. */
export function phoneLink(phone: string): TemplateResult {
  const number = dialled(phone);
  return html`<a class="glue phone" dir="ltr" href=${number ? `tel:${number}` : nothing}>${phone}</a>`;
}

/** A sentence with a phone in it that a phone can dial. */
export function callSentence(sentence: (phone: string) => string, phone: string): TemplateResult {
  const [before, after] = sentence('\n').split('\n');
  return html`${before}${phoneLink(phone)}${after}`;
}

/**
 * The address of a link in a document, where it is safe. Paths are resolved against the address that the document came
 * from, as those of a page against the page; a document that was a value or a child belongs to the page.
 */
export function linkOf(href: string | undefined, address: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  return safeUrl(href, address === undefined ? undefined : baseOf(address));
}

/** Addresses that a page gives to its own `load` need not be web addresses. */
function baseOf(address: string): string | undefined {
  const base = safeUrl(address, document.baseURI);
  return base !== undefined && /^https?:/.test(base) ? base : undefined;
}

/** A paper of a document, linked where its address is safe. */
export function paperLink(
  { href, title }: { readonly href: string; readonly title: string },
  own: string | undefined,
): TemplateResult {
  const address = linkOf(href, own);
  return html`<span class="line"
    >${address ? html`<a href=${address} rel="noopener noreferrer">${title}</a>` : title}</span
  >`;
}

/** A row of a list of facts, or nothing when there is nothing to say. */
export function fact(term: string, content: Piece | readonly Piece[] | undefined): TemplateResult | typeof nothing {
  if (content === undefined || content === '' || content === nothing) return nothing;
  if (Array.isArray(content) && content.length === 0) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;
}
