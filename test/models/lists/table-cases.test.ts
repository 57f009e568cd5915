import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../packages/models/src/lists/table/columns.js';
import { cellText, readRows } from '../../../packages/models/src/lists/table/rows.js';
import * as values from '../../../packages/models/src/lists/table/values.js';

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
