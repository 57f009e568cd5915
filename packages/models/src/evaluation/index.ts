export { checkMutualEvaluations } from './check.js';
export { EVALUATION_SCORES, evaluationCriteria, type CriterionRule } from './criteria.js';
export { evaluationSummary, evaluationTotal, type EvaluationSummary } from './total.js';
export type * from './types.js';
