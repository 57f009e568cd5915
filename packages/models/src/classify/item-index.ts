import type { TaskItem, TaskList } from '../documents/index.js';
import { pairs } from '../lists/match-text.js';
import { certificateConcepts, concepts, conceptsIn } from './concepts.js';
import { plain, subjectOf } from './question.js';

/** One item of the lists, prepared for comparing. */
export interface IndexedItem {
  readonly item: TaskItem;
  readonly isCertificate: boolean;
  readonly name: string;
  readonly code: string;
  readonly keywords: readonly string[];
  readonly pairs: ReadonlySet<string>;
  /** Pairs of what the item says it covers. */
  readonly morePairs: ReadonlySet<string>;
  /** How much each subject is this item's: 1 when its name or a keyword says so, less when its description does. */
  readonly concepts: ReadonlyMap<string, number>;
}

/** The items of one document, and how rare words and subjects are in it. */
export interface ItemIndex {
  readonly entries: readonly IndexedItem[];
  readonly pairSpread: ReadonlyMap<string, number>;
  readonly conceptSpread: ReadonlyMap<string, number>;
  readonly keywordOwners: ReadonlyMap<string, number>;
}

/** Subjects that only the description names. */
const DESCRIBED = 0.35;

const indexes = new WeakMap<TaskList, ItemIndex>();

/** The prepared items of a document; made once per document. */
export function itemIndexOf(document: TaskList): ItemIndex {
  const known = indexes.get(document);
  if (known) return known;
  const entries = document.items.map(indexItem);
  const index = {
    entries,
    pairSpread: spread(entries, (entry) => entry.pairs),
    conceptSpread: spread(entries, (entry) =>
      [...entry.concepts].filter(([, strength]) => strength === 1).map(([id]) => id),
    ),
    keywordOwners: spread(entries, (entry) => entry.keywords),
  };
  indexes.set(document, index);
  return index;
}

function spread(
  entries: readonly IndexedItem[],
  of: (entry: IndexedItem) => Iterable<string>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const entry of entries) for (const one of new Set(of(entry))) found.set(one, (found.get(one) ?? 0) + 1);
  return found;
}

function indexItem(item: TaskItem): IndexedItem {
  const isCertificate = item.list === 'certificateAllowed' || item.list === 'certificateForbidden';
  const name = plain(item.name);
  const keywords = (item.keywords ?? []).map(plain).filter((word) => word !== '' && word !== name);
  // What an item of the third list is about stands in what must not be done.
  const described = [item.does ?? '', item.list === 'relief' ? (item.doesNot ?? '') : ''].map(plain);
  return {
    item,
    isCertificate,
    name,
    code: plain(item.code),
    keywords,
    pairs: joined([subjectOf(name), ...keywords]),
    morePairs: joined(described.map(subjectOf)),
    concepts: conceptsOf(isCertificate, [name, ...keywords].join('，'), described.join('，')),
  };
}

function joined(texts: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const text of texts) for (const pair of pairs(text)) all.add(pair);
  return all;
}

function conceptsOf(isCertificate: boolean, named: string, described: string): ReadonlyMap<string, number> {
  const of = isCertificate ? certificateConcepts : concepts;
  const found = new Map<string, number>();
  for (const id of conceptsIn(described, of)) found.set(id, DESCRIBED);
  for (const id of conceptsIn(named, of)) found.set(id, 1);
  return found;
}
