import { describe, expect, it } from 'vitest';
import { importTable, type Finding, type TaskListFrame } from '@cunju/models';
import { community, village } from './samples.js';

const frame: TaskListFrame = {
  id: 'lists-2027',
  locality: village.locality,
  publisher: village.publisher,
  publishedOn: '2026-12-31',
  effectiveFrom: '2027-01-01',
};
const HEAD = ['事项名称', '清单类别', '牵头部门'];

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
