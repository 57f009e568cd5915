import { describe, expect, it } from 'vitest';
import { articleNumberIn, hanNumber, readHanNumber } from '../../../packages/models/src/rules-text/han-number.js';

describe('numbers of articles', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [81, '八十一'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [800, '八百'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [9999, '九千九百九十九'],
  ])('writes %i as %s', (value, text) => {
    expect(hanNumber(value)).toBe(text);
  });

  it('reads back every number it writes', () => {
    for (let value = 0; value <= 9999; value += 1) expect(readHanNumber(hanNumber(value))).toBe(value);
  });

  it.each(['第十二条', '第12条', '１２条', '第 十二 條', '第十二', '第一二条', ' 第12条 '])(
    'finds article 12 in %s',
    (query) => {
      expect(articleNumberIn(query)).toBe(12);
    },
  );

  it.each(['', '条', '第条', '垃圾', '十二', '12', '第一章', '第十二条第二款', '条条', '三条狗'])(
    'finds no article in %s',
    (query) => {
      expect(articleNumberIn(query)).toBeUndefined();
    },
  );
});
