import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Consultation, LegalBasis } from '@cunju/models';
import { isElection } from '@cunju/models';
import { formatDate, shanghaiDate } from '@cunju/i18n';
import { facts, type Fact } from '@cunju/primitives/receipt.js';
import type { ViewContext } from './context.js';
import { contactText, days, glued, phoneLink, time } from './text.js';

/** The ruled facts: objections, basis, what comes next, deadline, and whom to ask. */
export function keyFacts(document: Consultation, context: ViewContext): TemplateResult {
  const rows = [
    deadline(document, context),
    objection(document, context),
    basis(document, context),
    next(document, context),
    roll(document, context),
    certified(document, context),
    organizer(document, context),
    { term: context.words.contact, text: contactText(document) },
  ];
  return facts(
    rows.filter((row): row is Fact => row !== undefined),
    context.width === 'wide' ? 'aside' : '',
  );
}

function deadline({ status, period }: Consultation, context: ViewContext): Fact | undefined {
  // On a phone the paper way, which names it too, stands right above.
  if (!period || context.width === 'narrow' || !['upcoming', 'open', 'paused'].includes(status)) return undefined;
  return { term: context.words.deadline, text: html`${time(period.closesAt, context)}` };
}

function objection({ objections, status }: Consultation, { words, locale }: ViewContext): Fact | undefined {
  if (!objections || status === 'void') return undefined;
  const received = objections.items?.length ?? 0;
  return {
    term: words.objectionTerm,
    text: html`${glued(words.before(formatDate(objections.until, locale)))}<span class="line"
        >${glued(words.objectionHow(objections.to))}</span
      >${objections.phone ? phoneLink(objections.phone) : nothing}${
        received > 0 ? html`<span class="line support">${glued(words.objectionCount(received))}</span>` : nothing
      }`,
  };
}

/** Only what stands in a law or a policy that was read; our own defaults are never shown as law. */
export function lawful(basis: LegalBasis | undefined): basis is LegalBasis {
  return basis !== undefined && basis.law !== '' && basis.confidence !== 'D' && basis.confidence !== 'K';
}

function basis({ ballot, delegation, mode }: Consultation, context: ViewContext): Fact | undefined {
  const { words, outcome, locale } = context;
  const decision = outcome.questions.find((question) => question.decision)?.decision ?? outcome.turnout;
  const found = decision?.basis;
  const laws = mode === 'ballot' && lawful(found) ? [lawLine(found, context)] : [];
  const online = ballot?.binding ? ballot.bindingBasis : undefined;
  const repeated = online && lawful(found) && online.law === found.law && online.article === found.article;
  if (online && !repeated) laws.push(lawLine(online, context));
  const granted = delegation
    ? words.delegation(formatDate(delegation.grantedOn, locale), formatDate(delegation.expiresOn, locale))
    : undefined;
  if (laws.length === 0 && !granted) return undefined;
  return {
    term: words.basis,
    text: html`${laws.map((law) => html`<span class="line">${law}</span>`)}${
      granted ? html`<span class="line">${glued(granted)}</span>` : nothing
    }`,
  };
}

function lawLine(
  { law, article, versionOn }: Pick<LegalBasis, 'law' | 'article' | 'versionOn'>,
  { words, locale }: ViewContext,
): TemplateResult {
  const name = article === undefined ? words.law(law) : words.article(law, article);
  return html`${glued(name)}${
    versionOn ? html` <span class="support glue">${words.lawVersion(formatDate(versionOn, locale))}</span>` : nothing
  }`;
}

/** The first stage that has not begun, as the procedure of the document has it. */
function next({ procedure, status }: Consultation, { words }: ViewContext): Fact | undefined {
  if (!procedure || status === 'void' || status === 'archived') return undefined;
  const stage = procedure.stages.find((one) => one.status === 'upcoming');
  const doing = procedure.stages.find((one) => one.status === 'current');
  const shown = status === 'final' ? (doing ?? stage) : (stage ?? doing);
  return { term: words.next, text: shown ? words.nextStage(shown.title, shown.actor) : words.nothingNext };
}

function roll({ electorate, mode, status }: Consultation, context: ViewContext): Fact | undefined {
  const { words, locale } = context;
  if (!electorate || mode === 'record') return undefined;
  const { label, base, mode: unit, roll: published } = electorate;
  const appeal = published && (status === 'upcoming' || status === 'open') ? published.appealUntil : undefined;
  return {
    term: words.roll,
    text: html`${glued(label)}<span class="line support"
        >${glued(words.rollCount(words.count(base, unit)))}${
          appeal ? glued(words.rollAppeal(formatDate(appeal, locale))) : nothing
        }</span
      >`,
  };
}

function certified({ result, status }: Consultation, { words }: ViewContext): Fact | undefined {
  if (!result || status === 'void') return undefined;
  return { term: words.certifiedBy, text: result.certifiedBy.join(words.enumComma) };
}

function organizer({ organizer: first, coOrganizers = [] }: Consultation, { words }: ViewContext): Fact {
  return { term: words.organizer, text: [first, ...coOrganizers].join(words.enumComma) };
}

/** Where, when and until when a vote or an opinion can be handed in on paper, and the phone. */
export function paperWay(document: Consultation, context: ViewContext): TemplateResult {
  const { words, common } = context;
  const { paper, contact, publisher } = document;
  const title = document.mode === 'ballot' ? words.paper : words.paperOpinion;
  const phone = paper?.phone ?? contact.phone ?? publisher.phone;
  const rows: Fact[] = [];
  if (paper) {
    rows.push({ term: words.paperPlace, text: html`${glued(paper.place)}` });
    rows.push({ term: words.paperHours, text: html`${glued(paper.hours)}` });
  } else if (document.period) {
    const { opensAt, closesAt } = document.period;
    rows.push({ term: words.paperHours, text: days(shanghaiDate(opensAt), shanghaiDate(closesAt), context) });
  }
  const until = paper?.until ?? document.period?.closesAt;
  if (until) rows.push({ term: words.deadline, text: html`${time(until, context)}` });
  if (phone) rows.push({ term: common.phone, text: phoneLink(phone) });
  return html`<section class="block paper" aria-labelledby="paper">
    <h3 class="h3 heading" id="paper">${title}</h3>
    ${isElection(document) ? html`<p class="prose before">${words.election}</p>` : nothing}
    ${paper ? nothing : html`<p class="prose before">${words.paperNone(contact.office)}</p>`} ${facts(rows)}
    ${paper?.note ? html`<p class="prose after">${glued(paper.note)}</p>` : nothing}
  </section>`;
}
