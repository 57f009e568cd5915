import type { PointsItem } from '../../documents/index.js';
import type { LegalBasis, Path } from '../../finding.js';
import { rulePackOn } from '../../packs/index.js';
import type { Report } from '../../read/collector.js';
import { reviewBasis } from '../../review/basis.js';
import { plainText } from '../../review/text.js';
import type { LrCode } from '../../review/types.js';
import { OWN, type LedgerBook } from './book.js';
import { fairnessRules, rewardRules, type FairnessRule } from './fairness-words.js';

type BasisOf = (lr: LrCode | undefined) => LegalBasis;

/**
 * The limits of domain.md 4.7: what may not cost or bring points (F1 to F12), and what points may not be given for. Words
 * are hints (`warning`); a deduction without an article, or one that its article does not name, is an error (F7).
 */
export function checkFairness(book: LedgerBook, report: Report): void {
  const { scheme, rewards, locality, period } = book.ledger;
  const setting = locality.kind === 'village' ? 'rural' : 'urban';
  const pack = rulePackOn({ setting, date: period.from, province: locality.code });
  const basisOf: BasisOf = (lr) => (lr ? reviewBasis(lr, pack, locality.kind) : OWN);
  const deductible = articlesThatDeduct(book);
  scheme.items.forEach((item, at) => {
    if (item.status !== 'active') return;
    const path: Path = ['scheme', 'items', at];
    for (const rule of fairnessRules) checkWords(item, rule, path, basisOf, report);
    if (item.direction !== 'deduct' || (item.article !== undefined && deductible(item.article))) return;
    const facts = { item: item.title, words: '', reason: 'no-rule' as const };
    report('unfair-item', 'error', [...path, 'article'], facts, { basis: OWN, ref: 'F7' });
  });
  rewards?.forEach(({ name }, at) => {
    for (const { reason, lr, words, unless } of rewardRules) {
      const found = quote(name, words, unless);
      if (found === undefined) continue;
      const facts = { reward: name, words: found, reason };
      report('unfair-reward', 'warning', ['rewards', at, 'name'], facts, { basis: basisOf(lr), ref: '4.7' });
    }
  });
}

function checkWords(item: PointsItem, rule: FairnessRule, path: Path, basisOf: BasisOf, report: Report): void {
  const words = item.direction === 'deduct' ? rule.deduct : rule.earn;
  const found = quote(item.title, words, rule.unless) ?? scoredByMoney(item, rule);
  if (found === undefined) return;
  const facts = { item: item.title, words: found, reason: rule.reason };
  report('unfair-item', 'warning', [...path, 'title'], facts, { basis: basisOf(rule.lr), ref: rule.ref });
}

/** The words as they stand in the original, where nothing says that another thing is meant. */
function quote(original: string, words: RegExp | undefined, unless: RegExp | undefined): string | undefined {
  if (!words) return undefined;
  const { text, start, end } = plainText(original);
  const found = (text.match(words) ?? [])[0];
  if (found === undefined || (unless && text.search(unless) !== -1)) return undefined;
  const from = text.indexOf(found);
  return original.slice(start(from), end(from + found.length - 1));
}

/** A gift that counts by the yuan says so in its unit, not in its name. */
function scoredByMoney({ direction, title, per }: PointsItem, { reason }: FairnessRule): string | undefined {
  const gift = reason === 'donation' && direction === 'earn' && /捐|赞助|贊助/.test(title);
  return gift && per !== undefined && /元|金额|金額/.test(per) ? per : undefined;
}

/** Whether an article lets points be deducted. Without the rules at hand any article that is named is believed. */
function articlesThatDeduct({ context: { rules } }: LedgerBook): (citation: string) => boolean {
  if (!rules) return () => true;
  const named = new Set<string>();
  for (const { id, chapters } of rules.versions)
    for (const { articles } of chapters)
      for (const article of articles)
        if (article.clauses.some(({ measures }) => measures?.includes('pointDeduct')))
          named.add(`${rules.id}@${id}#${article.id}`);
  return (citation) => named.has(citation);
}
