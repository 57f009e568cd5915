import { describe, expect, it } from 'vitest';
import { choicesOf, chosen, filterItems } from '../../../packages/widgets/src/task-list/choices.js';
import { countItems, firstItems, groupItems, noFilter } from '../../../packages/widgets/src/task-list/filter.js';
import { item, lists } from './lists.js';

const ids = (filter: Partial<typeof noFilter>) => filterItems(lists(), { ...noFilter, ...filter }).map((one) => one.id);

describe('filtering the items', () => {
  it.each([
    [{}, ['a1', 'b1', 'b2', 'c1', 'd1']],
    [{ list: 'assist' as const }, ['b1', 'b2']],
    [{ department: 'ga' }, ['d1']],
    [{ category: '指标任务' }, ['c1']],
    [{ month: 4 }, ['a1']],
    [{ query: '低 保' }, ['b1']],
    [{ query: '民政' }, ['b1', 'b2']],
    [{ query: 'ａ１' }, ['a1']],
    [{ query: '报修' }, ['a1']],
    [{ query: '派出所', list: 'assist' as const }, []],
  ])('%j leaves %j', (filter, expected) => expect(ids(filter)).toEqual(expected));

  it('an item for both kinds of place is left by either', () => {
    const document = lists({
      items: [item('r', '甲', { scope: 'rural' }), item('u', '乙', { scope: 'urban' }), item('b', '丙')],
    });
    expect(filterItems(document, { ...noFilter, scope: 'rural' }).map((one) => one.id)).toEqual(['r', 'b']);
    expect(filterItems(document, { ...noFilter, scope: 'urban' }).map((one) => one.id)).toEqual(['u', 'b']);
  });

  it('never matches a word that only two neighbouring parts make together', () => {
    const document = lists({ items: [item('x', '修路', { does: '灯下议事' })] });
    expect(filterItems(document, { ...noFilter, query: '路灯' })).toEqual([]);
  });

  it('counts for each choice what it would leave under the other filters', () => {
    const filter = { ...noFilter, list: 'assist' as const, department: 'mz' };
    expect(choicesOf(lists(), filter, 'department')).toEqual([
      { value: 'mz', count: 2 },
      { value: 'ga', count: 0 },
    ]);
    expect(choicesOf(lists(), noFilter, 'month')).toEqual([
      { value: '3', count: 1 },
      { value: '4', count: 1 },
    ]);
  });

  it('says how many conditions are chosen, the list apart', () => {
    expect(chosen({ ...noFilter, list: 'assist', month: 3, query: ' ' })).toBe(1);
  });

  it('keeps ended items apart in the count', () => {
    expect(countItems(lists().items, '2026-11-21')).toEqual({ standing: 4, lapsed: 1 });
    expect(countItems([item('f', '以后的事', { effectiveFrom: '2027-01-01' })], '2026-11-21')).toEqual({
      standing: 1,
      lapsed: 0,
    });
  });

  it('groups by list in the order of the document and cuts after a number of rows', () => {
    const document = lists({ items: [...lists().items].reverse() });
    const groups = groupItems(document, document.items);
    expect(groups.map((group) => group.list)).toEqual(['autonomy', 'assist', 'relief', 'certificateForbidden']);
    expect(firstItems(groups, 2).map((group) => group.items.map((one) => one.id))).toEqual([['a1'], ['b2']]);
  });
});
