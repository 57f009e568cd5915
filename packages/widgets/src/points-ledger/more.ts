import { html, type TemplateResult } from 'lit';
import { pointsLedgerMore } from '@cunju/i18n/zh-hans/points-ledger-more.js';
import type { PointsLedgerContext } from './context.js';
import { footView } from './views/foot.js';
import { proofView } from './views/proof.js';
import { batchesView, fundView, pendingView, rewardsView } from './views/public.js';
import { rulesView } from './views/rules.js';

export { verifyLedger } from '@cunju/models';
export { copyText } from '../base/copy-text.js';
export { textVersion } from './text-version.js';

/** What stands below and beside the statement, with the proof and the tools: a part of its own. */
export const words = pointsLedgerMore;

export const below = (context: PointsLedgerContext): TemplateResult =>
  html`${pendingView(context)} ${rulesView(context)}`;

export const beside = (context: PointsLedgerContext): TemplateResult =>
  html`${rewardsView(context)}
    <div class="section">${fundView(context)} ${batchesView(context)}</div>`;

export const foot = (context: PointsLedgerContext): TemplateResult => html`${footView(context)} ${proofView(context)}`;
