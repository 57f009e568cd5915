import { html, nothing, type TemplateResult } from 'lit';
import { isOver, type Consultation } from '@cunju/models';
import { formatDate, formatInstant } from '@cunju/i18n';
import { facts, type Fact } from '@cunju/primitives/receipt.js';
import type { Piece } from '../../base/text.js';
import { hasResult, type ViewContext } from './context.js';
import { firstFacts } from './facts.js';
import { recordedFigures } from './figures.js';
import { header } from './header.js';
import { paperWay } from './paper.js';
import { questions } from './questions.js';
import { prose, section } from './text.js';

/** What the part draws: pieces by where they stand. */
export interface FullPage {
  /** The document to show: an older one, while the visitor has a choice in hand. */
  readonly document: Consultation;
  /** Nothing but the choice, while it is confirmed and sent. */
  readonly alone?: TemplateResult;
  /** The recorded outcome is not what the recorded figures come to, so it is not stamped. */
  readonly contradicted: boolean;
  /** The kind of meeting, where it is not a body that decides. */
  readonly body?: string;
  /** The form to choose in: it repeats the questions. */
  readonly form: Piece;
  readonly figures: TemplateResult | typeof nothing;
  readonly answers: TemplateResult;
  readonly facts: readonly Fact[];
  readonly beside: TemplateResult | typeof nothing;
  readonly reckoning: TemplateResult;
  readonly after: TemplateResult;
}

/** The document: what the entry draws alone, and between it what the part adds. */
export function page(current: Consultation, full: FullPage | undefined, context: ViewContext): TemplateResult {
  if (full?.alone) return full.alone;
  const document = full?.document ?? current;
  const { common, words, width } = context;
  return html`<article class="signature" aria-labelledby="title">
    <div class="inset layout">
      <div class="main">
        ${header(document, full, context)} ${full ? full.figures : recordedFigures(document, context)} ${full?.form}
        ${takesPart(document, context.now) ? paperWay(document, context) : nothing} ${full?.answers}
      </div>
      <div class="aside">
        ${facts(full ? full.facts : firstFacts(document, context), width === 'wide' ? 'aside' : '')} ${full?.beside}
      </div>
      <div class="rest">
        ${full ? full.reckoning : html`<p class="block">${common.missingPart(words.name)}</p>`}
        ${full && full.form !== nothing ? nothing : questions(document, context)} ${background(document, context)}
        ${full?.after} ${source(document, context)}
      </div>
    </div>
  </article>`;
}

const takesPart = (document: Consultation, now: number): boolean =>
  !isOver(document, now) &&
  !hasResult(document) &&
  document.mode !== 'record' &&
  ['open', 'upcoming', 'paused'].includes(document.status);

function background(document: Consultation, { words }: ViewContext): TemplateResult | typeof nothing {
  return document.background?.length ? section('background', words.background, prose(document.background)) : nothing;
}

function source(
  { publisher, publishedOn, updatedAt, indexNumber }: Consultation,
  { common, locale, words }: ViewContext,
): TemplateResult {
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
