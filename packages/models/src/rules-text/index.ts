export * from './changed-articles.js';
export * from './han-number.js';
export * from './passport.js';
export * from './standing.js';
export * from './labels.js';
export type { Fold } from './normal.js';
export { search, searchRules, type RuleMatch, type TextRange } from './search.js';
