import { articleInChinese } from '../../findings/numerals.js';
import { formatNumber as n } from '../../format.js';
import type { RulesSentences } from './types.js';

const numbered =
  (unit: string) =>
  (no: number): string =>
    articleInChinese(String(no), [unit]);

/** Sentences on changes of rules in simplified Chinese. */
export const rules: RulesSentences = {
  parts: {
    chapter: numbered('章'),
    article: numbered('条'),
    clause: numbered('款'),
    item: numbered('项'),
    paragraph: numbered('段'),
  },
  former: (part) => `原${part}`,
  changes: {
    added: () => '是新增的',
    removed: () => '删去了',
    moved: () => '换了位置',
    renumbered: (former) => `就是${former}`,
    edited: () => '文字有修改',
    respelled: () => '只改了写法，意思没有变',
    details: () => '依据、措施等附带内容有修改',
  },
  value: (before, after) => `“${before}”改成“${after}”`,
  same: '没有变',
  difference: (part, changes) => `${part}${changes.join('，')}。`,
  diff: (changes) => `和原来的版本相比，${changes}。`,
  counts: {
    added: (count) => `新增 ${n(count)} 条`,
    removed: (count) => `删去 ${n(count)} 条`,
    moved: (count) => `换位置 ${n(count)} 条`,
    renumbered: (count) => `改条号 ${n(count)} 条`,
    edited: (count) => `改文字 ${n(count)} 条`,
    respelled: (count) => `只改写法 ${n(count)} 条`,
    details: (count) => `改附带内容 ${n(count)} 条`,
    same: (count) => `没有变 ${n(count)} 条`,
  },
};
