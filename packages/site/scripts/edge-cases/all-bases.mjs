import { consultation, index, pointsLedger, ruleBook, taskList } from './bases.mjs';
import { admission, delegation, meetingRecord, notice, reviewOpinion } from './record-bases.mjs';

/** A right and small document of each type. */
export const bases = {
  consultation,
  'task-list': taskList,
  'rule-book': ruleBook,
  'points-ledger': pointsLedger,
  index,
  notice,
  'meeting-record': meetingRecord,
  delegation,
  admission,
  'review-opinion': reviewOpinion,
};
