import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { moved } from '../../packages/primitives/src/ranked-list/move.js';
import { sortRows } from '../../packages/primitives/src/table/sort.js';
import { destination } from '../../packages/primitives/src/tabs/template.js';

describe('moving a row', () => {
  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 0, ['b', 'a', 'c']],
    [1, 1, ['a', 'b', 'c']],
    [0, -1, ['a', 'b', 'c']],
    [2, 3, ['a', 'b', 'c']],
    [3, 0, ['a', 'b', 'c']],
    [Number.NaN, 0, ['a', 'b', 'c']],
  ])('from %d to %d gives %j', (from, to, list) => {
    expect(moved(['a', 'b', 'c'], from, to)).toEqual(list);
  });

  it('keeps every row once, and the others in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(20), fc.nat(20), (list, from, to) => {
        const after = moved(list, from, to);
        expect([...after].sort()).toEqual([...list].sort());
        const item = list[from];
        expect(after.filter((one) => one !== item)).toEqual(list.filter((one) => one !== item));
        if (from < list.length && to < list.length) expect(after[to]).toBe(item);
      }),
    );
  });
});

describe('sorting rows', () => {
  const rows = [['乙'], ['甲2'], ['甲10'], ['−1,284 分'], ['1,000'], ['12.5'], ['-3'], ['—']] as const;
  const column = (descending: boolean, numeric: boolean) =>
    sortRows(rows, { column: 0, descending }, numeric).map(([text]) => text);

  it('takes commas, points, both minus signs and units as numbers; a cell without a number is last', () => {
    expect(column(false, true)).toEqual(['−1,284 分', '-3', '甲2', '甲10', '12.5', '1,000', '乙', '—']);
    expect(column(true, true)).toEqual(['乙', '—', '1,000', '12.5', '甲10', '甲2', '-3', '−1,284 分']);
  });

  it('takes Chinese words by pinyin and numbers in them by value', () => {
    const words = [['张'], ['第 10 组'], ['第 2 组'], ['李'], ['安']];
    expect(sortRows(words, { column: 0, descending: false }, false).map(([text]) => text)).toEqual([
      '安',
      '第 2 组',
      '第 10 组',
      '李',
      '张',
    ]);
  });

  it('keeps the order of equal rows both ways, and takes a missing cell as empty', () => {
    const same = [['a', '1'], ['b', '1'], ['c']] as const;
    const by = (descending: boolean) => sortRows(same, { column: 1, descending }, true).map(([name]) => name);
    expect(by(false)).toEqual(['a', 'b', 'c']);
    expect(by(true)).toEqual(['c', 'a', 'b']);
  });
});

describe('keys of tabs', () => {
  it.each([
    ['ArrowRight', 0, false, 1],
    ['ArrowRight', 2, false, 0],
    ['ArrowLeft', 0, false, 2],
    ['ArrowLeft', 0, true, 1],
    ['ArrowRight', 0, true, 2],
    ['Home', 2, false, 0],
    ['End', 0, true, 2],
    ['Tab', 1, false, undefined],
    ['a', 1, false, undefined],
  ] as const)('%s at tab %d (right to left: %s) leads to %s', (key, current, rtl, to) => {
    expect(destination(key, current, 3, rtl)).toBe(to);
  });
});
