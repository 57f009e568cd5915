import { articleInChinese } from '../../findings/numerals.js';
import { formatNumber as n } from '../../format.js';
import type { RulesSentences } from './types.js';

const numbered =
  (unit: string) =>
  (no: number): string =>
    articleInChinese(String(no), [unit]);

/** Sentences on changes of rules in traditional Chinese. */
export const rules: RulesSentences = {
  parts: {
    chapter: numbered('章'),
    article: numbered('條'),
    clause: numbered('款'),
    item: numbered('項'),
    paragraph: numbered('段'),
  },
  former: (part) => `原${part}`,
  changes: {
    added: () => '是新增的',
    removed: () => '刪去了',
    moved: () => '換了位置',
    renumbered: (former) => `就是${former}`,
    edited: () => '文字有修改',
    respelled: () => '只改了寫法，意思沒有變',
    details: () => '依據、措施等附帶內容有修改',
  },
  value: (before, after) => `「${before}」改成「${after}」`,
  same: '沒有變',
  difference: (part, changes) => `${part}${changes.join('，')}。`,
  diff: (changes) => `和原來的版本相比，${changes}。`,
  counts: {
    added: (count) => `新增 ${n(count)} 條`,
    removed: (count) => `刪去 ${n(count)} 條`,
    moved: (count) => `換位置 ${n(count)} 條`,
    renumbered: (count) => `改條號 ${n(count)} 條`,
    edited: (count) => `改文字 ${n(count)} 條`,
    respelled: (count) => `只改寫法 ${n(count)} 條`,
    details: (count) => `改附帶內容 ${n(count)} 條`,
    same: (count) => `沒有變 ${n(count)} 條`,
  },
};
