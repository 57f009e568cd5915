import { seeded } from '../ledger/random.mjs';

/** A stream of choices that a name starts: the same name gives the same documents on every machine. */
export function randomOf(name) {
  let seed = 2166136261;
  for (const char of name) seed = Math.imul(seed ^ char.codePointAt(0), 16777619) >>> 0;
  const { next, int, pick, hex } = seeded(seed);
  /** `count` of the list, in the order of the list. */
  const some = (list, count) =>
    list
      .map((value, at) => ({ value, at, key: next() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  return { int, pick, hex, some };
}
