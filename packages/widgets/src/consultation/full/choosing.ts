import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '@cunju/models';
import { checkboxOptions } from '@cunju/primitives/checkbox-options.js';
import { radioOptions } from '@cunju/primitives/radio-options.js';
import { mostOf, type Gap } from '../state.js';
import { labels, questionsOf, type CastActs, type CastView, type In } from './cast-view.js';
import type { FullContext } from './context.js';
import { glued } from '../views/text.js';

/** The questions with their options, and what the vote is worth. Nothing is chosen for the visitor. */
export function choosing(view: CastView, state: In<'choosing'>, context: FullContext): TemplateResult {
  const { document, acts } = view;
  const { cast } = context.words;
  const questions = questionsOf(document);
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.review();
  };
  return html`<section class="block casting">
    <h3 class="visually-hidden" id="cast" tabindex="-1">${cast.choose}</h3>
    ${view.newer ? newerLine(acts, context) : nothing}
    ${
      view.kind === 'advisory' && document.mode === 'ballot'
        ? html`<p class="remark">${context.words.cast.advisory}</p>`
        : nothing
    }
    ${view.restored ? html`<p class="support quiet-line">${cast.restored}</p>` : nothing}
    <form novalidate @submit=${submit}>
      ${questions.map((question, at) => fields(question, at, questions.length, state, view, context))}
      ${labels(view, context)}
      <p class="buttons"><button class="button primary wide" type="submit">${cast.review}</button></p>
    </form>
  </section>`;
}

function newerLine(acts: CastActs, { words }: FullContext): TemplateResult {
  return html`<p class="support quiet-line" role="status">
    ${words.cast.newer}
    <button class="button quiet" type="button" @click=${acts.showNewer}>${words.cast.showNewer}</button>
  </p>`;
}

function fields(
  question: Question,
  at: number,
  all: number,
  { choices, gaps }: In<'choosing'>,
  { acts }: CastView,
  { words }: FullContext,
): TemplateResult {
  const gap = gaps[question.id];
  const chosen = choices[question.id] ?? [];
  const group = {
    legend: html`${all > 1 ? html`<span class="support line">${words.questionOf(at + 1, all)}</span>` : nothing}${glued(question.text)}`,
    name: `question-${at}`,
    choices: question.options.map(({ id, label, meaning }) => ({
      value: id,
      label,
      ...(meaning && { note: meaning }),
    })),
    required: true,
    ...(gap && { error: gapText(gap, words.cast) }),
  };
  if (question.kind === 'approval') {
    return checkboxOptions({
      ...group,
      hint: words.most(mostOf(question)),
      values: chosen,
      onChoose: (values) => acts.choose(question.id, values),
    });
  }
  return radioOptions({ ...group, value: chosen[0] ?? '', onChoose: (value) => acts.choose(question.id, [value]) });
}

const gapText = (gap: Gap, cast: FullContext['words']['cast']): string =>
  gap.kind === 'none' ? cast.gapNone : cast.gapMany(gap.most, gap.chosen);
