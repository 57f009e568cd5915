import type { Span } from './text.js';

/** Two words of one sentence that say something together, in either order. */
export interface WordPair {
  readonly topic: RegExp;
  /** What is done or threatened. The guards look at this word, so a negation between the two is seen. */
  readonly adverse: RegExp;
  /** Most characters between the two. */
  readonly within: number;
}

/** A pair that was found: the words from the first to the last, and where the adverse word stands. */
export interface PairSpan extends Span {
  readonly adverse: Span;
}

const spansOf = (words: string, regex: RegExp): readonly Span[] =>
  Array.from(words.matchAll(regex), (match) => {
    const from = match.index ?? 0;
    return { from, to: from + match[0].length };
  });

/** Every adverse word that has a topic near enough, with the nearest one. */
export function pairsIn(words: string, { topic, adverse, within }: WordPair): readonly PairSpan[] {
  const topics = spansOf(words, topic);
  let next = 0;
  return spansOf(words, adverse).flatMap((one) => {
    while ((topics[next]?.from ?? Infinity) < one.from) next += 1;
    const near = [topics[next - 1], topics[next]].filter(
      (other): other is Span => other !== undefined && between(other, one) <= within,
    );
    const [nearest] = near.sort((a, b) => between(a, one) - between(b, one));
    if (!nearest) return [];
    return [{ from: Math.min(nearest.from, one.from), to: Math.max(nearest.to, one.to), adverse: one }];
  });
}

const between = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to);
