import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import type { Fact } from '@cunju/primitives/receipt.js';
import { contact, deadline, objection } from '../views/facts.js';
import { glued } from '../views/text.js';
import { basis } from './basis.js';
import type { FullContext } from './context.js';
import { daysOf, stageTitle, whoOf } from '../sayings/stages.js';

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

/** The first stage that has not begun; of a matter that is decided, what is being done now. */
function next({ procedure, status }: Consultation, context: FullContext): Fact | undefined {
  const { words, stages } = context;
  if (!procedure || status === 'void' || status === 'archived') return undefined;
  const coming = stages.find((view) => view.state === 'upcoming');
  const doing = stages.find((view) => view.state === 'current');
  const shown = status === 'final' ? (doing ?? coming) : (coming ?? doing);
  if (!shown) return { term: words.next, text: words.nothingNext };
  const [who] = whoOf(shown, context);
  const title = stageTitle(shown, context);
  return {
    term: words.next,
    text: html`${who === undefined ? title : words.nextStage(title, who)}${daysOf(shown, context).map(
      (line) => html`<span class="line support">${glued(line)}</span>`,
    )}`,
  };
}

function roll({ electorate, mode, status }: Consultation, context: FullContext): Fact | undefined {
  const { words, locale, today } = context;
  if (!electorate || mode === 'record') return undefined;
  const { label, base, mode: unit, roll: published } = electorate;
  const until = published && (status === 'upcoming' || status === 'open') ? published.appealUntil : undefined;
  const appeal = until !== undefined && until >= today ? until : undefined;
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
