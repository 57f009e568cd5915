export * from './admission/index.js';
export { answerFor, answerOf, type TaskAnswer, type VerdictKind } from './answer.js';
export { compareLists, type ComparedItem, type ItemChange, type ListComparison } from './compare.js';
export { checkTaskListDepth } from './depth.js';
export { findItems, type ItemMatch } from './find-items.js';
export { comparable } from './match-text.js';
export { refusalSlip, type RefusalReason, type RefusalSlip } from './refusal-slip.js';
export {
  inEffect,
  itemEndedOn,
  itemStandingOn,
  listStandingOn,
  type ItemStanding,
  type ListStanding,
} from './standing.js';
export { importTable, type ImportedTable, type TaskListFrame } from './table/import-table.js';
export { checkYearlyAdjustment, LIST_REVIEW_MONTHS } from './yearly.js';
