import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl, type Consultation } from '@cunju/models';
import { formatInstant } from '@cunju/i18n';
import { facts, receipt, type Fact } from '@cunju/primitives/receipt.js';
import { mayRetry, type CastState, type Choices, type VoteReceipt } from '../state.js';
import { labels, questionsOf, type CastView, type In } from './cast-view.js';
import { choosing } from './choosing.js';
import type { FullContext } from './context.js';
import { contactText, glued, time } from '../views/text.js';
import { callSentence, space } from '../../base/text.js';

export type { CastActs, CastView } from './cast-view.js';

/** The screen of casting: choose, confirm and send, receipt, or refusal. */
export function casting(view: CastView, context: FullContext): TemplateResult {
  const { state } = view;
  switch (state.phase) {
    case 'choosing':
      return choosing(view, state, context);
    case 'confirming':
    case 'sending':
      return confirming(view, state, context);
    case 'refused':
      return refused(view, state, context);
    case 'received':
      return received(view, state.receipt, context);
  }
}

/** The choice in the exact words of the question and the option. */
function choiceText(document: Consultation, choices: Choices): TemplateResult[] {
  return questionsOf(document).map(
    (question) =>
      html`<div class="chosen keep">
        <p class="prose">${glued(question.text)}</p>
        ${(choices[question.id] ?? []).map(
          (id) => html`<p class="title">${question.options.find((option) => option.id === id)?.label ?? id}</p>`,
        )}
      </div>`,
  );
}

function confirming(view: CastView, state: In<'confirming'> | In<'sending'>, context: FullContext): TemplateResult {
  const { acts, document } = view;
  const { cast } = context.words;
  const sending = state.phase === 'sending';
  const phone = document.contact.phone ?? document.publisher.phone;
  return html`<section class="block casting">
    <h3 class="h2" id="cast" tabindex="-1">${cast.confirmTitle}</h3>
    ${choiceText(document, state.choices)} ${labels(view, context)}
    <div role="status">
      ${
        sending && state.slow
          ? html`<div class="callout attention">
              <p class="strong">${cast.stillSending}</p>
              ${phone ? html`<p>${callSentence(cast.askBeforeAgain, phone)}</p>` : nothing}
            </div>`
          : nothing
      }
    </div>
    <div class="buttons stacked">
      <button class="button primary wide" type="button" aria-disabled=${sending ? 'true' : nothing} @click=${acts.send}>
        ${sending ? cast.sending : cast.submit}
      </button>
      <button class="button wide" type="button" aria-disabled=${sending ? 'true' : nothing} @click=${acts.edit}>
        ${cast.edit}
      </button>
    </div>
  </section>`;
}

function refused(view: CastView, state: In<'refused'>, context: FullContext): TemplateResult {
  const { acts, document } = view;
  const { cast } = context.words;
  const retry = mayRetry(state.problem);
  const title = state.problem === 'undelivered' ? cast.undeliveredTitle : cast.refusedTitle;
  return html`<section class="block casting">
    <div class="callout error">
      <h3 class="callout-title" id="cast" tabindex="-1">${title}</h3>
      <p>${glued(cast.problems[state.problem])}</p>
    </div>
    <p class="support after">${cast.kept}</p>
    ${choiceText(document, state.choices)} ${facts([{ term: context.words.contact, text: contactText(document) }])}
    <div class="buttons stacked">
      ${retry ? html`<button class="button primary wide" type="button" @click=${acts.send}>${cast.retry}</button>` : nothing}
      <button class=${`button wide ${retry ? '' : 'primary'}`} type="button" @click=${acts.edit}>
        ${retry ? cast.edit : cast.leave}
      </button>
    </div>
  </section>`;
}

/** The receipt never says what was chosen: someone may stand beside the visitor. */
function received({ acts, document, kind }: CastView, given: VoteReceipt, context: FullContext): TemplateResult {
  const { cast } = context.words;
  const address = given.href === undefined ? undefined : safeUrl(given.href);
  const rows: Fact[] = [];
  if (given.at) rows.push({ term: cast.receiptAt, text: time(given.at, context) });
  if (given.number) {
    const how = html`${cast.checkBy(document.contact.office)}${
      address ? html`${space}<a class="line" href=${address} rel="noopener noreferrer">${cast.checkPage}</a>` : nothing
    }`;
    rows.push({ term: cast.receiptCheck, text: how });
  }
  rows.push({ term: context.words.contact, text: contactText(document) });
  const advisory = kind === 'advisory' && document.mode === 'ballot' ? cast.advisory : '';
  return html`<div class="block casting">
    ${receipt({
      title: cast.receivedTitle,
      facts: rows,
      ...(given.number && { code: given.number, codeLabel: cast.receiptNumber }),
      note: html`${given.number ? cast.receivedText : nothing}${advisory}`,
      actions: html`<button class="button" type="button" @click=${acts.print}>${cast.printReceipt}</button> ${
          document.ballot?.changeable
            ? html`<button class="button" type="button" @click=${acts.again}>${cast.again}</button>`
            : nothing
        }`,
    })}
  </div>`;
}

/** What a screen reader says when the state changes without a new screen. */
export function spoken(state: CastState, { words, locale }: FullContext): string {
  const { cast } = words;
  switch (state.phase) {
    case 'sending':
      return state.slow ? cast.stillSending : cast.sending;
    case 'received':
      return cast.receivedTitle + words.stop + (state.receipt.at ? formatInstant(state.receipt.at, locale) : '');
    case 'choosing': {
      const open = Object.keys(state.gaps).length;
      return open > 0 ? cast.openGaps(open) : '';
    }
    default:
      return '';
  }
}
