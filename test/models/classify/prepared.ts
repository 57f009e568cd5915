import type { TaskItem } from '@cunju/models';
import type { IndexedItem, ItemIndex } from '../../../packages/models/src/classify/item-index.js';
import type { Question } from '../../../packages/models/src/classify/question.js';
import type { Candidate } from '../../../packages/models/src/classify/rank.js';
import { item, listOf } from '../lists/samples.js';

/** A question about nothing, with what the case is about. */
export const question = (more: Partial<Question> = {}): Question => ({
  whole: '',
  gist: '',
  pairs: new Set(),
  concepts: [],
  certificates: [],
  isPrivate: false,
  asksCertificate: false,
  assigns: false,
  ...more,
});

/** An item of the second list that shares nothing with any question, with what the case is about. */
export const entry = (more: Partial<IndexedItem> = {}, of: Partial<TaskItem> = {}): IndexedItem => ({
  item: item('a', '甲乙丙丁', of),
  isCertificate: false,
  name: '甲乙丙丁',
  code: 'zz01',
  keywords: [],
  pairs: new Set(),
  morePairs: new Set(),
  concepts: new Map(),
  ...more,
});

/** Of three items, none of which has a word in common. */
export const index = (more: Partial<ItemIndex> = {}): ItemIndex => ({
  entries: [entry(), entry(), entry()],
  pairSpread: new Map(),
  conceptSpread: new Map(),
  keywordOwners: new Map(),
  ...more,
});

/** An item with its score; its name is in a question of 「甲乙丙丁」. */
export const candidate = (score: number, of: Partial<TaskItem> = {}, more: Partial<IndexedItem> = {}): Candidate => {
  const prepared = entry(more, of);
  return { item: prepared.item, score, document: listOf([prepared.item]), entry: prepared };
};
