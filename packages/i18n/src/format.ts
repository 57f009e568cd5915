import type { Locale } from './locale.js';

// Formatting is our own and the same everywhere: `Intl` differs between engines, has no Uyghur in Chromium, and takes
// the visitor's zone where the law counts days in Asia/Shanghai.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
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

/** `2026-11-21` → `2026年11月21日`, `November 21, 2026`. */
export function formatDate(date: string, locale: Locale): string {
  const { year, month, day } = dayOf(date);
  if (locale === 'en') return `${MONTHS[month - 1] ?? month} ${day}, ${year}`;
  return `${year}年${month}月${day}日`;
}

/** `2026-11` or a date → `2026年11月`, `November 2026`. */
export function formatMonth(date: string, locale: Locale): string {
  const { year, month } = dayOf(`${date}-01`);
  if (locale === 'en') return `${MONTHS[month - 1] ?? month} ${year}`;
  return `${year}年${month}月`;
}

/** Two dates of one sentence: `2026年11月1日至12月15日`. */
export function formatPeriod(from: string, to: string, locale: Locale): string {
  const first = formatDate(from, locale);
  const last = formatDate(to, locale);
  if (locale === 'en') return `${first} to ${last}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${first}至${sameYear ? last.slice(last.indexOf('年') + 1) : last}`;
}

/** The calendar date of an instant in Asia/Shanghai, `YYYY-MM-DD`. */
export function shanghaiDate(instant: string | number): string {
  return new Date(new Date(instant).getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** `2026-11-21T01:00:00Z` → `2026年11月21日 09:00`, in Asia/Shanghai. */
export function formatInstant(instant: string, locale: Locale): string {
  const time = new Date(new Date(instant).getTime() + SHANGHAI_OFFSET).toISOString().slice(11, 16);
  const date = formatDate(shanghaiDate(instant), locale);
  return locale === 'en' ? `${date}, ${time}` : `${date} ${time}`;
}

/** Whole numbers with a thousands comma and a true minus: `−1,284`. */
export function formatNumber(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');
  return value < 0 ? `\u2212${digits}` : digits;
}

/** A signed number of a statement: `＋5` in Chinese text, `+5` in English; zero has no sign. */
export function formatSigned(value: number, locale: Locale): string {
  if (value <= 0) return formatNumber(value);
  return `${locale === 'en' ? '+' : '＋'}${formatNumber(value)}`;
}

/** Fen → `1,200 元`, `1,200.50 元`, `CNY 1,200`. */
export function formatMoney(fen: number, locale: Locale): string {
  const whole = formatNumber(Math.trunc(fen / 100));
  const rest = Math.abs(fen % 100);
  const amount = rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
  return locale === 'en' ? `CNY ${amount}` : `${amount} 元`;
}
