import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '@cunju/i18n';
import type { TaskAnswer } from '@cunju/models';
import { printAlone } from '../../../base/print-alone.js';
import type { TaskListContext } from '../../context.js';
import { fundingTexts } from '../../funding.js';
import { basisText, departmentOf, placeIn } from '../../sayings.js';
import { answerText } from '../../verdict.js';

/** Asks for the answer as a letter. */
export const letterButton = ({ words, acts }: TaskListContext): TemplateResult =>
  html`<button class="button" type="button" @click=${acts.printLetter}>${words.letter}</button>`;

/** Prints the letter of a widget and nothing else of it. */
export function printLetter(element: Element): void {
  element.setAttribute('data-print', 'letter');
  printAlone(element, () => element.removeAttribute('data-print'));
}

/** The answer as a letter on one sheet: only paper shows it, and only when it was asked for. */
export function letterView(context: TaskListContext): TemplateResult | typeof nothing {
  const { words, document, locale, state, today } = context;
  const { answer, question } = state;
  if (!answer || answer.kind === 'several') return nothing;
  const subject = question || (answer.kind === 'item' ? answer.item.name : '');
  return html`<section class="letter" aria-hidden="true">
    <p class="letter-title">${words.letterTitle(subject)}</p>
    <p>${words.letterGreeting}</p>
    <p class="letter-text">
      ${words.letterIntro(subject, document.title, document.number && words.brackets(document.number))}
    </p>
    ${paragraphs(answer, context).map((text) => html`<p class="letter-text">${text}</p>`)}
    <p class="letter-text">${words.letterAsOf(formatDate(document.checkedOn ?? document.updatedAt, locale))}</p>
    <div class="letter-end">
      <p>${document.publisher.name}${words.letterSeal}</p>
      <p>${formatDate(today, locale)}</p>
      <p>${document.publisher.phone}</p>
    </div>
  </section>`;
}

function paragraphs(answer: TaskAnswer, context: TaskListContext): readonly string[] {
  const { words, document } = context;
  if (answer.kind !== 'item') {
    const help = document.unlisted;
    const office = [help?.office, help?.phone].filter(Boolean).join(' ');
    return [
      answerText(answer, context),
      help?.advice ?? words.unlistedAdvice(placeIn(context)),
      office && labelled(words.contact, office, context),
    ].filter((text): text is string => Boolean(text));
  }
  const { item } = answer;
  const department = departmentOf(item, context);
  const basis = (item.basis ?? []).map((one) => basisText(one, words)).join(words.comma);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [words.matched, `${item.name}${words.brackets(item.code)}`],
    [words.elsewhere, item.instead],
    [words.does(placeIn(context)), item.does],
    [item.list === 'relief' ? words.mustNot : words.doesNot(placeIn(context)), item.doesNot],
    [
      words.responsible,
      department && [department.name, department.phone, department.address].filter(Boolean).join(' '),
    ],
    [words.funding, fundingTexts(item, context).join(' ')],
    [words.basis, basis],
  ];
  return [
    answerText(answer, context),
    ...lines.flatMap(([term, text]) => (text ? [labelled(term, text, context)] : [])),
  ];
}

const labelled = (term: string, text: string, { words }: TaskListContext): string => `${term}${words.colon}${text}`;
