import { formatNumber } from '@cunju/i18n';
import type { AccountBalance, StatementRow, VillageTotals } from '@cunju/models';
import type { SumTerm } from '@cunju/primitives/sum-line.js';
import type { PointsLedgerContext } from './context.js';

/** What is needed to say something about a ledger. */
export type Speaking = Pick<PointsLedgerContext, 'words' | 'document' | 'figures' | 'locale'>;

type Counting = Pick<Speaking, 'document' | 'locale'>;

/** What the points are called; the usual name is translated. */
export function unitText(points: number, { document, locale }: Counting): string {
  const { unit } = document.scheme;
  if (/^zh/.test(locale) || unit !== '分') return unit;
  if (locale === 'ug') return 'نومۇر';
  return Math.abs(points) === 1 ? 'point' : 'points';
}

/** `118 分`. */
export const pointsText = (points: number, counting: Counting): string =>
  `${formatNumber(points)} ${unitText(points, counting)}`;

type Part = readonly [label: string, points: number, sign: 1 | -1];

/** The members of an equation that are not nothing; the first always stands. */
function terms(parts: readonly Part[], { words }: Pick<Speaking, 'words'>): readonly SumTerm[] {
  return parts
    .filter(([, points], place) => place === 0 || points !== 0)
    .map(([label, points, sign], place) => ({
      sign: place === 0 ? '' : sign * points < 0 ? words.minus : words.plus,
      label,
      amount: formatNumber(Math.abs(points)),
    }));
}

/** 「上年结转 40 ＋得分 118 －兑换 20 －到期 6」 */
export function accountTerms(balance: AccountBalance, speaking: Speaking): readonly SumTerm[] {
  const { words } = speaking;
  return terms(
    [
      [words.carried, balance.carried, 1],
      [words.earned, balance.earned, 1],
      [words.transferred, balance.transferred, 1],
      [words.corrected, balance.adjusted, 1],
      [words.deducted, balance.deducted, -1],
      [words.redeemed, balance.redeemed, -1],
      [words.expired, balance.expired, -1],
    ],
    speaking,
  );
}

/** The equation of the whole village. */
export function villageTerms(totals: VillageTotals, speaking: Speaking): readonly SumTerm[] {
  const { words } = speaking;
  return terms(
    [
      [words.carried, totals.carried, 1],
      [words.issued, totals.issued, 1],
      [words.corrected, totals.adjusted - totals.reversed, 1],
      [words.deducted, totals.deducted, -1],
      [words.redeemed, totals.redeemed, -1],
      [words.expired, totals.expired, -1],
    ],
    speaking,
  );
}

/** What happened, in the words of the scoring rules or of the entry itself. */
export function eventText(row: StatementRow, { words, figures }: Speaking): string {
  const { entry } = row;
  const item = entry.item === undefined ? undefined : figures.items.get(entry.item);
  if (entry.kind === 'reversal' || entry.kind === 'adjust') return entry.note ?? words.kinds[entry.kind];
  if (entry.kind === 'transfer') return entry.note ?? (row.points < 0 ? words.transferOut : words.transferIn);
  if (entry.kind === 'redeem') return [words.kinds.redeem, entry.note].filter(Boolean).join(words.colon);
  return item?.title ?? entry.note ?? words.kinds[entry.kind];
}

/** 已入账, 已冲正 or 冲正. */
export function stateText(row: StatementRow, { words }: Speaking): string {
  if (row.reversedBy !== undefined) return words.reversed;
  return row.entry.kind === 'reversal' ? words.kinds.reversal : words.posted;
}

/**
 * The article that an entry rests on, as the rules call it. The document names the articles of one version only: an entry
 * that cites another version is said to rest on the text before the revision.
 */
export function articleText({ entry }: StatementRow, { figures, words }: Speaking): string {
  const item = entry.item === undefined ? undefined : figures.items.get(entry.item);
  if (item?.articleLabel === undefined) return '';
  return entry.article === undefined || entry.article === item.article ? item.articleLabel : words.earlierArticle;
}
