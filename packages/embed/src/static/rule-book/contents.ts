import type { Chapter } from '@cunju/models';
import { villageRules as say } from '@cunju/widgets/sayings.js';
import { markup, type Content } from '../base/markup.js';
import { bullets, idOf, section } from '../base/pieces.js';
import type { RuleBookStatic } from './context.js';

/** The chapters with links to them, where there is more than one. */
export function contents(context: RuleBookStatic): Content {
  const { chapters } = context.version;
  if (chapters.length < 2) return undefined;
  return section(context.words.contents, bullets(chapters.map((one) => entry(one, context))), context);
}

function entry(chapter: Chapter, context: RuleBookStatic): Content {
  const { words, own } = context;
  const { articles } = chapter;
  const [first, last] = [articles[0], articles[articles.length - 1]];
  const name = (no: number): string => say.articleName(no, context);
  const range =
    first && last ? (first === last ? name(first.no) : words.articleRange(name(first.no), name(last.no))) : undefined;
  const to = encodeURI(idOf('chapter', chapter.id, context));
  return [
    markup`<a href="#${to}">${say.chapterName(chapter.no, context)} ${own(chapter.title)}</a>`,
    range && [' ', range],
  ];
}
