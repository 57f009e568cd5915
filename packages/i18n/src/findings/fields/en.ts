import type { FieldWords } from '../types.js';
import { common } from './en/common.js';
import { consultation } from './en/consultation.js';
import { taskList } from './en/task-list.js';
import { ruleBook } from './en/rule-book.js';
import { notice } from './en/notice.js';
import { meetingRecord } from './en/meeting-record.js';
import { delegation } from './en/delegation.js';
import { admission } from './en/admission.js';
import { reviewOpinion } from './en/review-opinion.js';
import { pointsLedger } from './en/points-ledger.js';

const nth = (thing: string) => (n: number) => `${thing} ${n}`;

/** Names of fields in English. */
export const words: FieldWords = {
  root: 'the whole document',
  fields: {
    ...common,
    ...consultation,
    ...taskList,
    ...ruleBook,
    ...pointsLedger,
    ...notice,
    ...meetingRecord,
    ...delegation,
    ...admission,
    ...reviewOpinion,
  },
  nth: {
    versions: nth('version'),
    chapters: nth('chapter'),
    articles: (n) => `article ${n} of the chapter`,
    clauses: nth('paragraph'),
    rhymes: nth('rhyme'),
    lines: nth('line'),
    entries: nth('entry'),
    pending: nth('pending entry'),
    accounts: nth('account'),
    batches: nth('batch'),
    stages: nth('step'),
    questions: nth('question'),
    options: nth('option'),
    departments: nth('department'),
    documents: nth('document'),
    topics: nth('topic'),
    lists: nth('list'),
    parts: nth('part'),
    decisions: nth('decision'),
    inquiries: nth('question'),
    motions: nth('motion'),
    roster: nth('sign-in'),
    proxies: nth('proxy'),
    steps: nth('step'),
  },
  anyNth: (field, n) => `${field}, item ${n}`,
};
