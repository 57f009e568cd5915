/** Points that came in together. What is spent is taken from the oldest lot first. */
export interface Lot {
  /** `id` of the entry that brought it. */
  readonly entry: string;
  /** The day it counts from: of the act, `YYYY-MM-DD`. */
  readonly since: string;
  readonly points: number;
  /** Points of it that are left. */
  readonly left: number;
}

/** A lot while its account is played; `at` is its place in the book, for lots of one day. */
export interface OpenLot extends Lot {
  left: number;
  readonly at: number;
  /** Whether its time is over. */
  ended: boolean;
  /** Whether it stands in a queue; it leaves it when nothing is left. */
  queued: boolean;
  /** Whether it stands in the queue of its day. */
  queuedByDay: boolean;
}

const before = (a: OpenLot, b: OpenLot): boolean => a.since < b.since || (a.since === b.since && a.at < b.at);

/** Lots by age (a binary heap), so that a hundred thousand lots of one account cost no more per lot than a few. */
export class LotQueue {
  readonly #heap: OpenLot[] = [];
  readonly #mark: 'queued' | 'queuedByDay';

  /** @param mark what a lot says while it stands here */
  constructor(mark: 'queued' | 'queuedByDay' = 'queued') {
    this.#mark = mark;
  }

  push(lot: OpenLot): void {
    const heap = this.#heap;
    lot[this.#mark] = true;
    let at = heap.push(lot) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(lot, heap[above] as OpenLot)) break;
      heap[at] = heap[above] as OpenLot;
      at = above;
    }
    heap[at] = lot;
  }

  /** The oldest lot that has points left. */
  first(): OpenLot | undefined {
    while (this.#heap[0]?.left === 0) this.pop();
    return this.#heap[0];
  }

  pop(): OpenLot | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top) top[this.#mark] = false;
    if (!last || last === top) return top;
    heap[0] = last;
    this.#sink(last);
    return top;
  }

  #sink(lot: OpenLot): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      const right = heap[below + 1];
      if (right && before(right, heap[below] as OpenLot)) below += 1;
      const smaller = heap[below];
      if (!smaller || !before(smaller, lot)) break;
      heap[at] = smaller;
      at = below;
    }
    heap[at] = lot;
  }

  /** All that is left, in no order. */
  rest(): readonly OpenLot[] {
    return this.#heap;
  }
}
