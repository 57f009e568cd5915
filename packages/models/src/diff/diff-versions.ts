import type { Article, Chapter } from '../documents/rule-book.js';
import { clauseText, compareClauses, compareList } from './lists.js';
import { addedNode, compareNode, innerChanges, removedNode } from './nodes.js';
import { longestRising } from './order.js';
import { pairUp, type Known, type Pair } from './pairing.js';
import { wordSegment, type Segment } from './tokens.js';
import type {
  ArticleDifference,
  Change,
  ChapterDifference,
  ChapterHead,
  Paragraph,
  ParagraphDifference,
  Place,
  VersionDiff,
  VersionText,
} from './types.js';

export interface DiffOptions {
  /** `characters` leaves the engine's word segmenter aside. Default `words`, where the engine has one. */
  readonly by?: 'words' | 'characters';
}

interface Placed {
  readonly article: Article;
  readonly place: Place;
}

/**
 * How the text of a version became another: preamble, chapters, articles, clauses and items, each known by its id, else by
 * its words. Figures are compared as values, so 二百元 and 200 元 differ in spelling only. The passport of a version and its
 * verses are not compared. Never throws; `applyDiff(a, diffVersions(a, b))` has the text of `b`.
 */
export function diffVersions(a: VersionText, b: VersionText, { by = 'words' }: DiffOptions = {}): VersionDiff {
  const segment = by === 'words' ? wordSegment() : undefined;
  const before = placedOf(a);
  const after = placedOf(b);
  const pairs = pairUp(before.map(knownArticle), after.map(knownArticle));
  const chapterPairs = pairChapters(a.chapters, b.chapters, before, after, pairs);
  const articles = compareArticles(before, after, pairs, chapterPairs, segment);
  return {
    chapters: compareChapters(a.chapters, b.chapters, chapterPairs, segment),
    articles,
    preamble: comparePreamble(a.preamble, b.preamble, segment),
    hasPreamble: b.preamble !== undefined,
    counts: countsOf(articles),
  };
}

const placedOf = ({ chapters }: VersionText): readonly Placed[] =>
  chapters.flatMap(({ articles }, chapter) =>
    articles.map((article, at) => ({ article, place: { chapter, at, no: article.no } })),
  );

const knownArticle = ({ article: { id, title = '', clauses } }: Placed): Known => ({
  id,
  text: [title, ...clauses.map(clauseText)].join(''),
});

const chapterAt = (list: readonly Placed[], at: number): number => (list[at] as Placed).place.chapter;

/** Chapters by id, else by title, else by most of their articles. In pairs of positions, by that in the second version. */
function pairChapters(
  a: readonly Chapter[],
  b: readonly Chapter[],
  before: readonly Placed[],
  after: readonly Placed[],
  pairs: readonly Pair[],
): ReadonlyMap<number, Pair> {
  const known = ({ id, title }: Chapter): Known => ({ id, text: title });
  const found = new Map(pairUp(a.map(known), b.map(known)).map((pair) => [pair.b, pair]));
  const taken = new Set(Array.from(found.values(), (pair) => pair.a));
  const votes = new Map<string, { a: number; b: number; count: number }>();
  for (const pair of pairs) {
    const from = chapterAt(before, pair.a);
    const to = chapterAt(after, pair.b);
    const vote = votes.get(`${from}-${to}`) ?? { a: from, b: to, count: 0 };
    votes.set(`${from}-${to}`, { ...vote, count: vote.count + 1 });
  }
  for (const vote of Array.from(votes.values()).sort((x, y) => y.count - x.count)) {
    const { articles } = b[vote.b] as Chapter;
    if (taken.has(vote.a) || found.has(vote.b) || vote.count * 2 <= articles.length) continue;
    taken.add(vote.a);
    found.set(vote.b, { a: vote.a, b: vote.b, by: 'text' });
  }
  return found;
}

