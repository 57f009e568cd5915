import { LotQueue, type Lot, type OpenLot } from './lot-queue.js';

/** How much was taken from which lot. */
export interface Taken {
  readonly lot: OpenLot;
  readonly points: number;
}

/** The lots of one account while its entries are played in the order of the book. No step costs more than the logarithm of their number. */
export class LotAccount {
  readonly #open = new LotQueue();
  /** Lots whose time is over; they are spent before the others. */
  readonly #ended = new LotQueue();
  /** The same lots by the day they count from, once a transfer asked for one. */
  #days?: Map<string, LotQueue>;
  #endedLeft = 0;
  #left = 0;
  #owed = 0;
  #given = 0;

  /** Points left; below zero when more was taken than there was. */
  get balance(): number {
    return this.#left - this.#owed;
  }

  give(entry: string, since: string, points: number): OpenLot {
    const paid = Math.min(this.#owed, points);
    const lot = {
      entry,
      since,
      points,
      left: points - paid,
      at: this.#given,
      ended: false,
      queued: false,
      queuedByDay: false,
    };
    this.#owed -= paid;
    this.#left += lot.left;
    this.#given += 1;
    this.#open.push(lot);
    this.#pushByDay(lot);
    return lot;
  }

  /** Takes points from the oldest lots; what no lot holds is owed, and the next points that come in pay it. */
  take(points: number): readonly Taken[] {
    const parts: Taken[] = [];
    const rest = this.#takeWhile(points, () => this.#ended.first() ?? this.#open.first(), parts);
    this.#owed += rest;
    return parts;
  }

  /** Takes points from the lots of one day, and what they do not hold from the oldest. */
  takeOfDay(since: string, points: number): readonly Taken[] {
    const parts: Taken[] = [];
    const lots = this.#byDay().get(since);
    const rest = this.#takeWhile(points, () => lots?.first(), parts);
    return rest > 0 ? parts.concat(this.take(rest)) : parts;
  }

  /** @returns what no lot held */
  #takeWhile(points: number, next: () => OpenLot | undefined, parts: Taken[]): number {
    let rest = points;
    while (rest > 0) {
      const lot = next();
      if (!lot) break;
      const part = this.takeFrom(lot, rest);
      parts.push({ lot, points: part });
      rest -= part;
    }
    return rest;
  }

  #byDay(): Map<string, LotQueue> {
    if (!this.#days) {
      this.#days = new Map();
      for (const lot of [...this.#ended.rest(), ...this.#open.rest()]) this.#pushByDay(lot);
    }
    return this.#days;
  }

  #pushByDay(lot: OpenLot): void {
    if (!this.#days || lot.queuedByDay) return;
    const found = this.#days.get(lot.since) ?? new LotQueue('queuedByDay');
    this.#days.set(lot.since, found);
    found.push(lot);
  }

  /** Takes points from one lot, as far as it holds them. @returns how many it held */
  takeFrom(lot: OpenLot, points: number): number {
    const part = Math.min(lot.left, points);
    this.#change(lot, -part);
    return part;
  }

  /** Puts back what had been taken from a lot; points that are owed are paid first. */
  restore({ lot, points }: Taken): void {
    const paid = Math.min(this.#owed, points);
    this.#owed -= paid;
    this.#change(lot, points - paid);
    if (!lot.queued) (lot.ended ? this.#ended : this.#open).push(lot);
    this.#pushByDay(lot);
  }

  #change(lot: OpenLot, points: number): void {
    lot.left += points;
    this.#left += points;
    if (lot.ended) this.#endedLeft += points;
  }

  /** Points of lots that are over on a day, by `endsOn` of the day they count from. Days are asked in their order. */
  endedOn(day: string, endsOn: (since: string) => string): number {
    for (let lot = this.#open.first(); lot && endsOn(lot.since) <= day; lot = this.#open.first()) {
      this.#open.pop();
      lot.ended = true;
      this.#endedLeft += lot.left;
      this.#ended.push(lot);
    }
    return this.#endedLeft;
  }

  /** Lots with points left, oldest first. */
  lots(): readonly Lot[] {
    return [...this.#ended.rest(), ...this.#open.rest()]
      .filter(({ left }) => left > 0)
      .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)) || a.at - b.at)
      .map(({ entry, since, points, left }) => ({ entry, since, points, left }));
  }
}
