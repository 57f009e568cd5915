export { answerFor, answerOf, type TaskAnswer, type VerdictKind } from './answer.js';
export { findItems, type ItemMatch } from './find-items.js';
export { comparable } from './match-text.js';
export {
  inEffect,
  itemEndedOn,
  itemStandingOn,
  listStandingOn,
  type ItemStanding,
  type ListStanding,
} from './standing.js';
