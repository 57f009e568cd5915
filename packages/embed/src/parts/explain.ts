import { read as consultation } from '@cunju/models/shown/consultation.js';
import { read as pointsLedger } from '@cunju/models/shown/points-ledger.js';
import { read as ruleBook } from '@cunju/models/shown/rule-book.js';
import { read as taskList, type ShownReader } from '@cunju/models/shown/task-list.js';
import { knowParts, shelf, shelfKey } from '../page/parts.js';

const readers: Record<string, ShownReader> = {
  consultation,
  'points-ledger': pointsLedger,
  'rule-book': ruleBook,
  'task-list': taskList,
};

const read: ShownReader = (type, input) => (readers[type] ?? taskList)(type, input);

knowParts();
shelf[shelfKey('explain')] = { read };
