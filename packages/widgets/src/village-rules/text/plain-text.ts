import { hanNumber, type Article, type RuleBook, type RuleVersion } from '@cunju/models';
import type { WidgetLocale, VillageRulesWords } from '@cunju/i18n';
import type { RulesContext } from '../context.js';

const HAN_SPACE = '\u3000';

/** A number as the words of a language want it: 十二 in Chinese, 12 in others. */
export const numeral = (no: number, locale: WidgetLocale): string => (/^zh/.test(locale) ? hanNumber(no) : String(no));

/** The words in which a document's own numbers are said, with the language they belong to. */
export interface Speech {
  readonly words: Pick<VillageRulesWords, 'articleNo' | 'chapterNo' | 'itemNo'>;
  readonly locale: WidgetLocale;
}

export const articleName = (no: number, { words, locale }: Speech): string => words.articleNo(numeral(no, locale));

export const chapterName = (no: number, { words, locale }: Speech): string => words.chapterNo(numeral(no, locale));

/** 《…》（2026年修订本）第十二条 */
export const citationOf = (book: RuleBook, version: RuleVersion, article: Article, ctx: RulesContext): string =>
  ctx.words.citation(book.title, version.label, articleName(article.no, ctx));

function articleText(article: Article, speech: Speech): string[] {
  const head = [articleName(article.no, speech), article.title].filter(Boolean).join(HAN_SPACE);
  const lines = [head];
  for (const clause of article.clauses) {
    lines.push(clause.text);
    for (const item of clause.items ?? []) lines.push(speech.words.itemNo(numeral(item.no, speech.locale)) + item.text);
  }
  if (article.suspended) lines.push(`※ ${article.suspended.order}`);
  return lines;
}

/** The whole version as plain text, one paragraph a line, an empty line between articles. */
export function plainText(book: RuleBook, version: RuleVersion, speech: Speech): string {
  const blocks: string[][] = [[book.title, version.label], ...(version.preamble ? [version.preamble] : [])];
  for (const chapter of version.chapters) {
    blocks.push([[chapterName(chapter.no, speech), chapter.title].join(HAN_SPACE)]);
    for (const article of chapter.articles) blocks.push(articleText(article, speech));
  }
  return blocks.map((lines) => lines.join('\n')).join('\n\n') + '\n';
}
