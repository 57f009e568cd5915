import type { FieldWords } from '../types.js';
import { common } from './zh-Hans/common.js';
import { consultation } from './zh-Hans/consultation.js';
import { taskList } from './zh-Hans/task-list.js';
import { ruleBook } from './zh-Hans/rule-book.js';
import { notice } from './zh-Hans/notice.js';
import { meetingRecord } from './zh-Hans/meeting-record.js';
import { delegation } from './zh-Hans/delegation.js';
import { admission } from './zh-Hans/admission.js';
import { reviewOpinion } from './zh-Hans/review-opinion.js';
import { pointsLedger } from './zh-Hans/points-ledger.js';

const nth = (unit: string) => (n: number) => `第 ${n} ${unit}`;

/** Names of fields in simplified Chinese. */
export const words: FieldWords = {
  root: '整份文件',
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
    parts: nth('部分内容'),
    decisions: nth('个表决结果'),
    inquiries: nth('个询问'),
    motions: nth('个表决事项'),
    roster: nth('个签到'),
    proxies: nth('份委托'),
    steps: nth('个步骤'),
  },
  anyNth: (field, n) => `${field}第 ${n} 项`,
};
