import { formatDate } from '@cunju/i18n';
import type { RulesSpeaking } from '../context.js';

/** Adopted, filed, applies from, in brackets; empty for a draft and where no adoption is recorded. */
export function enactmentText({ version, words, locale }: RulesSpeaking): string {
  const day = (date: string): string => formatDate(date, locale);
  const adoptedOn = version.adoptedOn ?? version.meeting?.heldOn;
  if (!adoptedOn || version.status === 'draft') return '';
  const body = version.meeting ? words.body[version.meeting.body] : '';
  const parts = [
    words.adoptedLine(day(adoptedOn), body),
    ...(version.filing ? [words.filedLine(day(version.filing.filedOn))] : []),
    ...(version.effectiveFrom ? [words.effectiveLine(day(version.effectiveFrom))] : []),
  ];
  const [open, close, comma] = locale === 'en' ? ['(', ')', ', '] : ['（', '）', '，'];
  return `${open}${parts.join(comma)}${close}`;
}
