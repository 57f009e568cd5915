import { compareLists, type TaskItem, type TaskList } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { community, item, listOf, village } from './samples.js';

const compare = (model: TaskItem[], local: TaskItem[]) => compareLists(listOf(model), listOf(local));

describe('Local lists against a model', () => {
  it('are the same as themselves', () => {
    const { added, missing, changed, same } = compareLists(village, village);
    expect([added, missing, changed]).toEqual([[], [], []]);
    expect(same).toHaveLength(village.items.length);
    expect(same.every(({ likeness, by }) => likeness === 1 && by === 'code')).toBe(true);
  });

  it('name what was added and what is missing', () => {
    const found = compare([item('a1', '防溺水巡查')], [item('b1', '秸秆禁烧劝导')]);
    expect(found.added.map(({ name }) => name)).toEqual(['秸秆禁烧劝导']);
    expect(found.missing.map(({ name }) => name)).toEqual(['防溺水巡查']);
  });

  it('find an item under another number by its name', () => {
    const { changed } = compare([item('a1', '防溺水宣传和巡查')], [item('x9', '防溺水巡查')]);
    expect(changed).toMatchObject([{ by: 'name', changes: ['name'], model: { id: 'a1' }, local: { id: 'x9' } }]);
    expect(changed[0]?.likeness).toBeLessThan(1);
  });

  it('do not take two duties for one because they have the same number', () => {
    const { added, missing, changed } = compare([item('a1', '防溺水巡查')], [item('a1', '秸秆禁烧劝导')]);
    expect([added.length, missing.length, changed.length]).toEqual([1, 1, 0]);
  });

  it.each<[string, Partial<TaskItem>, string[]]>([
    ['the list', { list: 'autonomy' }, ['list']],
    ['who pays', { funding: { amount: { fen: 100 } } }, ['funding']],
    ['the law', { basis: [{ law: '教育法' }] }, ['basis']],
    ['the article', { basis: [{ law: '义务教育法', article: '11' }] }, ['basis']],
    ['the days', { timeLimitDays: 5 }, ['timeLimitDays']],
    ['the department', { department: 'sf' }, ['department']],
    ['two things', { department: 'sf', timeLimitDays: 5 }, ['department', 'timeLimitDays']],
    ['nothing that counts', { does: '每天看一遍水边', keywords: ['玩水'] }, []],
  ])('tell that %s is another', (_, more, changes) => {
    const same = { department: 'jy', basis: [{ law: '义务教育法' }], timeLimitDays: 3 };
    const { changed } = compare([item('a1', '防溺水巡查', same)], [item('a1', '防溺水巡查', { ...same, ...more })]);
    expect(changed.flatMap((one) => one.changes)).toEqual(changes);
  });

  it('take 司法所 of the model for 清溪镇司法所 of the village', () => {
    const model: TaskList = listOf([item('a1', '普法', { department: 'x' })], {
      departments: [{ id: 'x', name: '司法所' }],
    });
    const local = listOf([item('a1', '普法', { department: 'sf' })]);
    expect(compareLists(model, local).changed).toEqual([]);
    expect(compareLists(local, model).changed).toEqual([]);
  });

  it('match the better of two names', () => {
    const { changed, same } = compare(
      [item('a1', '矛盾纠纷排查'), item('a2', '矛盾纠纷排查化解')],
      [item('x1', '矛盾纠纷排查化解'), item('x2', '矛盾纠纷排查')],
    );
    expect(changed).toEqual([]);
    expect(same.map(({ model, local }) => model.id + local.id)).toEqual(['a1x2', 'a2x1']);
  });

  it('leave removed items out', () => {
    const off = item('a1', '防溺水巡查', { status: 'removed' });
    expect(compare([off], [off])).toEqual({ added: [], missing: [], changed: [], same: [] });
  });

  it('of a village and a community share what has nearly the same name', () => {
    const { changed, added, missing } = compareLists(village, community);
    const names = changed.map(({ model, local }) => `${model.name}=${local.name}`);
    expect(names).toContain('召集村民会议=召集居民会议');
    expect(added.map(({ name }) => name)).toContain('既有住宅加装电梯协商');
    expect(missing.map(({ name }) => name)).toContain('秸秆禁烧劝导');
  });

  it('put every item in one place and one place only', () => {
    const items = fc.uniqueArray(fc.integer({ min: 0, max: village.items.length - 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(items, items, (a, b) => {
        const pick = (places: number[], from: TaskList) => places.flatMap((at) => from.items[at] ?? []);
        const model = { ...village, items: pick(a, village) };
        const local = { ...community, items: pick(b, community) };
        const { added, missing, changed, same } = compareLists(model, local);
        const pairs = [...changed, ...same];
        expect(added.length + pairs.length).toBe(local.items.length);
        expect(missing.length + pairs.length).toBe(model.items.length);
        expect(new Set(pairs.map((one) => one.local)).size).toBe(pairs.length);
      }),
    );
  });
});
