import type { Words } from '../words/index.js';
import { common } from './common.js';
import { consultation } from './consultation.js';
import { consultationMore } from './consultation-more.js';
import { pointsLedger } from './points-ledger.js';
import { pointsLedgerMore } from './points-ledger-more.js';
import { taskList } from './task-list.js';
import { taskListMore } from './task-list-more.js';
import { villageRules } from './village-rules.js';
import { villageRulesMore } from './village-rules-more.js';

export const words: Words = {
  common,
  consultation: { ...consultation, ...consultationMore },
  taskList: { ...taskList, ...taskListMore },
  villageRules: { ...villageRules, ...villageRulesMore },
  pointsLedger: { ...pointsLedger, ...pointsLedgerMore },
};
