import { formatDate, formatPeriod } from '@cunju/i18n';
import type { ViewContext } from '../views/context.js';

/** One or two days as they stand in a line. */
export function days(from: string, to: string | undefined, { locale }: Pick<ViewContext, 'locale'>): string {
  return to === undefined || to === from ? formatDate(from, locale) : formatPeriod(from, to, locale);
}
