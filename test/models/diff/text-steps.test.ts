import { describe, expect, it } from 'vitest';
import { applyText, diffText, readsDifferently, type TextOp } from '../../../packages/models/src/diff/index.js';
import { tokensOf } from '../../../packages/models/src/diff/tokens.js';

const number = (text: string, amount: string, unit: string) => ({ text, amount, unit });
const figure = (text: string, amount: string, unit: string) => ({
  text,
  key: `\u0000${amount}|${unit}`,
  value: number(text, amount, unit),
});
const word = (text: string, key = text) => ({ text, key });
const same = (text: string): TextOp => ({ op: 'same', text });
const removed = (text: string): TextOp => ({ op: 'removed', text });
const added = (text: string): TextOp => ({ op: 'added', text });
const days = (before: string, after: string): TextOp => ({
  op: 'value',
  before: number(`${before}日`, before, '日'),
  after: number(`${after}日`, after, '日'),
});

describe('The pieces of a text that are compared whole', () => {
  it.each([
    ['', [], []],
    ['交20元。', ['交2', '0元。'], [word('交'), figure('20元', '20', '元'), word('。')]],
    ['交20元。', ['交20元。'], [word('交'), figure('20元', '20', '元'), word('。')]],
    ['交20元', ['交', '20', '元'], [word('交'), figure('20元', '20', '元')]],
    ['5日6日', ['5', '日6', '日'], [figure('5日', '5', '日'), figure('6日', '6', '日')]],
    ['一般，ＡＢ', ['一般', '，ＡＢ'], [word('一般'), word('，ＡＢ', ',AB')]],
    ['20一般', ['20一般'], [figure('20', '20', ''), word('一般')]],
  ])('of %j keep a number with its unit', (text, pieces, tokens) => {
    expect(tokensOf(text, () => pieces)).toEqual(tokens);
  });

  it.each([
    [1_999, 1],
    [2_000, 1],
    [2_001, 2_001],
  ])('are cut by the given segmenter up to two thousand characters: %i', (length, count) => {
    expect(tokensOf('村'.repeat(length), (text) => [text])).toHaveLength(count);
  });

  it('are characters and Latin words where no segmenter is given', () => {
    expect(tokensOf('用App')).toEqual([word('用'), word('App')]);
  });
});

describe('One Han character between two changes', () => {
  const around = (...steps: TextOp[]): TextOp[] => [same('前'), ...steps, same('后')];
  it.each([
    ['前甲村乙后', '前丙村丁后', around(removed('甲村乙'), added('丙村丁'))],
    ['前甲，乙后', '前丙，丁后', around(removed('甲'), added('丙'), same('，'), removed('乙'), added('丁'))],
    ['前甲村村乙后', '前丙村村丁后', around(removed('甲'), added('丙'), same('村村'), removed('乙'), added('丁'))],
    ['前甲村乙后', '前村丁后', around(removed('甲'), same('村'), removed('乙'), added('丁'))],
    ['前村乙后', '前甲村丁后', around(added('甲'), same('村'), removed('乙'), added('丁'))],
    ['前甲村乙后', '前丙村后', around(removed('甲'), added('丙'), same('村'), removed('乙'))],
    ['前甲村后', '前丙村丁后', around(removed('甲'), added('丙'), same('村'), added('丁'))],
    ['村乙后', '村丁后', [same('村'), removed('乙'), added('丁'), same('后')]],
    ['甲村', '丙村', [removed('甲'), added('丙'), same('村')]],
    ['甲村乙后', '丙村丁后', [removed('甲'), added('丙'), same('村'), removed('乙'), added('丁'), same('后')]],
    ['前甲村乙', '前丙村丁', [same('前'), removed('甲'), added('丙'), same('村'), removed('乙'), added('丁')]],
  ])('is part of the change only where both sides changed: %s, %s', (before, after, steps) => {
    expect(diffText(before, after)).toEqual(steps);
  });
});

describe('The steps from a text to another', () => {
  it.each([
    ['', '', []],
    ['一样', '一样', [same('一样')]],
    ['', '甲', [added('甲')]],
    ['甲', '', [removed('甲')]],
    ['限5日10日', '限6日', [same('限'), days('5', '6'), removed('10日')]],
    ['限5日', '限6日10日', [same('限'), days('5', '6'), added('10日')]],
    ['限5日', '限5元', [same('限'), removed('5日'), added('5元')]],
    ['限甲5日乙', '限丙6日丁', [same('限'), removed('甲'), added('丙'), days('5', '6'), removed('乙'), added('丁')]],
    ['交二百元', '交200元', [same('交'), { op: 'respelled', before: '二百元', after: '200元' }]],
    [
      '前5日村甲后',
      '前乙村五日后',
      [same('前'), added('乙村'), { op: 'respelled', before: '5日', after: '五日' }, removed('村甲'), same('后')],
    ],
    ['前甲村5日后', '前5日村乙后', [same('前'), removed('甲村'), same('5日'), added('村乙'), same('后')]],
  ] as const)('%s, %s', (before, after, steps) => {
    const ops = diffText(before, after);
    expect(ops).toEqual(steps);
    expect(applyText(before, ops)).toBe(after);
  });

  it.each([
    [added('甲'), true],
    [removed('甲'), true],
    [days('5', '6'), true],
    [same('甲'), false],
    [{ op: 'respelled', before: '二', after: '2' } as const, false],
  ])('read differently or not: %j', (step, differs) => {
    expect(readsDifferently([same('前'), step])).toBe(differs);
  });
});
