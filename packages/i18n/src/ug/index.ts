import type { Words } from '../words/index.js';
import { common } from './common.js';
import { consultation } from './consultation.js';
import { pointsLedger } from './points-ledger.js';
import { taskList } from './task-list.js';
import { villageRules } from './village-rules.js';

/** Uyghur, from right to left. No native speaker has read these words yet. */
export const words: Words = { common, consultation, taskList, villageRules, pointsLedger };
