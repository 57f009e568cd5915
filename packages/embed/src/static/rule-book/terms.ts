import { villageRules as say } from '@cunju/widgets/sayings.js';
import { joined, markup, type Content } from '../base/markup.js';
import { heading, idOf, lines, paragraph, section, terms as list } from '../base/pieces.js';
import type { RuleBookStatic } from './context.js';

/** Words of the text and what they mean in it. */
export function terms(context: RuleBookStatic): Content {
  const { words, version, own } = context;
  const rows = (version.terms ?? []).map(({ word, meaning, article }): readonly [Content, Content] => [
    own(word),
    [own(meaning), ' ', articleLink(article, context)],
  ]);
  return section(words.terms, list(rows), context);
}

/** The rhymed version, and the articles that each poem is about. */
export function verse(context: RuleBookStatic): Content {
  const { words, version, book, own } = context;
  const { rhymes } = version;
  if (!rhymes?.length) return undefined;
  const poems = rhymes.map(({ title, lines: couplets, illustrates }) => {
    const links = illustrates.map((id) => articleLink(id, context)).filter((link) => link !== undefined);
    return [
      title && heading(2, own(title), context),
      paragraph(lines(couplets.map(([first, second]) => own(`${bare(first)}，${bare(second)}。`)))),
      links.length > 0 ? paragraph([words.illustrates, ' ', joined(links, ' ')]) : undefined,
    ];
  });
  return section(words.readVerse, [paragraph(words.verseNote(words.kind[book.kind])), poems], context);
}

/** The half-line without a mark at its end: the couplet sets its own. */
const bare = (line: string): string => line.replace(/[，。；、！？,.;!?\s]{1,40}$/, '');

function articleLink(id: string, context: RuleBookStatic): Content {
  for (const chapter of context.version.chapters) {
    const article = chapter.articles.find((one) => one.id === id);
    if (article)
      return markup`<a href="#${encodeURI(idOf('article', id, context))}">${say.articleName(article.no, context)}</a>`;
  }
  return undefined;
}
