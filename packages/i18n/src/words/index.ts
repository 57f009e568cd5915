import type { CommonWords, IndexWords } from './common.js';
import type { ConsultationWords } from './consultation.js';
import type { PointsLedgerWords } from './points-ledger.js';
import type { TaskListWords } from './task-list.js';
import type { VillageRulesWords } from './village-rules.js';

export type { CommonWords, ConsultationWords, IndexWords, PointsLedgerWords, TaskListWords, VillageRulesWords };

/** Every word of one language. A missing one does not compile. */
export interface Words {
  common: CommonWords;
  consultation: ConsultationWords;
  taskList: TaskListWords;
  villageRules: VillageRulesWords;
  pointsLedger: PointsLedgerWords;
}
