import { html, nothing, type TemplateResult } from 'lit';
import { listStandingOn } from '@cunju/models';
import type { TaskListContext } from '../context.js';
import { placeIn } from '../sayings.js';
import { answerView } from './answer.js';

/** The question, the field to ask it with, and the answer. A list that was withdrawn answers nothing. */
export function askView(context: TaskListContext): TemplateResult {
  const { words, document, today } = context;
  const withdrawn = listStandingOn(document, today) === 'withdrawn';
  return html`<section class="asking screen-only">
    <h2 class="title" id="question">${words.question(placeIn(context))}</h2>
    ${withdrawn ? html`<p>${words.verdict.withdrawn}</p>` : html`${form(context)} ${answerView(context)}`}
  </section>`;
}

function form({ words, state, acts }: TaskListContext): TemplateResult {
  const { unasked } = state;
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.ask((event.currentTarget as HTMLFormElement).querySelector('input')?.value ?? '');
  };
  return html`<form
    class=${unasked ? 'field ask invalid' : 'field ask'}
    role="search"
    aria-labelledby="question"
    @submit=${submit}
  >
    ${unasked ? html`<p class="error-text" id="ask-error">${words.askEmpty}</p>` : nothing}
    <div class="ask-row">
      <input
        class="input"
        id="ask"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        maxlength="80"
        aria-labelledby="question"
        aria-describedby=${unasked ? 'ask-error ask-hint' : 'ask-hint'}
        aria-invalid=${unasked ? 'true' : nothing}
        .value=${state.question}
      />
      <button class="button primary" type="submit">${words.ask}</button>
    </div>
    <p class="hint" id="ask-hint">${words.askExample}</p>
  </form>`;
}
