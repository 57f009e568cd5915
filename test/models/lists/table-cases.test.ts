import { describe, expect, it } from 'vitest';
import { importTable, type Finding, type TaskListFrame } from '@cunju/models';
import { findHeader } from '../../../packages/models/src/lists/table/columns.js';
import { cellText, readRows } from '../../../packages/models/src/lists/table/rows.js';
import * as values from '../../../packages/models/src/lists/table/values.js';
import { community, village } from './samples.js';

const frame: TaskListFrame = {
  id: 'lists-2027',
  locality: village.locality,
  publisher: village.publisher,
  publishedOn: '2026-12-31',
  effectiveFrom: '2027-01-01',
};
const HEAD = ['事项名称', '清单类别', '牵头部门'];
const rowsOf = (...rows: unknown[][]) =>
  readRows([HEAD, ...rows]).rows.map(({ row, list, cells }) => [row, list, cells.get('name'), cells.get('department')]);

describe('A cell', () => {
  it.each([
    [' 甲 ', '甲'],
    ['甲\r\n乙\r丙', '甲\n乙\n丙'],
    [7, '7'],
    [0, '0'],
    [true, ''],
    [null, ''],
    [undefined, ''],
    [{}, ''],
    ['甲\u0000\u202e乙\ufeff', '甲乙'],
    ['甲\ud800乙\udc00', '甲乙'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['甲'.repeat(20_001), '甲'.repeat(20_000)],
  ])('%j is %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('A row', () => {
  it('that is short leaves its last cells blank, and those of merged cells as above', () => {
    expect(rowsOf(['甲', '协助', '镇政府'], ['乙'], ['丙', '自治'])).toEqual([
      [2, 'assist', '甲', '镇政府'],
      [3, 'assist', '乙', '镇政府'],
      [4, 'autonomy', '丙', ''],
    ]);
  });

  it('that is no row counts as a blank one', () => {
    expect(readRows([HEAD, 7, '甲', null, ['乙', '协助']] as never)).toMatchObject({ rows: [{ row: 5 }], skipped: [] });
    expect(readRows([['你好']])).toEqual({ header: undefined, rows: [], skipped: [] });
  });

  it('that is a header again gives the order of what follows, but not with a column that nobody knows', () => {
    expect(rowsOf(['甲', '协助', '镇政府'], ['牵头部门', '事项名称'], ['学校', '乙'])).toEqual([
      [2, 'assist', '甲', '镇政府'],
      [4, undefined, '乙', '学校'],
    ]);
    expect(rowsOf(['事项名称', '其他', '牵头部门'])).toEqual([[2, undefined, '事项名称', '牵头部门']]);
  });

  it.each([
    ['一、自治', 'autonomy'],
    ['二.协助', 'assist'],
    ['减负清单', 'relief'],
    ['协助事项', 'assist'],
    ['可开证明', 'certificateAllowed'],
    ['自治', undefined],
    ['防汛事项', undefined],
    ['七、自治', undefined],
    ['（一）自治', undefined],
    [`协助事项${'长'.repeat(36)}`, 'assist'],
    [`协助事项${'长'.repeat(37)}`, undefined],
  ])('%s alone is a heading of %s, or a duty', (text, list) => {
    const rows = rowsOf([text], ['甲']);
    expect(rows).toEqual(
      list
        ? [[3, list, '甲', '']]
        : [
            [2, undefined, text, ''],
            [3, undefined, '甲', ''],
          ],
    );
  });

  it('beside another cell, or of a text twice, is told apart from a heading', () => {
    expect(rowsOf(['协助事项', '', '镇政府'])).toEqual([[2, undefined, '协助事项', '镇政府']]);
    expect(rowsOf(['协助事项', '协助事项'], ['甲'])).toEqual([[3, 'assist', '甲', '']]);
  });

  it('is the header among the first thirty', () => {
    const blank = (count: number) => Array.from({ length: count }, () => ['']);
    expect(findHeader([...blank(29), HEAD])?.row).toBe(29);
    expect(findHeader([...blank(30), HEAD])).toBeUndefined();
  });
});

describe('A value', () => {
  it.each([
    ['《甲法》第五条', [{ law: '甲法', article: '5' }]],
    ['《甲法》第五条第二款', [{ law: '甲法', article: '5.2' }]],
    ['《甲法》第1234567条', [{ law: '甲法' }]],
    ['《 》', [{ law: '《 》' }]],
    ['甲法；乙规\n 丙办法 ;', [{ law: '甲法' }, { law: '乙规' }, { law: '丙办法' }]],
    ['', []],
  ])('the laws of %j', (text, expected) => {
    expect(values.basisOf(text)).toEqual(expected);
  });

  it.each([
    ['', '', undefined],
    ['无', '——', undefined],
    ['县财政', '', { source: '县财政' }],
    ['', '12', { amount: { fen: 1_200 } }],
    ['', '12.5元/户', { amount: { fen: 1_250 }, per: 'household' }],
    ['县财政', '1.23万元每年', { source: '县财政', amount: { fen: 1_230_000 }, per: 'year' }],
    ['县财政每年拨付', '', { source: '县财政每年拨付' }],
    ['镇政府提供物资', '', { inKind: '镇政府提供物资' }],
    ['镇政府提供', '5元', { source: '镇政府提供', amount: { fen: 500 } }],
    ['无需经费', '', { noCostReason: '无需经费' }],
  ])('who pays by %j and %j', (source, amount, expected) => {
    expect(values.fundingOf(source, amount)).toEqual(expected);
  });

  it.each([
    ['2026年3月1日', '2026-03-01'],
    ['２０２６．１２．３１', '2026-12-31'],
    ['2026-02-29', undefined],
    ['2026', undefined],
    ['自2026-03-01', undefined],
  ])('the day %s', (text, day) => {
    expect(values.dateOf(text)).toBe(day);
  });

  it('is cut to whole characters, with no blank at the end', () => {
    expect(values.cut('ab cd', 5)).toBe('ab cd');
    expect(values.cut('ab cd', 4)).toBe('ab c');
    expect(values.cut('ab cd', 3)).toBe('ab');
    expect(values.cut('\ud83d\ude00\ud83d\ude00', 3)).toBe('\ud83d\ude00\ud83d\ude00');
    expect(values.partsOf('甲、 乙，，丙;丁', 3)).toEqual(['甲', '乙', '丙']);
    expect([values.daysOf('0天'), values.daysOf('1天'), values.daysOf('尽快')]).toEqual([undefined, 1, undefined]);
  });
});

describe('A whole table', () => {
  const full = [
    '事项名称',
    '清单类别',
    '牵头部门',
    '电话',
    '材料',
    '关键词',
    '生效日期',
    '截止日期',
    '依据',
    '经费',
    '备注',
  ];
  const duty = [
    '普法',
    '协助',
    '司法所',
    '0739-1234567',
    '身份证、户口簿',
    '讲法,学法',
    '2027-02-01',
    '2027-12-31',
    '《甲法》第五条',
    '100元',
    '',
  ];
  const told = (findings: readonly Finding[]) =>
    findings.map(({ code, severity, path, facts }) => [code, severity, path, facts]);

  it('gives each duty all that its row says', () => {
    const { document, findings } = importTable([full, duty], { ...frame, number: '1 号' });
    expect(document).toMatchObject({ number: '1 号', status: 'draft', publishedOn: '2026-12-31' });
    expect(document.departments).toEqual([{ id: 'd1', name: '司法所', phone: '0739-1234567' }]);
    expect(document.lists).toEqual([{ kind: 'assist', title: '依法协助政府工作事项', effectiveFrom: '2027-01-01' }]);
    expect(document.items).toEqual([
      {
        id: 'xz-01',
        list: 'assist',
        code: 'XZ-01',
        name: '普法',
        category: '依法协助政府工作事项',
        scope: 'rural',
        villageRole: 'assist',
        materials: ['身份证', '户口簿'],
        keywords: ['讲法', '学法'],
        basis: [{ law: '甲法', article: '5' }],
        department: 'd1',
        funding: { source: '100元', amount: { fen: 10_000 } },
        effectiveFrom: '2027-02-01',
        effectiveTo: '2027-12-31',
        status: 'active',
      },
    ]);
    expect(told(findings.filter(({ code }) => code === 'column-unknown'))).toEqual([
      ['column-unknown', 'advice', [], { column: '备注' }],
    ]);
  });

  it('leaves out what it does not say, and is of the city where the place is a community', () => {
    const { document } = importTable([HEAD, ['普法', '协助', '司法所']], { ...frame, locality: community.locality });
    expect(document.departments).toEqual([{ id: 'd1', name: '司法所' }]);
    expect(document).not.toHaveProperty('number');
    expect(Object.keys(document.items[0]!).sort()).toEqual(
      [
        'category',
        'code',
        'department',
        'effectiveFrom',
        'id',
        'list',
        'name',
        'scope',
        'status',
        'villageRole',
      ].sort(),
    );
    expect(document.items[0]).toMatchObject({ scope: 'urban', effectiveFrom: '2027-01-01' });
  });

  it('names the row and the column of what it could not read', () => {
    const rows = [
      ['事项名称', '清单类别', '时限', '生效日期', '截止日期'],
      ['普法', '', '尽快', '明年', '很久'],
      ['反诈', '自治', '无', '', '长期'],
      ['', '自治', '3天', '', ''],
    ];
    const own = ['list-guessed', 'value-unread', 'row-skipped'];
    expect(told(importTable(rows, frame).findings.filter(({ code }) => own.includes(code)))).toEqual([
      ['row-skipped', 'warning', [3], { row: 4 }],
      ['list-guessed', 'warning', [1], { row: 2, list: 'autonomy' }],
      ['value-unread', 'warning', [1], { row: 2, column: '生效日期', found: '明年' }],
      ['value-unread', 'warning', [1], { row: 2, column: '截止日期', found: '很久' }],
      ['value-unread', 'advice', [1], { row: 2, column: '时限', found: '尽快' }],
    ]);
  });

  it.each([
    [[], 'empty'],
    [[[' ', null, {}, true]], 'empty'],
    [[[Object.create(null)]], 'empty'],
    [[7, 'x'], 'empty'],
    [[[0]], 'no-header'],
    [[['你好']], 'no-header'],
  ])('that has no header: %#', (rows, reason) => {
    expect(told(importTable(rows as never, frame).findings)).toEqual([['table-unread', 'error', [], { reason }]]);
  });

  it('asks for what nobody said, by its name', () => {
    const { findings, document } = importTable([HEAD, ['普法', '自治', '']]);
    expect(told(findings.filter(({ code }) => code === 'missing-field'))).toEqual(
      ['locality', 'publisher', 'effectiveFrom'].map((field) => ['missing-field', 'warning', [field], { field }]),
    );
    expect(document).toMatchObject({ publishedOn: '2026-01-01', updatedAt: '2026-01-01T00:00:00+08:00' });
    expect(document.items[0]?.scope).toBe('rural');
  });
});
