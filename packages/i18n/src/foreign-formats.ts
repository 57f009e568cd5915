import { formats as en } from './en/formats.js';
import type { WidgetLocale } from './locale.js';
import { formats as ug } from './ug/formats.js';

/** How a language other than Chinese writes days, times and money. */
export interface Formats {
  /** Months and days count from 1. */
  date(year: number, month: number, day: number): string;
  month(year: number, month: number): string;
  /** Two dates that are formatted already. */
  period(from: string, to: string): string;
  /** A formatted date and `HH:MM`. */
  instant(date: string, time: string): string;
  /** Yuan, as a formatted number. */
  money(amount: string): string;
}

const foreign: Partial<Record<WidgetLocale, Formats>> = { en, ug };

/** The formats of a language, or nothing for Chinese. A bundle for a page replaces this module: they come with the words. */
export const formatsOf = (locale: WidgetLocale): Formats | undefined => foreign[locale];
