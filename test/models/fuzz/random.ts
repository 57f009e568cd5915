/** Numbers that look random and come again from the same seed. */
export class Random {
  constructor(private state: number) {}

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number below `most`. */
  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}

/** Seed and number of values: from the environment, or a new seed and a few thousand. */
export const plan = {
  seed: Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000),
  runs: Number(process.env.FUZZ_RUNS ?? 4_000),
};
