import type { Article, Chapter, Clause } from '../documents/rule-book.js';
import { applyText } from './text-diff.js';
import type {
  ArticleDifference,
  ClauseDifference,
  Difference,
  ItemDifference,
  Place,
  VersionDiff,
  VersionText,
} from './types.js';

type Loose = Readonly<Record<string, unknown>>;
type Item = NonNullable<Clause['items']>[number];

/**
 * The text of the second version from the first and what `diffVersions` found between them, in whatever order it lists
 * it. `a` is left as it is; of a text that is not the first one, what is missing reads as empty.
 */
export function applyDiff(a: VersionText, diff: VersionDiff): VersionText {
  const chapters = inPlace(diff.chapters).map((change): Chapter => {
    const own = diff.articles.filter(({ after }) => after?.chapter === change.after.chapter);
    const articles = inPlace(own).map((article) => applyArticle(a, article));
    return { ...patched(standing(a.chapters, change.before), change), articles } as Chapter;
  });
  if (!diff.hasPreamble) return { chapters };
  const preamble = inPlace(diff.preamble).map(({ whole, before, text }) => {
    const old = whole?.text ?? standing(a.preamble, before) ?? '';
    return text ? applyText(old, text) : old;
  });
  return { chapters, preamble };
}

/** What stands in the second version, in its order. */
function inPlace<T extends { readonly after?: Place }>(list: readonly T[]): readonly (T & { readonly after: Place })[] {
  const stands = (one: T): one is T & { readonly after: Place } => one.after !== undefined;
  return list.filter(stands).sort((x, y) => x.after.at - y.after.at);
}

const standing = <T>(list: readonly T[] | undefined, place: Place | undefined): T | undefined =>
  place && list?.[place.at];

function applyArticle(a: VersionText, change: ArticleDifference): Article {
  if (change.whole) return change.whole;
  const old = standing(change.before && a.chapters[change.before.chapter]?.articles, change.before);
  const clauses = inPlace(change.clauses as readonly ClauseDifference[]).map((clause) => applyClause(old, clause));
  return { ...patched(old, change), clauses } as Article;
}

function applyClause(article: Article | undefined, change: ClauseDifference): Clause {
  if (change.whole) return change.whole;
  const old = standing(article?.clauses, change.before);
  const { items: _items, ...clause } = patched(old, change);
  const dropped = change.fields.some(({ key }) => key === 'items');
  const items = dropped ? undefined : change.items && inPlace(change.items).map((item) => applyItem(old, item));
  return { ...clause, ...(items && { items }) } as unknown as Clause;
}

const applyItem = (clause: Clause | undefined, change: ItemDifference): Item =>
  patched(standing(clause?.items, change.before), change) as unknown as Item;

/** A node with its new number, words and details; what it holds is left to the caller. */
function patched(old: object | undefined, { id, after, title, text, fields, whole }: Difference<object>): Loose {
  if (whole) return whole as Loose;
  const values = new Map<string, unknown>(Object.entries(old ?? {}));
  for (const field of fields) {
    if ('after' in field) values.set(field.key, field.after);
    else values.delete(field.key);
  }
  const words = (key: 'title' | 'text'): string => String(values.get(key) ?? '');
  if (title) values.set('title', applyText(words('title'), title));
  if (text) values.set('text', applyText(words('text'), text));
  values.set('id', id).set('no', after?.no);
  return Object.fromEntries(values);
}
