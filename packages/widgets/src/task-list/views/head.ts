import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@cunju/i18n';
import { listStandingOn } from '@cunju/models';
import { fact, glue, glued, phoneLink } from '../../base/text.js';
import { dotted } from '../../base/dotted.js';
import type { TaskListContext } from '../context.js';

/** Title, status and dates of the document, and a sentence where it is not in force. */
export function headView(context: TaskListContext): TemplateResult {
  const { words, document, locale, today } = context;
  const { title, effectiveFrom } = document;
  const standing = listStandingOn(document, today);
  const from = formatDate(effectiveFrom, locale);
  const note = {
    inForce: '',
    draft: words.draftNote,
    withdrawn: words.withdrawnNote,
    upcoming: words.upcomingNote(from),
    ended: words.endedNote(formatDate(document.effectiveTo ?? effectiveFrom, locale)),
  }[standing];
  return html`<p class="title print-only">${title}</p>
    <p class="support source">${dotted([title, words.status[standing], glue(words.from(from))])}</p>
    ${note ? html`<div class="callout attention"><p>${glued(note)}</p></div>` : nothing}`;
}

/** What stands in place of the part that did not load: that it is missing, and whom to call. */
export function missingView({ words, common, document }: TaskListContext): TemplateResult {
  const { name, phone } = document.publisher;
  return html`<section class="section">
    <p>${common.missingPart(words.partName)}</p>
    <dl class="facts">${fact(common.publisher, name)} ${fact(common.phone, phone && phoneLink(phone))}</dl>
  </section>`;
}
