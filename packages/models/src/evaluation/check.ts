import { OWN_DEFAULT } from '../checks/basis.js';
import { checkContent } from '../checks/content.js';
import type { Finding } from '../finding.js';
import { collector, type Report } from '../read/collector.js';
import { EVALUATION_SCORES, evaluationCriteria } from './criteria.js';
import { evaluationTotal } from './total.js';
import type { MutualEvaluation } from './types.js';

const more = { basis: OWN_DEFAULT, ref: '3.3' };

/**
 * What must hold in the mutual evaluations of a period or of several: each side judges the other, once, by every criterion
 * of its direction, with 1 to 5, and the recorded total is the sum.
 */
export function checkMutualEvaluations(
  evaluations: readonly MutualEvaluation[],
  criteria: readonly { readonly criterion: string; readonly direction: string }[] = evaluationCriteria,
): readonly Finding[] {
  const { report, findings } = collector();
  checkContent(evaluations, report);
  const seen = new Set(evaluations.map(keyOf));
  const told = new Set<string>();
  evaluations.forEach((one, at) => {
    const { period, from, to } = one;
    if (told.has(keyOf(one))) report('evaluation-repeated', 'warning', [at], { period, from, to }, more);
    else if (!seen.has(keyOf(answerOf(one))))
      report('evaluation-one-sided', 'warning', [at], { period, from, to }, more);
    told.add(keyOf(one));
    checkItems(one, at, criteria, report);
  });
  return findings();
}

type Side = Pick<MutualEvaluation, 'period' | 'from' | 'to' | 'direction'>;

const keyOf = ({ period, from, to, direction }: Side): string => JSON.stringify([period, from, to, direction]);

const answerOf = ({ period, from, to, direction }: Side): Side => ({
  period,
  from: to,
  to: from,
  direction: direction === 'villageToDept' ? 'deptToVillage' : 'villageToDept',
});

function checkItems(
  { items, direction, total }: MutualEvaluation,
  at: number,
  criteria: readonly { readonly criterion: string; readonly direction: string }[],
  report: Report,
): void {
  const asked = criteria.filter((one) => one.direction === direction).map(({ criterion }) => criterion);
  const scored = new Set<string>();
  items.forEach(({ criterion, score }, place) => {
    const path = [at, 'items', place];
    const reason = !asked.includes(criterion) ? 'unknown' : scored.has(criterion) ? 'repeated' : undefined;
    if (reason) report('evaluation-criterion', 'warning', [...path, 'criterion'], { criterion, reason }, more);
    scored.add(criterion);
    const { least: minimum, most: maximum } = EVALUATION_SCORES;
    if (!Number.isInteger(score) || score < minimum || score > maximum)
      report('number-range', 'error', [...path, 'score'], { minimum, maximum, found: score }, more);
  });
  for (const criterion of asked)
    if (!scored.has(criterion))
      report('evaluation-criterion', 'warning', [at, 'items'], { criterion, reason: 'missing' }, more);
  const computed = evaluationTotal(items);
  if (total !== undefined && total !== computed)
    report('evaluation-total', 'error', [at, 'total'], { recorded: total, computed }, more);
}
