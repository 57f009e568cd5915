import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { formatDate, formatInstant } from '@cunju/i18n';
import { attendance } from './attendance.js';
import { feedback, followUp, log, objections } from './after.js';
import { casting, type CastView } from './casting.js';
import { hasResult, type ViewContext } from './context.js';
import { keyFacts, paperWay } from './facts.js';
import { header } from './header.js';
import { background, costs, options, papers, resolution } from './matter.js';
import { procedure } from './procedure.js';
import { record } from './record.js';
import { result } from './result.js';
import { tools, type ToolActs } from './tools.js';
import { recusals, workings } from './workings.js';

interface PageParts {
  readonly cast?: CastView | undefined;
  readonly tools: ToolActs;
  readonly copyByHand?: string | undefined;
}

/** The whole document, or while a choice is confirmed and sent nothing but that. */
export function page(document: Consultation, parts: PageParts, context: ViewContext): TemplateResult {
  const { cast } = parts;
  if (cast && cast.state.phase !== 'choosing' && cast.state.phase !== 'received') {
    return html`<article class="signature" aria-labelledby="title">
      <div class="inset single-screen">
        <p class="support" id="title">${document.title}</p>
        ${casting(cast, context)}
      </div>
    </article>`;
  }
  const wide = context.width === 'wide';
  return html`<article class="signature" aria-labelledby="title">
    <div class="inset layout">
      <div class="main">${header(document, context)} ${heart(document, cast, context)}</div>
      <div class="aside">${keyFacts(document, context)} ${wide ? procedure(document, context) : nothing}</div>
      <div class="rest">
        ${workings(document, context)} ${resolution(document, context)} ${cast ? nothing : options(document, context)}
        ${background(document, context)} ${costs(document, context)} ${papers(document, context)}
        ${wide ? nothing : procedure(document, context)} ${objections(document, context)} ${followUp(document, context)}
        <div class="section folded">${recusals(document, context)} ${log(document, context)}</div>
        ${tools(parts.tools, parts.copyByHand, context)} ${source(document, context)}
      </div>
    </div>
  </article>`;
}

/** What the visitor came for: to take part, or to learn what came of it. */
function heart(document: Consultation, cast: CastView | undefined, context: ViewContext): unknown {
  const { status } = document;
  if (hasResult(document)) return [result(document, context), feedback(document, context), record(document, context)];
  const taking = status === 'open' || status === 'upcoming' || status === 'paused';
  return html`${attendance(document, context)} ${cast ? casting(cast, context) : nothing}
  ${taking && document.mode !== 'record' ? paperWay(document, context) : nothing} ${feedback(document, context)}
  ${record(document, context)}`;
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
