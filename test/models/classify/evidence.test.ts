import { describe, expect, it } from 'vitest';
import { isBorneOut } from '../../../packages/models/src/classify/evidence.js';
import type { IndexedItem } from '../../../packages/models/src/classify/item-index.js';
import { entry, question } from './prepared.js';

/** Twelve characters that speak for no item. */
const OTHER = '子丑寅卯辰巳午未申酉戌亥';

const about = (...ids: string[]): Partial<IndexedItem> => ({ concepts: new Map(ids.map((id) => [id, 1])) });
const cert = { isCertificate: true };

describe('An item is borne out by a long question', () => {
  it.each<[string, string, Partial<IndexedItem>, boolean]>([
    ['that is its code', 'zz01', {}, true],
    ['that only begins with its code', `zz01${OTHER}`, {}, false],
    ['that has its name', `${OTHER}甲乙丙丁`, {}, true],
    ['with two words of its subjects', `章程${OTHER}公约`, about('charter', 'rules'), true],
    ['not with one of two characters', `章程${OTHER}`, about('charter', 'rules'), false],
    ['with one word of four', `一日三餐${OTHER}`, about('canteen'), true],
    ['with one word of two parts with four characters', `物业${OTHER}不修`, about('propertyDispute'), true],
    ['not with one word of two parts with three', `表${OTHER}重复`, about('reports'), false],
    ['not with one part of a word', `物业${OTHER}`, about('propertyDispute'), false],
    ['not with words of subjects that it has not', `章程${OTHER}公约`, about('tax'), false],
    ['of a certificate by the words of certificates', `养犬${OTHER}狗证`, { ...about('cert.dog'), ...cert }, true],
    ['of no certificate by words of certificates', `养犬${OTHER}狗证`, about('cert.dog'), false],
    [
      'of a certificate by words of other subjects',
      `章程${OTHER}公约`,
      { ...about('charter', 'rules'), ...cert },
      false,
    ],
  ])('%s', (_, text, own, expected) => {
    expect(isBorneOut(question({ whole: text, gist: text }), entry(own))).toBe(expected);
  });
});

describe('Half of what was asked speaks for an item', () => {
  const pairs = (...all: string[]): Partial<IndexedItem> => ({ pairs: new Set(all) });

  it.each<[string, string, Partial<IndexedItem>, boolean]>([
    ['two of four characters', '甲乙戊己', pairs('甲乙'), true],
    ['two of four, at the end', '戊己甲乙', pairs('甲乙'), true],
    ['not two of five', '甲乙戊己庚', pairs('甲乙'), false],
    ['the same pair twice', '甲乙甲乙戊己庚', pairs('甲乙'), true],
    ['pairs that overlap', '甲甲甲戊己庚', pairs('甲甲'), true],
    ['not pairs that are not there', '戊己庚辛', pairs('甲乙', '丙丁'), false],
    ['pairs of the description', '甲乙戊己', { morePairs: new Set(['甲乙']) }, true],
    ['keywords', '甲乙戊己', { keywords: ['甲乙'] }, true],
    ['words of its subjects', '章程戊己', about('charter'), true],
    ['both parts of a word', '表戊己庚重复', about('reports'), true],
    ['not counting characters that carry the sentence', '甲乙戊己到去来', pairs('甲乙'), true],
    ['not by characters that carry the sentence', '到去来都戊己', pairs('到去', '来都'), false],
    ['of nothing but such characters', '到去来', {}, true],
  ])('%s', (_, gist, own, expected) => {
    expect(isBorneOut(question({ whole: gist, gist }), entry(own))).toBe(expected);
  });
});
