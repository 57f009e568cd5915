import type { DocumentType, Documents } from '../documents/index.js';
import type { Finding } from '../finding.js';
import { checkAdmission } from '../lists/admission/check.js';
import { checkConsultation } from './consultation.js';
import { checkDelegation } from './delegation/check.js';
import { checkIndex } from './document-index.js';
import { checkMeetingRecord } from './meeting-record/check.js';
import { checkNotice } from './notice/check.js';
import { checkPointsLedger } from './points-ledger.js';
import { checkReviewOpinion } from './review-opinion.js';
import { checkRuleBook } from './rule-book.js';
import { shownChecks } from './shown.js';
import { checkTaskList } from './task-list.js';

export {
  checkConsultation,
  checkDelegation,
  checkIndex,
  checkMeetingRecord,
  checkNotice,
  checkPointsLedger,
  checkReviewOpinion,
  checkRuleBook,
  checkTaskList,
};
export { requiredParts } from './notice/rules.js';

/** The check of each type of document whose shape is right, private data included. */
export const checks: { readonly [T in DocumentType]: (document: Documents[T]) => readonly Finding[] } = {
  ...shownChecks,
  notice: checkNotice,
  'meeting-record': checkMeetingRecord,
  delegation: checkDelegation,
  admission: checkAdmission,
  'review-opinion': checkReviewOpinion,
};
