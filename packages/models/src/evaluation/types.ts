/** Who judges whom. */
export type EvaluationDirection = 'villageToDept' | 'deptToVillage';

export type EvaluationCriterion =
  | 'legality'
  | 'fundingOnTime'
  | 'workloadForecast'
  | 'dataReuse'
  | 'responseTime'
  | 'quality'
  | 'timeliness'
  | 'openness';

/** One criterion judged, 1 (worst) to 5. */
export interface EvaluationItem {
  readonly criterion: string;
  readonly score: number;
  readonly note?: string;
}

/** One side of a mutual evaluation (双向互评, specification 3.3) of a period, for example 2026. */
export interface MutualEvaluation {
  readonly period: string;
  /** Who judges, and who is judged: ids or names, the same in both directions. */
  readonly from: string;
  readonly to: string;
  readonly direction: EvaluationDirection;
  readonly items: readonly EvaluationItem[];
  /** Sum of the scores as it was recorded. */
  readonly total?: number;
  readonly published: boolean;
}

/** Facts of the findings of mutual evaluations, by code. */
export interface EvaluationFacts {
  'evaluation-one-sided': { period: string; from: string; to: string };
  'evaluation-criterion': { criterion: string; reason: 'missing' | 'unknown' | 'repeated' };
  'evaluation-total': { recorded: number; computed: number };
  'evaluation-repeated': { period: string; from: string; to: string };
}
