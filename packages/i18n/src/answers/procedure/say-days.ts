import type { Period } from '@cunju/models';
import type { LegalBasis } from '../../findings/types.js';
import type { Locale } from '../../locale.js';
import { day, withBasis } from '../parts.js';
import { procedureIn } from './in.js';

const civil = (article: string): LegalBasis => ({ law: '民法典', article, confidence: 'T' });

/** First and last day of a period of `postingPeriod` or `dayPeriod`. `basis` is what asks for so many days, where known. */
export function sayPeriod(
  { firstDay, lastDay, countedTo, holiday }: Period,
  locale: Locale,
  basis?: LegalBasis,
): string {
  const said = procedureIn(locale);
  const text = said.period({
    first: day(firstDay, locale),
    counted: day(countedTo, locale),
    last: day(lastDay, locale),
    holiday: holiday && said.holidays[holiday.name],
  });
  return withBasis(text, [...(basis ? [basis] : []), civil('201'), ...(holiday ? [civil('203')] : [])], locale);
}

/** What `noticePeriod` gives: from the notice, from the meeting, or from both. */
export type NoticeDays =
  | { readonly earliest: string; readonly latest?: undefined; readonly given?: undefined; readonly met?: undefined }
  | { readonly latest: string; readonly earliest?: undefined; readonly given?: undefined; readonly met?: undefined }
  | { readonly earliest: string; readonly latest: string; readonly given: number; readonly met: boolean };

/** The earliest day of a meeting, the latest day of its notice, and whether the notice was long enough. */
export function sayNotice({ earliest, latest, given, met }: NoticeDays, locale: Locale, basis?: LegalBasis): string {
  const text = procedureIn(locale).notice({
    earliest: earliest === undefined ? undefined : day(earliest, locale),
    latest: latest === undefined ? undefined : day(latest, locale),
    given,
    met: met === true,
  });
  return withBasis(text, basis ? [basis] : [], locale);
}
