import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { stamp } from '@cunju/primitives/stamp.js';
import { dotted } from '../../base/dotted.js';
import { bodyOf, datesOf, remarksOf, stampOf, statusOf } from '../sayings/head.js';
import type { ViewContext } from './context.js';
import type { FullPage } from './page.js';
import { day, days, glued } from './text.js';

/** Title, place · body · date, what kind of matter it is and where it stands, and the stamp. */
export function header(
  document: Consultation,
  full: Pick<FullPage, 'contradicted' | 'body'> | undefined,
  context: ViewContext,
): TemplateResult {
  const { words } = context;
  const mark = stampOf(document, full?.contradicted, context);
  return html`<header class="head">
    <h2 class="title" id="title" tabindex="-1">${glued(document.title)}</h2>
    <p class="support meta">
      ${dotted(
        [document.locality.name, full?.body ?? bodyOf(document, context), dateOf(document, context)].map((part) =>
          typeof part === 'string' ? glued(part) : part,
        ),
      )}
    </p>
    <p class="status">
      ${mark ? html`${stamp(mark)} ` : nothing}<span class="strong">${words.modes[document.mode]}</span>
      <span>${statusOf(document, context)}</span>
    </p>
    <p class="lead prose">${glued(document.summary)}</p>
    ${remark(document, context)}
  </header>`;
}

function dateOf(document: Consultation, context: ViewContext): TemplateResult | string {
  const [from, to] = datesOf(document);
  return to === undefined ? day(from, context) : days(from, to, context);
}

/** What must be said before anything else is read. */
function remark(document: Consultation, context: ViewContext): TemplateResult | typeof nothing {
  const lines = remarksOf(document, context);
  if (lines.length === 0) return nothing;
  return html`<div class="remark">${lines.map((line) => html`<p>${glued(line)}</p>`)}</div>`;
}
