import { describe, expect, it } from 'vitest';
import { compareLists, type TaskItem, type TaskList } from '@cunju/models';
import { item, listOf } from './samples.js';

const compare = (model: TaskItem[], local: TaskItem[], more: Partial<TaskList> = {}) =>
  compareLists(listOf(model, more), listOf(local, more));
const pairs = (model: TaskItem[], local: TaskItem[]) => {
  const { changed, same } = compare(model, local);
  return [...changed, ...same].map(({ model: a, local: b, by, likeness }) => [a.id, b.id, by, likeness]);
};
const changes = (a: Partial<TaskItem>, b: Partial<TaskItem>, more?: Partial<TaskList>) =>
  compare([item('a', '普法', a)], [item('a', '普法', b)], more).changed.flatMap((one) => one.changes);

describe('Which items are one duty', () => {
  it('a pair found by code, then by id, then by name', () => {
    const model = [item('a', '普法宣传'), item('b', '反诈宣传'), item('c', '防溺水巡查')];
    const local = [
      item('x', '普法宣传', { code: 'A' }),
      item('b', '反诈宣传', { code: 'Y' }),
      item('z', '防溺水巡查', { code: 'Z' }),
    ];
    expect(pairs(model, local)).toEqual([
      ['a', 'x', 'code', 1],
      ['b', 'b', 'id', 1],
      ['c', 'z', 'name', 1],
    ]);
  });

  it('with a code in common needs a likeness of 0.3, without one of 0.6', () => {
    const latin = (id: string, name: string, code: string) => item(id, name, { code });
    expect(pairs([latin('a', 'abcdefghijk', '1')], [latin('b', 'abcdnopqrst', '1')])).toEqual([
      ['a', 'b', 'code', 0.3],
    ]);
    expect(pairs([latin('a', 'abcdefghijk', '1')], [latin('b', 'abcnnopqrst', '1')])).toEqual([]);
    expect(pairs([latin('a', 'abcdef', '1')], [latin('b', 'abcdxy', '2')])).toEqual([['a', 'b', 'name', 0.6]]);
    expect(pairs([latin('a', 'abcdef', '1')], [latin('b', 'abcxyz', '2')])).toEqual([]);
  });

  it('takes the first of two local items with one code', () => {
    const twice = [item('x', '普法宣传', { code: 'A' }), item('y', '普法宣传', { code: 'A' })];
    expect(pairs([item('a', '普法宣传')], twice)).toEqual([['a', 'x', 'code', 1]]);
  });

  it('leaves a name to its best match, not to the first in the model', () => {
    const model = [item('a1', '矛盾纠纷排查'), item('a2', '矛盾纠纷排查化解')];
    const { same, changed, missing } = compare(model, [item('x1', '矛盾纠纷排查化解')]);
    expect(same.map(({ model: a, local: b }) => [a.id, b.id])).toEqual([['a2', 'x1']]);
    expect([changed, missing.map(({ id }) => id)]).toEqual([[], ['a1']]);
  });

  it('finds a name among what is left, however many of the others share its words', () => {
    const others = Array.from({ length: 201 }, (_, at) => item(`n${at}`, `防汛${String.fromCharCode(0x4e00 + at)}`));
    const found = pairs([...others, item('a', '防汛')], [...others, item('b', '防汛防汛', { code: 'OTHER' })]);
    expect(found.find(([id]) => id === 'a')).toEqual(['a', 'b', 'name', 2 / 3]);
  });
});

describe('What differs', () => {
  const offices = {
    departments: [
      { id: 'a', name: '镇司法所' },
      { id: 'b', name: '司法所' },
      { id: 'c', name: '派出所' },
    ],
  };

  it.each([
    [{ department: 'a' }, { department: 'b' }, []],
    [{ department: 'b' }, { department: 'a' }, []],
    [{ department: 'a' }, { department: 'c' }, ['department']],
    [{ department: 'a' }, {}, ['department']],
    [{}, { department: 'a' }, ['department']],
    [{}, {}, []],
  ])('between the offices of %j and %j', (a, b, expected) => {
    expect(changes(a, b, offices)).toEqual(expected);
  });

  it.each([
    [{ source: '县财政' }, { source: '镇财政' }],
    [{ amount: { fen: 100 } }, { amount: { fen: 101 } }],
    [
      { amount: { fen: 100 }, per: 'year' },
      { amount: { fen: 100 }, per: 'month' },
    ],
    [{ inKind: '宣传品' }, { inKind: '物资' }],
    [{ noCostReason: '不花钱' }, { noCostReason: '不另花钱' }],
  ] as [TaskItem['funding'], TaskItem['funding']][])('between who pays: %j and %j', (a, b) => {
    expect(changes({ funding: a! }, { funding: b! })).toEqual(['funding']);
    expect(changes({ funding: a! }, { funding: a! })).toEqual([]);
    expect(changes({ funding: a! }, {})).toEqual(['funding']);
  });

  it.each([
    [[{ law: '甲法' }, { law: '乙法' }], [{ law: '乙法' }, { law: '《甲法》' }], []],
    [[{ law: '甲法', article: '1' }], [{ law: '甲法', article: '2' }], ['basis']],
    [[{ law: '甲法', article: '1' }], [{ law: '甲法' }], ['basis']],
    [[{ law: '甲法' }], [{ law: '甲法' }, { law: '甲法' }], ['basis']],
    [[], undefined, []],
  ] as [TaskItem['basis'], TaskItem['basis'], string[]][])('between the laws: %j and %j', (a, b, expected) => {
    expect(changes({ basis: a! }, b ? { basis: b } : {})).toEqual(expected);
  });
});
