import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation, Votes } from '@cunju/models';
import { formatNumber } from '@cunju/i18n';
import { hasResult, modeOf, questionOf, type ViewContext } from './context.js';
import { glued } from './text.js';

/** For, against and abstained, side by side. */
export function threeFigures(document: Consultation, votes: Votes, { words, care }: ViewContext): TemplateResult {
  const unit = words.unit(modeOf(document));
  const shown = [
    [words.agree, votes.for],
    [words.oppose, votes.against],
    [words.abstain, votes.abstain],
  ] as const;
  const long = unit.length > 2 || shown.some(([, value]) => value >= (care ? 100 : 1_000));
  return html`<dl class=${`figures ${long ? 'long' : ''}`}>
    ${shown.map(
      ([label, value]) =>
        html`<div>
          <dt class="support">${label}</dt>
          <dd class="figure">${formatNumber(value)}<span class="figure-unit">${unit}</span></dd>
        </div>`,
    )}
  </dl>`;
}

/** The numbers as they were recorded, without what they come to. */
export function recordedFigures(document: Consultation, context: ViewContext): TemplateResult | typeof nothing {
  const { result } = document;
  if (!result || !hasResult(document)) return nothing;
  return html`${result.questions.map(({ questionId, votes, options }) =>
    votes && !options
      ? html`<section class="block">
          <h3 class="strong prose asked">${glued(questionOf(document, questionId)?.text ?? '')}</h3>
          ${threeFigures(document, votes, context)}
        </section>`
      : nothing,
  )}`;
}
