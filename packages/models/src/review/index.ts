export { reviewRules, type ReviewedBook } from './review.js';
export type { LrCode, RuleGround, RuleHintFacts, RuleLevel, RuleSuggestion } from './types.js';
