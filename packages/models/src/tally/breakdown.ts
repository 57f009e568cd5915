import type { Question } from '../documents/index.js';
import type { Ballot } from './ballot.js';
import { countQuestion, type OptionVotes } from './count.js';

/** Fewer ballots than this are not broken down by choice: a default of this library, no law names a figure. */
export const SMALL_GROUP = 5;

/** A part of the ballots of a question. `options` is left out where it could tell how somebody voted. */
export interface Part<K extends string = string> {
  readonly part: K;
  readonly answered: number;
  readonly options?: readonly OptionVotes[];
}

/**
 * The count of a question by channel or by group. Parts below the guard show no choices, and neither do as many others,
 * smallest first, as are needed so that the difference to the whole covers at least `guard` ballots.
 */
export function breakdown<K extends string>(
  question: Question,
  ballots: readonly Ballot[],
  keyOf: (ballot: Ballot) => K | undefined,
  guard: number,
): readonly Part<K>[] {
  const parts = new Map<K, Ballot[]>();
  const rest: Ballot[] = [];
  for (const ballot of ballots) {
    const key = keyOf(ballot);
    const list = key === undefined ? rest : (parts.get(key) ?? []);
    list.push(ballot);
    if (key !== undefined) parts.set(key, list);
  }
  const counts = Array.from(parts, ([part, list]) => ({ part, count: countQuestion(question, list) }))
    .filter(({ count }) => count.answered > 0)
    .sort((a, b) => (a.part < b.part ? -1 : 1));
  const others = countQuestion(question, rest).answered;
  const hidden = hiddenParts(
    counts.map(({ part, count }) => ({ part, size: count.answered })),
    others,
    guard,
  );
  return counts.map(({ part, count: { answered, options } }) =>
    hidden.has(part) ? { part, answered } : { part, answered, options },
  );
}

/** `others`: ballots of no part; they are hidden anyway. */
function hiddenParts<K extends string>(
  parts: readonly { readonly part: K; readonly size: number }[],
  others: number,
  guard: number,
): ReadonlySet<K> {
  const hidden = new Set<K>();
  let covered = others;
  for (const { part, size } of [...parts].sort((a, b) => a.size - b.size)) {
    const exposed = (hidden.size > 0 || others > 0) && covered < guard;
    if (size >= guard && !exposed) break;
    hidden.add(part);
    covered += size;
  }
  return hidden;
}
