/**
 * A small seeded generator (mulberry32), so that the sample files come out byte for byte the same on every machine.
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const weighted = (list, weightOf) => {
    let rest = next() * list.reduce((sum, one) => sum + weightOf(one), 0);
    for (const one of list) {
      rest -= weightOf(one);
      if (rest < 0) return one;
    }
    return list[list.length - 1];
  };
  const hex = (bytes) => Array.from({ length: bytes }, () => int(0, 255).toString(16).padStart(2, '0')).join('');
  return { next, int, pick, weighted, hex, chance: (share) => next() < share };
}
