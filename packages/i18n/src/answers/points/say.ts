import type { AccountBalance, AccountLot, AccountLots, Settlement, Verification } from '@cunju/models';
import { sentence } from '../../findings/index.js';
import { formatNumber as n, formatPeriod } from '../../format.js';
import type { Locale } from '../../locale.js';
import { knownIn } from '../known.js';
import { day, together } from '../parts.js';
import { points as en } from './en.js';
import type { PointsSentences } from './types.js';
import { points as hans } from './zh-Hans.js';
import { points as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, PointsSentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

/** The sum of a period term by term, and whether the accounts agree with it. */
export function saySettlement(settled: Settlement, locale: Locale): string {
  const { from, to, expected, outstanding, remainder, findings } = settled;
  const text = packs[locale].settlement({
    period: formatPeriod(from, to, locale),
    sum: sumOf(settled, locale),
    expected,
    outstanding,
    agrees: remainder === 0,
  });
  return together([text, ...findings.map((one) => sentence(one, locale))], locale);
}

/** 期初 100＋发放 500－兑换 200: terms of nought are left out, but for what was issued. */
function sumOf(settled: Settlement, locale: Locale): string {
  const { carried, issued, corrected, deducted, redeemed, expired, plus, minus, kinds } = knownIn(locale).pointsLedger;
  const terms: readonly (readonly [name: string, points: number])[] = [
    [packs[locale].opening, settled.opening],
    [carried, settled.carried],
    [issued, settled.issued],
    [corrected, settled.adjusted],
    [deducted, -settled.deducted],
    [redeemed, -settled.spent],
    [expired, -settled.expired],
    [kinds.reversal, -settled.reversed],
  ];
  const gap = locale === 'en' ? ' ' : '';
  return terms
    .filter(([name, points]) => points !== 0 || name === issued)
    .map(([name, points], at) => {
      const sign = points < 0 ? minus : at > 0 ? plus : '';
      const word = locale === 'en' ? name.toLowerCase() : name;
      return `${sign && `${at > 0 ? gap : ''}${sign}${gap}`}${word} ${n(Math.abs(points))}`;
    })
    .join('');
}

/** What an account has, what of it may be spent, and what waits or is held. */
export const sayBalance = (account: AccountBalance, locale: Locale): string => packs[locale].balance(account);

const lotFacts = ({ left, since, endsOn }: AccountLot, locale: Locale) => ({
  left,
  since: day(since, locale),
  endsOn: endsOn === undefined ? undefined : day(endsOn, locale),
});

/** What an account has and what of it ends first. */
export function sayLots({ balance, lots, next }: AccountLots, locale: Locale): string {
  const first = next ?? lots[0];
  return first ? packs[locale].lots({ balance, ...lotFacts(first, locale) }) : packs[locale].noLots(balance);
}

/** What is left of one lot and when it ends. */
export const sayLot = (lot: AccountLot, locale: Locale): string => packs[locale].lot(lotFacts(lot, locale));

/** Whether a book is as it was published, and where it is not. */
export function sayVerification(found: Verification, locale: Locale): string {
  const { verify } = knownIn(locale).cli;
  if (found.ok || found.reason === undefined) return verify.whole(n(found.entries));
  const text = packs[locale].broken[found.reason](found);
  return together([text, found.reason === 'no-proof' ? '' : verify.advice], locale);
}
