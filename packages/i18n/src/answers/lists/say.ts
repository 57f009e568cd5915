import type {
  AdmissionView,
  CertificateAnswer,
  Classification,
  ComparedItem,
  Funding,
  ListComparison,
  TaskAnswer,
  TaskItem,
} from '@cunju/models';
import { formatMoney } from '../../format.js';
import type { LegalBasis } from '../../findings/types.js';
import type { Locale } from '../../locale.js';
import { knownIn } from '../known.js';
import { day, listed, quote, quoted, together, withBasis, withReferences } from '../parts.js';
import { lists as en } from './en.js';
import type { ListsSentences } from './types.js';
import { lists as hans } from './zh-Hans.js';
import { lists as hant } from './zh-Hant.js';

const packs: Readonly<Record<Locale, ListsSentences>> = { 'zh-Hans': hans, 'zh-Hant': hant, en };

/** Whose lists they are, and in which language it is said. */
export interface ListPlace {
  readonly place: 'village' | 'community';
  readonly locale: Locale;
}

const placeOf = ({ place, locale }: ListPlace): string => knownIn(locale).taskList.place[place];
const namesOf = (items: readonly TaskItem[], locale: Locale): string =>
  quoted(
    items.map(({ name }) => name),
    locale,
  );
const nearestOf = (nearest: Classification['nearest'], locale: Locale): string =>
  namesOf(
    nearest.slice(0, 3).map(({ item }) => item),
    locale,
  );

/** What a list says to a question: `department` is the name of the department of the item that is meant. */
export function sayTaskAnswer(answer: TaskAnswer, at: ListPlace, department?: string): string {
  const said = packs[at.locale];
  if (answer.kind === 'unlisted') return unlisted(at);
  if (answer.kind === 'several') return said.several(namesOf(answer.items, at.locale));
  const { item, verdict } = answer;
  return withReferences(said.item(item.name, verdictWords(item, verdict, at, department)), item.basis ?? [], at.locale);
}

type Verdict = Extract<TaskAnswer, { kind: 'item' }>['verdict'];

function verdictWords(item: TaskItem, kind: Verdict, at: ListPlace, department: string | undefined): string {
  const { verdict } = knownIn(at.locale).taskList;
  const ended = item.effectiveTo ?? item.admission?.exitOn;
  switch (kind) {
    case 'assist':
    case 'inform':
      return verdict[kind](placeOf(at), department);
    case 'upcoming':
      return verdict.upcoming(day(item.effectiveFrom, at.locale));
    case 'lapsed':
      return verdict.lapsed(ended === undefined ? undefined : day(ended, at.locale));
    case 'suspended':
      return verdict.suspended;
    default:
      return verdict[kind](placeOf(at));
  }
}

const unlisted = (at: ListPlace): string => {
  const { verdict, unlistedAdvice } = knownIn(at.locale).taskList;
  return together([verdict.unlisted, unlistedAdvice(placeOf(at))], at.locale);
};

/** Whose work something is, by `classify`: with the item, who pays and the basis where one item is meant. */
export function sayClassification(found: Classification, at: ListPlace): string {
  const { answer, item, department, basis = [], nearest } = found;
  if (answer === 'unlisted') return unlisted(at);
  if (answer === 'unsure') return packs[at.locale].unsure(nearestOf(nearest, at.locale));
  const text = verdictWords({} as TaskItem, kindOf(answer, item), at, department?.name);
  if (!item) return text;
  const pays = answer === 'assist' ? packs[at.locale].pays(fundingWords(found.funding, at.locale)) : '';
  return withReferences(together([packs[at.locale].item(item.name, text), pays], at.locale), basis, at.locale);
}

/** A certificate counts as an own affair or as relief, and is said as a certificate. */
function kindOf(answer: 'autonomy' | 'assist' | 'relief', item: TaskItem | undefined): Verdict {
  if (item?.list === 'certificateAllowed' || item?.list === 'certificateForbidden') return item.list;
  return answer === 'assist' && item?.villageRole === 'inform' ? 'inform' : answer;
}

function fundingWords(funding: Funding | undefined, locale: Locale): string {
  const { per, paidBy, inKind, noCost, notWritten } = knownIn(locale).taskList;
  const { source, amount, inKind: goods, noCostReason } = funding ?? {};
  const money = amount && formatMoney(amount.fen, locale);
  const paid = money && (funding?.per ? per[funding.per](money) : money);
  const parts = [
    paid === undefined ? '' : source === undefined ? paid : paidBy(source, paid),
    goods === undefined ? '' : inKind(goods),
    noCostReason === undefined ? '' : noCost(withoutStop(noCostReason)),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(locale === 'en' ? '; ' : '；') : (source ?? notWritten);
}

const withoutStop = (text: string): string => text.replace(/[。.；;]$/, '');

/** Whether a certificate is issued here, and where to go instead. */
export function sayCertificate(found: CertificateAnswer, at: ListPlace): string {
  const said = packs[at.locale];
  const { verdict } = knownIn(at.locale).taskList;
  const { issue, item, department, instead, basis = [], nearest } = found;
  if (issue === 'unlisted') return said.unlistedCertificate(placeOf(at));
  if (issue === 'unsure') return said.unsureCertificate(nearestOf(nearest, at.locale));
  const text = {
    yes: () => verdict.certificateAllowed(placeOf(at)),
    no: () => verdict.certificateForbidden(placeOf(at)),
    elsewhere: () =>
      said.elsewhere(placeOf(at), department?.name, instead === undefined ? undefined : withoutStop(instead)),
  }[issue]();
  return withReferences(item ? said.item(item.name, text) : text, basis, at.locale);
}

/** Where an admission stands, whether the work may be asked that day, and what may come next. */
export function sayAdmission(view: AdmissionView, locale: Locale, basis?: LegalBasis): string {
  const said = packs[locale];
  const { admissionStates } = knownIn(locale).terms;
  const { state, since, standing, next, trialUntil } = view;
  const stateWords = (one: string): string => admissionStates[one] ?? one;
  const bases = basis ? [basis] : [];
  if (state === undefined || since === undefined) return withBasis(said.notApplied, bases, locale);
  const text = said.admission({
    state: stateWords(state),
    since: day(since, locale),
    standing: said.standing[standing](trialUntil === undefined ? undefined : day(trialUntil, locale)),
    next: next.map((one) => quote(stateWords(one), locale)).join(said.or),
  });
  return withBasis(text, bases, locale);
}

/** How two lists differ, in figures. */
export const sayComparison = ({ added, missing, changed, same }: ListComparison, locale: Locale): string =>
  packs[locale].comparison({
    added: added.length,
    missing: missing.length,
    changed: changed.length,
    same: same.length,
  });

/** In what one item differs from the same item of the other list. */
export function sayComparedItem({ local, changes }: ComparedItem, locale: Locale): string {
  const { compared, itemChanges } = packs[locale];
  return compared(
    local.name,
    listed(
      changes.map((change) => itemChanges[change]),
      locale,
    ),
  );
}
