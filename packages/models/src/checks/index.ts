import type { DocumentType, Documents } from '../documents/index.js';
import type { Finding } from '../finding.js';
import { checkConsultation } from './consultation.js';
import { checkIndex } from './document-index.js';
import { checkPointsLedger } from './points-ledger.js';
import { checkRuleBook } from './rule-book.js';
import { checkTaskList } from './task-list.js';

export { checkConsultation, checkIndex, checkPointsLedger, checkRuleBook, checkTaskList };

const checks: { readonly [T in DocumentType]: (document: Documents[T]) => readonly Finding[] } = {
  consultation: checkConsultation,
  'task-list': checkTaskList,
  'rule-book': checkRuleBook,
  'points-ledger': checkPointsLedger,
  index: checkIndex,
};

/** The checks of a document whose shape is right, private data included. */
export function checkDocument<T extends DocumentType>(type: T, document: Documents[T]): readonly Finding[] {
  return checks[type](document);
}
