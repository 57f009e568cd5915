import {
  itemEndedOn,
  itemStandingOn,
  type Department,
  type Funding,
  type LegalReference,
  type TaskItem,
  type TaskList,
} from '@cunju/models';
import { formatDate, formatMoney, formatNumber, type WidgetLocale, type TaskListWords } from '@cunju/i18n';

/** What is needed to say something about an item of a list. */
export interface Speaking {
  readonly document: TaskList;
  /** Address that the document came from. */
  readonly address?: string | undefined;
  readonly words: TaskListWords;
  readonly locale: WidgetLocale;
  /** Calendar date in Asia/Shanghai. */
  readonly today: string;
}

/** The village or community as it stands in a sentence. */
export const placeIn = ({ document, words }: Speaking): string => words.place[document.locality.kind];

export function departmentOf(item: TaskItem, { document }: Speaking): Department | undefined {
  return document.departments.find((department) => department.id === item.department);
}

/** Who does it, in a few words. */
export function whoText(item: TaskItem, speaking: Speaking): string {
  const { words, document } = speaking;
  const place = placeIn(speaking);
  const department = departmentOf(item, speaking)?.name;
  if (item.list === 'certificateForbidden') return department ?? words.who.notIssued(place);
  if (item.villageRole === 'lead') return words.who.lead[document.locality.kind];
  if (item.villageRole === 'refuse') return department ?? words.who.refuse(place);
  return words.who[item.villageRole](department ?? words.who.departmentMissing, place);
}

/** Who pays, in a few words; empty where the question does not arise. */
export function payerText(item: TaskItem, { words, locale }: Speaking): string {
  const { funding } = item;
  if (!funding) return item.list === 'assist' ? words.notWritten : '';
  if (funding.amount) {
    const amount = amountText(funding, funding.amount.fen, words, locale);
    return funding.source ? words.paidBy(funding.source, amount) : amount;
  }
  if (funding.source) return funding.source;
  if (funding.inKind) return words.inKindShort;
  return funding.noCostReason ? words.noCostShort : words.notWritten;
}

/** `每年 3,600 元` */
export function amountText(funding: Funding, fen: number, words: TaskListWords, locale: WidgetLocale): string {
  const money = formatMoney(fen, locale);
  return funding.per ? words.per[funding.per](money) : money;
}

/** By when, or how often where no time limit is written; empty where neither is. */
export function limitText(item: TaskItem, { words }: Speaking): string {
  return item.timeLimitDays ? words.withinDays(formatNumber(item.timeLimitDays)) : (item.frequency ?? '');
}

/** `《村民委员会组织法》第28条（3）`. */
export function basisText(basis: LegalReference, words: TaskListWords): string {
  const [article, ...part] = (basis.article ?? '').split('.');
  return words.lawTitle(basis.law) + (article ? words.article(article, part.join('.') || undefined) : '');
}

/** Why an item does not count as usual, or nothing. */
export function standingText(item: TaskItem, { words, locale, today }: Speaking): string {
  const standing = itemStandingOn(item, today);
  switch (standing) {
    case 'active':
      return '';
    case 'suspended':
      return words.standing.suspended;
    case 'upcoming':
      return words.standing.upcoming(formatDate(item.effectiveFrom, locale));
    default:
      return words.standing[standing](endText(item, locale));
  }
}

/** The short facts of a row: who does it, who pays, by when. */
export function rowTexts(item: TaskItem, speaking: Speaking): readonly string[] {
  if (item.list === 'certificateForbidden') return [item.instead ?? whoText(item, speaking)];
  return [whoText(item, speaking), payerText(item, speaking), limitText(item, speaking)].filter((text) => text !== '');
}

/** The day an item ended, in words. */
export function endText(item: TaskItem, locale: WidgetLocale): string | undefined {
  const date = itemEndedOn(item);
  return date && formatDate(date, locale);
}
