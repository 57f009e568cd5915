import type { TaskItem } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import type { IndexedItem, ItemIndex } from '../../../packages/models/src/classify/item-index.js';
import type { Question } from '../../../packages/models/src/classify/question.js';
import { isNamed, scoreOf } from '../../../packages/models/src/classify/score.js';
import { entry, index, question } from './prepared.js';

const { log } = Math;
/** The weight of a subject that `n` items have. */
const rarity = (n: number): number => 1 / (1 + log(1 + n));

describe('A question that is the name or the code of an item and nothing else', () => {
  it.each<[string, Partial<Question>, boolean]>([
    ['its code', { whole: 'zz01', gist: 'zz' }, true],
    ['its name', { whole: '甲乙丙丁', gist: '甲' }, true],
    ['its name with words that say nothing', { whole: '请问甲乙丙丁', gist: '甲乙丙丁' }, true],
    ['its name and more', { whole: '甲乙丙丁戊', gist: '甲乙丙丁戊' }, false],
  ])('%s', (_, asked, expected) => {
    expect(isNamed(question(asked), entry())).toBe(expected);
    // Even where the question asks for something of another kind, by which all else is halved.
    const score = scoreOf(question({ ...asked, asksCertificate: true }), entry(), index());
    expect(score === 1).toBe(expected);
  });
});

describe('The score for shared subjects', () => {
  const shared = (
    concepts: string[],
    own: [string, number][],
    spread: [string, number][] = [],
    more: Partial<IndexedItem> = {},
  ): number =>
    scoreOf(
      question({ concepts, certificates: [`cert.${concepts[0] ?? ''}`] }),
      entry({ concepts: new Map(own), ...more }),
      index({ conceptSpread: new Map(spread) }),
    );

  it.each<[string, () => number, number]>([
    ['is full when the item and the question are about the same', () => shared(['a'], [['a', 1]]), 0.72],
    [
      'falls with what else was asked, rare subjects weighing more',
      () => shared(['a', 'b'], [['a', 1]], [['a', 3]]),
      0.72 * ((0.8 * rarity(3)) / (rarity(3) + 1) + 0.2),
    ],
    [
      'falls a little with what else the item is about',
      () =>
        shared(
          ['a'],
          [
            ['a', 1],
            ['c', 0.35],
          ],
          [['c', 2]],
        ),
      0.72 * (0.8 + 0.2 / (1 + 0.35 * rarity(2))),
    ],
    ['is smaller where only the description says it', () => shared(['a'], [['a', 0.35]]), 0.72 * (0.8 * 0.35 + 0.2)],
    [
      'weighs subjects that say who, not what, less',
      () => shared(['a', 'neighbours'], [['a', 1]], [['neighbours', 1]]),
      0.72 * (0.8 / (1 + 0.4 * rarity(1)) + 0.2),
    ],
    ['is nothing without a shared subject', () => shared(['a'], [['b', 1]]), 0],
    [
      'of a certificate goes by the subjects of certificates',
      () => shared(['a'], [['a', 1]], [], { isCertificate: true }),
      0,
    ],
    [
      'of a certificate counts its subjects, less when none was asked for',
      () => shared(['a'], [['cert.a', 1]], [], { isCertificate: true }),
      0.72 * 0.45,
    ],
  ])('%s', (_, found, expected) => expect(found()).toBeCloseTo(expected, 10));
});

