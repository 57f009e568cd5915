import type { NumberValue } from './types.js';

const HAN_DIGITS = '〇零一二三四五六七八九';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟萬億兩贰貳參陸拾';
const PLAIN = '一二三四五六七八九十百千万亿两二二三六十';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const BIG: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
const AFTER_DIGITS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, ...BIG };
const HAN = /^[〇零一二两三四五六七八九十百千万亿]{1,16}/;
const ARABIC = /^(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9]{1,15})(?:\.[0-9]{1,6})?/;
const MONEY = /^(?:元整|元|块钱|块|圆|人民币)/;
const UNIT =
  /^(?:%|平方米|工作日|公里|千米|厘米|毫米|公斤|千克|小时|分钟|个月|周岁|米|里|亩|斤|吨|升|天|日|月|年|周|岁|户|人|名|位|次|桌|席|包|瓶|条|盒|辆|台|倍|层|间|棵|株|只|头|份|个|件|家|组|届|场|张|分|角|度|款|项|章|页|号|点|级)/;
const NEAR = 40;

/** Full-width digits and signs, formal and traditional numerals as plain ones, unit for unit. */
function plain(text: string): string {
  let out = '';
  for (const unit of text) {
    const code = unit.charCodeAt(0);
    const formal = FORMAL.indexOf(unit);
    if (code >= 0xff05) out += String.fromCharCode(code - 0xfee0);
    else if (unit === '塊') out += '块';
    else if (unit === '圓') out += '圆';
    else out += formal === -1 ? unit : PLAIN.charAt(formal);
  }
  return out;
}

/** The number that begins at a place of a text, with its unit; `undefined` where none does. */
export function numberAt(text: string, at: number): NumberValue | undefined {
  const words = plain(text.slice(at, at + NEAR));
  const read = shareIn(words) ?? figureIn(words);
  if (!read) return undefined;
  const { amount, unit, length } = read;
  return { text: text.slice(at, at + length), amount, unit };
}

interface Read {
  readonly amount: string;
  readonly unit: string;
  readonly length: number;
}

/** 百分之二十, 三分之二. */
function shareIn(words: string): Read | undefined {
  const den = HAN.exec(words)?.[0];
  if (den === undefined || words.slice(den.length, den.length + 2) !== '分之') return undefined;
  const part = bare(words.slice(den.length + 2));
  const base = den === '百' ? 100 : hanValue(den);
  if (!part || base === undefined) return undefined;
  const length = den.length + 2 + part.length;
  return base === 100
    ? { amount: part.amount, unit: '%', length }
    : { amount: `${part.amount}/${base}`, unit: '', length };
}

function figureIn(words: string): Read | undefined {
  const number = bare(words);
  if (!number) return undefined;
  const blank = /^[ \u3000]/.test(words.slice(number.length)) ? 1 : 0;
  const rest = words.slice(number.length + blank);
  const money = MONEY.exec(rest)?.[0];
  const unit = money ?? UNIT.exec(rest)?.[0];
  if (unit !== undefined) {
    return { amount: number.amount, unit: money ? '元' : unit, length: number.length + blank + unit.length };
  }
  // A single Han numeral without a unit is mostly part of a word: 一般, 万一.
  return number.han && number.length < 2 ? undefined : { amount: number.amount, unit: '', length: number.length };
}

function bare(words: string): { amount: string; length: number; han: boolean } | undefined {
  const arabic = ARABIC.exec(words)?.[0];
  if (arabic !== undefined) {
    const scale = AFTER_DIGITS[words.charAt(arabic.length)];
    const amount = times(arabic.split(',').join(''), scale ?? 1);
    return { amount, length: arabic.length + (scale === undefined ? 0 : 1), han: false };
  }
  const han = HAN.exec(words)?.[0];
  if (han === undefined) return undefined;
  const value = hanValue(han);
  return value === undefined ? undefined : { amount: String(value), length: han.length, han: true };
}

/** Moves the point; `scale` is a power of ten. */
function times(decimal: string, scale: number): string {
  const [whole, part = ''] = decimal.split('.') as [string, string?];
  const places = String(scale).length - 1;
  const digits = whole + part.padEnd(places, '0');
  const point = whole.length + places;
  const left = digits.slice(0, point).replace(/^0{1,30}(?=[0-9])/, '');
  const right = trimNoughts(digits.slice(point));
  return right === '' ? left : `${left}.${right}`;
}

function trimNoughts(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** 二百二十八 is 228, 二〇二六 is 2026, 一万二 is 12000. `undefined` for what is no number (二三十). */
export function hanValue(han: string): number | undefined {
  const digits = Array.from(han, (unit) => HAN_DIGITS.indexOf(unit) - 1);
  if (digits.every((digit) => digit >= -1)) {
    return Number(digits.map((digit) => Math.max(0, digit)).join(''));
  }
  // 万一 and 百般 are words; only 十 begins a number.
  if (/^[百千万亿]/.test(han)) return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 10;
  for (const unit of han) {
    const small = SMALL[unit];
    const big = BIG[unit];
    if (big !== undefined) {
      const part = section + (digit ?? 0);
      total = unit === '亿' ? (total + part) * big : total + part * big;
      section = 0;
      digit = undefined;
      last = big;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = undefined;
      last = small;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = unit === '两' ? 2 : Math.max(0, HAN_DIGITS.indexOf(unit) - 1);
      if (digit === 0) last = 10;
    }
  }
  const value = total + section + ((digit ?? 0) * last) / 10;
  return Number.isSafeInteger(value) ? value : undefined;
}
