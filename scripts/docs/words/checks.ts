import type { DocumentType } from '@cunju/models';

/** The check that `read` runs on each document type. */
export const checkOf: Readonly<Record<DocumentType, string>> = {
  consultation: 'checkConsultation',
  'task-list': 'checkTaskList',
  'rule-book': 'checkRuleBook',
  'points-ledger': 'checkPointsLedger',
  index: 'checkIndex',
  notice: 'checkNotice',
  'meeting-record': 'checkMeetingRecord',
  delegation: 'checkDelegation',
  admission: 'checkAdmission',
  'review-opinion': 'checkReviewOpinion',
};

/** What a check hands on as a warning at most, because the document stays readable: the functions that find it. */
export const softenedIn: Readonly<Partial<Record<string, readonly string[]>>> = {
  checkConsultation: ['checkDecision'],
  checkMeetingRecord: ['bodyFindings', 'route'],
};

/** Checks that are asked for apart, by document type. */
export const askedOf: Readonly<Record<DocumentType, readonly string[]>> = {
  consultation: ['checkProcedure', 'checkRoute', 'tally'],
  'task-list': ['checkTaskListDepth', 'importTable'],
  'rule-book': ['reviewRules', 'importRules'],
  'points-ledger': ['checkLedger', 'settlement'],
  index: [],
  notice: [],
  'meeting-record': [],
  delegation: [],
  admission: [],
  'review-opinion': [],
};
