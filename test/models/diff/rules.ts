import type { Article, Chapter, Clause } from '@cunju/models';

/** Builds rules for comparing. */
export const clause = (id: string, text: string, more: Partial<Clause> = {}): Clause => ({
  id,
  no: 1,
  text,
  norm: 'must',
  ...more,
});
export const article = (id: string, no: number, text: string, more: Partial<Article> = {}): Article => ({
  id,
  no,
  clauses: [clause(`${id}.1`, text)],
  ...more,
});
export const chapter = (id: string, no: number, ...articles: Article[]): Chapter => ({
  id,
  no,
  title: `第${id}部分`,
  articles,
});
export const version = (...chapters: Chapter[]) => ({ chapters });
export const one = (...articles: Article[]) => version(chapter('ch', 1, ...articles));