describe('The score for a name or a keyword', () => {
  const named = (asked: Partial<Question>, keywords: string[] = [], owners: [string, number][] = []): number =>
    scoreOf(question(asked), entry({ keywords }), index({ keywordOwners: new Map(owners) }));

  it.each<[string, () => number, number]>([
    ['is highest when the name is in the question', () => named({ whole: '问甲乙丙丁', gist: '问甲乙丙丁' }), 0.95],
    [
      'grows with the part of the name that was asked: two of four',
      () => named({ whole: '的乙丙', gist: '乙丙' }),
      0.65,
    ],
    [
      'grows with the part of the name that was asked: three of four',
      () => named({ whole: '的乙丙丁', gist: '乙丙丁' }),
      0.775,
    ],
    ['is nothing for one character of the name', () => named({ whole: '乙', gist: '乙' }), 0],
    ['is nothing for other words', () => named({ whole: '戊己', gist: '戊己' }), 0],
    ['is nothing for a keyword that was not said', () => named({ whole: '戊己', gist: '戊己' }, ['庚辛']), 0],
    ['is nothing for a keyword of one character', () => named({ whole: '戊己', gist: '戊己' }, ['戊']), 0],
    [
      'grows with the share of a keyword in the question: two of five',
      () => named({ whole: '戊己庚辛壬', gist: '戊己庚辛壬' }, ['戊己']),
      0.35 + 0.55 * 0.4,
    ],
    [
      'is 0.9 for a keyword that is longer than what is left of the question',
      () => named({ whole: '戊己庚', gist: '戊' }, ['戊己庚']),
      0.9,
    ],
    [
      'is halved where two items have the keyword',
      () => named({ whole: '戊己', gist: '戊己' }, ['戊己'], [['戊己', 2]]),
      0.45,
    ],
    [
      'is that of the best keyword',
      () => named({ whole: '戊己庚辛', gist: '戊己庚辛' }, ['戊己', '戊己庚', '辛庚', '庚辛'], [['庚辛', 3]]),
      0.35 + 0.55 * 0.75,
    ],
    [
      'is that of the part of the name where that is more',
      () => named({ whole: '的乙丙丁', gist: '乙丙丁' }, ['乙丙'], [['乙丙', 4]]),
      0.775,
    ],
  ])('%s', (_, found, expected) => expect(found()).toBeCloseTo(0.8 * expected, 10));
});

describe('The score for pairs of characters', () => {
  const asked = ['ab', 'cd', 'ef'];
  const paired = (pairs: string[], morePairs: string[] = [], more: Partial<ItemIndex> = {}): number =>
    scoreOf(
      question({ pairs: new Set(asked) }),
      entry({ pairs: new Set(pairs), morePairs: new Set(morePairs) }),
      index(more),
    );
  const rare = log(1 + 4);
  const common = log(1 + 4 / 2);

  it.each<[string, () => number, number]>([
    ['is nothing without a shared pair', () => paired(['gh']), 0],
    ['is the share of those that the item has', () => paired(['ab', 'cd']), 2 / 3],
    [
      'weighs rare pairs more',
      () => paired(['ab'], [], { pairSpread: new Map([['ab', 1]]) }),
      common / (common + 2 * rare),
    ],
    ['counts half for a pair of the description', () => paired(['ab'], ['cd', 'ab']), 0.5],
    [
      'goes by the number of items',
      () => paired(['ab'], [], { entries: [entry()], pairSpread: new Map([['ab', 1]]) }),
      log(2) / (log(2) + 2 * log(3)),
    ],
  ])('%s', (_, found, expected) => expect(found()).toBeCloseTo(0.5 * expected, 10));
});

describe('The score of everything together', () => {
  const asked = { whole: '问甲乙丙丁', gist: '问甲乙丙丁', concepts: ['a'], pairs: new Set(['ab', 'cd']) };
  const own = { concepts: new Map([['a', 1]]), pairs: new Set(['ab']) };

  it('says each more only of what is left', () => {
    const found = scoreOf(question(asked), entry(own), index());
    expect(found).toBeCloseTo(1 - (1 - 0.72) * (1 - 0.8 * 0.95) * (1 - 0.5 * 0.5), 10);
  });

  it.each<[TaskItem['list'], boolean, boolean, number]>([
    ['autonomy', false, false, 1],
    ['autonomy', false, true, 0.6],
    ['assist', false, false, 1],
    ['assist', false, true, 0.85],
    ['relief', false, false, 0.8],
    ['relief', false, true, 1],
    ['relief', true, true, 0.45],
    ['assist', true, false, 0.45],
    ['autonomy', true, true, 0.45],
    ['certificateAllowed', true, false, 1],
    ['certificateAllowed', true, true, 1],
    ['certificateForbidden', true, true, 1],
    ['certificateForbidden', false, false, 0.45],
  ])(
    'leans of %s, certificate asked for %s, work put on the village %s: to %s',
    (list, asksCertificate, assigns, to) => {
      const isCertificate = list.startsWith('certificate');
      const found = scoreOf(
        question({ whole: '问甲乙丙丁', gist: '问甲乙丙丁', asksCertificate, assigns }),
        entry({ isCertificate }, { list }),
        index(),
      );
      expect(found).toBeCloseTo(0.76 * to, 10);
    },
  );
});
