import { checkConsultation } from '../checks/consultation.js';
import { checkIndex } from '../checks/document-index.js';
import { checkPointsLedger } from '../checks/points-ledger.js';
import { checkRuleBook } from '../checks/rule-book.js';
import { checkTaskList } from '../checks/task-list.js';
import type { ReadInput } from '../read/result.js';
import { readCompiled, type CompiledResult } from './read-compiled.js';
import { isConsultationShape } from './shapes/consultation.js';
import { isIndexShape } from './shapes/index.js';
import { isPointsLedgerShape } from './shapes/points-ledger.js';
import { isRuleBookShape } from './shapes/rule-book.js';
import { isTaskListShape } from './shapes/task-list.js';

export type { CompiledResult } from './read-compiled.js';

/** Reads a consultation without zod. */
export const readConsultation = (input: ReadInput): CompiledResult<'consultation'> =>
  readCompiled('consultation', input, isConsultationShape, checkConsultation);

/** Reads the three lists without zod. */
export const readTaskList = (input: ReadInput): CompiledResult<'task-list'> =>
  readCompiled('task-list', input, isTaskListShape, checkTaskList);

/** Reads a rule book without zod. */
export const readRuleBook = (input: ReadInput): CompiledResult<'rule-book'> =>
  readCompiled('rule-book', input, isRuleBookShape, checkRuleBook);

/** Reads an account book without zod. */
export const readPointsLedger = (input: ReadInput): CompiledResult<'points-ledger'> =>
  readCompiled('points-ledger', input, isPointsLedgerShape, checkPointsLedger);

/** Reads an index without zod. */
export const readIndex = (input: ReadInput): CompiledResult<'index'> =>
  readCompiled('index', input, isIndexShape, checkIndex);
