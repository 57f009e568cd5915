import { formatDate, formatPeriod, type IndexWords, type WidgetLocale } from '@cunju/i18n';
import type { IndexEntry } from '@cunju/models';

/** From when to when a document stands; where it does not say, when it was changed last. */
export function periodOf(entry: IndexEntry, locale: WidgetLocale): string {
  if (!entry.period) return formatDate(entry.updatedAt, locale);
  return entry.period.to
    ? formatPeriod(entry.period.from, entry.period.to, locale)
    : formatDate(entry.period.from, locale);
}

/** 结果反馈: when it was given, that it is owed, or that there is none. */
export function feedbackOf(entry: IndexEntry, words: IndexWords, locale: WidgetLocale): string {
  if (entry.feedback?.publishedOn) return words.feedbackOn(formatDate(entry.feedback.publishedOn, locale));
  return entry.feedback?.due ? words.feedbackDue : words.feedbackNone;
}
