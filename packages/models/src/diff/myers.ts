/** A run that two lists share: `length` entries from `a` in the first and from `b` in the second. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** More differences than this are not worth the search: the middle is replaced as a whole. */
const MOST = 600;

/**
 * The shared runs of two lists in order, by the shortest edit of Myers where it is short enough.
 * @param most how many entries that came or went are searched for
 */
export function sharedRuns(a: readonly string[], b: readonly string[], most = MOST): readonly Run[] {
  let start = 0;
  while (start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = shortest(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
  const runs = middle.map((run) => ({ ...run, a: run.a + start, b: run.b + start }));
  if (start > 0) runs.unshift({ a: 0, b: 0, length: start });
  if (end > 0) runs.push({ a: a.length - end, b: b.length - end, length: end });
  return runs;
}

/** Of two lists that do not begin with the same entry. */
function shortest(a: readonly string[], b: readonly string[], most: number): Run[] {
  const limit = Math.min(most, a.length + b.length);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= limit; d += 1) {
    trace.push(furthest.slice(offset - d - 1, offset + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const left = furthest[offset + k - 1] ?? 0;
      const up = furthest[offset + k + 1] ?? 0;
      let x = k === -d || left < up ? up : left + 1;
      while (x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest[offset + k] = x;
      if (k === a.length - b.length && x >= a.length) return backwards(trace, d, a.length, b.length);
    }
  }
  return [];
}

/** Follows the trace from the end; `trace[d]` holds the diagonals -d-1 … d+1 as they were before step d. */
function backwards(trace: readonly Int32Array[], steps: number, lengthA: number, lengthB: number): Run[] {
  const runs: Run[] = [];
  let x = lengthA;
  let y = lengthB;
  for (let d = steps; d > 0; d -= 1) {
    const row = trace[d] as Int32Array;
    const at = (k: number): number => row[k + d + 1] ?? 0;
    const k = x - y;
    const down = k === -d || at(k - 1) < at(k + 1);
    const before = down ? k + 1 : k - 1;
    const fromX = at(before);
    const startX = down ? fromX : fromX + 1;
    const length = x - startX;
    if (length > 0) runs.unshift({ a: startX, b: y - length, length });
    x = fromX;
    y = fromX - before;
  }
  return runs;
}
