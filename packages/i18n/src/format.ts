import { formatsOf } from './foreign-formats.js';
import type { WidgetLocale } from './locale.js';

// Formatting is our own and the same everywhere: `Intl` differs between engines, has no Uyghur in Chromium, and takes
// the visitor's zone where the law counts days in Asia/Shanghai.

const SHANGHAI_OFFSET = 8 * 3_600_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** `2026-11-21` → `2026年11月21日`, `November 21, 2026`, `21-نويابىر، 2026`. */
export function formatDate(date: string, locale: WidgetLocale): string {
  const { year, month, day } = dayOf(date);
  return formatsOf(locale)?.date(year, month, day) ?? `${year}年${month}月${day}日`;
}

/** `2026-11` or a date → `2026年11月`, `November 2026`. */
export function formatMonth(date: string, locale: WidgetLocale): string {
  const { year, month } = dayOf(`${date}-01`);
  return formatsOf(locale)?.month(year, month) ?? `${year}年${month}月`;
}

/** Two dates of one sentence: `2026年11月1日至12月15日`. */
export function formatPeriod(from: string, to: string, locale: WidgetLocale): string {
  const first = formatDate(from, locale);
  const last = formatDate(to, locale);
  const foreign = formatsOf(locale);
  if (foreign) return foreign.period(first, last);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${first}至${sameYear ? last.slice(last.indexOf('年') + 1) : last}`;
}

/** The calendar date of an instant in Asia/Shanghai, `YYYY-MM-DD`. */
export function shanghaiDate(instant: string | number): string {
  return new Date(new Date(instant).getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** `2026-11-21T01:00:00Z` → `2026年11月21日 09:00`, in Asia/Shanghai. */
export function formatInstant(instant: string, locale: WidgetLocale): string {
  const time = new Date(new Date(instant).getTime() + SHANGHAI_OFFSET).toISOString().slice(11, 16);
  const date = formatDate(shanghaiDate(instant), locale);
  return formatsOf(locale)?.instant(date, time) ?? `${date} ${time}`;
}

/** Left-to-right mark: without it a sign goes to the wrong side of its number where text runs from right to left. */
const LRM = '\u200e';

/** A sign and what it stands before, in this order whichever way the text around runs. */
export const withSign = (sign: string, amount: string): string => `${LRM}${sign}${amount}`;

/** Whole numbers with a thousands comma and a true minus: `−1,284`. */
export function formatNumber(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');
  return value < 0 ? withSign('\u2212', digits) : digits;
}

/** A signed number of a statement: `＋5` in Chinese text, `+5` in other languages; zero has no sign. */
export function formatSigned(value: number, locale: WidgetLocale): string {
  if (value <= 0) return formatNumber(value);
  return withSign(formatsOf(locale) ? '+' : '＋', formatNumber(value));
}

/** Fen → `1,200 元`, `1,200.50 元`, `CNY 1,200`. */
export function formatMoney(fen: number, locale: WidgetLocale): string {
  const whole = formatNumber(Math.trunc(fen / 100));
  const rest = Math.abs(fen % 100);
  const amount = rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
  return formatsOf(locale)?.money(amount) ?? `${amount} 元`;
}