function compareArticles(
  before: readonly Placed[],
  after: readonly Placed[],
  pairs: readonly Pair[],
  chapters: ReadonlyMap<number, Pair>,
  segment: Segment | undefined,
): readonly ArticleDifference[] {
  const byB = new Map(pairs.map((pair) => [pair.b, pair]));
  const stayed = inOrder(before, after, pairs, chapters);
  const gone = new Set(before.keys());
  const out = after.map(({ article: b, place }, at): ArticleDifference => {
    const pair = byB.get(at);
    if (!pair) return addedNode(b, place);
    const old = before[pair.a] as Placed;
    gone.delete(pair.a);
    const clauses = compareClauses(old.article.clauses, b.clauses, segment);
    const both = { a: old.article, b, before: old.place, after: place, matched: pair.by, moved: !stayed.has(at) };
    return { ...compareNode(both, segment, innerChanges(clauses)), clauses };
  });
  gone.forEach((at) => {
    const old = before[at] as Placed;
    out.push(removedNode(old.article, old.place));
  });
  return out;
}

/** Those that stayed in their chapter and in its order, by their position in the second version. */
function inOrder(
  before: readonly Placed[],
  after: readonly Placed[],
  pairs: readonly Pair[],
  chapters: ReadonlyMap<number, Pair>,
): ReadonlySet<number> {
  const byChapter = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const to = chapterAt(after, pair.b);
    if (chapters.get(to)?.a !== chapterAt(before, pair.a)) continue;
    const list = byChapter.get(to);
    if (list) list.push(pair);
    else byChapter.set(to, [pair]);
  }
  const stayed = new Set<number>();
  byChapter.forEach((list) => {
    longestRising(list.map((pair) => pair.a)).forEach((at) => stayed.add((list[at] as Pair).b));
  });
  return stayed;
}

function compareChapters(
  a: readonly Chapter[],
  b: readonly Chapter[],
  pairs: ReadonlyMap<number, Pair>,
  segment: Segment | undefined,
): readonly ChapterDifference[] {
  const sorted = Array.from(pairs.values()).sort((x, y) => x.b - y.b);
  const rising = longestRising(sorted.map((pair) => pair.a));
  const stayed = new Set(Array.from(rising, (at) => (sorted[at] as Pair).b));
  const gone = new Set(a.keys());
  const place = (at: number, { no }: Chapter): Place => ({ chapter: at, at, no });
  const out = b.map((after, at): ChapterDifference => {
    const pair = pairs.get(at);
    if (!pair) return addedNode(withoutArticles(after), place(at, after));
    const before = a[pair.a] as Chapter;
    gone.delete(pair.a);
    const places = { before: place(pair.a, before), after: place(at, after) };
    const both = { a: withoutArticles(before), b: withoutArticles(after), ...places };
    return compareNode({ ...both, matched: pair.by, moved: !stayed.has(at) }, segment);
  });
  gone.forEach((at) => {
    const before = a[at] as Chapter;
    out.push(removedNode(withoutArticles(before), place(at, before)));
  });
  return out;
}

const withoutArticles = ({ articles: _articles, ...head }: Chapter): ChapterHead => head as unknown as ChapterHead;

function comparePreamble(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
  segment: Segment | undefined,
): readonly ParagraphDifference[] {
  const paragraphs = (list: readonly string[] = []): readonly Paragraph[] =>
    list.map((text, at) => ({ id: '', no: at + 1, text }));
  const textOf = ({ text }: Paragraph): string => text;
  return compareList(paragraphs(a), paragraphs(b), textOf, (both) => compareNode(both, segment));
}

function countsOf(articles: readonly ArticleDifference[]): VersionDiff['counts'] {
  const counts: Record<Change | 'same', number> = {
    added: 0,
    removed: 0,
    moved: 0,
    renumbered: 0,
    edited: 0,
    respelled: 0,
    details: 0,
    same: 0,
  };
  for (const { changes } of articles) {
    if (changes.length === 0) counts.same += 1;
    for (const change of changes) counts[change] += 1;
  }
  return counts;
}
