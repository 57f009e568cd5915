import { isDate } from '../dates/day.js';
import { hanValue } from '../diff/numbers.js';

const DAY =
  '([0-9〇○零一二三四五六七八九]{4})\\s?年\\s?([0-9一二三四五六七八九十]{1,3})\\s?月\\s?([0-9一二三四五六七八九十]{1,3})\\s?日';

const before = (words: string): RegExp => new RegExp(`${DAY}[^。；\\n]{0,40}?(?:${words})`);
const ADOPTED = before('通过');
const EFFECTIVE = before('起\\s?(?:施行|实施|执行|生效)');
const AT_ONCE = /自(?:表决)?通过之日起\s?(?:施行|实施|执行|生效)/;

const numberOf = (text: string): number =>
  /^[0-9]+$/.test(text) ? Number(text) : (hanValue(text.replace(/○/g, '〇')) ?? 0);

/** A calendar day, `YYYY-MM-DD`; `undefined` where there is no such day. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** The first day in a text that stands before some words. */
function dayBefore(text: string, words: RegExp): string | undefined {
  const [, year, month, day] = words.exec(text.normalize('NFKC')) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayOf(numberOf(year), numberOf(month), numberOf(day));
}

/** The days that a text of rules gives for itself, `YYYY-MM-DD`. */
export interface RuleDates {
  readonly adoptedOn?: string;
  readonly effectiveFrom?: string;
}

/**
 * Reads 2026年3月1日村民会议通过, 自2026年3月10日起施行 and 自通过之日起施行, also in Chinese numerals. A day that the calendar
 * does not have is left out.
 */
export function ruleDatesIn(text: string): RuleDates {
  const adoptedOn = dayBefore(text, ADOPTED);
  const effectiveFrom = dayBefore(text, EFFECTIVE) ?? (AT_ONCE.test(text) ? adoptedOn : undefined);
  return { ...(adoptedOn && { adoptedOn }), ...(effectiveFrom && { effectiveFrom }) };
}

const MARK = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})/;

/** The day that a mark of a page begins with, `2026-3-1 09:30` or 2026年3月1日, as `YYYY-MM-DD`; `undefined` for no such day. */
export function dayIn(mark: string): string | undefined {
  const [, year, month, day] = MARK.exec(mark) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}
