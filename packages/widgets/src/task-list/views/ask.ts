import { html, nothing, type TemplateResult } from 'lit';
import { listStandingOn, type TaskItem } from '@cunju/models';
import { fact, glued, phoneLink, phrases } from '../../base/text.js';
import type { TaskListContext } from '../context.js';
import { departmentOf, placeIn, rowTexts, verdictText } from '../sayings.js';
import { basisLine, itemButton } from './text.js';

/** The question, the field to ask it with, and the answer. A list that was withdrawn answers nothing. */
export function askView(context: TaskListContext): TemplateResult {
  const { words, document, today } = context;
  const withdrawn = listStandingOn(document, today) === 'withdrawn';
  return html`<section class="asking screen-only" aria-labelledby="question">
    <h2 class="title" id="question">${words.question(placeIn(context))}</h2>
    ${withdrawn ? html`<p>${words.verdict.withdrawn}</p>` : html`${form(context)} ${answer(context)}`}
  </section>`;
}

function form({ words, state, acts }: TaskListContext): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.ask((event.currentTarget as HTMLFormElement).querySelector('input')?.value ?? '');
  };
  return html`<form
    class=${state.unasked ? 'field ask invalid' : 'field ask'}
    role="search"
    aria-labelledby="question"
    @submit=${submit}
  >
    ${state.unasked ? html`<p class="error-text" id="ask-error">${words.askEmpty}</p>` : nothing}
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
        aria-describedby=${state.unasked ? 'ask-error ask-hint' : 'ask-hint'}
        aria-invalid=${state.unasked ? 'true' : nothing}
        .value=${state.question}
      />
      <button class="button primary" type="submit">${words.ask}</button>
    </div>
    <p class="hint" id="ask-hint">${words.askExample}</p>
  </form>`;
}

function answer(context: TaskListContext): TemplateResult | typeof nothing {
  const found = context.state.answer;
  if (!found) return nothing;
  if (found.kind === 'item') {
    const lapsed = found.verdict === 'lapsed' || found.verdict === 'suspended' || found.verdict === 'upcoming';
    return html`<div class=${lapsed ? 'callout answer attention' : 'callout answer'} id="answer">
      <p class="verdict">${phrases(verdictText(found.verdict, found.item, context))}</p>
      ${itemAnswer(found.item, context)}
    </div>`;
  }
  return html`<div class=${found.kind === 'several' ? 'callout answer' : 'callout answer attention'} id="answer">
    ${found.kind === 'several' ? several(found.items, context) : unlisted(context)}
  </div>`;
}

function itemAnswer(item: TaskItem, context: TaskListContext): TemplateResult {
  const { words, common, acts } = context;
  const department = departmentOf(item, context);
  const next = context.document.items.find((other) => other.id === item.replacedBy);
  return html`<dl class="answer-facts">
      ${fact(words.matched, item.name)} ${fact(words.replacedBy, next && itemButton(next, context))}
      ${fact(words.elsewhere, item.instead && glued(item.instead))} ${fact(words.responsible, department?.name)}
      ${fact(common.phone, department?.phone && phoneLink(department.phone))}
      ${fact(
        words.basis,
        (item.basis ?? []).map((basis) => html`<span class="line">${basisLine(basis, context)}</span>`),
      )}
    </dl>
    <div class="actions stacked">
      <button class="button" type="button" @click=${acts.printLetter}>${words.letter}</button>
      <button class="button quiet" type="button" @click=${() => acts.seek(item.id)}>${words.seeItem}</button>
      <button class="button quiet" type="button" @click=${acts.forget}>${words.askAgain}</button>
    </div>`;
}

function several(items: readonly TaskItem[], context: TaskListContext): TemplateResult {
  const { words, acts } = context;
  return html`<p class="verdict">${phrases(words.verdict.several)}</p>
    <ul class="rows">
      ${items.map(
        (item) =>
          html`<li>
            <button class="row-link" type="button" @click=${() => acts.choose(item)}>
              <span class="row-name">${item.name}</span>
              <span class="row-note">${words.list[item.list]}${words.separator}${rowTexts(item, context)[0]}</span>
            </button>
          </li>`,
      )}
    </ul>
    <div class="actions">
      <button class="button quiet" type="button" @click=${acts.forget}>${words.askAgain}</button>
    </div>`;
}

function unlisted(context: TaskListContext): TemplateResult {
  const { words, common, document, acts } = context;
  const { unlisted: help, publisher } = document;
  const phone = help ? help.phone : publisher.phone;
  return html`<p class="verdict">${phrases(words.verdict.unlisted)}</p>
    <p>${glued(help?.advice ?? words.unlistedAdvice(placeIn(context)))}</p>
    <dl class="answer-facts">
      ${fact(words.contact, help?.office ?? publisher.name)} ${fact(common.phone, phone && phoneLink(phone))}
    </dl>
    <div class="actions stacked">
      <button class="button" type="button" @click=${acts.printLetter}>${words.letter}</button>
      <button class="button quiet" type="button" @click=${acts.forget}>${words.askAgain}</button>
    </div>`;
}
