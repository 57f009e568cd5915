import type { Article, Clause } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import { villageRules as say } from '@cunju/widgets/sayings.js';
import { markup, type Content } from '../base/markup.js';
import { heading, idOf, paragraph } from '../base/pieces.js';
import type { RuleBookStatic } from './context.js';
import { details } from './details.js';

/** The chapters with their articles; each has the id that its number may change under. */
export function text(context: RuleBookStatic): Content {
  const { version, words, book, own } = context;
  if (version.chapters.length === 0) return paragraph(words.noText(words.kind[book.kind]));
  return version.chapters.map((chapter) => {
    const title = [say.chapterName(chapter.no, context), ' ', own(chapter.title)];
    const id = idOf('chapter', chapter.id, context);
    return markup`<section>\n${heading(1, title, context, id)}${chapter.articles.map((one) => article(one, context))}</section>\n`;
  });
}

function article(one: Article, context: RuleBookStatic): Content {
  const { words, own, locale } = context;
  const { suspended, title } = one;
  const name = [say.articleName(one.no, context), title && [' ', own(title)]];
  return [
    heading(2, name, context, idOf('article', one.id, context)),
    suspended && [paragraph(words.suspended(formatDate(suspended.on, locale))), paragraph(own(suspended.order))],
    one.clauses.map((clause) => clauseText(clause, suspended !== undefined, context)),
    details(one, context),
  ];
}

/** A clause and its items. What is suspended stays readable and is struck. */
function clauseText({ text: words, items }: Clause, struck: boolean, context: RuleBookStatic): Content {
  const { own } = context;
  const dressed = (content: string): Content => (struck ? markup`<s>${own(content)}</s>` : own(content));
  const numbers = context.words.itemNo;
  return [
    paragraph(dressed(words)),
    (items ?? []).map((item) => paragraph([numbers(say.numeral(item.no, context.locale)), dressed(item.text)])),
  ];
}
