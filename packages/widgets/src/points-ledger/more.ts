import { html, type TemplateResult } from 'lit';
import type { PointsLedgerContext } from './context.js';
import { footView } from './views/foot.js';
import { alarmView, proofView } from './views/proof.js';
import { pendingView } from './views/pending.js';
import { batchesView, fundView, rewardsView } from './views/public.js';
import { factStyles } from '@cunju/primitives/styles.js';
import { iconStyles } from '@cunju/primitives/icons.js';
import { searchFieldStyles } from '@cunju/primitives/search-field.js';
import { toolBarStyles } from '@cunju/primitives/tool-bar.js';
import { pointsLedgerMoreStyles } from './points-ledger-more.styles.js';
import { expiryView, rulesView } from './views/rules.js';

export { lookUpAnswer, lookUpView as lookUp } from './views/look-up.js';
export { verifyLedger } from '@cunju/models';
export { copyText } from '../base/copy-text.js';
export { printAlone } from '../base/print-alone.js';
export { readingOf } from '../base/reading/reading.js';
export { textVersion } from './text-version.js';

/** What stands below and beside the statement, with the proof and the tools: a part of its own. */
export const styles = [factStyles, iconStyles, searchFieldStyles, toolBarStyles, pointsLedgerMoreStyles];

/** The village starts with its scoring rules, a household with what waits for it. */
export const below = (context: PointsLedgerContext): TemplateResult =>
  context.state.account === undefined
    ? html`${rulesView(context)} ${pendingView(context)}`
    : html`${pendingView(context)} ${rulesView(context)}`;

export const beside = (context: PointsLedgerContext): TemplateResult =>
  html`${expiryView(context)} ${rewardsView(context)}
    <div class="section">${fundView(context)} ${batchesView(context)}</div>`;

/** Above everything. */
export const alarm = alarmView;

export const foot = (context: PointsLedgerContext): TemplateResult => html`${footView(context)} ${proofView(context)}`;
