import { formatNumber, withSign } from '@cunju/i18n';
import type { PointsItem } from '@cunju/models';
import { pointsText, type Speaking } from './sayings.js';

/** How long points are good for. */
export function expiryText(context: Speaking): string {
  const { document, words } = context;
  const { policy, months, carryCap } = document.scheme.expiry;
  const validity = {
    none: words.expiryNone,
    quarterReset: words.expiryQuarter,
    yearReset: words.expiryYear,
    rolling: words.expiryRolling(formatNumber(months ?? 12)),
  }[policy];
  return carryCap === undefined ? validity : validity + words.carryCap(pointsText(carryCap, context));
}

/** Items by direction and category, in the order of the document. */
export function categories(items: readonly PointsItem[]): readonly (readonly [string, readonly PointsItem[]])[] {
  const groups = new Map<string, PointsItem[]>();
  for (const item of items) {
    const key = `${item.direction} ${item.category}`;
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return Array.from(groups.values(), (group) => [group[0]?.category ?? '', group] as const);
}

/** What an item gives or takes: `＋2`, `＋2～5`, by what it is counted. */
export function scoreText(item: PointsItem, context: Speaking): string {
  const { words } = context;
  const sign = item.direction === 'deduct' ? words.minus : words.plus;
  const least = formatNumber(item.points);
  const points = item.pointsMax === undefined ? least : words.range(least, formatNumber(item.pointsMax));
  const signed = withSign(sign, points);
  return item.per === undefined ? signed : words.per(signed, item.per);
}

/** Caps, article, evidence, hearing and end of an item; `undefined` where there is nothing to say. */
export function itemNotes(item: PointsItem, context: Speaking): readonly (string | undefined)[] {
  const { words } = context;
  return [
    caps(item, context),
    item.articleLabel,
    item.evidence?.length ? `${words.evidence}${words.colon}${item.evidence.join(words.and)}` : undefined,
    item.hearing ? words.hearing : undefined,
    item.status === 'ended' ? words.ended : undefined,
  ];
}

function caps(item: PointsItem, context: Speaking): string {
  const { words } = context;
  const month = item.capPerMonth === undefined ? '' : words.capMonth(pointsText(item.capPerMonth, context));
  const year = item.capPerYear === undefined ? '' : words.capYear(pointsText(item.capPerYear, context));
  const text = [month, year].filter(Boolean).join(words.and);
  return text ? `${words.cap}${words.colon}${text}` : words.noCap;
}
