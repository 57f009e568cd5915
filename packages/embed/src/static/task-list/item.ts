import { itemStandingOn, type LegalReference, type TaskItem } from '@cunju/models';
import { formatDate, formatPeriod } from '@cunju/i18n';
import { taskList as say } from '@cunju/widgets/sayings.js';
import { markup, type Content } from '../base/markup.js';
import { dotted, heading, idOf, lines, link, paragraph, phoneLink, terms } from '../base/pieces.js';
import type { TaskListStatic } from './context.js';

/** One item: its name, the short facts of its row, and everything that the list says about it. */
export function item(one: TaskItem, context: TaskListStatic): Content {
  const { own } = context;
  return [
    heading(2, name(one, context), context, idOf('item', one.id, context)),
    paragraph(dotted(say.rowTexts(one, context).map(own))),
    standing(one, context),
    terms([...work(one, context), ...conditions(one, context), ...record(one, context)]),
  ];
}

/** The name, struck when the item has ended, and why in words. */
function name(one: TaskItem, context: TaskListStatic): Content {
  const { words, own, today } = context;
  const why = say.standingText(one, context);
  const ended = ['expired', 'removed'].includes(itemStandingOn(one, today));
  return [ended ? markup`<s>${own(one.name)}</s>` : own(one.name), why && words.brackets(why)];
}

/** The item that took its place. */
function standing(one: TaskItem, context: TaskListStatic): Content {
  const { words, document, own } = context;
  const next = document.items.find((other) => other.id === one.replacedBy);
  if (!next) return undefined;
  const to = markup`<a href="#${encodeURI(idOf('item', next.id, context))}">${own(next.name)}</a>`;
  return paragraph([words.replacedBy, words.colon, to]);
}

type Row = readonly [term: Content, said: Content];

function work(one: TaskItem, context: TaskListStatic): readonly Row[] {
  const { words, own } = context;
  const place = say.placeIn(context);
  const prose = (text: string | undefined): Content => text && own(text);
  return [
    [words.elsewhere, prose(one.instead)],
    [words.does(place), prose(one.does)],
    [one.list === 'relief' ? words.mustNot : words.doesNot(place), prose(one.doesNot)],
    [words.responsible, department(one, context)],
  ];
}

function department(one: TaskItem, context: TaskListStatic): Content {
  const found = say.departmentOf(one, context);
  if (!found) return undefined;
  const { words, common, own } = context;
  const call = found.phone && [common.phone, words.colon, phoneLink(found.phone)];
  return lines([own(found.name), call, found.address && own(found.address)]);
}

function conditions(one: TaskItem, context: TaskListStatic): readonly Row[] {
  const { words, own } = context;
  const list = (parts: readonly string[] | undefined): Content =>
    parts?.length ? own(parts.join(words.comma)) : undefined;
  return [
    [words.funding, lines(say.fundingTexts(one, context).map(own))],
    [words.frequency, one.frequency && own(one.frequency)],
    [words.limit, one.timeLimitDays ? say.limitText(one, context) : undefined],
    [words.months, one.months?.map(words.monthName).join(words.comma)],
    [words.materials, list(one.materials)],
    [words.dataRequested, list(one.dataRequested)],
    [words.basis, lines((one.basis ?? []).map((basis) => law(basis, context)))],
  ];
}

function law(basis: LegalReference, { words, locale }: TaskListStatic): Content {
  const version = basis.versionOn && words.brackets(words.versionOn(formatDate(basis.versionOn, locale)));
  return [link(basis.href, say.basisText(basis, words)), version];
}

function record(one: TaskItem, context: TaskListStatic): readonly Row[] {
  const { words, locale, own } = context;
  const { effectiveFrom, effectiveTo } = one;
  return [
    [words.admission, lines(say.admissionTexts(one, context).map(own))],
    [words.topicAndCode, own([one.category, one.code].join(words.separator))],
    [
      words.inForce,
      effectiveTo ? formatPeriod(effectiveFrom, effectiveTo, locale) : words.from(formatDate(effectiveFrom, locale)),
    ],
  ];
}
