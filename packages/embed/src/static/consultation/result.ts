import type { Consultation, QuestionOutcome } from '@cunju/models';
import { formatInstant, formatNumber } from '@cunju/i18n';
import { consultation as say } from '@cunju/widgets/sayings.js';
import { markup, type Content } from '../base/markup.js';
import { bullets, heading, numbered, paragraph, paragraphs, section, terms } from '../base/pieces.js';
import type { ConsultationStatic } from './context.js';

type Result = NonNullable<Consultation['result']>;
type Answer = Result['questions'][number];

/** How many came, what each question came to, and how that was reckoned. */
export function figures(document: Consultation, context: ConsultationStatic): Content {
  const answers = say.hasResult(document) ? (document.result?.questions ?? []) : [];
  return [
    contradiction(document, context),
    attendance(document, context),
    answers.map((answer) => questionResult(document, answer, context)),
    workings(document, context),
  ];
}

function contradiction(document: Consultation, context: ConsultationStatic): Content {
  const { words } = context;
  const computed = say.otherOutcome(document, context);
  return document.result && computed && say.hasResult(document)
    ? paragraph(words.differs(words.outcomes[document.result.outcome], words.outcomes[computed]))
    : undefined;
}

function attendance(document: Consultation, context: ConsultationStatic): Content {
  const facts = say.attendanceOf(document, context);
  if (!facts) return undefined;
  const { words, locale } = context;
  const asOf =
    document.result || !document.turnout ? undefined : words.asOf(formatInstant(document.turnout.asOf, locale));
  return section(
    say.attendanceHeading(document, facts, context),
    paragraphs([say.attendanceSentence(document, facts, context), asOf]),
    context,
  );
}

function questionResult(document: Consultation, answer: Answer, context: ConsultationStatic): Content {
  const { words, own } = context;
  const question = say.questionOf(document, answer.questionId);
  const computed = context.outcome.questions.find((found) => found.questionId === answer.questionId);
  const several = (document.result?.questions.length ?? 1) > 1;
  return section(
    several && question ? own(question.text) : words.majority,
    [yesNo(document, answer, computed, context), options(document, answer, context), channels(answer, context)],
    context,
  );
}

function yesNo(
  document: Consultation,
  { votes, questionId }: Answer,
  computed: QuestionOutcome | undefined,
  context: ConsultationStatic,
): Content {
  const question = say.questionOf(document, questionId);
  if (!votes || question?.kind === 'single' || question?.kind === 'approval') return undefined;
  const { words } = context;
  const unit = words.unit(say.modeOf(document));
  const counted = (count: number): string => `${formatNumber(count)} ${unit}`;
  return [
    paragraph(say.majoritySentence(document, votes, computed, context)),
    terms([
      [words.agree, counted(votes.for)],
      [words.oppose, counted(votes.against)],
      [words.abstain, counted(votes.abstain)],
    ]),
    votes.invalid > 0
      ? paragraph(`${words.invalid} ${words.count(votes.invalid, 'vote')}${words.stop}${words.invalidNote}`)
      : undefined,
  ];
}

function options(document: Consultation, { questionId, options: counts, votes }: Answer, context: ConsultationStatic) {
  const question = say.questionOf(document, questionId);
  if (!counts || !question) return undefined;
  const { words, own } = context;
  const unit = document.mode === 'ballot' ? 'vote' : say.modeOf(document);
  const label = (id: string): string => question.options.find((option) => option.id === id)?.label ?? id;
  const { abstain = 0, invalid = 0 } = votes ?? {};
  return [
    terms(counts.map(({ optionId, votes: count }) => [own(label(optionId)), words.count(count, unit)])),
    abstain + invalid > 0 ? paragraph(words.besides(abstain, invalid)) : undefined,
  ];
}

function channels({ channels: used }: Answer, { words }: ConsultationStatic): Content {
  if (!used || used.length < 2) return undefined;
  const parts = used.map(({ channel, votes }) => `${words.channels[channel]} ${words.count(votes, 'vote')}`);
  return paragraph(`${words.byChannel}${words.colon}${parts.join(words.listComma)}`);
}

/** Each step of the arithmetic in plain words, for each question once. */
function workings(document: Consultation, context: ConsultationStatic): Content {
  const { words, outcome, own } = context;
  const decided = outcome.questions.filter((question) => question.decision);
  const turnout = document.result ? undefined : outcome.turnout;
  if (turnout) return section(words.howCounted, numbered(say.stepSentences(turnout.steps, undefined, words)), context);
  if (decided.length === 0) {
    return document.result && document.mode === 'ballot' ? paragraph(words.unchecked) : undefined;
  }
  const said = decided.map(({ questionId, decision }) => {
    const question = say.questionOf(document, questionId);
    return [
      decided.length > 1 && question ? heading(2, own(question.text), context) : undefined,
      numbered(say.stepSentences(decision?.steps ?? [], question, words)),
    ];
  });
  return section(words.howCounted, said, context);
}

/** Those who declared an interest, and whether they vote. */
export function recusals({ electorate }: Consultation, context: ConsultationStatic): Content {
  const { words, own } = context;
  if (!electorate?.recusals?.length) return undefined;
  const rows = electorate.recusals.map(({ maskedName, count, votes, reason, decidedBy }) => [
    words.recusal(maskedName, words.count(count, electorate.mode)),
    words.listComma,
    votes ? words.recusalVotes : words.recusalSilent,
    markup`<br>\n`,
    own(reason),
    words.listComma,
    own(decidedBy),
  ]);
  return section(words.recusals, bullets(rows), context);
}
