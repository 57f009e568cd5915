import type { TextRule } from '../text-rule.js';
import { customRules } from './customs.js';
import { dutyRules } from './duties.js';
import { lastPairRules } from './last-pairs.js';
import { moneyRules } from './money.js';
import { morePairRules } from './more-pairs.js';
import { pairRules } from './pairs.js';
import { personRules } from './persons.js';
import { rightsRules } from './rights.js';

/** Every rule that reads words, in the order of its number. */
export const textRules: readonly TextRule[] = [
  ...moneyRules,
  ...personRules,
  ...rightsRules,
  ...customRules,
  ...dutyRules,
  ...pairRules,
  ...morePairRules,
  ...lastPairRules,
].sort((a, b) => (a.lr < b.lr ? -1 : a.lr > b.lr ? 1 : 0));
