import { admission, type Admission } from './admission.js';
import type { Consultation } from './consultation.js';
import { delegation, type Delegation } from './delegation.js';
import type { DocumentIndex } from './document-index.js';
import { meetingRecord, type MeetingRecord } from './meeting-record.js';
import { notice, type Notice } from './notice.js';
import type { PointsLedger } from './points-ledger.js';
import { reviewOpinion, type ReviewOpinion } from './review-opinion.js';
import type { RuleBook } from './rule-book.js';
import { shownSchemas } from './shown.js';
import type { TaskList } from './task-list.js';

export * from './admission.js';
export * from './constants.js';
export * from './consultation.js';
export * from './delegation.js';
export * from './document-index.js';
export * from './envelope.js';
export { fieldClasses, type DocumentLink, type FieldClass, type LegalReference, type Money } from './fields.js';
export * from './meeting-record.js';
export * from './notice.js';
export * from './points-ledger.js';
export * from './review-opinion.js';
export * from './rule-book.js';
export type { ShownType } from './shown.js';
export * from './task-list.js';

/** The TypeScript type of each document type. */
export interface Documents {
  consultation: Consultation;
  'task-list': TaskList;
  'rule-book': RuleBook;
  'points-ledger': PointsLedger;
  index: DocumentIndex;
  notice: Notice;
  'meeting-record': MeetingRecord;
  delegation: Delegation;
  admission: Admission;
  'review-opinion': ReviewOpinion;
}

/** Any document. */
export type AnyDocument = Documents[keyof Documents];

/** The schema of each document type. */
export const schemas = {
  ...shownSchemas,
  notice,
  'meeting-record': meetingRecord,
  delegation,
  admission,
  'review-opinion': reviewOpinion,
} as const;
