import type { Consultation } from '@cunju/models';
import { formatDate, formatInstant, formatMoney } from '@cunju/i18n';
import { consultation as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import {
  bullets,
  heading,
  idOf,
  lines,
  link,
  numbered,
  paper,
  paragraph,
  row,
  section,
  strong,
  terms,
} from '../base/pieces.js';
import type { ConsultationStatic } from './context.js';

/** What came of opinions: taken, and not taken with the reason. */
export function feedback({ feedback: answer }: Consultation, context: ConsultationStatic): Content {
  if (!answer) return undefined;
  const { words, locale, own } = context;
  const { adopted, notAdopted } = answer;
  return section(
    words.feedback,
    [
      paragraph(words.feedbackOn(formatDate(answer.publishedOn, locale))),
      paragraph(own(answer.summary)),
      adopted.length > 0 ? [heading(2, words.adopted(adopted.length), context), numbered(adopted.map(own))] : undefined,
      notAdopted.length > 0
        ? [
            heading(2, words.notAdopted(notAdopted.length), context),
            numbered(notAdopted.map(({ opinion, reason }) => lines([own(opinion), own(words.reason(reason))]))),
          ]
        : undefined,
    ],
    context,
  );
}

/** Objections with their rulings. */
export function objections({ objections: about }: Consultation, context: ConsultationStatic): Content {
  const { words, locale, own } = context;
  const rows = (about?.items ?? []).map(({ id, ground, on, status, ruledOn, ruling }) =>
    row(idOf('objection', id, context), [
      paragraph(own(ground)),
      paragraph([words.received(formatDate(on, locale)), words.listComma, strong(words.objectionStatus[status])]),
      ruling && paragraph([ruledOn && `${words.ruled(formatDate(ruledOn, locale))} `, own(ruling)]),
    ]),
  );
  return section(words.objections, bullets(rows), context);
}

/** After the decision: milestones, contracts and the residents' marks. */
export function followUp({ followUp: after }: Consultation, context: ConsultationStatic): Content {
  if (!after) return undefined;
  const { words, own } = context;
  const milestones = after.milestones.map((item) =>
    row(
      idOf('milestone', item.id, context),
      lines([own(item.title), say.progressOf(item, context), item.proof && paper(item.proof, context)]),
    ),
  );
  return [
    section(words.followUp, bullets(milestones), context),
    section(words.contracts, bullets((after.contracts ?? []).map((one) => contract(one, context))), context),
    satisfaction(after, context),
  ];
}

type FollowUp = NonNullable<Consultation['followUp']>;

function contract(item: NonNullable<FollowUp['contracts']>[number], context: ConsultationStatic): Content {
  const { words, locale, own } = context;
  const who = item.firm ?? item.maskedName;
  const signed = formatDate(item.signedOn, locale);
  return row(
    idOf('contract', item.id, context),
    lines([
      [strong(link(item.href, own(item.title))), item.amount && ` ${formatMoney(item.amount.fen, locale)}`],
      [
        who === undefined ? signed : words.contractWith(who, signed),
        item.amount?.note && [words.listComma, own(item.amount.note)],
      ],
      item.terms && [words.terms, words.colon, own(item.terms)],
    ]),
  );
}

function satisfaction({ satisfaction: marks }: FollowUp, context: ConsultationStatic): Content {
  if (!marks) return undefined;
  const { words, locale } = context;
  const rows = marks.answers.map((votes, at) => [words.satisfactionGrades[at], words.count(votes, 'person')] as const);
  return section(words.satisfaction(formatDate(marks.on, locale)), terms(rows.slice().reverse()), context);
}

/** What is to be paid. */
export function costs({ costs: items }: Consultation, context: ConsultationStatic): Content {
  const { words, locale, own } = context;
  const rows = (items ?? []).map(({ label, amount }): readonly [Content, Content] => [
    own(label),
    lines([formatMoney(amount.fen, locale), amount.note && own(amount.note)]),
  ]);
  return section(words.costs, terms(rows), context);
}

/** Who did what to this document, and why. */
export function log({ log: entries }: Consultation, context: ConsultationStatic): Content {
  const { words, locale, own } = context;
  const rows = (entries ?? []).map(({ act, actorRole, at, reason }) =>
    lines([
      [strong(words.logActs[act]), ' ', own(actorRole)],
      [formatInstant(at, locale), reason && [' ', own(reason)]],
    ]),
  );
  return section(words.log, numbered(rows), context);
}
