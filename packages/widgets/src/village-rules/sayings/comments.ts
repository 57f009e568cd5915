import { formatDate } from '@cunju/i18n';
import type { RulesSpeaking } from '../context.js';

/** When residents may say what they think of a draft. */
export function commentPeriod({ version, words, locale, today }: RulesSpeaking): string {
  const { comments } = version;
  if (!comments) return '';
  if (comments.to < today) return words.commentsOver(formatDate(comments.to, locale));
  return words.commentsUntil(formatDate(comments.from, locale), formatDate(comments.to, locale));
}
