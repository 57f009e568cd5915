import type { Article, RuleVersion } from '../documents/rule-book.js';

/** One article of a comparison, found in both versions by its stable id. */
export interface ChangedArticle {
  readonly id: string;
  /** As it stood in the first version. */
  readonly before?: Article;
  /** As it stands in the second. */
  readonly after?: Article;
}

export interface ArticleChanges {
  readonly added: readonly ChangedArticle[];
  readonly removed: readonly ChangedArticle[];
  /** Title, clauses or items read differently. */
  readonly changed: readonly ChangedArticle[];
  /** The words are the same and only the number differs. */
  readonly renumbered: readonly ChangedArticle[];
  /** How many articles are the same in number and words. */
  readonly same: number;
}

/**
 * Which articles differ between two versions, by stable id: what was added, changed or renumbered in the order of `b`,
 * what was removed in the order of `a`. Ids that occur twice count once, as they first stand.
 */
export function changedArticles(a: Pick<RuleVersion, 'chapters'>, b: Pick<RuleVersion, 'chapters'>): ArticleChanges {
  const before = articlesById(a);
  const after = articlesById(b);
  const changes = {
    added: [] as ChangedArticle[],
    changed: [] as ChangedArticle[],
    renumbered: [] as ChangedArticle[],
  };
  let same = 0;
  after.forEach((article, id) => {
    const old = before.get(id);
    if (!old) changes.added.push({ id, after: article });
    else if (wordsOf(old) !== wordsOf(article)) changes.changed.push({ id, before: old, after: article });
    else if (old.no !== article.no) changes.renumbered.push({ id, before: old, after: article });
    else same += 1;
  });
  const removed: ChangedArticle[] = [];
  before.forEach((article, id) => {
    if (!after.has(id)) removed.push({ id, before: article });
  });
  return { ...changes, removed, same };
}

/** Every article of a version by its id, in the order of the text. */
export function articlesById(version: Pick<RuleVersion, 'chapters'>): ReadonlyMap<string, Article> {
  const found = new Map<string, Article>();
  for (const chapter of version.chapters) {
    for (const article of chapter.articles) if (!found.has(article.id)) found.set(article.id, article);
  }
  return found;
}

/** What a reader reads, in one string that differs exactly when the words or their division differ. */
function wordsOf(article: Article): string {
  const clauses = article.clauses.map((clause) => [clause.text, ...(clause.items ?? []).map((item) => item.text)]);
  return JSON.stringify([article.title ?? '', ...clauses]);
}
