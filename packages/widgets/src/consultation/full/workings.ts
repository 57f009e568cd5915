import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, Question, QuestionOutcome, Step } from '@cunju/models';

import { stepSentences } from '../sayings/steps.js';
import { disclosure } from '@cunju/primitives/disclosure.js';
import type { FullContext } from './context.js';
import { glued } from '../views/text.js';

/** 「怎么算的」: each step of the arithmetic as a sentence, for each question once. */
export function workings(document: Consultation, context: FullContext): TemplateResult | typeof nothing {
  const { words, outcome } = context;
  const decided = outcome.questions.filter((question) => question.decision);
  const turnout = document.result ? undefined : outcome.turnout;
  if (decided.length === 0 && !turnout) {
    return document.result && document.mode === 'ballot'
      ? html`<p class="support block">${words.unchecked}</p>`
      : nothing;
  }
  const content = turnout
    ? stepList(turnout.steps, undefined, context)
    : decided.map((found) => questionSteps(document, found, decided.length, context));
  return html`<div class="block">${disclosure({ summary: words.howCounted, content })}</div>`;
}

function questionSteps(
  document: Consultation,
  { questionId, decision }: QuestionOutcome,
  all: number,
  context: FullContext,
): TemplateResult {
  const question = document.ballot?.questions.find((asked) => asked.id === questionId);
  return html`${all > 1 && question ? html`<h4 class="strong">${glued(question.text)}</h4>` : nothing}
  ${stepList(decision?.steps ?? [], question, context)}`;
}

function stepList(steps: readonly Step[], question: Question | undefined, { words }: FullContext): TemplateResult {
  return html`<ol class="reckoning prose">
    ${stepSentences(steps, question, words).map((sentence) => html`<li>${glued(sentence)}</li>`)}
  </ol>`;
}

/** Those who declared an interest, and whether they vote. */
export function recusals({ electorate }: Consultation, { words }: FullContext): TemplateResult | typeof nothing {
  const list = electorate?.recusals ?? [];
  if (list.length === 0 || !electorate) return nothing;
  return disclosure({
    summary: words.recusals,
    content: html`<ul class="rows">
      ${list.map(
        (one) =>
          html`<li class="row">
            <p>
              ${glued(words.recusal(one.maskedName, words.count(one.count, electorate.mode)))}${words.listComma}${
                one.votes ? words.recusalVotes : words.recusalSilent
              }
            </p>
            <p class="support">${glued(one.reason)}${words.listComma}${one.decidedBy}</p>
          </li>`,
      )}
    </ul>`,
  });
}
