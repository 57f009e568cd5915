export { checkByLaws } from './check.js';
export { BY_LAW_GATES, byLawGates, type ByLawGate, type ByLawGateName } from './gates.js';
export { byLawReasons, mayInitiateByLaws, type ByLawInitiator, type ByLawReason } from './initiate.js';
export { byLawReviewsDue, type ByLawReview, type ByLawReviewReason } from './review-due.js';
export { BY_LAW_DAYS } from './stages.js';
