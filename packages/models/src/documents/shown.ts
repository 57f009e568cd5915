import { consultation } from './consultation.js';
import { documentIndex } from './document-index.js';
import { pointsLedger } from './points-ledger.js';
import { ruleBook } from './rule-book.js';
import { taskList } from './task-list.js';

/** The schema of each type that a page shows: the documents of the widgets, and the index. */
export const shownSchemas = {
  consultation,
  'task-list': taskList,
  'rule-book': ruleBook,
  'points-ledger': pointsLedger,
  index: documentIndex,
} as const;

/** Types that a page shows. */
export type ShownType = keyof typeof shownSchemas;
