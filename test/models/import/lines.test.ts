import { describe, expect, it } from 'vitest';
import { isFurniture, linesOf, markOf, type MarkKind } from '../../../packages/models/src/import/lines.js';

describe('The lines of a text', () => {
  it.each([
    ['', []],
    [' \n\u3000\u200b\r\n', []],
    ['甲', [[1, 0, '甲']]],
    [
      '  甲 \n\n \u200b\r\n\u3000乙 丙\u200b',
      [
        [1, 2, '甲'],
        [4, 11, '乙 丙'],
      ],
    ],
    [
      '甲\u2028乙\v丙\u0085丁\r戊\f己\u2029庚\ufeff',
      [
        [1, 0, '甲'],
        [2, 2, '乙'],
        [3, 4, '丙'],
        [4, 6, '丁'],
        [5, 8, '戊'],
        [6, 10, '己'],
        [7, 12, '庚'],
      ],
    ],
  ] as const)('of %j stand without the blanks around them, with their numbers and places', (text, lines) => {
    expect(linesOf(text)).toEqual(
      lines.map(([number, start, own]) => ({ number, start, end: start + own.length, text: own })),
    );
  });
});

describe('The mark of a line', () => {
  it.each<[string, MarkKind, number, number]>([
    ['第一章 总则', 'chapter', 1, 4],
    ['第 二 章：总则', 'chapter', 2, 6],
    ['第二部分 总则', 'section', 2, 5],
    ['第三节、', 'section', 3, 4],
    ['第十二条甲', 'article', 12, 4],
    ['第１２條 甲', 'article', 12, 5],
    ['【第一百零五条】甲', 'article', 105, 8],
    ['（十）甲', 'item', 10, 3],
    ['(3) 甲', 'item', 3, 4],
    ['二、甲', 'numeral', 2, 2],
    ['一：甲', 'numeral', 1, 2],
    ['１．甲', 'digit', 1, 2],
    ['12)甲', 'digit', 12, 3],
    ['①甲', 'digit', 1, 1],
    ['⑳甲', 'digit', 20, 1],
  ])('%s is a %s %i', (line, kind, no, length) => {
    expect(markOf(line)).toEqual({ kind, no, length });
  });

  it.each([
    '',
    '甲',
    '第零条',
    '第0条',
    '第1二条 甲',
    '第二1条 甲',
    '第千条',
    '〇、甲',
    '1.5米',
    '0、甲',
    '（二三十）甲',
  ])('%j has none', (line) => {
    expect(markOf(line)).toBeUndefined();
  });
});

describe('Page numbers and tables of contents', () => {
  const wide = (spaces: number): string => `- 2${' '.repeat(spaces)}-`;
  it.each([
    '12',
    '- 3 -',
    '—12—',
    '第3页',
    '第3页，共12页',
    '3/12',
    '－３－',
    '1 页',
    '目录',
    '目錄',
    '目次',
    '目    录',
    '目  次',
    '目\u3000\u3000录',
    '总则…………5',
    '第一章 总则\t12',
    wide(36),
  ])('%j is one', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each(['1 2', '12 34', '3页2', '12345', '- 3 - 甲', '目', '目标', '目录一', '科目录', '目     录', '目 甲'])(
    '%j is none',
    (line) => {
      expect(isFurniture(line)).toBe(false);
    },
  );

  it('is short', () => {
    expect([wide(36), wide(37)].map((line) => [line.length, isFurniture(line)])).toEqual([
      [40, true],
      [41, false],
    ]);
  });
});
