import type { TaskItem, TaskList } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../packages/models/src/classify/question.js';
import { detailsOf, hasSubject, nearestOf, rank } from '../../../packages/models/src/classify/rank.js';
import { item, listOf } from '../lists/samples.js';
import { candidate } from './prepared.js';

const ids = (
  query: string,
  ...[lists, on, isMeant]: [Parameters<typeof rank>[1], string?, Parameters<typeof rank>[3]?]
) => rank(readQuestion(query), lists, on, isMeant).map((one) => one.item.id);

describe('The items that a question may mean', () => {
  it('come best first, each with its document and what it is compared by', () => {
    const list = listOf([item('far', '修渠'), item('near', '收税'), item('middle', '收税水利')]);
    const [best, second, third] = rank(readQuestion('收税'), list);
    expect([best?.item.id, second?.item.id, third?.item.id]).toEqual(['near', 'middle', 'far']);
    expect(best).toMatchObject({ score: 1, entry: { name: '收税', code: 'near' } });
    expect(best?.document).toBe(list);
    expect(best?.item).toBe(list.items[1]);
  });

  it('are at most five', () => {
    const many = (count: number) => listOf(Array.from({ length: count }, (_, at) => item(`n${at}`, `收税${at}`)));
    expect(ids('收税', many(5))).toHaveLength(5);
    expect(ids('收税', many(6))).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
  });

  it('count once where two documents have a name on one list, and twice on two lists', () => {
    const lists = [
      listOf([item('a', '收税'), item('b', '修渠')]),
      listOf([item('c', '收 税'), item('d', '收税', { list: 'relief' })]),
    ];
    expect(ids('收税', lists)).toEqual(['a', 'd', 'b']);
  });

  it('are those that are meant', () => {
    const list = listOf([item('a', '收税'), item('b', '狗证', { list: 'certificateAllowed' })]);
    expect(ids('收税', list, undefined, ({ isCertificate }) => isCertificate)).toEqual(['b']);
  });

  it.each<[string, Partial<TaskList>, string | undefined, boolean]>([
    ['on the day that is asked for', { checkedOn: '2026-03-04' }, '2026-03-05', true],
    ['not on another day that is asked for', { checkedOn: '2026-03-05' }, '2026-03-06', false],
    ['on the day the document was checked', { checkedOn: '2026-03-05' }, undefined, true],
    ['not on another day it was checked', { checkedOn: '2026-03-06' }, undefined, false],
    ['on the day it was changed', { checkedOn: undefined, updatedAt: '2026-03-05T08:00:00+08:00' }, undefined, true],
    [
      'not when it was changed later',
      { checkedOn: undefined, updatedAt: '2026-03-06T08:00:00+08:00' },
      undefined,
      false,
    ],
  ])('are in force %s', (_, more, on, expected) => {
    const day = { effectiveFrom: '2026-03-05', effectiveTo: '2026-03-05', updatedAt: '2026-03-05T00:00:00+08:00' };
    expect(ids('收税', listOf([item('a', '收税', { effectiveFrom: '2026-03-05' })], { ...day, ...more }), on)).toEqual(
      expected ? ['a'] : [],
    );
  });

  it.each<[string, Partial<TaskItem>, boolean]>([
    ['from its first day', { effectiveFrom: '2026-11-21' }, true],
    ['not before', { effectiveFrom: '2026-11-22' }, false],
    ['up to its last day', { effectiveTo: '2026-11-21' }, true],
    ['not after', { effectiveTo: '2026-11-20' }, false],
    ['not once taken off the list', { status: 'removed' }, false],
  ])('stand on the list %s', (_, more, expected) => {
    expect(ids('收税', listOf([item('a', '收税', more)]))).toEqual(expected ? ['a'] : []);
  });
});

describe('The closest items', () => {
  it('are named above a score of 0.1, with their scores only', () => {
    const close = candidate(0.101);
    expect(nearestOf([close, candidate(0.1), candidate(0.05)])).toEqual([{ item: close.item, score: 0.101 }]);
  });
});

describe('What is told of an item', () => {
  const department = { id: 'd1', name: '某镇财政所' };
  const funding = { source: '协办经费', noCostReason: '不另计' };
  const basis = [{ law: '社会保险法' }];
  const told = (more: Partial<TaskItem>) => {
    const one = candidate(1, more);
    return detailsOf({ ...one, document: { ...one.document, departments: [{ id: 'd0', name: '某所' }, department] } });
  };

  it('is its department, who pays and the law', () => {
    const more = { department: 'd1', funding, basis };
    expect(told(more)).toEqual({ item: item('a', '甲乙丙丁', more), department, funding, basis });
  });

  it('is nothing else where it names none, or one that the document has not', () => {
    expect(Object.keys(told({}))).toEqual(['item']);
    expect(Object.keys(told({ department: 'd2' }))).toEqual(['item']);
  });
});

describe('A subject is listed', () => {
  it('when a name or keyword of any of the documents has it', () => {
    const lists = [listOf([item('a', '修渠')]), listOf([item('b', '收税', { does: '写章程' })])];
    expect(hasSubject(lists)('tax')).toBe(true);
    expect(hasSubject(lists)('charter')).toBe(false);
    expect(hasSubject(lists[1]!)('tax')).toBe(true);
    expect(hasSubject([])('tax')).toBe(false);
  });
});
