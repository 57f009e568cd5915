import { openingVersion, standingOf, type RuleBook } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import { villageRules as say } from '@cunju/widgets/sayings.js';
import type { StaticContext } from '../base/context.js';
import { markup, type Content } from '../base/markup.js';
import { bullets, dotted, heading, papers, paragraph, paragraphs, phoneLink, section } from '../base/pieces.js';
import { source } from '../base/source.js';
import { wordsOf } from '../base/words.js';
import { changes } from './changes.js';
import type { RuleBookStatic } from './context.js';
import { contents } from './contents.js';
import { passport } from './passport.js';
import { text } from './text.js';
import { terms, verse } from './terms.js';

/** The version that a book opens with in full, and the names of the others. */
export function ruleBook(book: RuleBook, plain: StaticContext): Content {
  const version = openingVersion(book);
  const words = wordsOf(plain.locale).villageRules;
  if (!version) {
    const none = paragraph(words.noText(words.kind[book.kind]));
    return [heading(0, plain.own(book.title), plain), none, source(book, plain)];
  }
  const context: RuleBookStatic = { ...plain, words, book, version, standing: standingOf(book, version, plain.today) };
  return [
    head(context),
    contents(context),
    paragraphs((version.preamble ?? []).map(plain.own)),
    text(context),
    terms(context),
    verse(context),
    changes(context),
    passport(context),
    section(plain.common.documents, papers(version.documents, context), context),
    versions(context),
    about(context),
  ];
}

function head(context: RuleBookStatic): Content {
  const { book, version, words, standing, locale, own } = context;
  const since = standing.kind === 'inForce' && standing.on ? words.effectiveFrom(formatDate(standing.on, locale)) : '';
  const comments = standing.kind === 'draft' ? say.commentPeriod(context) : '';
  return markup`<header>\n${heading(0, own(book.title), context)}${paragraph(
    dotted([own(book.locality.name), words.kind[book.kind], say.statusWord(context), own(version.label), since]),
  )}${paragraph(say.enactmentText(context))}${paragraph(say.standingSentence(context, comments))}${commentPhone(
    context,
  )}${paragraph(book.checkedOn && words.checkedOn(formatDate(book.checkedOn, locale)))}</header>\n`;
}

function commentPhone({ book, words, version, standing, today }: RuleBookStatic): Content {
  const { phone } = book.publisher;
  if (!phone || standing.kind !== 'draft' || (version.comments && version.comments.to < today)) return undefined;
  return paragraph([words.commentsPhone, ' ', phoneLink(phone)]);
}

/** All versions by name: each is a text of its own. */
function versions(context: RuleBookStatic): Content {
  const { book, words, own } = context;
  if (book.versions.length < 2) return undefined;
  const names = say.newestFirst(book).map((one) => own(words.versionOption(one.label, words.status[one.status])));
  return section(words.version, bullets(names), context);
}

function about(context: RuleBookStatic): Content {
  const { book, version, words, locale, own } = context;
  const { address, hours } = book.publisher;
  const review = version.status === 'repealed' ? undefined : book.nextReviewOn;
  return section(
    words.contact,
    source(book, context, [
      [words.hours, hours && own(hours)],
      [words.address, address && own(address)],
      [words.nextReview, review && words.before(formatDate(review, locale))],
    ]),
    context,
  );
}
