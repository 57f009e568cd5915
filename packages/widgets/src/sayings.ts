/** What the widgets say, as text: for whoever shows the same documents without them. Nothing here needs Lit or a page. */
export * as consultation from './consultation/sayings/index.js';
export * as pointsLedger from './points-ledger/say.js';
export * as taskList from './task-list/say.js';
export * as villageRules from './village-rules/sayings/index.js';
export { phoneIn } from './base/inputs.js';
export { dialled } from './base/phone.js';
export { filterIndex } from './base/index-filter.js';
export { feedbackOf, periodOf } from './base/index-sayings.js';
