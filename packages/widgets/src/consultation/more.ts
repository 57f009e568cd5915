import { html, nothing, type TemplateResult } from 'lit';
import type { Consultation } from '@cunju/models';
import { consultationMore } from '@cunju/i18n/zh-hans/consultation-more.js';
import { feedback, followUp, log, objections } from './views/after.js';
import type { ViewContext } from './views/context.js';
import { costs, options, papers, resolution } from './views/matter.js';
import { procedure } from './views/procedure.js';
import { record } from './views/record.js';
import { recusals, workings } from './views/workings.js';

export { copyText } from '../base/copy-text.js';
export { Casting } from './casting/casting.js';
export { textSummary } from './text-summary.js';
export { procedure } from './views/procedure.js';
export { tools } from './views/tools.js';

/** Casting, the arithmetic, the procedure and what came after: a part of its own. */
export const words = consultationMore;

/** What stands beside the result: the answers to opinions, and what was said at a meeting. */
export const answers = (document: Consultation, context: ViewContext): TemplateResult =>
  html`${feedback(document, context)} ${record(document, context)}`;

export const reckoning = (document: Consultation, context: ViewContext): TemplateResult =>
  html`${workings(document, context)} ${resolution(document, context)}`;

export const matter = (document: Consultation, context: ViewContext): TemplateResult =>
  html`${costs(document, context)} ${papers(document, context)}`;

export const questions = options;

export const after = (document: Consultation, context: ViewContext): TemplateResult =>
  html`${context.width === 'wide' ? nothing : procedure(document, context)} ${objections(document, context)}
    ${followUp(document, context)}
    <div class="section folded">${recusals(document, context)} ${log(document, context)}</div>`;
