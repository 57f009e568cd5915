import { weakConcepts } from './concepts.js';
import type { IndexedItem, ItemIndex } from './item-index.js';
import type { Question } from './question.js';

/** How much the three kinds of likeness may say on their own: shared subjects, a name or keyword, pairs of characters. */
const WEIGHTS = { subjects: 0.72, words: 0.8, pairs: 0.5 } as const;

/** How likely it is, from 0 to 1, that the question means this item. */
export function scoreOf(question: Question, entry: IndexedItem, index: ItemIndex): number {
  if (isNamed(question, entry)) return 1;
  const unlike =
    (1 - WEIGHTS.subjects * sharedSubjects(question, entry, index)) *
    (1 - WEIGHTS.words * namedBy(question, entry, index)) *
    (1 - WEIGHTS.pairs * sharedPairs(question, entry, index));
  return (1 - unlike) * leaning(question, entry);
}

const rarity = (spread: ReadonlyMap<string, number>, one: string): number =>
  1 / (1 + Math.log(1 + (spread.get(one) ?? 0)));

const WEAK = 0.4;

const weightOf = (spread: ReadonlyMap<string, number>, id: string): number =>
  rarity(spread, id) * (weakConcepts.has(id) ? WEAK : 1);

/** The share of the question's subjects that are the item's, and a little for an item that is about nothing else. */
function sharedSubjects(question: Question, entry: IndexedItem, { conceptSpread }: ItemIndex): number {
  let shared = 0;
  let asked = 0;
  for (const id of entry.isCertificate ? question.certificates : question.concepts) {
    const weight = weightOf(conceptSpread, id);
    asked += weight;
    shared += weight * (entry.concepts.get(id) ?? 0);
  }
  if (shared === 0) return 0;
  let own = 0;
  for (const [id, strength] of entry.concepts) own += weightOf(conceptSpread, id) * strength;
  return (0.8 * shared) / asked + 0.2 * Math.min(1, shared / own);
}

/** Whether the question is the item's name or code and nothing else. */
export const isNamed = ({ whole, gist }: Question, { name, code }: IndexedItem): boolean =>
  whole === code || whole === name || gist === name;

/** 0.95 for the item's name in the question, 0.35 to 0.9 for a keyword in the question, less when many items have the keyword. */
function namedBy({ whole, gist }: Question, entry: IndexedItem, { keywordOwners }: ItemIndex): number {
  const { name, keywords } = entry;
  if (whole.includes(name)) return 0.95;
  let best = gist.length >= 2 && name.includes(gist) ? 0.4 + (0.5 * gist.length) / name.length : 0;
  for (const word of keywords) {
    if (word.length < 2 || !whole.includes(word)) continue;
    const share = Math.min(1, word.length / Math.max(2, gist.length));
    best = Math.max(best, (0.35 + 0.55 * share) / (keywordOwners.get(word) ?? 1));
  }
  return best;
}

/** Share of the question's pairs that the item has; rare pairs weigh more, those of its description less. */
function sharedPairs({ pairs }: Question, entry: IndexedItem, { pairSpread, entries }: ItemIndex): number {
  let shared = 0;
  let total = 0;
  for (const pair of pairs) {
    const weight = Math.log(1 + (entries.length + 1) / ((pairSpread.get(pair) ?? 0) + 1));
    total += weight;
    if (entry.pairs.has(pair)) shared += weight;
    else if (entry.morePairs.has(pair)) shared += 0.5 * weight;
  }
  return total === 0 ? 0 : shared / total;
}

/** A question for a certificate leans to certificates; work put on the village leans to what must not be assigned. */
function leaning({ asksCertificate, assigns }: Question, { isCertificate, item }: IndexedItem): number {
  if (asksCertificate !== isCertificate) return 0.45;
  if (isCertificate) return 1;
  if (item.list === 'relief') return assigns ? 1 : 0.8;
  return assigns ? (item.list === 'autonomy' ? 0.6 : 0.85) : 1;
}
