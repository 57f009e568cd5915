import type { Confidence } from '../finding.js';
import type { EvaluationCriterion, EvaluationDirection } from './types.js';

/** One thing that one side judges of the other. */
export interface CriterionRule {
  readonly criterion: EvaluationCriterion;
  readonly direction: EvaluationDirection;
  readonly confidence: Confidence;
}

const rule = (direction: EvaluationDirection, criterion: EvaluationCriterion): CriterionRule => ({
  criterion,
  direction,
  confidence: 'D',
});

/** What is judged in either direction: defaults of this library, which a county may replace. */
export const evaluationCriteria: readonly CriterionRule[] = [
  rule('villageToDept', 'legality'),
  rule('villageToDept', 'fundingOnTime'),
  rule('villageToDept', 'workloadForecast'),
  rule('villageToDept', 'dataReuse'),
  rule('villageToDept', 'responseTime'),
  rule('deptToVillage', 'quality'),
  rule('deptToVillage', 'timeliness'),
  rule('deptToVillage', 'openness'),
];

/** The least and the most that a criterion is scored. */
export const EVALUATION_SCORES = { least: 1, most: 5 } as const;
