import { listStandingOn, type ListKind, type TaskItem, type TaskList } from '@cunju/models';
import { formatDate, formatPeriod } from '@cunju/i18n';
import { taskList as say } from '@cunju/widgets/sayings.js';
import type { StaticContext } from '../base/context.js';
import { markup, type Content } from '../base/markup.js';
import { dotted, heading, papers, paragraph, phoneLink, section, terms } from '../base/pieces.js';
import { source } from '../base/source.js';
import { wordsOf } from '../base/words.js';
import type { TaskListStatic } from './context.js';
import { item } from './item.js';
import { years } from './years.js';

/** The lists one after the other, each item with all that is said of it. */
export function taskList(document: TaskList, plain: StaticContext): Content {
  const context: TaskListStatic = { ...plain, document, words: wordsOf(plain.locale).taskList };
  return [
    head(context),
    say.groupItems(document, document.items).map(({ list, items }) => group(list, items, context)),
    unlisted(context),
    years(context),
    about(context),
  ];
}

function head(context: TaskListStatic): Content {
  const { words, document, locale, today, own } = context;
  const { title, effectiveFrom, effectiveTo } = document;
  const standing = listStandingOn(document, today);
  const from = formatDate(effectiveFrom, locale);
  const note = {
    inForce: '',
    draft: words.draftNote,
    withdrawn: words.withdrawnNote,
    upcoming: words.upcomingNote(from),
    ended: words.endedNote(formatDate(effectiveTo ?? effectiveFrom, locale)),
  }[standing];
  return markup`<header>\n${heading(0, own(title), context)}${paragraph(
    dotted([own(document.locality.name), words.status[standing], words.from(from)]),
  )}${paragraph(note)}${paragraph(document.summary && own(document.summary))}</header>\n`;
}

function group(list: ListKind, items: readonly TaskItem[], context: TaskListStatic): Content {
  const { words, document, own } = context;
  const about = document.lists.find((one) => one.kind === list);
  return section(
    about ? own(about.title) : words.list[list],
    [
      about &&
        paragraph(dotted([words.list[list], about.number, datesOf(about, context), words.items(String(items.length))])),
      about?.summary && paragraph(own(about.summary)),
      items.map((one) => item(one, context)),
    ],
    context,
  );
}

interface Dated {
  readonly effectiveFrom: string;
  readonly effectiveTo?: string | undefined;
}

const datesOf = ({ effectiveFrom: from, effectiveTo: to }: Dated, { words, locale }: TaskListStatic): string =>
  to ? formatPeriod(from, to, locale) : words.from(formatDate(from, locale));

/** What to do with work that is on no list, and whom to ask. */
function unlisted(context: TaskListStatic): Content {
  const { words, common, document, own } = context;
  const { unlisted: help, publisher } = document;
  return section(
    words.verdict.unlisted,
    [
      paragraph(help ? own(help.advice) : words.unlistedAdvice(say.placeIn(context))),
      terms([
        [words.contact, own(help?.office ?? publisher.name)],
        [common.phone, phoneLink(help ? help.phone : publisher.phone)],
      ]),
    ],
    context,
  );
}

function about(context: TaskListStatic): Content {
  const { words, common, document, own } = context;
  const { publisher } = document;
  return source(document, context, [
    [words.version, dotted([document.number, datesOf(document, context)])],
    [words.level, words.levelName[document.level]],
    [words.address, publisher.address && own(publisher.address)],
    [words.hours, publisher.hours && own(publisher.hours)],
    [common.documents, papers(document.documents, context)],
  ]);
}
