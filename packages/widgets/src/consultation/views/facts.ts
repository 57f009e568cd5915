import { html, nothing, type TemplateResult } from 'lit';
import { isOver, type Consultation } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import type { Fact } from '@cunju/primitives/receipt.js';
import type { ViewContext } from './context.js';
import { contactText, glued, phoneLink, time } from './text.js';

/** The ruled facts that need no reckoning: deadline, objections, and whom to ask. */
export const firstFacts = (document: Consultation, context: ViewContext): Fact[] => [
  ...deadline(document, context),
  ...objection(document, nothing, context),
  contact(document, context),
];

export function deadline(document: Consultation, context: ViewContext): Fact[] {
  const { status, period } = document;
  if (!period || !['upcoming', 'open', 'paused'].includes(status)) return [];
  // On a phone the paper way, which names it too, stands right above while there is one.
  if (context.width === 'narrow' && !isOver(document, context.now)) return [];
  return [{ term: context.words.deadline, text: time(period.closesAt, context) }];
}

/** Until when, to whom and by which phone one may object; `more` stands below. */
export function objection(
  { objections, status }: Consultation,
  more: TemplateResult | typeof nothing,
  { words, locale }: ViewContext,
): Fact[] {
  if (!objections || status === 'void') return [];
  const text = html`${glued(words.before(formatDate(objections.until, locale)))}<span class="line"
      >${glued(words.objectionHow(objections.to))}</span
    >${objections.phone ? phoneLink(objections.phone) : nothing}${more}`;
  return [{ term: words.objectionTerm, text }];
}

export const contact = (document: Consultation, { words }: ViewContext): Fact => ({
  term: words.contact,
  text: contactText(document),
});
