import type { TextRule } from '../text-rule.js';
import { customClasses } from './custom-classes.js';
import { dutyClasses } from './duty-classes.js';
import { moneyClasses } from './money-classes.js';
import { personClasses } from './person-classes.js';
import { rightsClasses } from './rights-classes.js';
import { sanctionsPairs } from './sanctions-pairs.js';
import { rightsPairs } from './rights-pairs.js';
import { familyPairs } from './family-pairs.js';
import { dutiesPairs } from './duties-pairs.js';
import { customRules } from './customs.js';
import { dutyRules } from './duties.js';
import { moneyRules } from './money.js';
import { personRules } from './persons.js';
import { rightsRules } from './rights.js';

/** Every rule that reads words, in the order of its number. */
export const textRules: readonly TextRule[] = [
  ...moneyRules,
  ...personRules,
  ...rightsRules,
  ...customRules,
  ...dutyRules,
  ...sanctionsPairs,
  ...rightsPairs,
  ...familyPairs,
  ...dutiesPairs,
  ...moneyClasses,
  ...personClasses,
  ...rightsClasses,
  ...customClasses,
  ...dutyClasses,
].sort((a, b) => (a.lr < b.lr ? -1 : a.lr > b.lr ? 1 : 0));
