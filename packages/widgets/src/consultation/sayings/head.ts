import { isOver, type Consultation } from '@cunju/models';
import { formatDate, formatInstant, shanghaiDate } from '@cunju/i18n';
import { hasResult, type ViewContext } from '../views/context.js';

/** Who decides, or who asks. */
export const bodyOf = ({ decidingBody, organizer }: Consultation, { words }: ViewContext): string =>
  decidingBody ? words.bodies[decidingBody] : organizer;

/** Where the document stands, in a few words. */
export const statusOf = (document: Consultation, { words, now }: ViewContext): string =>
  isOver(document, now) ? words.over : words.status[document.status];

/** The day of the meeting, the first and the last day of the period, or the day of publication. */
export function datesOf({ result, record, period, publishedOn }: Consultation): readonly [from: string, to?: string] {
  const held = result?.heldOn ?? record?.heldOn;
  if (held) return [held];
  return period ? [shanghaiDate(period.opensAt), shanghaiDate(period.closesAt)] : [publishedOn];
}

/** The one stamp of the screen, from the recorded outcome. Two numbers that contradict each other are never stamped. */
export function stampOf(
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
export const remarksOf = (document: Consultation, context: ViewContext): readonly string[] => [
  ...statusLines(document, context),
  ...modeLines(document, context),
];

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
