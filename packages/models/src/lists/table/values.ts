import type { Funding, LegalReference } from '../../documents/index.js';
import type { ListKind } from '../../documents/task-list.js';
import { readHanNumber } from '../../rules-text/han-number.js';
import { isCalendarDate } from '../../text/calendar.js';

const LISTS: readonly (readonly [RegExp, ListKind])[] = [
  [
    /(?:不应|不得|不予|不再|禁止|取消|不能).{0,8}(?:出具|开具|证明)|证明.{0,6}(?:负面|取消|禁止)/,
    'certificateForbidden',
  ],
  [/证明/, 'certificateAllowed'],
  [/减负|负面|不得|禁止|取消|清理/, 'relief'],
  [/协助|代办|委托/, 'assist'],
  [/自治|履职|职责|自主/, 'autonomy'],
];

/** The list that words such as 协助政府工作事项清单 name. */
export const listKindOf = (text: string): ListKind | undefined => LISTS.find(([words]) => words.test(text))?.[1];

const LAW = /《([^《》]{1,150})》([^《]{0,120})/g;
const ARTICLE = /第([〇零一二三四五六七八九十百千\d]{1,8})条(?:第([一二三四五六七八九十\d]{1,3})款)?/g;

/** The laws and documents of a cell: 《村民委员会组织法》第三十五条、第三十六条. Text without 《》 is one name a line. */
export function basisOf(text: string): readonly LegalReference[] {
  const found: LegalReference[] = [];
  for (const [, law, after] of text.matchAll(LAW) as Iterable<[string, string, string]>) {
    const articles = [...(after.matchAll(ARTICLE) as Iterable<[string, string, string?]>)].flatMap(
      ([, article, part]) => articleText(article, part) ?? [],
    );
    const name = law.trim().replace(/^中华人民共和国/, '');
    if (name === '') continue;
    if (articles.length === 0) found.push({ law: name });
    for (const article of articles) found.push({ law: name, article });
  }
  if (found.length > 0) return found;
  return text
    .split(/[；;\n]/)
    .map((law) => law.trim())
    .filter((law) => law !== '')
    .map((law) => ({ law }));
}

function articleText(article: string, part?: string): string | undefined {
  const number = readHanNumber(article);
  if (number === undefined) return undefined;
  const paragraph = part === undefined ? undefined : readHanNumber(part);
  return paragraph === undefined ? String(number) : `${number}.${paragraph}`;
}

const MONEY = /(\d{1,9})(?:\.(\d{1,4}))?(万)?元/;
const PER: readonly (readonly [RegExp, NonNullable<Funding['per']>])[] = [
  [/每户|\/户|元户|按户/, 'household'],
  [/每人|\/人|元人|按人/, 'person'],
  [/每件|\/件|每次|\/次|每项|\/项|每例/, 'item'],
  [/每月|\/月|按月/, 'month'],
  [/每年|\/年|年度|按年|一年/, 'year'],
  [/一次性/, 'once'],
];

/** Who pays, from the cells 经费来源 and 金额. Money in fen; a cell that says that nothing is needed is the reason. */
export function fundingOf(source: string, amount: string): Funding | undefined {
  const told = `${source} ${amount}`.trim();
  const both = told.normalize('NFKC').replace(/(\d),(?=\d)/g, '$1');
  if (both === '' || /^[\s无\-—/]+$/.test(both)) return undefined;
  if (/(?:无需|不需|不用|不另|免).{0,6}(?:经费|花钱|费用|支出)|无经费需求/.test(both))
    return { noCostReason: cut(told, 500) };
  const fen = fenOf(both) ?? (/^\d+(?:\.\d+)?$/.test(amount) ? fenOf(`${amount}元`) : undefined);
  const per = PER.find(([words]) => words.test(both))?.[1];
  const inKind = fen === undefined && /实物|配发|印好|物资|宣传品|场地|设备|提供/.test(both);
  if (inKind) return { inKind: cut(told, 200) };
  return {
    ...(source !== '' && { source: cut(source, 200) }),
    ...(fen !== undefined && { amount: { fen } }),
    ...(fen !== undefined && per && { per }),
  };
}

function fenOf(text: string): number | undefined {
  const match = MONEY.exec(text) as [string, string, string?, string?] | null;
  if (!match) return undefined;
  const [, yuan, decimals = '', tenThousand] = match;
  // Whole fen by moving the point in the text: no sum of fractions.
  const places = tenThousand ? 6 : 2;
  const fen = Number(yuan + decimals.slice(0, places).padEnd(places, '0'));
  return Number.isSafeInteger(fen) ? fen : undefined;
}

/** Days of 5个工作日, 十五日内, 3天. */
export function daysOf(text: string): number | undefined {
  const match = /([〇零一二两三四五六七八九十百\d]{1,6})个?(?:工作日|自然日|日|天)/.exec(text.normalize('NFKC'));
  const days = match?.[1] === undefined ? undefined : readHanNumber(match[1]);
  return days !== undefined && days >= 1 ? days : undefined;
}

/** A day written 2026-03-01, 2026.3.1, 2026/3/1 or 2026年3月1日. */
export function dateOf(text: string): string | undefined {
  const match = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?/.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const date = match
    .slice(1)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** The parts of a cell that names several things. */
export const partsOf = (text: string, max: number): readonly string[] =>
  text
    .split(/[、，,；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, max);

/** At most `max` characters, never half of one. */
export const cut = (text: string, max: number): string =>
  text.length <= max ? text : Array.from(text).slice(0, max).join('').trim();
