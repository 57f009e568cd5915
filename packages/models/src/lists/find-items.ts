import type { TaskItem, TaskList } from '../documents/index.js';
import { comparable, gist, pairs } from './match-text.js';

/** An item that a question may mean; `score` is 0 to 1. */
export interface ItemMatch {
  readonly item: TaskItem;
  readonly score: number;
}

interface Indexed {
  readonly item: TaskItem;
  readonly terms: readonly string[];
  readonly pairs: ReadonlySet<string>;
}

interface ItemIndex {
  readonly entries: readonly Indexed[];
  /** In how many items a pair stands: rare pairs say more. */
  readonly spread: ReadonlyMap<string, number>;
  /** How many items have a term: 证明 as a keyword of twenty items says nothing about one of them. */
  readonly owners: ReadonlyMap<string, number>;
}

/** Below this an item is not worth naming. */
const CLOSE = 0.4;
const MOST = 6;
const indexes = new WeakMap<TaskList, ItemIndex>();

/**
 * The items that a question in plain words may mean, best first, at most six; none when nothing is close.
 *
 * A name or keyword that equals the question scores 1, one that contains it or is contained in it 0.7 and more, the rest
 * by shared pairs of characters, weighed by how rare they are in this list. It knows no synonyms but the item's keywords.
 */
export function findItems(list: TaskList, query: string): readonly ItemMatch[] {
  const wanted = gist(query);
  if (wanted === '') return [];
  const index = indexOf(list);
  const asked = pairs(wanted);
  return index.entries
    .map((entry) => ({ item: entry.item, score: scoreOf(entry, wanted, comparable(query), asked, index) }))
    .filter((match) => match.score >= CLOSE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}

function indexOf(list: TaskList): ItemIndex {
  const known = indexes.get(list);
  if (known) return known;
  const entries = list.items.map(indexItem);
  const spread = tally(entries.map((entry) => entry.pairs));
  const owners = tally(entries.map((entry) => entry.terms));
  const index = { entries, spread, owners };
  indexes.set(list, index);
  return index;
}

/** In how many groups a text stands; one that a group names twice counts twice. */
function tally(groups: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const group of groups) for (const text of group) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

function indexItem(item: TaskItem): Indexed {
  const terms = [item.name, ...(item.keywords ?? [])];
  const all = new Set<string>();
  for (const term of terms) for (const pair of pairs(gist(term))) all.add(pair);
  return {
    item,
    terms: [comparable(item.code), ...terms.flatMap((term) => [comparable(term), gist(term)])],
    pairs: all,
  };
}

function scoreOf(entry: Indexed, wanted: string, whole: string, asked: ReadonlySet<string>, index: ItemIndex): number {
  if (entry.terms.includes(wanted) || entry.terms.includes(whole)) return 1;
  return Math.max(containment(entry.terms, wanted, index.owners), sharedPairs(entry, asked, index));
}

/**
 * 0.7 to 0.95 by how much of the longer text the shorter one is, and less where the question only contains a term that
 * many items have. One character is too little to go by.
 */
function containment(terms: readonly string[], wanted: string, owners: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const term of terms) {
    const [short, long] = term.length < wanted.length ? [term, wanted] : [wanted, term];
    const inside = long.includes(short) || (short.length >= ABRIDGED && isAbridged(short, long));
    if (short.length < 2 || !inside) continue;
    const common = short === term && (owners.get(term) ?? 0) > COMMON;
    best = Math.max(best, (common ? 0.2 : 0.7) + (0.25 * short.length) / long.length);
  }
  return best;
}

/** A term of more items than this is common. */
const COMMON = 3;

/** People leave words out: 无犯罪证明 for 无犯罪记录证明. Shorter texts would fit by chance. */
const ABRIDGED = 4;

function isAbridged(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** Share of the question's weight that the item has, at most 0.9. Pairs that stand in no item weigh most. */
function sharedPairs(entry: Indexed, asked: ReadonlySet<string>, index: ItemIndex): number {
  let shared = 0;
  let total = 0;
  for (const pair of asked) {
    const weight = Math.log(1 + (index.entries.length + 1) / ((index.spread.get(pair) ?? 0) + 1));
    total += weight;
    if (entry.pairs.has(pair)) shared += weight;
  }
  return (0.9 * shared) / total;
}
