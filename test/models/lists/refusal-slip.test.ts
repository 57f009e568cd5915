import {
  answerFor,
  answerOf,
  checkYearlyAdjustment,
  LIST_REVIEW_MONTHS,
  refusalSlip,
  type TaskItem,
  type TaskList,
} from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { community, item, listOf, village } from './samples.js';

const asked = { work: '入户登记', on: '2026-11-21' };
const opinions = {
  law: '关于规范村级组织工作事务、机制牌子和证明事项的意见',
  versionOn: '2022-08-22',
  confidence: 'P',
};
const article43 = { law: '村民委员会组织法', article: '43', versionOn: '2025-10-28', confidence: 'T' };
const admitted = (more: object) => ({
  admission: { applicant: '统计站', decidedOn: '2025-12-01', decidedBy: '联席会议', ...more },
});
const slipOf = (more: Partial<TaskItem>, on = asked.on) => {
  const one = item('x', '入户登记', more);
  return { one, slip: refusalSlip(listOf([one]), answerOf(one, on), { ...asked, on }) };
};

describe('A slip that sends work back', () => {
  test.each<[string, Partial<TaskItem>, string, object]>([
    ['what is on the list of relief', { list: 'relief', villageRole: 'refuse' }, 'relief', article43],
    ['a certificate that is not issued', { list: 'certificateForbidden' }, 'certificateForbidden', article43],
    ['what was removed', { status: 'removed' }, 'lapsed', opinions],
    ['what has run out', { effectiveTo: '2026-11-20' }, 'lapsed', opinions],
    ['what is suspended', { status: 'suspended' }, 'suspended', opinions],
    ['what has not begun', { effectiveFrom: '2026-11-22' }, 'upcoming', opinions],
    ['a trial that is over', admitted({ trialUntil: '2026-11-20' }), 'trial-over', opinions],
    ['a trial that left the list', admitted({ trialUntil: '2026-11-20', exitOn: '2026-11-20' }), 'lapsed', opinions],
    [
      'information work whose trial is over',
      { villageRole: 'inform', ...admitted({ trialUntil: '2026-11-20' }) },
      'trial-over',
      opinions,
    ],
  ])('is written for %s', (_, more, reason, basis) => {
    const { one, slip } = slipOf(more);
    expect(slip).toEqual({ ...asked, reason, item: one, basis });
  });

  test.each<[string, Partial<TaskItem>]>([
    ['help that is on the list', {}],
    ['help that is only information', { villageRole: 'inform' }],
    ['a village’s own affair', { list: 'autonomy', villageRole: 'lead' }],
    ['a certificate that is issued', { list: 'certificateAllowed' }],
    ['a trial on its last day', admitted({ trialUntil: '2026-11-21' })],
    ['what leaves the list that day', admitted({ exitOn: '2026-11-21' })],
    ['what was admitted for good', admitted({})],
  ])('is not written for %s', (_, more) => {
    expect(slipOf(more).slip).toBeUndefined();
  });

  test('is written for what no list has, and names no item', () => {
    const list = listOf([item('x', '入户登记')]);
    const on = asked.on;
    expect(refusalSlip(list, answerFor(list, '代收快递柜租金', on), asked)).toEqual({
      ...asked,
      reason: 'unlisted',
      basis: opinions,
    });
  });

  test('rests in a community on the law of the communities, or on no law where that says nothing', () => {
    const own = { law: 'cunju', confidence: 'D' };
    const relief = answerOf(item('x', '入户登记', { list: 'relief' }), asked.on);
    expect(refusalSlip(community, relief, asked)?.basis).toEqual({ ...article43, law: '城市居民委员会组织法' });
    expect(refusalSlip(community, { kind: 'unlisted' }, asked)?.basis).toEqual(own);
  });

  test('waits until it is clear which item is meant', () => {
    expect(refusalSlip(village, { kind: 'several', items: village.items.slice(0, 2) }, asked)).toBeUndefined();
  });
});

describe('Lists', () => {
  const list = (more: Partial<TaskList>): TaskList =>
    listOf([item('x', '入户登记', { effectiveFrom: '2025-01-10' })], {
      status: 'inForce',
      publishedOn: '2025-01-05',
      checkedOn: undefined,
      effectiveFrom: '2025-01-08',
      ...more,
    });
  const late = (since: string) => [
    {
      code: 'list-not-adjusted',
      severity: 'advice',
      path: ['checkedOn'],
      facts: { since, months: 12 },
      basis: { law: 'cunju', confidence: 'D' },
      ref: '3.3',
    },
  ];

  test.each<[string, Partial<TaskList>, string, object[]]>([
    ['for twelve months after the youngest item', {}, '2026-01-10', []],
    ['no longer than that', {}, '2026-01-11', late('2025-01-10')],
    ['from the day they were compared', { checkedOn: '2025-03-01' }, '2026-03-01', []],
    ['from the day they were compared, and not longer', { checkedOn: '2025-03-01' }, '2026-03-02', late('2025-03-01')],
    ['from the day they were published', { publishedOn: '2025-03-01' }, '2026-03-01', []],
    ['from their first day', { effectiveFrom: '2025-03-01' }, '2026-03-01', []],
    [
      'not by an item that is still to come',
      { items: [item('y', '甲', { effectiveFrom: '2026-12-01' })] },
      '2026-02-01',
      late('2025-01-08'),
    ],
    [
      'from the first day of one of them',
      { lists: [{ kind: 'assist', title: '协助', effectiveFrom: '2025-03-01' }] },
      '2026-03-01',
      [],
    ],
    ['whatever their age while they are a draft', { status: 'draft' }, '2030-01-01', []],
    ['before any of their days', {}, '2020-01-01', []],
  ])('stand %s', (_, more, on, expected) => {
    expect(LIST_REVIEW_MONTHS).toBe(12);
    expect(checkYearlyAdjustment(list(more), on)).toEqual(expected);
  });

  test.each([
    ['village', village],
    ['community', community],
  ])('of the sample %s were compared with their source in time', (_, sample) => {
    expect(checkYearlyAdjustment(sample, '2026-11-22')).toEqual([]);
  });
});
