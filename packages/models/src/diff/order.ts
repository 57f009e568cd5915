/** Positions in a list of numbers that form its longest rising part. What is not in it has moved. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = values.map((value, at): number | undefined => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = at;
    return ends[low - 1];
  });
  const kept = new Set<number>();
  for (let at = ends[ends.length - 1]; at !== undefined; at = before[at]) kept.add(at);
  return kept;
}
