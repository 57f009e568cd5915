import type { Article, RuleBook, RuleVersion } from '../documents/rule-book.js';
import { normal, type Fold, type Normal } from './normal.js';

/** A place in the original text, in UTF-16 units. `targetId` is a clause or an item, or the article for its title. */
export interface TextRange {
  readonly targetId: string;
  readonly start: number;
  readonly end: number;
}

export interface RuleMatch {
  readonly articleId: string;
  readonly ranges: readonly TextRange[];
}

type Searched = Pick<RuleVersion, 'chapters'>;

interface Target {
  readonly article: number;
  readonly id: string;
  /** Where its text begins in the joined original. */
  readonly from: number;
}

interface Index {
  readonly fold: Fold | undefined;
  readonly articleIds: readonly string[];
  readonly targets: readonly Target[];
  readonly joined: Normal;
}

/** Stands between two texts. Terms hold no white space, so none crosses it. */
const BETWEEN = '\n';
const indexes = new WeakMap<object, Index>();

/**
 * Every place where a version of the rules has the words of a query, in the order of the text. Words parted by spaces must
 * all stand in one article. Full width, letter case and, with `fold`, traditional and simplified forms are the same.
 * It is a substring search: what is there is found.
 */
export function searchRules(version: Searched, query: string, fold?: Fold): readonly RuleMatch[] {
  const terms = query
    .split(/\s+/)
    .map((term) => normal(term, fold).text)
    .filter((term) => term !== '');
  if (terms.length === 0) return [];
  const index = indexOf(version, fold);
  const found = terms.map((term) => rangesOf(index, term));
  const [first, ...others] = found;
  const matches: RuleMatch[] = [];
  first?.forEach((ranges, article) => {
    if (!others.every((other) => other.has(article))) return;
    const all = [ranges, ...others.map((other) => other.get(article) as Found[])].flat();
    matches.push({ articleId: index.articleIds[article] as string, ranges: merged(all) });
  });
  return matches;
}

/** `searchRules` in the current version of a document; nothing is found when it names a version that is not there. */
export function search(book: RuleBook, query: string, fold?: Fold): readonly RuleMatch[] {
  const version = book.versions.find((v) => v.id === book.currentVersion);
  return version ? searchRules(version, query, fold) : [];
}

function indexOf(version: Searched, fold: Fold | undefined): Index {
  const known = indexes.get(version);
  if (known && known.fold === fold) return known;
  const targets: Target[] = [];
  const texts: string[] = [];
  const articles = version.chapters.flatMap((chapter) => chapter.articles);
  let from = 0;
  articles.forEach((article, at) => {
    for (const [id, text] of textsOf(article)) {
      targets.push({ article: at, id, from });
      texts.push(text);
      from += text.length + 1;
    }
  });
  const joined = normal(texts.join(BETWEEN), fold);
  const index = { fold, articleIds: articles.map((article) => article.id), targets, joined };
  indexes.set(version, index);
  return index;
}

function textsOf(article: Article): readonly (readonly [string, string])[] {
  const clauses = article.clauses.flatMap((clause) => [
    [clause.id, clause.text] as const,
    ...(clause.items ?? []).map((item) => [item.id, item.text] as const),
  ]);
  return article.title === undefined ? clauses : [[article.id, article.title], ...clauses];
}

interface Found extends TextRange {
  readonly order: number;
}

function rangesOf({ joined, targets }: Index, term: string): Map<number, Found[]> {
  const byArticle = new Map<number, Found[]>();
  for (let at = joined.text.indexOf(term); at !== -1; at = joined.text.indexOf(term, at + term.length)) {
    const start = joined.start(at);
    const order = targetAt(targets, start);
    const target = targets[order];
    if (!target) continue;
    const range = {
      targetId: target.id,
      start: start - target.from,
      end: joined.end(at + term.length - 1) - target.from,
      order,
    };
    const ranges = byArticle.get(target.article);
    if (ranges) ranges.push(range);
    else byArticle.set(target.article, [range]);
  }
  return byArticle;
}

/** Position of the last target that begins at or before `place`. */
function targetAt(targets: readonly Target[], place: number): number {
  let low = 0;
  let high = targets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((targets[middle]?.from ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** In the order of the text, those that touch or overlap in one text as one. */
function merged(ranges: readonly Found[]): readonly TextRange[] {
  const sorted = [...ranges].sort((a, b) => a.order - b.order || a.start - b.start);
  const out: TextRange[] = [];
  for (const { targetId, start, end } of sorted) {
    const last = out[out.length - 1];
    if (last && last.targetId === targetId && start <= last.end) {
      out[out.length - 1] = { targetId, start: last.start, end: Math.max(last.end, end) };
    } else out.push({ targetId, start, end });
  }
  return out;
}
