import { describe, expect, it } from 'vitest';
import { checkTaskListDepth, type TaskItem, type TaskList } from '@cunju/models';
import { item, listOf } from './samples.js';

const opinions = {
  law: '关于规范村级组织工作事务、机制牌子和证明事项的意见',
  versionOn: '2022-08-22',
  confidence: 'P',
};
const record = { applicant: '镇政府', decidedOn: '2026-02-01', decidedBy: '联席会议' };
const check = (more: object, on = '2026-06-01') =>
  checkTaskListDepth(listOf([item('a', '防溺水巡查', { effectiveFrom: '2026-02-01', ...more })]), on);

describe('The days of an admission', () => {
  const admitted = (more: object, on?: string) => check({ admission: { ...record, ...more } }, on);
  const ended = (code: string, key: string, on: string) => [
    {
      code,
      severity: 'warning',
      path: ['items', 0, 'admission', key],
      facts: { item: '防溺水巡查', on },
      basis: opinions,
      ref: 'L-ADMIT',
    },
  ];

  it.each([
    [{}, []],
    [{ exitOn: '2026-06-01' }, []],
    [{ exitOn: '2026-05-31' }, ended('item-expired', 'exitOn', '2026-05-31')],
    [{ trialUntil: '2026-06-01' }, []],
    [{ trialUntil: '2026-05-31' }, ended('trial-ended', 'trialUntil', '2026-05-31')],
    [{ trialUntil: '2026-05-30', exitOn: '2026-05-31' }, ended('item-expired', 'exitOn', '2026-05-31')],
    [{ trialUntil: '2026-05-30', exitOn: '2026-06-02' }, ended('trial-ended', 'trialUntil', '2026-05-30')],
    [
      { decidedOn: '2026-02-02' },
      [
        {
          code: 'dates-reversed',
          severity: 'warning',
          path: ['items', 0, 'admission', 'decidedOn'],
          facts: { from: '2026-02-02', to: '2026-02-01' },
          ref: 'L-ADMIT',
        },
      ],
    ],
  ])('%j', (more, expected) => {
    expect(admitted(more)).toEqual(expected);
  });

  it('are seen from the last check, else from the last change', () => {
    const items = [
      item('a', '防溺水巡查', { admission: { ...record, decidedOn: '2026-01-01', trialUntil: '2026-06-01' } }),
    ];
    const { checkedOn: _checkedOn, ...list } = listOf(items, { updatedAt: '2026-06-01T09:00:00+08:00' });
    expect(checkTaskListDepth(list as TaskList)).toEqual([]);
    expect(checkTaskListDepth({ ...list, updatedAt: '2026-06-02T09:00:00+08:00' } as TaskList)).toHaveLength(1);
    expect(checkTaskListDepth({ ...list, checkedOn: '2026-06-02' } as TaskList)).toHaveLength(1);
  });

  it('are not asked of what came with its list', () => {
    const group = { kind: 'assist' as const, title: '协助', effectiveFrom: '2026-02-01' };
    const list = listOf([item('a', '防溺水巡查', { effectiveFrom: '2026-02-01' })]);
    const missing = {
      code: 'admission-missing',
      severity: 'warning',
      path: ['items', 0, 'admission'],
      facts: { item: '防溺水巡查', on: '2026-02-01' },
      basis: opinions,
      ref: 'L-ADMIT',
    };
    expect(checkTaskListDepth(list)).toEqual([missing]);
    expect(checkTaskListDepth({ ...list, lists: [group] })).toEqual([]);
    expect(checkTaskListDepth({ ...list, lists: [{ ...group, effectiveFrom: '2026-01-31' }] })).toEqual([missing]);
    expect(checkTaskListDepth({ ...list, lists: [{ ...group, kind: 'autonomy' }] })).toEqual([missing]);
  });
});

describe('Names that are nearly the same', () => {
  const near = (a: Partial<TaskItem>, b: Partial<TaskItem> = {}) =>
    checkTaskListDepth(listOf([item('a', 'abcd', a), item('b', 'abc', b)]));
  const similar = (lists: string[], severity: string) => [
    {
      code: 'item-similar',
      severity,
      path: ['items', 1, 'name'],
      facts: { item: 'abc', other: 'abcd', lists },
    },
  ];

  it.each([
    [{}, {}, similar(['assist'], 'advice')],
    [{ list: 'autonomy' }, {}, similar(['autonomy', 'assist'], 'warning')],
    [{ status: 'removed' }, {}, []],
    [{}, { status: 'removed' }, []],
    [{ status: 'expired' }, {}, similar(['assist'], 'advice')],
    [{ name: 'abcde' }, {}, []],
    [{ code: 'B' }, {}, []],
  ] as [Partial<TaskItem>, Partial<TaskItem>, unknown[]][])('%j and %j', (a, b, expected) => {
    expect(near(a, b)).toEqual(expected);
  });
});

describe('A duty in two documents', () => {
  const first = listOf([item('a', '防溺水巡查')]);
  const twice = (place: number, key: string, lists = ['assist'], code = 'A', at = 1) => ({
    code: 'item-duplicated',
    severity: 'warning',
    path: [at, 'items', place, key],
    facts: { code, lists },
  });
  const both = (...items: TaskItem[]) => checkTaskListDepth([first, listOf(items)]);

  it.each([
    ['has the same code', [item('a', '普法宣传')], [twice(0, 'code')]],
    ['has the same name', [item('b', '防溺水巡查')], [twice(0, 'name', ['assist'], 'B')]],
    [
      'has the same name in another list',
      [item('b', '防溺水、巡查', { list: 'relief' })],
      [twice(0, 'name', ['assist', 'relief'], 'B')],
    ],
    ['has neither', [item('b', '普法宣传')], []],
    ['does not stand any more', [item('a', '防溺水巡查', { status: 'expired' })], []],
    [
      'stands there twice',
      [item('b', '防溺水巡查'), item('c', '防溺水巡查')],
      [twice(0, 'name', ['assist'], 'B'), twice(1, 'name', ['assist'], 'C')],
    ],
  ] as [string, TaskItem[], unknown[]][])('where the later one %s', (_, items, expected) => {
    expect(both(...items)).toEqual(expected);
  });

  it('is not one that stands twice in one of them, or stood in the first', () => {
    expect(checkTaskListDepth([listOf([item('a', '防溺水巡查'), item('a', '防溺水巡查')])])).toEqual([]);
    const gone = listOf([item('a', '防溺水巡查', { status: 'removed' })]);
    expect(checkTaskListDepth([gone, first])).toEqual([]);
  });

  it('is reported in each of three, against the first', () => {
    expect(checkTaskListDepth([first, first, first])).toEqual([
      twice(0, 'code'),
      { ...twice(0, 'code'), path: [2, 'items', 0, 'code'] },
    ]);
  });
});
