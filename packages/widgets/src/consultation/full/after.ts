import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { formatDate, formatInstant, formatMoney } from '@cunju/i18n';
import { disclosure } from '@cunju/primitives/disclosure.js';
import { progressOf } from '../sayings/progress.js';
import type { FullContext } from './context.js';
import { paperLink } from './papers.js';
import { glued, phrases, section } from '../views/text.js';
import { linkOf, space } from '../../base/text.js';

/** What came of opinions: taken, and not taken with the reason. */
export function feedback({ feedback: answer }: Consultation, context: FullContext): TemplateResult | typeof nothing {
  if (!answer) return nothing;
  const { words, locale } = context;
  return section(
    'feedback',
    words.feedback,
    html`
      <p class="support before">${glued(words.feedbackOn(formatDate(answer.publishedOn, locale)))}</p>
      <p class="prose">${glued(answer.summary)}</p>
      ${
        answer.adopted.length > 0
          ? html`<h4 class="strong sub">${words.adopted(answer.adopted.length)}</h4>
              <ol class="rows numbered">
                ${answer.adopted.map((opinion) => html`<li class="row"><p class="prose">${glued(opinion)}</p></li>`)}
              </ol>`
          : nothing
      }
      ${
        answer.notAdopted.length > 0
          ? html`<h4 class="strong sub">${words.notAdopted(answer.notAdopted.length)}</h4>
              <ol class="rows numbered">
                ${answer.notAdopted.map(
                  ({ opinion, reason }) =>
                    html`<li class="row">
                      <p class="prose">${glued(opinion)}</p>
                      <p class="row-note prose">${glued(words.reason(reason))}</p>
                    </li>`,
                )}
              </ol>`
          : nothing
      }
    `,
  );
}

/** Objections with their rulings. */
export function objections(document: Consultation, context: FullContext): TemplateResult | typeof nothing {
  const items = document.objections?.items ?? [];
  if (items.length === 0) return nothing;
  const { words, locale } = context;
  return section(
    'objections',
    words.objections,
    html`<ul class="rows">
      ${items.map(
        (item) =>
          html`<li class="row" id=${`objection-${item.id}`} tabindex="-1">
            <p class="prose">${glued(item.ground)}</p>
            <p class="support">
              ${glued(words.received(formatDate(item.on, locale)))}${words.listComma}<span class="strong"
                >${words.objectionStatus[item.status]}</span
              >
            </p>
            ${
              item.ruling
                ? html`<p class="answer prose">
                    ${item.ruledOn ? html`<span class="support">${glued(words.ruled(formatDate(item.ruledOn, locale)))}</span> ` : nothing}${glued(item.ruling)}
                  </p>`
                : nothing
            }
          </li>`,
      )}
    </ul>`,
  );
}

/** After the decision: milestones, contracts and the residents' marks. */
export function followUp({ followUp: after }: Consultation, context: FullContext): TemplateResult | typeof nothing {
  if (!after) return nothing;
  const { words } = context;
  return html`${after.milestones.length > 0 ? section('follow-up', words.followUp, milestones(after.milestones, context)) : nothing}
  ${after.contracts?.length ? section('contracts', words.contracts, contracts(after.contracts, context)) : nothing}
  ${after.satisfaction ? satisfaction(after.satisfaction, context) : nothing}`;
}

type FollowUp = NonNullable<Consultation['followUp']>;

function milestones(items: FollowUp['milestones'], context: FullContext): TemplateResult {
  return html`<ul class="rows">
    ${items.map(
      (item) =>
        html`<li class="row" id=${`milestone-${item.id}`} tabindex="-1">
          <span class="row-name">${glued(item.title)}</span>
          <span class="row-note">${phrases(progressOf(item, context))}</span>
          ${item.proof ? html`<span class="row-note">${paperLink(item.proof, context)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function contracts(items: NonNullable<FollowUp['contracts']>, context: FullContext): TemplateResult {
  const { words, locale } = context;
  return html`<ul class="rows">
    ${items.map((item) => {
      const address = linkOf(item.href, context.address);
      const who = item.firm ?? item.maskedName;
      const signed = formatDate(item.signedOn, locale);
      return html`<li class="row contract" id=${`contract-${item.id}`} tabindex="-1">
        <p class="row-split">
          <span class="strong"
            >${address ? html`<a href=${address} rel="noopener noreferrer">${item.title}</a>` : item.title}</span
          >
          ${item.amount ? html`<span class="number">${formatMoney(item.amount.fen, locale)}</span>` : nothing}
        </p>
        <p class="support">
          ${glued(who === undefined ? signed : words.contractWith(who, signed))}${
            item.amount?.note ? html`${words.listComma}${item.amount.note}` : nothing
          }
        </p>
        ${item.terms ? disclosure({ summary: html`${words.terms}<span class="visually-hidden">${words.colon}${item.title}</span>`, content: html`<p class="prose">${glued(item.terms)}</p>` }) : nothing}
      </li>`;
    })}
  </ul>`;
}

function satisfaction(
  { on, answers }: NonNullable<FollowUp['satisfaction']>,
  { words, locale }: FullContext,
): TemplateResult {
  return section(
    'satisfaction',
    words.satisfaction(formatDate(on, locale)),
    html`<ul class="rows">
      ${answers
        .map((votes, at) => ({ votes, grade: words.satisfactionGrades[at] ?? '' }))
        .reverse()
        .map(
          ({ votes, grade }) =>
            html`<li class="row row-split">
              <span>${grade}</span><span class="number">${words.count(votes, 'person')}</span>
            </li>`,
        )}
    </ul>`,
  );
}

/** Who did what to this document, and why. */
export function log({ log: entries }: Consultation, { words, locale }: FullContext): TemplateResult | typeof nothing {
  if (!entries?.length) return nothing;
  return disclosure({
    summary: words.log,
    content: html`<ol class="rows">
      ${entries.map(
        (entry) =>
          html`<li class="row">
            <p>
              <span class="strong">${words.logActs[entry.act]}</span> <span class="support">${entry.actorRole}</span>
            </p>
            <p class="support">
              ${glued(formatInstant(entry.at, locale))}${entry.reason ? html`${space}${glued(entry.reason)}` : nothing}
            </p>
          </li>`,
      )}
    </ol>`,
  });
}
