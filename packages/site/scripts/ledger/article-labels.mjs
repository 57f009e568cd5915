import { readFileSync } from 'node:fs';
import { articleLabel } from '@cunju/models';

const data = new URL('../../public/data/', import.meta.url);

/**
 * The items, each with what its article is called in the current version of the rules.
 * @param file a rule book below `public/data`
 * @throws when an item rests on an article that this version does not have
 */
export function withArticleLabels(items, file) {
  const book = JSON.parse(readFileSync(new URL(file, data), 'utf8'));
  const current = book.versions.find(({ id }) => id === book.currentVersion);
  const articles = new Map(
    current.chapters.flatMap((chapter) =>
      chapter.articles.map((article) => [`${book.id}@${current.id}#${article.id}`, article]),
    ),
  );
  return items.map((item) => {
    const article = articles.get(item.article);
    if (!article) throw new Error(`${item.code} rests on ${item.article}, which ${file} does not have`);
    return { ...item, articleLabel: articleLabel(article) };
  });
}
