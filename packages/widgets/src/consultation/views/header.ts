import { html, nothing, type TemplateResult } from 'lit';
import { isOver, type Consultation } from '@cunju/models';
import { stamp } from '@cunju/primitives/stamp.js';
import { dotted } from '../../base/dotted.js';
import { hasResult, type ViewContext } from './context.js';
import type { FullPage } from './page.js';
import { day, days, glued } from './text.js';
import { formatDate, formatInstant, shanghaiDate } from '@cunju/i18n';

/** Title, place · body · date, what kind of matter it is and where it stands, and the stamp. */
export function header(
  document: Consultation,
  full: Pick<FullPage, 'contradicted' | 'body'> | undefined,
  context: ViewContext,
): TemplateResult {
  const { words } = context;
  const mark = stampOf(document, full?.contradicted, context);
  const over = isOver(document, context.now);
  return html`<header class="head">
    <h2 class="title" id="title" tabindex="-1">${glued(document.title)}</h2>
    <p class="support meta">
      ${dotted(
        [document.locality.name, full?.body ?? bodyOf(document, context), dateOf(document, context)].map((part) =>
          typeof part === 'string' ? glued(part) : part,
        ),
      )}
    </p>
    <p class="status">
      ${mark ? html`${stamp(mark)} ` : nothing}<span class="strong">${words.modes[document.mode]}</span>
      <span>${over ? words.over : words.status[document.status]}</span>
    </p>
    <p class="lead prose">${glued(document.summary)}</p>
    ${remark(document, context)}
  </header>`;
}

const bodyOf = ({ decidingBody, organizer }: Consultation, { words }: ViewContext): string =>
  decidingBody ? words.bodies[decidingBody] : organizer;

function dateOf({ result, record, period, publishedOn }: Consultation, context: ViewContext): TemplateResult | string {
  const held = result?.heldOn ?? record?.heldOn;
  if (held) return day(held, context);
  if (period) return days(shanghaiDate(period.opensAt), shanghaiDate(period.closesAt), context);
  return day(publishedOn, context);
}

/** The one stamp of the screen, from the recorded outcome. Two numbers that contradict each other are never stamped. */
function stampOf(
  document: Consultation,
  contradicted: boolean | undefined,
  { words }: ViewContext,
): string | undefined {
  const { status, result, mode } = document;
  if (status === 'void') return words.stamps.void;
  if (mode !== 'ballot' || !result || contradicted || !hasResult(document)) return undefined;
  switch (result.outcome) {
    case 'passed':
      return words.stamps.passed;
    case 'not-passed':
    case 'no-quorum':
      return words.stamps.failed;
    case 'invalid':
      return words.stamps.void;
    default:
      return undefined;
  }
}

/** What must be said before anything else is read. */
function remark(document: Consultation, context: ViewContext): TemplateResult | typeof nothing {
  const lines = [...statusLines(document, context), ...modeLines(document, context)];
  if (lines.length === 0) return nothing;
  return html`<div class="remark">${lines.map((line) => html`<p>${glued(line)}</p>`)}</div>`;
}

function statusLines(document: Consultation, { words, locale, now }: ViewContext): string[] {
  const { status, period, objections, log } = document;
  if (isOver(document, now)) return [words.overNote];
  switch (status) {
    case 'upcoming':
      return period ? [words.upcoming(formatInstant(period.opensAt, locale))] : [];
    case 'paused':
      return [words.paused, ...reasonsOf(log, 'paused')];
    case 'counting':
      return [words.counting];
    case 'objection':
      return objections ? [words.objection(formatDate(objections.until, locale))] : [];
    case 'void':
      return [words.voided, ...reasonsOf(log, 'voided')];
    case 'archived':
      return [words.archived];
    default:
      return [];
  }
}

function reasonsOf(log: Consultation['log'], act: 'paused' | 'voided'): string[] {
  const reasons = (log ?? []).filter((entry) => entry.act === act && entry.reason !== undefined);
  return reasons.slice(-1).map((entry) => entry.reason ?? '');
}

function modeLines({ mode }: Consultation, { words }: ViewContext): string[] {
  if (mode === 'poll') return [words.advisory];
  if (mode === 'opinion') return [words.opinionOnly];
  return mode === 'record' ? [words.recordOnly] : [];
}
