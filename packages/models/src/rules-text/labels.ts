import type { Article } from '../documents/rule-book.js';
import { hanNumber } from './han-number.js';

/** How laws number: 12 is 十二. The same as `hanNumber`. */
export const chineseNumber = hanNumber;

/** 第十二条. In traditional script the last character is 條. */
export const articleLabel = ({ no }: Pick<Article, 'no'>, script: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): string =>
  `第${hanNumber(no)}${script === 'zh-Hant' ? '條' : '条'}`;
