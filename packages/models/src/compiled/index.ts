import type { ReadInput } from '../read/result.js';
import { readCompiled, type CompiledResult } from './read-compiled.js';
import { isConsultationShape } from './shapes/consultation.js';
import { isIndexShape } from './shapes/index.js';
import { isPointsLedgerShape } from './shapes/points-ledger.js';
import { isRuleBookShape } from './shapes/rule-book.js';
import { isTaskListShape } from './shapes/task-list.js';
import { isSoundConsultation, isSoundIndex, isSoundLedger, isSoundRuleBook, isSoundTaskList } from './sound.js';

export type { CompiledResult } from './read-compiled.js';

/** Accepts a consultation that is surely right. */
export const readConsultation = (input: ReadInput): CompiledResult<'consultation'> =>
  readCompiled('consultation', input, isConsultationShape, isSoundConsultation);

/** Accepts three lists that are surely right. */
export const readTaskList = (input: ReadInput): CompiledResult<'task-list'> =>
  readCompiled('task-list', input, isTaskListShape, isSoundTaskList);

/** Accepts a rule book that is surely right. */
export const readRuleBook = (input: ReadInput): CompiledResult<'rule-book'> =>
  readCompiled('rule-book', input, isRuleBookShape, isSoundRuleBook);

/** Accepts an account book that is surely right. */
export const readPointsLedger = (input: ReadInput): CompiledResult<'points-ledger'> =>
  readCompiled('points-ledger', input, isPointsLedgerShape, isSoundLedger);

/** Accepts an index that is surely right. */
export const readIndex = (input: ReadInput): CompiledResult<'index'> =>
  readCompiled('index', input, isIndexShape, isSoundIndex);
