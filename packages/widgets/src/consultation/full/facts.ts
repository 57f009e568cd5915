import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, LegalBasis } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import type { Fact } from '@cunju/primitives/receipt.js';
import { contact, deadline, objection } from '../views/facts.js';
import { glued } from '../views/text.js';
import type { FullContext } from './context.js';

/** The ruled facts: deadline, objections, basis, what comes next, the roll, and who answers for what. */
export function keyFacts(document: Consultation, context: FullContext): Fact[] {
  const rows = [
    ...deadline(document, context),
    ...objection(document, received(document, context), context),
    basis(document, context),
    next(document, context),
    roll(document, context),
    certified(document, context),
    organizer(document, context),
    contact(document, context),
  ];
  return rows.filter((row): row is Fact => row !== undefined);
}

function received({ objections }: Consultation, { words }: FullContext): TemplateResult | typeof nothing {
  const count = objections?.items?.length ?? 0;
  return count > 0 ? html`<span class="line support">${glued(words.objectionCount(count))}</span>` : nothing;
}

/** Only what stands in a law or a policy that was read; our own defaults are never shown as law. */
export function lawful(basis: LegalBasis | undefined): basis is LegalBasis {
  return basis !== undefined && basis.law !== '' && basis.confidence !== 'D' && basis.confidence !== 'K';
}

function basis({ ballot, delegation, mode }: Consultation, context: FullContext): Fact | undefined {
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
  { words, locale }: FullContext,
): TemplateResult {
  const name = article === undefined ? words.law(law) : words.article(law, article);
  return html`${glued(name)}${
    versionOn ? html` <span class="support glue">${words.lawVersion(formatDate(versionOn, locale))}</span>` : nothing
  }`;
}

/** The first stage that has not begun, as the procedure of the document has it. */
function next({ procedure, status }: Consultation, { words }: FullContext): Fact | undefined {
  if (!procedure || status === 'void' || status === 'archived') return undefined;
  const stage = procedure.stages.find((one) => one.status === 'upcoming');
  const doing = procedure.stages.find((one) => one.status === 'current');
  const shown = status === 'final' ? (doing ?? stage) : (stage ?? doing);
  return { term: words.next, text: shown ? words.nextStage(shown.title, shown.actor) : words.nothingNext };
}

function roll({ electorate, mode, status }: Consultation, context: FullContext): Fact | undefined {
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

function certified({ result, status }: Consultation, { words }: FullContext): Fact | undefined {
  if (!result || status === 'void') return undefined;
  return { term: words.certifiedBy, text: result.certifiedBy.join(words.enumComma) };
}

function organizer({ organizer: first, coOrganizers = [] }: Consultation, { words }: FullContext): Fact {
  return { term: words.organizer, text: [first, ...coOrganizers].join(words.enumComma) };
}
