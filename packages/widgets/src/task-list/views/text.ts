import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl, type LegalReference } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import type { Speaking } from '../sayings.js';
import { basisText } from '../sayings.js';

type Piece = string | TemplateResult | typeof nothing;

/** Dates, amounts with their unit, phones and articles, as the formatters write them. */
const UNBREAKABLE =
  /(自?\d{4}年\d{1,2}月\d{1,2}日起?|[\d,.]+ ?(?:元|项|項|天内|天內|件|户|戶|人)|\+?\d[\d-]*[\d ]*\d{4,}|第\d+条(?:（\d+）)?|第\d+條(?:（\d+）)?|〔\d{4}〕\d+号)/;

/** Text whose dates, amounts, phones and articles never break over a line. */
export function glued(text: string): readonly Piece[] {
  return text.split(UNBREAKABLE).map((part, at) => (at % 2 === 1 ? html`<span class="glue">${part}</span>` : part));
}

/** A sentence that breaks between phrases and not inside them where there is room. */
export function phrases(sentence: string): readonly Piece[] {
  const found = sentence.match(/[^，；]+[，；]?/g) ?? [sentence];
  return found.map((phrase) => html`<span class="phrase">${glued(phrase)}</span>`);
}

/** A phone that a phone can dial. */
export function phoneLink(phone: string): TemplateResult {
  const href = safeUrl(`tel:${phone.replace('转', ',').replace(/[^\d+,]/g, '')}`);
  return html`<a class="glue phone" href=${href ?? nothing}>${phone}</a>`;
}

/** A law or paper that something rests on, linked where its address is safe. */
export function basisLine(basis: LegalReference, { words, locale }: Speaking): TemplateResult {
  const href = basis.href === undefined ? undefined : safeUrl(basis.href);
  const text = glued(basisText(basis, words));
  return html`${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}${
    basis.versionOn
      ? html`<span class="support"
          >${glued(words.brackets(words.versionOn(formatDate(basis.versionOn, locale))))}</span
        >`
      : nothing
  }`;
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
