import type { Consultation, LegalBasis } from '@cunju/models';
import { isOver } from '@cunju/models';
import { formatDate } from '@cunju/i18n';
import { consultation as say } from '@cunju/widgets/sayings.js';
import { type Content } from '../base/markup.js';
import { lines, phoneLink, terms, time } from '../base/pieces.js';
import type { ConsultationStatic } from './context.js';

type Row = readonly [term: Content, said: Content];

/** Deadline, objections, basis, what comes next, the roll, and who answers for what. */
export function facts(document: Consultation, context: ConsultationStatic): Content {
  return terms([
    deadline(document, context),
    objection(document, context),
    basis(document, context),
    next(document, context),
    roll(document, context),
    certified(document, context),
    organizer(document, context),
    contact(document, context),
  ]);
}

function deadline({ status, period }: Consultation, context: ConsultationStatic): Row {
  const running = period && ['upcoming', 'open', 'paused'].includes(status);
  return [context.words.deadline, running ? time(period.closesAt, context) : undefined];
}

function objection({ objections, status }: Consultation, { words, locale, own }: ConsultationStatic): Row {
  if (!objections || status === 'void') return [words.objectionTerm, undefined];
  const count = objections.items?.length ?? 0;
  return [
    words.objectionTerm,
    lines([
      words.before(formatDate(objections.until, locale)),
      own(words.objectionHow(objections.to)),
      phoneLink(objections.phone),
      count > 0 ? words.objectionCount(count) : undefined,
    ]),
  ];
}

function basis({ ballot, delegation, mode }: Consultation, context: ConsultationStatic): Row {
  const { words, outcome, locale } = context;
  const found = (outcome.questions.find((question) => question.decision)?.decision ?? outcome.turnout)?.basis;
  const laws = mode === 'ballot' && say.lawful(found) ? [lawLine(found, context)] : [];
  const online = ballot?.binding ? ballot.bindingBasis : undefined;
  const repeated = online && say.lawful(found) && online.law === found.law && online.article === found.article;
  if (online && !repeated) laws.push(lawLine(online, context));
  const granted =
    delegation && words.delegation(formatDate(delegation.grantedOn, locale), formatDate(delegation.expiresOn, locale));
  return [words.basis, lines([...laws, granted])];
}

type Law = Pick<LegalBasis, 'law' | 'article' | 'versionOn'>;

function lawLine({ law, article, versionOn }: Law, { words, locale }: ConsultationStatic): string {
  const name = article === undefined ? words.law(law) : words.article(law, article);
  return versionOn ? `${name} ${words.lawVersion(formatDate(versionOn, locale))}` : name;
}

function next({ procedure, status }: Consultation, context: ConsultationStatic): Row {
  const { words, stages } = context;
  if (!procedure || status === 'void' || status === 'archived') return [words.next, undefined];
  const coming = stages.find((view) => view.state === 'upcoming');
  const doing = stages.find((view) => view.state === 'current');
  const shown = status === 'final' ? (doing ?? coming) : (coming ?? doing);
  if (!shown) return [words.next, words.nothingNext];
  const [who] = say.whoOf(shown, context);
  const title = say.stageTitle(shown, context);
  return [words.next, lines([who === undefined ? title : words.nextStage(title, who), ...say.daysOf(shown, context)])];
}

function roll({ electorate, mode, status }: Consultation, context: ConsultationStatic): Row {
  const { words, locale, today, own } = context;
  if (!electorate || mode === 'record') return [words.roll, undefined];
  const until = status === 'upcoming' || status === 'open' ? electorate.roll?.appealUntil : undefined;
  const count = words.rollCount(words.count(electorate.base, electorate.mode));
  const appeal = until !== undefined && until >= today ? words.rollAppeal(formatDate(until, locale)) : '';
  return [words.roll, lines([own(electorate.label), count + appeal])];
}

const certified = ({ result, status }: Consultation, { words, own }: ConsultationStatic): Row => [
  words.certifiedBy,
  result && status !== 'void' ? own(result.certifiedBy.join(words.enumComma)) : undefined,
];

const organizer = ({ organizer: first, coOrganizers = [] }: Consultation, { words, own }: ConsultationStatic): Row => [
  words.organizer,
  own([first, ...coOrganizers].join(words.enumComma)),
];

function contact({ contact: whom, publisher }: Consultation, { words, own }: ConsultationStatic): Row {
  return [
    words.contact,
    lines([own(whom.office), phoneLink(whom.phone ?? publisher.phone), whom.hours && own(whom.hours)]),
  ];
}

/** Whether residents can take part, now or soon. */
export const takesPart = (document: Consultation, { now }: ConsultationStatic): boolean =>
  !isOver(document, now) &&
  !say.hasResult(document) &&
  document.mode !== 'record' &&
  ['open', 'upcoming', 'paused'].includes(document.status);
