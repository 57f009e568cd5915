/** What one row of the table says; `ratio` is to what `to` names, `budget` what is allowed of it. */
export interface Row {
  readonly what: string;
  readonly ms?: number;
  readonly ratio?: number;
  readonly to?: string;
  readonly budget?: number;
}

export type Runs = Readonly<Record<string, () => unknown>>;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * Runs each of several ways in turn, `rounds` times after one to warm up, so that whatever else the machine does falls on
 * all of them alike.
 *
 * @returns the median milliseconds of each
 */
export async function inTurn<R extends Runs>(runs: R, rounds = 7): Promise<Record<keyof R, number>> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const began = performance.now();
      await run();
      if (round > 0) times.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<keyof R, number>;
}

declare global {
  var bench: () => Promise<readonly Row[]>;
}
