import type { Article, RuleBook, RuleVersion } from '@cunju/models';

export const newestFirst = ({ versions }: RuleBook): readonly RuleVersion[] =>
  versions.slice().sort((a, b) => b.no - a.no);

/** The first article that a test accepts, in the order of the text. */
function findArticle(version: RuleVersion, accept: (article: Article) => boolean): Article | undefined {
  for (const chapter of version.chapters) {
    const article = chapter.articles.find(accept);
    if (article) return article;
  }
  return undefined;
}

export const articleByNo = (version: RuleVersion, no: number): Article | undefined =>
  findArticle(version, (article) => article.no === no);

/** The article of an id, or the one that holds the clause or item of that id. */
export const articleHolding = (version: RuleVersion, id: string): Article | undefined =>
  findArticle(version, (article) => article.id === id) ??
  findArticle(version, (article) =>
    article.clauses.some((clause) => clause.id === id || (clause.items ?? []).some((item) => item.id === id)),
  );
