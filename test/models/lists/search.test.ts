import { describe, expect, it } from 'vitest';
import { answerFor, answerOf, findItems, type TaskItem } from '@cunju/models';
import { item, listOf } from './samples.js';

const found = (query: string, ...items: TaskItem[]) => findItems(listOf(items), query);
const scores = (query: string, ...items: TaskItem[]) =>
  found(query, ...items).map(({ item: one, score }) => [one.id, score]);
const keyed = (id: string, ...keywords: string[]) => item(id, `事${id}`, { keywords });

describe('How well a question fits an item', () => {
  const crimes = item('a', '无犯罪记录证明');

  it.each([
    ['无犯罪记录证明', 1],
    ['开具无犯罪记录证明吗', 1],
    ['A', 1],
    ['无犯罪记录', 0.9],
    ['无犯罪记录证', 0.7 + (0.25 * 6) / 7],
    ['要开一张无犯罪记录证明书', 0.7 + (0.25 * 7) / 12],
    ['无犯记明', 0.7 + (0.25 * 4) / 7],
    ['无罪明', undefined],
    ['无', undefined],
    ['无明记犯', undefined],
    ['明天下雨', undefined],
  ])('%s: %s', (query, score) => {
    const [match] = found(query, crimes);
    if (score === undefined) expect(match).toBeUndefined();
    else expect(match?.score).toBeCloseTo(score, 10);
  });

  it('weighs shared pairs by how rare they are in the list', () => {
    const items = [item('a', '甲乙丙丁'), item('b', '甲乙戊己'), item('c', '庚辛壬癸')];
    const weight = (spread: number) => Math.log(1 + 4 / (spread + 1));
    const all = weight(2) + weight(1) + weight(0);
    // 甲乙 stands in two names, 乙丙 in one, 丙寅 in none.
    expect(found('甲乙丙寅', ...items).map(({ score }) => score)).toEqual([
      expect.closeTo((0.9 * (weight(2) + weight(1))) / all, 10) as number,
    ]);
  });

  it('says less where the term is one that many have, and not where the question is shorter than the term', () => {
    const many = ['b', 'c'].map((id) => keyed(id, '盖章'));
    expect(scores('盖章盖印', keyed('a', '办理盖章'), keyed('b', '盖章'))).toEqual([
      ['a', 0.825],
      ['b', 0.825],
    ]);
    expect(scores('盖章盖印', ...many)).toEqual([]);
    const long = ['b', 'c', 'd'].map((id) => keyed(id, '证明材料清单'));
    expect(scores('证明材料清', ...long).map(([, score]) => score)).toEqual(Array(3).fill(0.7 + (0.25 * 5) / 6));
  });

  it('puts the best first whatever the order of the list, and at most six', () => {
    const fair = item('a', '修路');
    const good = item('b', '修路灯台');
    const best = item('c', '修路灯');
    expect(found('修路灯', fair, good, best).map(({ item: one }) => one.id)).toEqual(['c', 'b', 'a']);
    expect(found('修路灯', best, fair, good).map(({ item: one }) => one.id)).toEqual(['c', 'b', 'a']);
    expect(found('修路灯', ...Array.from({ length: 7 }, (_, at) => item(`x${at}`, '修路灯')))).toHaveLength(6);
  });

  it.each(['', '？？', '——'])('a question of no word (%j) finds nothing, not even a name of none', (query) => {
    expect(found(query, item('a', '！！', { code: '——' }))).toEqual([]);
  });

  it('an item without keywords has only its name and code', () => {
    expect(found('stryker was here', item('a', '修路灯'))).toEqual([]);
    expect(found('甲', item('a', '甲乙'))).toEqual([]);
  });
});

describe('The answer', () => {
  const answer = (query: string, ...items: TaskItem[]) => answerFor(listOf(items), query, '2026-06-01');
  const told = (query: string, ...items: TaskItem[]) => {
    const one = answer(query, ...items);
    return one.kind === 'item' ? one.item.id : one.kind === 'several' ? one.items.map(({ id }) => id) : one.kind;
  };

  it.each([
    ['an equal name, although another is close', '修路灯', [item('a', '修路灯'), item('b', '修路灯台')], 'a'],
    ['no one of two equal names', '修路灯', [item('a', '修路灯'), item('b', '修路灯')], ['a', 'b']],
    ['a single fair match only as one that may be meant', '甲乙丙丁', [item('a', '甲乙丙庚')], ['a']],
    ['a single good match', '修路灯的事情', [item('a', '修路灯')], 'a'],
    ['no one of two good matches', '修路灯坏', [item('a', '修路灯'), item('b', '路灯坏')], ['a', 'b']],
    ['none', '量子', [item('a', '修路灯')], 'unlisted'],
  ] as [string, string, TaskItem[], unknown][])('is %s', (_, query, items, expected) => {
    expect(told(query, ...items)).toEqual(expected);
  });

  it.each([
    [{ list: 'autonomy', villageRole: 'lead' }, 'autonomy'],
    [{ list: 'autonomy', villageRole: 'inform' }, 'autonomy'],
    [{ list: 'assist', villageRole: 'inform' }, 'inform'],
    [{ list: 'assist', villageRole: 'assist' }, 'assist'],
    [{ list: 'assist', villageRole: 'refuse' }, 'relief'],
    [{ list: 'relief', villageRole: 'refuse' }, 'relief'],
    [{ list: 'certificateAllowed', villageRole: 'lead' }, 'certificateAllowed'],
    [{ list: 'certificateAllowed', villageRole: 'refuse' }, 'relief'],
    [{ list: 'certificateForbidden', villageRole: 'refuse' }, 'certificateForbidden'],
    [{ status: 'removed' }, 'lapsed'],
    [{ status: 'expired' }, 'lapsed'],
    [{ effectiveTo: '2026-05-31' }, 'lapsed'],
    [{ status: 'suspended' }, 'suspended'],
    [{ effectiveFrom: '2026-06-02' }, 'upcoming'],
  ] as [Partial<TaskItem>, string][])('of %j is %s', (more, verdict) => {
    const one = item('a', '守夜', more);
    expect(answerOf(one, '2026-06-01')).toEqual({ kind: 'item', item: one, verdict });
  });
});
