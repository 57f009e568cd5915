import { describe, expect, it } from 'vitest';
import { inEffect, itemEndedOn, itemStandingOn, listStandingOn, type ItemStanding, type TaskItem } from '@cunju/models';
import { OWN_DEFAULT } from '../../../packages/models/src/checks/basis.js';
import * as basis from '../../../packages/models/src/lists/basis.js';
import { likeness, NameFinder, shapeOf } from '../../../packages/models/src/lists/likeness.js';
import { item, listOf } from './samples.js';

const organic = { village: '村民委员会组织法', community: '城市居民委员会组织法' };
const read = (kind: 'village' | 'community', article: string, versionOn: string) => ({
  law: organic[kind],
  article,
  versionOn,
  confidence: 'T',
});
const now = (kind: 'village' | 'community') => read(kind, '43', '2025-10-28');
const then = (kind: 'village' | 'community', article: string) => read(kind, article, '2018-12-29');

describe('What the lists rest on, a day before 2026 and on its first day', () => {
  it.each([
    ['lawfulBasis', 'village', '2025-12-31', OWN_DEFAULT],
    ['lawfulBasis', 'village', '2026-01-01', now('village')],
    ['lawfulBasis', 'community', '2026-01-01', now('community')],
    ['entrustingBasis', 'village', '2025-12-31', OWN_DEFAULT],
    ['entrustingBasis', 'village', '2026-01-01', now('village')],
    ['entrustingBasis', 'community', '2025-12-31', then('community', '20')],
    ['entrustingBasis', 'community', '2026-01-01', now('community')],
    ['fundingBasis', 'village', '2025-12-31', then('village', '37')],
    ['fundingBasis', 'village', '2026-01-01', now('village')],
    ['fundingBasis', 'community', '2025-12-31', OWN_DEFAULT],
    ['fundingBasis', 'community', '2026-01-01', now('community')],
  ] as const)('%s of a %s on %s', (name, kind, on, expected) => {
    expect(basis[name](kind, on)).toEqual(expected);
  });

  const opinions = {
    law: '关于规范村级组织工作事务、机制牌子和证明事项的意见',
    versionOn: '2022-08-22',
    confidence: 'P',
  };

  it.each([
    ['village', '431322', '2022-08-21', OWN_DEFAULT],
    ['village', '431322', '2022-08-22', opinions],
    ['village', '310115', '2026-01-01', opinions],
    ['community', '431322', '2025-12-31', then('community', '20')],
    ['community', '431322', '2026-01-01', OWN_DEFAULT],
    ['community', '310115', '2010-01-01', then('community', '20')],
  ] as const)('admission to a %s of %s on %s', (kind, code, on, expected) => {
    expect(basis.admissionBasis(kind, code, on)).toEqual(expected);
  });

  it('admission to a community of Shanghai rests on its regulation from the day of that version', () => {
    const at = (on: string) => basis.admissionBasis('community', '310115', on);
    const { versionOn } = at('2026-01-01');
    expect(at('2026-01-01')).toMatchObject({ law: '上海市居民委员会工作条例', article: '27', confidence: 'T' });
    expect(at(versionOn as string)).toEqual(at('2026-01-01'));
    expect(at('2017-01-01')).not.toEqual(at('2026-01-01'));
  });
});

describe('How an item stands', () => {
  const exit = { applicant: '镇政府', decidedOn: '2026-01-01', decidedBy: '联席会议', exitOn: '2026-05-01' };

  it.each([
    [{}, undefined],
    [{ effectiveTo: '2026-06-30' }, '2026-06-30'],
    [{ effectiveTo: '2026-06-30', admission: exit }, '2026-06-30'],
    [{ admission: exit }, '2026-05-01'],
    [{ admission: { ...exit, exitOn: undefined } }, undefined],
  ] as [Partial<TaskItem>, string | undefined][])('%j ended on %s', (more, on) => {
    expect(itemEndedOn(item('a', '事', more))).toBe(on);
  });

  it.each([
    ['active', true],
    ['suspended', true],
    ['upcoming', false],
    ['expired', false],
    ['removed', false],
  ] as [ItemStanding, boolean][])('%s counts: %s', (standing, counts) => {
    expect(inEffect(standing)).toBe(counts);
  });

  it('has its last day in it, and no last day where none is named', () => {
    const on = (day: string, more: object) => itemStandingOn(item('a', '事', more), day);
    expect(on('2026-06-30', { effectiveTo: '2026-06-30' })).toBe('active');
    expect(on('2026-07-01', { effectiveTo: '2026-06-30' })).toBe('expired');
    expect(on('9999-12-31', {})).toBe('active');
    expect(on('2026-06-30', { status: 'suspended', effectiveTo: '2026-06-30' })).toBe('suspended');
    expect(listStandingOn(listOf([], { status: 'inForce' }), '9999-12-31')).toBe('inForce');
  });
});

describe('How alike two names are', () => {
  it.each([
    ['防溺水巡查', '防溺水巡查', 1],
    ['协助开展防溺水巡查工作', '防溺水巡查', 1],
    ['——', '！！', 1],
    ['——', '巡查', 0],
    ['甲', '乙', 0],
    ['工作', '工作', 1],
    ['abc', 'abcd', 0.8],
    ['abcdefghijk', 'abcdnopqrst', 0.3],
    ['abcd', 'bcda', 2 / 3],
  ])('%s and %s: %d', (a, b, alike) => {
    expect(likeness(shapeOf(a), shapeOf(b))).toBe(alike);
    expect(likeness(shapeOf(b), shapeOf(a))).toBe(alike);
  });

  it('is looked up by the name and by pairs that are not in more than two hundred names', () => {
    const near = (names: readonly string[], name: string) => new NameFinder(names).near(shapeOf(name));
    expect(near(['甲乙', '甲乙丙', '丁戊'], '甲乙')).toEqual(new Set([0, 1]));
    expect(near(['甲乙'], '丙丁')).toEqual(new Set());
    const many = (count: number) => Array.from({ length: count }, (_, at) => `甲乙${String.fromCharCode(0x4e00 + at)}`);
    expect(near(many(200), '甲乙癸').size).toBe(200);
    expect(near(many(201), '甲乙癸').size).toBe(0);
    expect(near(Array<string>(202).fill('甲乙'), '甲乙').size).toBe(200);
  });
});
