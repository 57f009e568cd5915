export * from './base/index.js';
export * from './consultation/consultation.js';
export * from './points-ledger/points-ledger.js';
export * from './task-list/task-list.js';
export * from './village-rules/village-rules.js';
