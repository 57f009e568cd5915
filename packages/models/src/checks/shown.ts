import type { Documents, ShownType } from '../documents/index.js';
import type { Finding } from '../finding.js';
import { checkConsultation } from './consultation.js';
import { checkIndex } from './document-index.js';
import { checkPointsLedger } from './points-ledger.js';
import { checkRuleBook } from './rule-book.js';
import { checkTaskList } from './task-list.js';

/** The check of each type that a page shows. */
export const shownChecks: { readonly [T in ShownType]: (document: Documents[T]) => readonly Finding[] } = {
  consultation: checkConsultation,
  'task-list': checkTaskList,
  'rule-book': checkRuleBook,
  'points-ledger': checkPointsLedger,
  index: checkIndex,
};
