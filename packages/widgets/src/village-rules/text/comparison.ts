import {
  changedArticles,
  type Article,
  type ArticleChanges,
  type Chapter,
  type RuleBook,
  type RuleVersion,
} from '@cunju/models';

/** How a version differs from the one it is based on, and what the village says about it. */
export interface Comparison {
  readonly base?: RuleVersion;
  /** Absent where the base is not in the book. */
  readonly changes?: ArticleChanges;
  readonly added: ReadonlySet<string>;
  /** Articles as they stood before, of those that read differently. */
  readonly before: ReadonlyMap<string, Article>;
  readonly removed: ReadonlySet<string>;
  /** What the village gives as reasons, by the article they concern. */
  readonly reasons: ReadonlyMap<string, readonly string[]>;
}

const compared = new WeakMap<RuleVersion, { readonly book: RuleBook; readonly value: Comparison }>();

/** The comparison of a version, made once for a book. */
export function comparisonOf(book: RuleBook, version: RuleVersion): Comparison {
  let known = compared.get(version);
  if (known?.book !== book) compared.set(version, (known = { book, value: compareWithBase(book, version) }));
  return known.value;
}

/** Compares a version with its base. Without the base, the village's own list says what was added. */
export function compareWithBase(book: RuleBook, version: RuleVersion): Comparison {
  const base = book.versions.find((other) => other.id === version.basedOn);
  const changes = base && changedArticles(base, version);
  const declared = (version.changes ?? []).filter((note) => note.op === 'insert').map((note) => note.targetId);
  const before = new Map<string, Article>();
  changes?.changed.forEach((entry) => entry.before && before.set(entry.id, entry.before));
  return {
    ...(base && { base }),
    ...(changes && { changes }),
    added: new Set(changes ? changes.added.map((entry) => entry.id) : declared),
    before,
    removed: new Set(changes?.removed.map((entry) => entry.id)),
    reasons: reasonsByArticle(version),
  };
}

function reasonsByArticle(version: RuleVersion): ReadonlyMap<string, readonly string[]> {
  const articleOf = new Map<string, string>();
  for (const chapter of version.chapters) {
    for (const article of chapter.articles) {
      articleOf.set(article.id, article.id);
      for (const clause of article.clauses) {
        articleOf.set(clause.id, article.id);
        (clause.items ?? []).forEach((item) => articleOf.set(item.id, article.id));
      }
    }
  }
  const reasons = new Map<string, readonly string[]>();
  for (const note of version.changes ?? []) {
    const id = articleOf.get(note.targetId) ?? note.targetId;
    reasons.set(id, [...(reasons.get(id) ?? []), note.reason]);
  }
  return reasons;
}

/** One article of a marked chapter; `gone` where it stands only in the base. */
export interface Line {
  readonly article: Article;
  readonly gone: boolean;
}

/** A chapter with the articles that were taken out of it, each after the one it followed. */
export function withRemoved(chapter: Chapter, { base, removed }: Comparison): readonly Line[] {
  const lines: Line[] = chapter.articles.map((article) => ({ article, gone: false }));
  const old = base?.chapters.find((other) => other.id === chapter.id)?.articles ?? [];
  old.forEach((article, place) => {
    if (!removed.has(article.id)) return;
    const previous = old[place - 1]?.id;
    const at = lines.findIndex((line) => line.article.id === previous);
    lines.splice(at + 1, 0, { article, gone: true });
  });
  return lines;
}
