import { formatDate } from '@cunju/i18n';
import type { TaskItem } from '@cunju/models';
import type { Speaking } from './sayings.js';

/** How an item came onto its list, and how it left it. */
export function admissionTexts({ admission }: TaskItem, { words, locale }: Speaking): readonly string[] {
  if (!admission) return [];
  const { applicant, decidedBy, decidedOn, number, trialUntil, exitOn, exitReason } = admission;
  return [
    words.admitted(applicant, decidedBy, formatDate(decidedOn, locale)) + (number ? words.brackets(number) : ''),
    trialUntil ? words.trialUntil(formatDate(trialUntil, locale)) : '',
    exitOn ? words.exited(formatDate(exitOn, locale)) : '',
    exitReason ? words.reason + words.colon + exitReason : '',
  ].filter((text) => text !== '');
}
