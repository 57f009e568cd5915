import type { CommonWords, IndexWords, MoreReadingWords, ReadingWords, ReviewNotice } from './common.js';
import type { ConsultationFirstWords, ConsultationMoreWords, ConsultationWords } from './consultation.js';
import type { PointsLedgerMoreWords, PointsLedgerWords } from './points-ledger.js';
import type { TaskListMoreWords, TaskListWords } from './task-list.js';
import type { VillageRulesMoreWords, VillageRulesWords } from './village-rules.js';

export type {
  CommonWords,
  ConsultationFirstWords,
  ConsultationMoreWords,
  ConsultationWords,
  IndexWords,
  PointsLedgerMoreWords,
  PointsLedgerWords,
  MoreReadingWords,
  ReadingWords,
  ReviewNotice,
  TaskListMoreWords,
  TaskListWords,
  VillageRulesMoreWords,
  VillageRulesWords,
};

/** Every word of one language. A missing one does not compile. */
export interface Words {
  common: CommonWords;
  consultation: ConsultationWords;
  taskList: TaskListWords;
  villageRules: VillageRulesWords;
  pointsLedger: PointsLedgerWords;
}
