import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, Question } from '@cunju/models';
import { formatMoney } from '@cunju/i18n';
import type { ViewContext } from './context.js';
import { glued, paperList, prose, section } from './text.js';

/** The questions with what each option means, for reading. */
export function options({ ballot, mode }: Consultation, { words }: ViewContext): TemplateResult | typeof nothing {
  if (!ballot || ballot.questions.length === 0) return nothing;
  const title = mode === 'ballot' ? words.question : words.questionAsked;
  return section(
    'options',
    title,
    ballot.questions.map((question) => questionOptions(question, words.cast.most)),
  );
}

function questionOptions(question: Question, most: (most: number) => string): TemplateResult {
  const limit = question.kind === 'approval' ? (question.maxChoices ?? question.options.length) : undefined;
  return html`<div class="question keep" id=${`question-${question.id}`} tabindex="-1">
    <p class="prose strong">${glued(question.text)}</p>
    ${limit === undefined ? nothing : html`<p class="support">${most(limit)}</p>`}
    <ul class="rows">
      ${question.options.map(
        (option) =>
          html`<li class="row">
            <span class="row-name">${option.label}</span>
            ${option.meaning ? html`<span class="row-note">${glued(option.meaning)}</span>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

export function resolution({ result, status }: Consultation, { words }: ViewContext): TemplateResult | typeof nothing {
  return result?.resolution && status !== 'void'
    ? section('resolution', words.resolution, prose(clauses(result.resolution)))
    : nothing;
}

/** A resolution is numbered in Chinese; each number begins a paragraph. */
const clauses = (text: string): string[] =>
  text
    .replace(/。(?=[一二三四五六七八九十]+、)/g, '。\n')
    .split('\n')
    .filter(Boolean);

export function costs(document: Consultation, { words, locale }: ViewContext): TemplateResult | typeof nothing {
  if (!document.costs?.length) return nothing;
  return section(
    'costs',
    words.costs,
    html`<ul class="rows">
      ${document.costs.map(
        ({ label, amount }) =>
          html`<li class="row row-split">
            <span
              >${glued(label)}${amount.note ? html`<span class="row-note">${glued(amount.note)}</span>` : nothing}</span
            >
            <span class="number">${formatMoney(amount.fen, locale)}</span>
          </li>`,
      )}
    </ul>`,
  );
}

export function papers({ documents }: Consultation, context: ViewContext): TemplateResult | typeof nothing {
  return documents?.length ? section('papers', context.common.documents, paperList(documents, context)) : nothing;
}
