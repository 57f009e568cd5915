/** Positions in a list of numbers that form its longest rising part. What is not in it has moved. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.length > 0 ? (ends[ends.length - 1] ?? -1) : -1; at !== -1; at = before[at] ?? -1) kept.add(at);
  return kept;
}
