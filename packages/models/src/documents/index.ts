import { consultation, type Consultation } from './consultation.js';
import { documentIndex, type DocumentIndex } from './document-index.js';
import { pointsLedger, type PointsLedger } from './points-ledger.js';
import { ruleBook, type RuleBook } from './rule-book.js';
import { taskList, type TaskList } from './task-list.js';

export * from './admission.js';
export * from './constants.js';
export * from './consultation.js';
export * from './document-index.js';
export * from './envelope.js';
export { fieldClasses, type DocumentLink, type FieldClass, type LegalReference, type Money } from './fields.js';
export * from './points-ledger.js';
export * from './rule-book.js';
export * from './task-list.js';

/** The TypeScript type of each document type. */
export interface Documents {
  consultation: Consultation;
  'task-list': TaskList;
  'rule-book': RuleBook;
  'points-ledger': PointsLedger;
  index: DocumentIndex;
}

/** Any document. */
export type AnyDocument = Documents[keyof Documents];

/** The schema of each document type. */
export const schemas = {
  consultation,
  'task-list': taskList,
  'rule-book': ruleBook,
  'points-ledger': pointsLedger,
  index: documentIndex,
} as const;
