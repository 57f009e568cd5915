import {
  checkMutualEvaluations,
  evaluationCriteria,
  evaluationSummary,
  evaluationTotal,
  EVALUATION_SCORES,
  type EvaluationDirection,
  type MutualEvaluation,
} from '@cunju/models';
import { describe, expect, test } from 'vitest';

const of = (direction: EvaluationDirection) =>
  evaluationCriteria.filter((one) => one.direction === direction).map(({ criterion }) => criterion);
const items = (direction: EvaluationDirection, score = 4) => of(direction).map((criterion) => ({ criterion, score }));
const village: MutualEvaluation = {
  period: '2026',
  from: '石桥村',
  to: '民政办',
  direction: 'villageToDept',
  items: items('villageToDept'),
  total: 20,
  published: true,
};
const department: MutualEvaluation = {
  period: '2026',
  from: '民政办',
  to: '石桥村',
  direction: 'deptToVillage',
  items: items('deptToVillage', 5),
  total: 15,
  published: true,
};
const own = { basis: { law: 'cunju', confidence: 'D' }, ref: '3.3' };
const changedBy = (changed: Partial<MutualEvaluation>) =>
  checkMutualEvaluations([{ ...village, ...changed }, department]);

describe('The criteria', () => {
  test('are data, all of them defaults', () => {
    expect(of('villageToDept')).toEqual(['legality', 'fundingOnTime', 'workloadForecast', 'dataReuse', 'responseTime']);
    expect(of('deptToVillage')).toEqual(['quality', 'timeliness', 'openness']);
    expect(new Set(evaluationCriteria.map(({ confidence }) => confidence))).toEqual(new Set(['D']));
    expect(EVALUATION_SCORES).toEqual({ least: 1, most: 5 });
  });
});

describe('A mutual evaluation', () => {
  test('of both sides by every criterion is sound', () => {
    expect(checkMutualEvaluations([village, department])).toEqual([]);
    expect(checkMutualEvaluations([department, village])).toEqual([]);
    expect(checkMutualEvaluations([])).toEqual([]);
  });

  test.each<[string, readonly MutualEvaluation[], object[]]>([
    ['of one side alone', [village], [{ path: [0], facts: { period: '2026', from: '石桥村', to: '民政办' } }]],
    [
      'of two periods',
      [village, { ...department, period: '2025' }],
      [
        { path: [0], facts: { period: '2026', from: '石桥村', to: '民政办' } },
        { path: [1], facts: { period: '2025', from: '民政办', to: '石桥村' } },
      ],
    ],
    [
      'of another department',
      [village, department, { ...village, to: '农业办' }],
      [{ path: [2], facts: { period: '2026', from: '石桥村', to: '农业办' } }],
    ],
  ])('%s lacks the other', (_, list, expected) => {
    expect(checkMutualEvaluations(list)).toEqual(
      expected.map((one) => ({ code: 'evaluation-one-sided', severity: 'warning', ...one, ...own })),
    );
  });

  test('that is there twice is named at the second', () => {
    expect(checkMutualEvaluations([village, department, village])).toEqual([
      {
        code: 'evaluation-repeated',
        severity: 'warning',
        path: [2],
        facts: { period: '2026', from: '石桥村', to: '民政办' },
        ...own,
      },
    ]);
  });

  const criterion = (path: (string | number)[], name: string, reason: string) => ({
    code: 'evaluation-criterion',
    severity: 'warning',
    path,
    facts: { criterion: name, reason },
    ...own,
  });
  test.each<[string, Partial<MutualEvaluation>, object[]]>([
    [
      'without a criterion',
      { items: village.items.slice(1), total: 16 },
      [criterion([0, 'items'], 'legality', 'missing')],
    ],
    [
      'with a criterion of the other side',
      { items: [...village.items, { criterion: 'quality', score: 1 }], total: 21 },
      [criterion([0, 'items', 5, 'criterion'], 'quality', 'unknown')],
    ],
    [
      'with a criterion twice',
      { items: [...village.items, { criterion: 'legality', score: 1 }], total: 21 },
      [criterion([0, 'items', 5, 'criterion'], 'legality', 'repeated')],
    ],
    [
      'with another total',
      { total: 21 },
      [
        {
          code: 'evaluation-total',
          severity: 'error',
          path: [0, 'total'],
          facts: { recorded: 21, computed: 20 },
          ...own,
        },
      ],
    ],
    ['without a total', { total: undefined }, []],
  ])('%s', (_, changed, expected) => {
    expect(changedBy(changed)).toEqual(expected);
  });

  test.each([
    [0, false],
    [1, true],
    [5, true],
    [6, false],
    [2.5, false],
    [Number.NaN, false],
  ])('with a score of %d: sound is %s', (score, sound) => {
    const list = [{ criterion: 'legality', score }, ...village.items.slice(1)];
    expect(changedBy({ items: list, total: undefined })).toEqual(
      sound
        ? []
        : [
            {
              code: 'number-range',
              severity: 'error',
              path: [0, 'items', 0, 'score'],
              facts: { minimum: 1, maximum: 5, found: score },
              ...own,
            },
          ],
    );
  });

  test('may go by a county’s own criteria', () => {
    const criteria = [
      { criterion: 'service', direction: 'villageToDept' },
      { criterion: 'work', direction: 'deptToVillage' },
    ];
    const a = { ...village, items: [{ criterion: 'service', score: 3 }], total: 3 };
    const b = { ...department, items: [{ criterion: 'work', score: 3 }], total: 3 };
    expect(checkMutualEvaluations([a, b], criteria)).toEqual([]);
  });

  test('holds no private data in its notes', () => {
    const noted = items('villageToDept').map((one) => ({ ...one, note: '身份证 11010519491231002X' }));
    expect(changedBy({ items: noted })).toEqual(
      noted.map((_, at) => ({
        code: 'private-data',
        severity: 'error',
        path: [0, 'items', at, 'note'],
        facts: { kind: 'id-number', field: 'note' },
      })),
    );
  });
});

describe('The sum of evaluations', () => {
  test('is whole, by criterion, and rounded down in percent', () => {
    const other = { ...village, from: '大塘村', items: [{ criterion: 'legality', score: 1 }] };
    expect(evaluationTotal(village.items)).toBe(20);
    expect(evaluationTotal([])).toBe(0);
    expect(evaluationSummary([village, department, other], { to: '民政办', period: '2026' })).toEqual({
      of: '民政办',
      period: '2026',
      evaluations: 2,
      total: 21,
      most: 30,
      percent: 70,
      criteria: [
        { criterion: 'legality', total: 5, scores: 2 },
        { criterion: 'fundingOnTime', total: 4, scores: 1 },
        { criterion: 'workloadForecast', total: 4, scores: 1 },
        { criterion: 'dataReuse', total: 4, scores: 1 },
        { criterion: 'responseTime', total: 4, scores: 1 },
      ],
    });
    const three = { ...village, items: [1, 2, 2].map((score) => ({ criterion: 'legality', score })) };
    expect(evaluationSummary([three], { to: '民政办', period: '2026' }).percent).toBe(33);
  });

  test.each([
    ['民政办', '2025'],
    ['农业办', '2026'],
  ])('of %s in %s is nothing', (to, period) => {
    expect(evaluationSummary([village], { to, period })).toEqual({
      of: to,
      period,
      evaluations: 0,
      total: 0,
      most: 0,
      percent: 0,
      criteria: [],
    });
  });
});
