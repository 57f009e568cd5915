import { html, nothing, type TemplateResult } from 'lit';
import { isElection, type Consultation } from '@cunju/models';
import { shanghaiDate } from '@cunju/i18n';
import { facts, type Fact } from '@cunju/primitives/receipt.js';
import type { ViewContext } from './context.js';
import { days, glued, phoneLink, time } from './text.js';

/** Where, when and until when a vote or an opinion can be handed in on paper, and the phone. */
export function paperWay(document: Consultation, context: ViewContext): TemplateResult {
  const { words, common } = context;
  const { paper, contact, publisher, period } = document;
  const phone = paper?.phone ?? contact.phone ?? publisher.phone;
  const until = paper?.until ?? period?.closesAt;
  const rows: Fact[] = [];
  const row = (term: string, text: Fact['text']): number => rows.push({ term, text });
  if (paper) {
    row(words.paperPlace, html`${glued(paper.place)}`);
    row(words.paperHours, html`${glued(paper.hours)}`);
  } else if (period) {
    row(words.paperHours, days(shanghaiDate(period.opensAt), shanghaiDate(period.closesAt), context));
  }
  if (until) row(words.deadline, time(until, context));
  if (phone) row(common.phone, phoneLink(phone));
  return html`<section class="block paper">
    <h3 class="h3 heading" id="paper">${document.mode === 'ballot' ? words.paper : words.paperOpinion}</h3>
    ${isElection(document) ? html`<p class="prose before">${words.election}</p>` : nothing}
    ${paper ? nothing : html`<p class="prose before">${words.paperNone(contact.office)}</p>`} ${facts(rows)}
    ${paper?.note ? html`<p class="prose after">${glued(paper.note)}</p>` : nothing}
  </section>`;
}
