import type { FieldWords } from '../types.js';
import { common } from './zh-Hans/common.js';
import { consultation } from './zh-Hans/consultation.js';
import { taskList } from './zh-Hans/task-list.js';
import { ruleBook } from './zh-Hans/rule-book.js';
import { pointsLedger } from './zh-Hans/points-ledger.js';

const nth = (unit: string) => (n: number) => `第 ${n} ${unit}`;

/** Names of fields in simplified Chinese. */
export const words: FieldWords = {
  root: '整份文件',
  fields: { ...common, ...consultation, ...taskList, ...ruleBook, ...pointsLedger },
  nth: {
    versions: nth('个版本'),
    chapters: nth('章'),
    articles: (n) => `本章第 ${n} 条`,
    clauses: nth('款'),
    rhymes: nth('首三字诗'),
    lines: nth('行'),
    entries: nth('笔记录'),
    pending: nth('笔待入账记录'),
    accounts: nth('个账户'),
    batches: nth('个批次'),
    stages: nth('步'),
    questions: nth('道题'),
    options: nth('个选项'),
    departments: nth('个部门'),
    documents: nth('份文件'),
    topics: nth('个议题'),
    lists: nth('张清单'),
  },
  anyNth: (field, n) => `${field}第 ${n} 项`,
};
