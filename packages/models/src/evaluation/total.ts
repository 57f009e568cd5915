import { EVALUATION_SCORES } from './criteria.js';
import type { EvaluationItem, MutualEvaluation } from './types.js';

/** Sum of the scores. */
export const evaluationTotal = (items: readonly EvaluationItem[]): number =>
  items.reduce((sum, { score }) => sum + score, 0);

/** What one body was judged to be in a period. */
export interface EvaluationSummary {
  readonly of: string;
  readonly period: string;
  /** How many judged it. */
  readonly evaluations: number;
  /** Sum of all scores, and the most that they could have been. */
  readonly total: number;
  readonly most: number;
  /** `total` in hundredths of `most`, without the fraction; 0 where nobody judged. */
  readonly percent: number;
  /** Each criterion that was scored, in the order in which it came first. */
  readonly criteria: readonly { readonly criterion: string; readonly total: number; readonly scores: number }[];
}

/** The evaluations of one body in a period, added up: for the yearly appraisal of a department, or for a village. */
export function evaluationSummary(
  evaluations: readonly MutualEvaluation[],
  of: { readonly to: string; readonly period: string },
): EvaluationSummary {
  const own = evaluations.filter(({ to, period }) => to === of.to && period === of.period);
  const items = own.flatMap((one) => one.items);
  const criteria = new Map<string, { total: number; scores: number }>();
  for (const { criterion, score } of items) {
    const sum = criteria.get(criterion) ?? { total: 0, scores: 0 };
    criteria.set(criterion, { total: sum.total + score, scores: sum.scores + 1 });
  }
  const total = evaluationTotal(items);
  const most = items.length * EVALUATION_SCORES.most;
  return {
    of: of.to,
    period: of.period,
    evaluations: own.length,
    total,
    most,
    percent: most === 0 ? 0 : Math.floor((total * 100) / most),
    criteria: Array.from(criteria, ([criterion, sum]) => ({ criterion, ...sum })),
  };
}
