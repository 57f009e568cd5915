import type { FieldWords } from '../types.js';
import { common } from './en/common.js';
import { consultation } from './en/consultation.js';
import { taskList } from './en/task-list.js';
import { ruleBook } from './en/rule-book.js';
import { pointsLedger } from './en/points-ledger.js';

const nth = (thing: string) => (n: number) => `${thing} ${n}`;

/** Names of fields in English. */
export const words: FieldWords = {
  root: 'the whole document',
  fields: { ...common, ...consultation, ...taskList, ...ruleBook, ...pointsLedger },
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
  },
  anyNth: (field, n) => `${field}, item ${n}`,
};
