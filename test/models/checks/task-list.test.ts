import type { TaskItem } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkTaskList } from '../../../packages/models/src/checks/task-list.js';
import { taskList } from '../read/valid.js';

const [assist, autonomy] = taskList.items as [TaskItem, TaskItem];
const said = (items: readonly object[], more: object = {}) =>
  checkTaskList({ ...taskList, items: items as TaskItem[], ...more }).map(({ code, severity, path, facts }) => [
    code,
    severity,
    path.join('.'),
    facts,
  ]);

describe('What an item names', () => {
  it.each<[object, unknown[]]>([
    [{ department: 'd1', replacedBy: 'i1' }, []],
    [{ department: 'd9' }, [['unknown-reference', 'warning', 'items.0.department', { id: 'd9', in: 'departments' }]]],
    [{ replacedBy: 'i9' }, [['unknown-reference', 'warning', 'items.0.replacedBy', { id: 'i9', in: 'items' }]]],
  ])('is in the document or not: %j', (changed, expected) => {
    expect(said([{ ...assist, ...changed }])).toEqual(expected);
  });
});

describe('What an active item must have', () => {
  const name = { item: assist.name };
  it.each<[string, object, unknown[]]>([
    [
      'a law where it is asked of the village',
      { ...assist, basis: [] },
      [['basis-missing', 'warning', 'items.0.basis', name]],
    ],
    [
      'a basis, which may be the village’s own rules',
      { ...autonomy, basis: undefined },
      [['basis-missing', 'advice', 'items.0.basis', { item: autonomy.name }]],
    ],
    [
      'a department',
      { ...assist, department: undefined },
      [['department-missing', 'warning', 'items.0.department', name]],
    ],
    ['no department of its own affairs', { ...autonomy, department: undefined, funding: undefined }, []],
    [
      'nothing once it is removed',
      { ...assist, status: 'removed', basis: [], department: undefined, funding: undefined },
      [],
    ],
  ])('%s', (_, item, expected) => {
    expect(said([item])).toEqual(expected);
  });

  it.each<[object | undefined, boolean]>([
    [undefined, false],
    [{}, false],
    [{ amount: { fen: 0 } }, false],
    [{ amount: { fen: 1 } }, true],
    [{ inKind: '一台电脑' }, true],
    [{ noCostReason: '不花钱' }, true],
  ])('money, or a reason why not: %j', (funding, isFunded) => {
    const found = said([{ ...assist, funding }]).map(([code, , where, facts]) => [code, where, facts]);
    expect(found).toEqual(isFunded ? [] : [['funding-missing', 'items.0.funding', name]]);
  });
});

describe('The end of an item', () => {
  const expired = (on: string, item: TaskItem = assist) => [
    ['item-expired', 'warning', 'items.0.effectiveTo', { item: item.name, on }],
  ];
  it.each<[string, object, object, unknown[]]>([
    ['2026-11-20', {}, {}, expired('2026-11-20')],
    ['2026-11-21', {}, {}, []],
    ['2026-11-20', {}, { checkedOn: '2026-11-20' }, []],
    ['2026-11-20', { status: 'removed' }, {}, []],
  ])('on %s %j %j', (effectiveTo, changed, more, expected) => {
    expect(said([{ ...assist, effectiveTo, ...changed }], more)).toEqual(expected);
  });
});

describe('An item twice', () => {
  const again = (changed: object, first: TaskItem = assist) => said([first, { ...assist, id: 'i9', ...changed }]);
  const twice = (field: string, code: string, lists: string[]) => [
    ['item-duplicated', 'warning', `items.1.${field}`, { code, lists }],
  ];
  it.each<[string, object, unknown[]]>([
    ['by its code', { name: '另一件事' }, twice('code', 'A01', ['assist'])],
    ['by its name', { code: 'A02' }, twice('name', 'A02', ['assist'])],
    ['by its code and name', {}, twice('code', 'A01', ['assist'])],
    ['by its name in other marks', { code: 'A02', name: '高龄津贴 （资格）核对。' }, twice('name', 'A02', ['assist'])],
    ['in another list', { list: 'autonomy', name: '另一件事' }, twice('code', 'A01', ['assist', 'autonomy'])],
    ['but removed', { status: 'removed' }, []],
    ['by neither', { code: 'A02', name: '另一件事' }, []],
  ])('%s', (_, changed, expected) => {
    expect(again(changed)).toEqual(expected);
  });

  it('is compared with the first of its kind', () => {
    const other = { ...assist, id: 'i3', code: 'A03', name: '第三件事' };
    const items = [
      assist,
      { ...autonomy, code: 'A01' },
      { ...other, name: autonomy.name },
      { ...other, id: 'i4', code: 'A01' },
    ];
    expect(said(items).map(([, , where, facts]) => [where, facts])).toEqual([
      ['items.1.code', { code: 'A01', lists: ['assist', 'autonomy'] }],
      ['items.2.name', { code: 'A03', lists: ['autonomy', 'assist'] }],
      ['items.3.code', { code: 'A01', lists: ['assist'] }],
    ]);
    expect(said([{ ...assist, status: 'removed' }, assist]).filter(([code]) => code === 'item-duplicated')).toEqual([]);
  });
});
