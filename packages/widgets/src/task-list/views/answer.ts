import { html, nothing, type TemplateResult } from 'lit';
import type { TaskAnswer, TaskItem } from '@cunju/models';
import { fact, glued, phoneLink, phrases } from '../../base/text.js';
import type { TaskListContext } from '../context.js';
import { departmentOf, placeIn, rowTexts } from '../sayings.js';
import { answerText } from '../verdict.js';
import { basisLines, itemButton } from './text.js';

/** The verdict in one sentence, what it rests on and where to ask, and what to do next. */
export function answerView(context: TaskListContext): TemplateResult | typeof nothing {
  const { words, state, acts, more } = context;
  const { answer } = state;
  if (!answer) return nothing;
  const item = answer.kind === 'item' ? answer.item : undefined;
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button class="button quiet" type="button" @click=${act}>${label}</button>`;
  return html`<div class=${isUsual(answer) ? 'callout answer' : 'callout answer attention'} id="answer">
    <p class="verdict">${phrases(answerText(answer, context))}</p>
    ${item ? factsOf(item, context) : answer.kind === 'several' ? several(answer.items, context) : unlisted(context)}
    <div class="actions stacked">
      ${more && answer.kind !== 'several' ? more.letterButton(context) : nothing}
      ${item ? button(words.seeItem, () => acts.seek(item.id)) : nothing}${button(words.askAgain, acts.forget)}
    </div>
  </div>`;
}

function isUsual(answer: TaskAnswer): boolean {
  return answer.kind === 'item'
    ? !['lapsed', 'suspended', 'upcoming'].includes(answer.verdict)
    : answer.kind === 'several';
}

function factsOf(item: TaskItem, context: TaskListContext): TemplateResult {
  const { words, common, document } = context;
  const department = departmentOf(item, context);
  const next = document.items.find((other) => other.id === item.replacedBy);
  return html`<dl class="answer-facts">
    ${fact(words.matched, item.name)} ${fact(words.replacedBy, next && itemButton(next, context))}
    ${fact(words.elsewhere, item.instead && glued(item.instead))} ${fact(words.responsible, department?.name)}
    ${fact(common.phone, department?.phone && phoneLink(department.phone))}
    ${fact(words.basis, basisLines(item, context))}
  </dl>`;
}

function several(items: readonly TaskItem[], context: TaskListContext): TemplateResult {
  const { words, acts } = context;
  return html`<ul class="rows">
    ${items.map(
      (item) =>
        html`<li>
          <button class="row-link" type="button" @click=${() => acts.choose(item)}>
            <span class="row-name">${item.name}</span>
            <span class="row-note">${words.list[item.list]}${words.separator}${rowTexts(item, context)[0]}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function unlisted(context: TaskListContext): TemplateResult {
  const { words, common, document, more } = context;
  const { unlisted: help, publisher } = document;
  const phone = help ? help.phone : publisher.phone;
  return html`<p>${glued(help?.advice ?? (more ? words.unlistedAdvice(placeIn(context)) : ''))}</p>
    <dl class="answer-facts">
      ${fact(words.contact, help?.office ?? publisher.name)} ${fact(common.phone, phone && phoneLink(phone))}
    </dl>`;
}
