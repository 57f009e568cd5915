import type { FieldWords } from '../types.js';
import { common } from './zh-Hant/common.js';
import { consultation } from './zh-Hant/consultation.js';
import { taskList } from './zh-Hant/task-list.js';
import { ruleBook } from './zh-Hant/rule-book.js';
import { notice } from './zh-Hant/notice.js';
import { meetingRecord } from './zh-Hant/meeting-record.js';
import { delegation } from './zh-Hant/delegation.js';
import { admission } from './zh-Hant/admission.js';
import { reviewOpinion } from './zh-Hant/review-opinion.js';
import { pointsLedger } from './zh-Hant/points-ledger.js';

const nth = (unit: string) => (n: number) => `第 ${n} ${unit}`;

/** Names of fields in traditional Chinese. */
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
    versions: nth('個版本'),
    chapters: nth('章'),
    articles: (n) => `本章第 ${n} 條`,
    clauses: nth('款'),
    rhymes: nth('首三字詩'),
    lines: nth('行'),
    entries: nth('筆記錄'),
    pending: nth('筆待入賬記錄'),
    accounts: nth('個賬戶'),
    batches: nth('個批次'),
    stages: nth('步'),
    questions: nth('道題'),
    options: nth('個選項'),
    departments: nth('個部門'),
    documents: nth('份文件'),
    topics: nth('個議題'),
    lists: nth('張清單'),
    parts: nth('部分內容'),
    decisions: nth('個表決結果'),
    inquiries: nth('個詢問'),
    motions: nth('個表決事項'),
    roster: nth('個簽到'),
    proxies: nth('份委託'),
    steps: nth('個步驟'),
  },
  anyNth: (field, n) => `${field}第 ${n} 項`,
};
