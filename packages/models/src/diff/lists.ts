import type { Clause } from '../documents/rule-book.js';
import { addedNode, compareNode, innerChanges, removedNode, type Both } from './nodes.js';
import { longestRising } from './order.js';
import { pairUp } from './pairing.js';
import type { Segment } from './tokens.js';
import type { ClauseDifference, Difference, ItemDifference, Numbered, Place } from './types.js';

type Item = NonNullable<Clause['items']>[number];

const place = (at: number, { no }: Numbered): Place => ({ chapter: 0, at, no });

/** Compares two lists under one parent, in the order of the second, what was removed after. */
export function compareList<T extends Numbered, D extends Difference<T>>(
  a: readonly T[],
  b: readonly T[],
  textOf: (one: T) => string,
  compare: (both: Both<T>) => D,
): readonly (D | Difference<T>)[] {
  const known = (one: T): { id: string; text: string } => ({ id: one.id, text: textOf(one) });
  const pairs = pairUp(a.map(known), b.map(known));
  const kept = longestRising(pairs.map((pair) => pair.a));
  const byB = new Map(pairs.map((pair, at) => [pair.b, { ...pair, moved: !kept.has(at) }]));
  const gone = new Set(a.keys());
  const out = b.map((after, at): D | Difference<T> => {
    const pair = byB.get(at);
    if (!pair) return addedNode(after, place(at, after));
    const before = a[pair.a] as T;
    gone.delete(pair.a);
    const places = { before: place(pair.a, before), after: place(at, after) };
    return compare({ a: before, b: after, ...places, matched: pair.by, moved: pair.moved });
  });
  gone.forEach((at) => {
    const removed = a[at] as T;
    out.push(removedNode(removed, place(at, removed)));
  });
  return out;
}

const itemText = ({ text }: Item): string => text;

/** All words of a clause, those of its items too. */
export const clauseText = ({ text, items = [] }: Clause): string => [text, ...items.map(itemText)].join('');

/** Compares the clauses of an article, with their items. */
export function compareClauses(
  a: readonly Clause[],
  b: readonly Clause[],
  segment: Segment | undefined,
): readonly ClauseDifference[] {
  return compareList(a, b, clauseText, (both): ClauseDifference => {
    const items = compareItems(both.a.items, both.b.items, segment);
    const clause = compareNode(both, segment, innerChanges(items));
    // No list and an empty one are two things in a document.
    const dropped = both.a.items && !both.b.items ? [{ key: 'items', before: both.a.items }] : [];
    const fields = [...clause.fields, ...dropped];
    return { ...clause, fields, ...((both.a.items ?? both.b.items) && { items }) };
  });
}

function compareItems(
  a: readonly Item[] | undefined,
  b: readonly Item[] | undefined,
  segment: Segment | undefined,
): readonly ItemDifference[] {
  return compareList(a ?? [], b ?? [], itemText, (both) => compareNode(both, segment));
}
