export { applyAccountChange } from './change.js';
export { endMovedOut, mergeOnDeath, moveOut } from './leave.js';
export { sharesByHead } from './shares.js';
export { splitHousehold, type HouseholdSplit, type NewHousehold, type SplitAgreement } from './split.js';
export type * from './types.js';
