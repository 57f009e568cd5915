import { describe, expect, it } from 'vitest';
import { pairUp, type Pair } from '../../../packages/models/src/diff/pairing.js';

const of = (...texts: string[]) => texts.map((text) => ({ id: '', text }));
const byText = (a: number, b: number): Pair => ({ a, b, by: 'text' });
const times = (count: number, text: string): string[] => new Array<string>(count).fill(text);

describe('Who is who by ids and equal words', () => {
  it('takes doubled ids in their order, and what is left by its words', () => {
    const ids = (...list: string[]) => list.map((id) => ({ id, text: '' }));
    expect(pairUp(ids('x', 'x', 'y'), ids('x', 'y', 'x', 'x'))).toEqual([
      { a: 0, b: 0, by: 'id' },
      { a: 2, b: 1, by: 'id' },
      { a: 1, b: 2, by: 'id' },
    ]);
  });

  it('takes doubled words in their order, not those that stand nearest', () => {
    expect(pairUp(of('养犬牵绳', '养犬牵绳'), of('垃圾分类', '养犬牵绳', '养犬牵绳'))).toEqual([
      byText(0, 1),
      byText(1, 2),
    ]);
  });

  it('does not look at white space and width', () => {
    expect(pairUp(of('每户 20 元'), of('每户２０元'))).toEqual([byText(0, 0)]);
  });

  it('takes nobody twice, and nobody for having neither id nor words', () => {
    expect(pairUp([{ id: 'x', text: '养犬牵绳' }], [{ id: 'x', text: '垃圾分类' }, ...of('养犬牵绳')])).toEqual([
      { a: 0, b: 0, by: 'id' },
    ]);
    expect(pairUp(of('', ''), of('', ''))).toEqual([]);
    expect(pairUp(of('甲'), of('乙'))).toEqual([]);
  });
});

describe('Who is who by words that are alike', () => {
  it.each([
    ['two of five pairs of characters', '甲乙丙', '甲乙丁戊', [byText(0, 0)]],
    ['two of six', '甲乙丙丁', '甲乙戊己', []],
    ['a doubled pair counts once', '甲乙甲乙甲', '甲乙丁戊', [byText(0, 0)]],
  ])('needs four tenths in common: %s', (_, a, b, pairs) => {
    expect(pairUp(of(a), of(b))).toEqual(pairs);
  });

  it('gives the best first, whoever comes first', () => {
    expect(pairUp(of('甲乙丙丁戊'), of('甲乙丙子丑', '甲乙丙丁寅'))).toEqual([byText(0, 1)]);
    expect(pairUp(of('甲乙丙子丑', '甲乙丙丁寅'), of('甲乙丙丁戊'))).toEqual([byText(1, 0)]);
  });

  it('takes the nearest of those that are alike to the same degree', () => {
    expect(pairUp(of('甲乙丙', '甲乙丙'), of('子丑寅', '甲乙丁'))).toEqual([byText(1, 1)]);
    expect(pairUp(of('子丑寅', '甲乙丙', '甲乙丙'), of('辰巳午', '甲乙丁'))).toEqual([byText(1, 1)]);
    expect(pairUp(of('甲乙丙'), of('甲乙丁', '甲乙戊'))).toEqual([byText(0, 0)]);
  });

  it('lists the pairs by the second list', () => {
    expect(pairUp(of('甲乙丙丁', '子丑寅卯'), of('子丑寅辰', '甲乙丙戊'))).toEqual([byText(1, 0), byText(0, 1)]);
  });

  it('weighs first those that share most, then those that stand first', () => {
    expect(pairUp(of(...times(9, '甲乙子丑寅卯'), '甲乙丙丁戊庚'), of('甲乙丙丁戊己'))).toEqual([byText(9, 0)]);
    expect(pairUp(of('乙丙', ...times(8, '甲乙')), of('甲乙丙'))).toEqual([byText(0, 0)]);
  });

  it.each([
    [7, [byText(7, 0)]],
    [8, []],
  ])('weighs eight: after %i that share as much', (before, pairs) => {
    expect(pairUp(of(...times(before, '甲乙子丑寅卯辰'), '甲乙'), of('甲乙丙丁'))).toEqual(pairs);
  });
});

describe('Among many that share a pair of characters', () => {
  const unlike = times(3, '子丑寅');

  it.each([
    [24, [byText(3, 3)]],
    [25, [byText(7, 3)]],
  ])('those near the same place are looked at, from 25 on: %i', (count, pairs) => {
    expect(pairUp(of(...times(count, '甲乙丙')), of(...unlike, '甲乙丁'))).toEqual(pairs);
  });

  it.each([
    ['the first of one', [], byText(0, 0)],
    ['the second of two', unlike.slice(0, 1), byText(13, 1)],
    ['the fourth of four', unlike, byText(26, 3)],
  ])('the place is that of the list: %s of fifty', (_, before, pair) => {
    expect(pairUp(of(...times(50, '甲乙丙')), of(...before, '甲乙丁'))).toEqual([pair]);
  });
});
