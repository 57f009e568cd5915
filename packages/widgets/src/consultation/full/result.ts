import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, Question, QuestionOutcome, Votes } from '@cunju/models';
import { callout } from '@cunju/primitives/callout.js';
import { unitGrid } from '@cunju/primitives/unit-grid.js';
import { majoritySentence } from '../sayings/majority.js';
import { attendance } from './attendance.js';
import { modeOf, questionOf } from '../views/context.js';
import { threeFigures } from '../views/figures.js';
import { otherOutcome, type FullContext } from './context.js';
import { glued, phrases } from '../views/text.js';

type Answer = NonNullable<Consultation['result']>['questions'][number];

/** Attendance, then each question with its figure and its three numbers. */
export function result(document: Consultation, context: FullContext): TemplateResult | typeof nothing {
  if (!document.result) return nothing;
  const { questions } = document.result;
  return html`
    ${contradiction(document, context)} ${attendance(document, context)}
    ${questions.map((answer, at) => questionResult(document, answer, at, context))}
  `;
}

function contradiction(document: Consultation, context: FullContext): TemplateResult | typeof nothing {
  const { words } = context;
  const computed = otherOutcome(document, context);
  if (!document.result || computed === undefined) return nothing;
  return callout({
    kind: 'attention',
    content: html`<p>${words.differs(words.outcomes[document.result.outcome], words.outcomes[computed])}</p>`,
  });
}

function questionResult(document: Consultation, answer: Answer, at: number, context: FullContext): TemplateResult {
  const { words } = context;
  const question = questionOf(document, answer.questionId);
  const computed = context.outcome.questions.find((found) => found.questionId === answer.questionId);
  const all = document.result?.questions.length ?? 1;
  const id = `result-${at}`;
  return html`<section class="block keep">
    ${all > 1 && question ? html`<h3 class="strong prose asked" id=${id}>${glued(question.text)}</h3>` : html`<h3 class="h3" id=${id}>${words.majority}</h3>`}
    ${
      answer.votes && question?.kind !== 'single' && question?.kind !== 'approval'
        ? standing(document, answer.votes, computed, context)
        : nothing
    }
    ${answer.options && question ? optionCounts(document, question, answer, context) : nothing}
    ${channels(document, answer, context)}
  </section>`;
}

function standing(
  document: Consultation,
  votes: Votes,
  computed: QuestionOutcome | undefined,
  context: FullContext,
): TemplateResult {
  const { words, room, rtl } = context;
  const mode = modeOf(document);
  const sentence = majoritySentence(document, votes, computed, context);
  const decided = computed?.decision?.majority;
  const total = Math.max(decided?.base ?? document.result?.present ?? 0, votes.for + votes.against + votes.abstain);
  return html`
    ${unitGrid({
      blocks: [
        { kind: 'agree', count: votes.for, label: `✓ ${words.agree}` },
        { kind: 'oppose', count: votes.against, label: `✕ ${words.oppose}` },
        { kind: 'abstain', count: votes.abstain, label: `— ${words.abstain}` },
      ],
      total,
      ...(decided && { needed: decided.needed, neededLabel: words.needed(decided.needed, mode) }),
      sentence: html`<span class="verdict">${phrases(sentence)}</span>`,
      name: sentence,
      room,
      rtl,
    })}
    ${threeFigures(document, votes, context)} ${invalidVotes(votes, context)}
  `;
}

function invalidVotes({ invalid }: Votes, { words }: FullContext): TemplateResult | typeof nothing {
  if (invalid === 0) return nothing;
  return html`<p class="support after">
    ${words.invalid} ${glued(words.count(invalid, 'vote'))}${words.stop}${words.invalidNote}
  </p>`;
}

function optionCounts(
  document: Consultation,
  question: Question,
  answer: Answer,
  context: FullContext,
): TemplateResult {
  const { words, outcome } = context;
  const mode = modeOf(document);
  const leading = outcome.questions.find((found) => found.questionId === question.id)?.leading;
  const most = Math.max(1, ...(answer.options ?? []).map((option) => option.votes));
  const { abstain = 0, invalid = 0 } = answer.votes ?? {};
  return html`<ul class="rows tally">
      ${(answer.options ?? []).map((counted) => {
        const label = question.options.find((option) => option.id === counted.optionId)?.label ?? counted.optionId;
        return html`<li class="row">
          <p class="row-split">
            <span class=${counted.optionId === leading ? 'strong' : ''}>${label}</span>
            <span class="number">${words.count(counted.votes, document.mode === 'ballot' ? 'vote' : mode)}</span>
          </p>
          ${tallyBar(counted.votes, most)}
        </li>`;
      })}
    </ul>
    ${abstain + invalid > 0 ? html`<p class="support after">${glued(words.besides(abstain, invalid))}</p>` : nothing}`;
}

/** Length against the option with the most votes; the number beside it says the same. */
function tallyBar(votes: number, most: number): TemplateResult {
  return html`<svg
    class="tally-bar"
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${`M0 0h${(votes * 100) / most}v1h-${(votes * 100) / most}z`} />
  </svg>`;
}

function channels(document: Consultation, answer: Answer, { words }: FullContext): TemplateResult | typeof nothing {
  if (!answer.channels || answer.channels.length < 2) return nothing;
  const parts = answer.channels.map(({ channel, votes }) => `${words.channels[channel]} ${words.count(votes, 'vote')}`);
  return html`<p class="support after">${words.byChannel}${words.colon}${phrases(parts.join(words.listComma))}</p>`;
}
