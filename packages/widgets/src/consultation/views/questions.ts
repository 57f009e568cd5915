import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, Question } from '@cunju/models';
import type { ViewContext } from './context.js';
import { glued, section } from './text.js';

/** The questions with what each option means, for reading. */
export function questions({ ballot, mode }: Consultation, { words }: ViewContext): TemplateResult | typeof nothing {
  if (!ballot || ballot.questions.length === 0) return nothing;
  const title = mode === 'ballot' ? words.question : words.questionAsked;
  return section(
    'options',
    title,
    ballot.questions.map((question) => questionOptions(question, words.most)),
  );
}

function questionOptions({ id, kind, text, options, maxChoices }: Question, most: (most: number) => string) {
  return html`<div class="question keep" id=${`question-${id}`} tabindex="-1">
    <p class="prose strong">${glued(text)}</p>
    ${kind === 'approval' ? html`<p class="support">${most(maxChoices ?? options.length)}</p>` : nothing}
    <ul class="rows">
      ${options.map(
        ({ label, meaning }) =>
          html`<li class="row">
            <span class="row-name">${label}</span>
            ${meaning ? html`<span class="row-note">${glued(meaning)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}
