import { isElection, type Consultation } from '@cunju/models';
import { shanghaiDate } from '@cunju/i18n';
import { consultation as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { bullets, idOf, lines, paragraph, phoneLink, row, section, strong, terms, time } from '../base/pieces.js';
import { numbered } from '../base/pieces.js';
import type { ConsultationStatic } from './context.js';
import { takesPart } from './facts.js';

/** Where, when and until when one takes part on paper, and the phone: the way that needs no script. */
export function paperWay(document: Consultation, context: ConsultationStatic): Content {
  if (!takesPart(document, context)) return undefined;
  const { words, common, own } = context;
  const { paper, contact, publisher, period } = document;
  const until = paper?.until ?? period?.closesAt;
  const days = period && say.days(shanghaiDate(period.opensAt), shanghaiDate(period.closesAt), context);
  return section(
    document.mode === 'ballot' ? words.paper : words.paperOpinion,
    [
      paragraph(isElection(document) ? words.election : undefined),
      paragraph(paper ? undefined : own(words.paperNone(contact.office))),
      terms([
        [words.paperPlace, paper && own(paper.place)],
        [words.paperHours, paper ? own(paper.hours) : days],
        [words.deadline, until && time(until, context)],
        [common.phone, phoneLink(paper?.phone ?? contact.phone ?? publisher.phone)],
      ]),
      paragraph(paper?.note && own(paper.note)),
    ],
    context,
  );
}

/** The questions with what each option means, and how secret and how final a vote is. */
export function questions({ ballot, mode }: Consultation, context: ConsultationStatic): Content {
  if (!ballot) return undefined;
  const { words, own } = context;
  const asked = ballot.questions.map(({ id, kind, text, options, maxChoices }) =>
    row(idOf('question', id, context), [
      paragraph(strong(own(text))),
      kind === 'approval' ? paragraph(words.most(maxChoices ?? options.length)) : undefined,
      bullets(options.map(({ label, meaning }) => lines([own(label), meaning && own(meaning)]))),
    ]),
  );
  return section(mode === 'ballot' ? words.question : words.questionAsked, numbered(asked), context);
}
