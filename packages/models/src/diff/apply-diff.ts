import type { Article, Chapter, Clause } from '../documents/rule-book.js';
import { applyText } from './text-diff.js';
import type {
  ArticleDifference,
  ClauseDifference,
  Difference,
  ItemDifference,
  VersionDiff,
  VersionText,
} from './types.js';

type Loose = Readonly<Record<string, unknown>>;
type Item = NonNullable<Clause['items']>[number];

/** The text of the second version from the first and what `diffVersions` found between them. `a` is left as it is. */
export function applyDiff(a: VersionText, diff: VersionDiff): VersionText {
  const chapters = inPlace(diff.chapters).map((change): Chapter => {
    const { chapter = -1 } = change.after ?? {};
    const own = diff.articles.filter(({ after }) => after?.chapter === chapter);
    const articles = inPlace(own).map((article) => applyArticle(a, article));
    return { ...patched(a.chapters[change.before?.at ?? -1], change), articles } as Chapter;
  });
  if (!diff.hasPreamble) return { chapters };
  const preamble = inPlace(diff.preamble).map((change) => {
    const text = a.preamble?.[change.before?.at ?? -1] ?? '';
    return change.whole?.text ?? (change.text ? applyText(text, change.text) : text);
  });
  return { chapters, preamble };
}

/** What stands in the second version, in its order. */
const inPlace = <T extends { readonly after?: { readonly at: number } }>(list: readonly T[]): readonly T[] =>
  list.filter(({ after }) => after !== undefined).sort((x, y) => (x.after?.at ?? 0) - (y.after?.at ?? 0));

function applyArticle(a: VersionText, change: ArticleDifference): Article {
  if (change.whole) return change.whole;
  const { chapter = -1, at = -1 } = change.before ?? {};
  const old = a.chapters[chapter]?.articles[at];
  const clauses = inPlace(change.clauses ?? []).map((clause) => applyClause(old, clause));
  return { ...patched(old, change), clauses } as Article;
}

function applyClause(article: Article | undefined, change: ClauseDifference): Clause {
  if (change.whole) return change.whole;
  const old = article?.clauses[change.before?.at ?? -1];
  const { items: _items, ...clause } = patched(old, change);
  const dropped = change.fields.some(({ key }) => key === 'items');
  const items = dropped ? undefined : change.items && inPlace(change.items).map((item) => applyItem(old, item));
  return { ...clause, ...(items && { items }) } as unknown as Clause;
}

const applyItem = (clause: Clause | undefined, change: ItemDifference): Item =>
  change.whole ?? (patched(clause?.items?.[change.before?.at ?? -1], change) as unknown as Item);

/** A node with its new number, words and details; what it holds is left to the caller. */
function patched(old: unknown, { id, after, title, text, fields, whole }: Difference<unknown>): Loose {
  if (whole !== undefined) return whole as Loose;
  const before = (old ?? {}) as Loose;
  const gone = new Set(fields.filter((field) => !('after' in field)).map(({ key }) => key));
  const kept = Object.entries(before).filter(([key]) => !gone.has(key));
  const set = fields.filter((field) => 'after' in field).map(({ key, after: value }) => [key, value] as const);
  const words = [
    ...(title ? [['title', applyText(String(before.title ?? ''), title)] as const] : []),
    ...(text ? [['text', applyText(String(before.text ?? ''), text)] as const] : []),
  ];
  const named = [
    ['id', id],
    ['no', after?.no],
  ] as const;
  return Object.fromEntries<unknown>([...kept, ...set, ...words, ...named]);
}
