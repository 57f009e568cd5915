import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { formatDate, formatInstant } from '@cunju/i18n';
import type { More } from '../load-more.js';
import { attendance } from './attendance.js';
import { hasResult, type ViewContext } from './context.js';
import { keyFacts, paperWay } from './facts.js';
import { header } from './header.js';
import { result } from './result.js';
import { prose, section } from './text.js';

export interface PageParts {
  /** Missing when the part could not be loaded: the rest stays readable. */
  readonly more?: More | undefined;
  readonly cast?: TemplateResult | undefined;
  readonly foot?: TemplateResult | undefined;
}

/** Nothing but the choice, while it is confirmed and sent. */
export function castPage(document: Consultation, cast: TemplateResult): TemplateResult {
  return html`<article class="signature" aria-labelledby="title">
    <div class="inset single-screen">
      <p class="support" id="title">${document.title}</p>
      ${cast}
    </div>
  </article>`;
}

/** The whole document. */
export function page(document: Consultation, { more, cast, foot }: PageParts, context: ViewContext): TemplateResult {
  const wide = context.width === 'wide';
  return html`<article class="signature" aria-labelledby="title">
    <div class="inset layout">
      <div class="main">${header(document, context)} ${heart(document, more, cast, context)}</div>
      <div class="aside">
        ${keyFacts(document, context)} ${wide && more ? more.procedure(document, context) : nothing}
      </div>
      <div class="rest">
        ${more ? more.reckoning(document, context) : html`<p class="block">${context.common.missingPart(context.words.name)}</p>`}
        ${more && !cast ? more.questions(document, context) : nothing} ${background(document, context)}
        ${more ? html`${more.matter(document, context)} ${more.after(document, context)}` : nothing} ${foot ?? nothing}
        ${source(document, context)}
      </div>
    </div>
  </article>`;
}

/** What the visitor came for: to take part, or to learn what came of it. */
function heart(
  document: Consultation,
  more: More | undefined,
  cast: TemplateResult | undefined,
  context: ViewContext,
): TemplateResult {
  const { status, mode } = document;
  const answers = more ? more.answers(document, context) : nothing;
  if (hasResult(document)) return html`${result(document, context)} ${answers}`;
  const taking = (status === 'open' || status === 'upcoming' || status === 'paused') && mode !== 'record';
  return html`${attendance(document, context)} ${cast ?? nothing} ${taking ? paperWay(document, context) : nothing}
  ${answers}`;
}

function background(document: Consultation, { words }: ViewContext): TemplateResult | typeof nothing {
  return document.background?.length ? section('background', words.background, prose(document.background)) : nothing;
}

function source(
  { publisher, publishedOn, updatedAt, indexNumber }: Consultation,
  context: ViewContext,
): TemplateResult {
  const { common, locale, words } = context;
  const parts = [
    [common.publisher, publisher.name],
    [common.publishedOn, formatDate(publishedOn, locale)],
    [common.updatedAt, formatInstant(updatedAt, locale)],
    ...(indexNumber ? [[common.indexNumber, indexNumber]] : []),
  ];
  return html`<p class="support source">
    ${parts.map(([term, text]) => html`<span class="phrase">${term}${words.colon}${text}</span> `)}
  </p>`;
}
