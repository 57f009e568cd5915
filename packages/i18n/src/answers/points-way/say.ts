import type { PointsDue, PointsGap } from '@cunju/models';
import type { Locale } from '../../locale.js';
import { day, quote, together, withBasis } from '../parts.js';
import { pointsWay as en } from './en.js';
import type { PointsWaySentences } from './types.js';
import { pointsWay as hans } from './zh-Hans.js';
import { pointsWay as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, PointsWaySentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };
const ORDER = ['declareBy', 'objectBy', 'standsUntil', 'appealBy', 'replyBy'] as const;

/** By when an entry is declared, objected to, shown, appealed against and answered: the answer of `pointsDue`. */
export function sayPointsDue(due: PointsDue, locale: Locale): string {
  const said = packs[locale];
  const known = ORDER.flatMap((name) => {
    const rule = due[name];
    return rule ? [{ text: said.due[name](day(rule.on, locale)), basis: rule.basis }] : [];
  });
  if (known.length === 0) return said.noDue;
  return withBasis(
    said.allDue(known.map(({ text }) => text)),
    known.map(({ basis }) => basis),
    locale,
  );
}

/** What the people of an entry are not in order for: the answer of `pointsPeopleGaps`. */
export function sayPointsPeople(gaps: readonly PointsGap[], locale: Locale): string {
  const said = packs[locale];
  if (gaps.length === 0) return said.noGaps;
  const texts = gaps.map(({ gap, who = '', needed = 0 }) => said.gaps[gap](quote(who, locale), needed));
  return withBasis(
    together(texts, locale),
    gaps.map(({ basis }) => basis),
    locale,
  );
}
