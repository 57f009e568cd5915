const DIGITS = '〇一二三四五六七八九';
const DAY =
  '([0-9〇○零一二三四五六七八九]{4})\\s?年\\s?([0-9一二三四五六七八九十]{1,3})\\s?月\\s?([0-9一二三四五六七八九十]{1,3})\\s?日';

const before = (words: string): RegExp => new RegExp(`${DAY}[^。；\\n]{0,40}?(?:${words})`);
const ADOPTED = before('通过');
const EFFECTIVE = before('起\\s?(?:施行|实施|执行|生效)');

/** The first day in a text that stands before some words, `YYYY-MM-DD`. */
function dayBefore(text: string, words: RegExp): string | undefined {
  const match = words.exec(text.normalize('NFKC'));
  if (!match) return undefined;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => numberOf(part ?? ''));
  const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined;
}

/** 二〇二六, 2026, 十二, 二十 and 二十一 as numbers. */
function numberOf(text: string): number {
  const plain = text.replace(/[○零]/g, '〇');
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  if (plain.includes('十')) return 10 * (tens ? digits(tens) : 1) + (ones ? digits(ones) : 0);
  return digits(plain);
}

const digits = (text: string): number =>
  Number(
    Array.from(text)
      .map((sign) => Math.max(0, DIGITS.indexOf(sign)))
      .join(''),
  );

/** The days that a text of rules gives for itself. */
export interface OwnDays {
  readonly adoptedOn?: string;
  readonly effectiveFrom?: string;
}

/** Reads 2026年3月1日村民会议通过, 自2026年3月10日起施行 and 自通过之日起施行; also in Chinese numerals. */
export function daysIn(text: string): OwnDays {
  const adoptedOn = dayBefore(text, ADOPTED);
  const named = dayBefore(text, EFFECTIVE);
  const atOnce = /自(?:表决)?通过之日起\s?(?:施行|实施|执行|生效)/.test(text);
  const effectiveFrom = named ?? (atOnce ? adoptedOn : undefined);
  return { ...(adoptedOn && { adoptedOn }), ...(effectiveFrom && { effectiveFrom }) };
}
