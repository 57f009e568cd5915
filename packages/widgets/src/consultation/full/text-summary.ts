import { isOver, type Consultation } from '@cunju/models';
import { formatDate, formatInstant, formatMoney } from '@cunju/i18n';
import { attendanceSentence } from '../sayings/attendance.js';
import { majoritySentence } from '../sayings/majority.js';
import { hasResult, modeOf, questionOf } from '../views/context.js';
import { otherOutcome, type FullContext } from './context.js';

/** The consultation as plain text for a message or a loudspeaker: what, where it stands, the numbers, whom to ask. */
export function textSummary(document: Consultation, context: FullContext): string {
  const { words, common, locale } = context;
  const { title, locality, publisher, contact, updatedAt } = document;
  const phone = contact.phone ?? publisher.phone;
  const lines = [
    title,
    `${locality.name} ${words.modes[document.mode]} ${isOver(document, context.now) ? words.over : words.status[document.status]}`,
    document.summary,
    ...questionLines(document, context),
    ...resultLines(document, context),
    ...(isOver(document, context.now) ? [words.overNote] : whenLines(document, context)),
    ...(document.costs ?? []).map(({ label, amount }) => `${label}${words.colon}${formatMoney(amount.fen, locale)}`),
    `${words.contact}${words.colon}${contact.office}${phone ? ` ${phone}` : ''}`,
    `${common.publisher}${words.colon}${publisher.name}`,
    `${common.updatedAt}${words.colon}${formatInstant(updatedAt, locale)}`,
  ];
  return lines.join('\n');
}

function questionLines({ ballot }: Consultation, { words }: FullContext): string[] {
  return (ballot?.questions ?? []).map(
    ({ text, options }) => `${text} ${options.map((option) => option.label).join(words.enumComma)}`,
  );
}

function resultLines(document: Consultation, context: FullContext): string[] {
  const { words, outcome } = context;
  const { result } = document;
  if (!result || !hasResult(document)) return [];
  const { base, present } = result;
  const leg = outcome.questions.find((question) => question.decision)?.decision?.quorum.legs[0];
  const counted = leg ? { needed: leg.needed, short: leg.short } : {};
  const lines = [attendanceSentence(document, { mode: modeOf(document), base, present, ...counted }, context)];
  for (const answer of result.questions) {
    const question = questionOf(document, answer.questionId);
    const computed = outcome.questions.find((found) => found.questionId === answer.questionId);
    if (result.questions.length > 1 && question) lines.push(question.text);
    if (answer.votes && !answer.options) lines.push(words.votesLine(answer.votes) + words.stop);
    if (answer.votes && !answer.options) lines.push(majoritySentence(document, answer.votes, computed, context));
    for (const { optionId, votes } of answer.options ?? []) {
      const label = question?.options.find((option) => option.id === optionId)?.label ?? optionId;
      lines.push(`${label}${words.colon}${words.count(votes, 'vote')}`);
    }
  }
  if (document.mode !== 'ballot') return lines;
  const computed = otherOutcome(document, context);
  const recorded = words.outcomes[result.outcome];
  return [...lines, computed ? words.differs(recorded, words.outcomes[computed]) : recorded + words.stop];
}

function whenLines({ period, objections, status, paper }: Consultation, { words, locale }: FullContext): string[] {
  const lines: string[] = [];
  if (period && (status === 'upcoming' || status === 'open')) {
    lines.push(`${words.deadline}${words.colon}${formatInstant(period.closesAt, locale)}`);
    if (paper) lines.push(`${words.paper}${words.colon}${paper.place}${words.listComma}${paper.hours}`);
  }
  if (objections && status === 'objection') {
    lines.push(`${words.objectionTerm}${words.colon}${words.before(formatDate(objections.until, locale))}`);
  }
  return lines;
}
