import type { VillageRulesWords } from '../words/village-rules.js';

export const villageRules: VillageRulesWords = {
  name: '',
};
