import { describe, expect, it } from 'vitest';
import { LotQueue, type OpenLot } from '../../../packages/models/src/ledger/lot-queue.js';

const lot = (since: string, at: number, left = 1): OpenLot => ({
  entry: `e${at}`,
  since,
  points: 1,
  left,
  at,
  ended: false,
  queued: false,
  queuedByDay: false,
});
const names = (lots: readonly (OpenLot | undefined)[]) => lots.map((one) => one && `${one.since}/${one.at}`);
const queueOf = (lots: readonly OpenLot[]) => {
  const queue = new LotQueue();
  lots.forEach((one) => queue.push(one));
  return queue;
};
const popAll = (queue: LotQueue, count: number) => names(Array.from({ length: count }, () => queue.pop()));

/** Each order of the numbers below `count`. */
function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, n) => [...rest.slice(0, n), count - 1, ...rest.slice(n)]),
  );
}

describe('A queue of lots', () => {
  it('gives the oldest first, and of one day the first in the book, in whatever order they came', () => {
    const lots = ['1/0', '1/3', '2/1', '2/4', '3/2'].map((one) => [one.slice(0, 1), Number(one.slice(2))] as const);
    for (const order of orders(lots.length)) {
      const queue = queueOf(order.map((n) => lot(...(lots[n] as readonly [string, number]))));
      expect(popAll(queue, 6)).toEqual(['1/0', '1/3', '2/1', '2/4', '3/2', undefined]);
    }
  });

  it('gives many lots in their order while others come in', () => {
    const days = [7, 3, 19, 12, 1, 16, 5, 9, 14, 2];
    const queue = queueOf(days.map((day, at) => lot(String(day + 10), at)));
    expect(popAll(queue, 3)).toEqual(['11/4', '12/9', '13/1']);
    for (const [n, day] of [18, 4, 11, 6].entries()) queue.push(lot(String(day + 10), 10 + n));
    expect(popAll(queue, 12)).toEqual([
      '14/11',
      '15/6',
      '16/13',
      '17/0',
      '19/7',
      '21/12',
      '22/3',
      '24/8',
      '26/5',
      '28/10',
      '29/2',
      undefined,
    ]);
  });

  it('passes over lots of which nothing is left', () => {
    const queue = queueOf([lot('1', 0, 0), lot('2', 1, 0), lot('3', 2), lot('4', 3, 0)]);
    expect(names([queue.first()])).toEqual(['3/2']);
    expect(names(queue.rest()).sort()).toEqual(['3/2', '4/3']);
    expect(new LotQueue().first()).toBeUndefined();
  });

  it.each(['queued', 'queuedByDay'] as const)('marks what stands in it as %s', (mark) => {
    const queue = new LotQueue(mark);
    const one = lot('1', 0);
    queue.push(one);
    expect(one).toMatchObject({ queued: mark === 'queued', queuedByDay: mark === 'queuedByDay' });
    expect(queue.pop()).toBe(one);
    expect(one).toMatchObject({ queued: false, queuedByDay: false });
    expect(queue.pop()).toBeUndefined();
    expect(queue.rest()).toEqual([]);
  });
});
