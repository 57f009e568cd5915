import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkRewards } from '../../../../packages/models/src/checks/ledger/around.js';
import { back, book, entry } from '../../ledger/books.js';
import { own, saidBy } from './alone.js';

const soap = (changed: object = {}) => ({
  rewards: [
    { id: 'salt', name: '食盐', cost: 5, stock: 1, unit: '袋' },
    { id: 'soap', name: '肥皂', cost: 10, stock: 7, stocked: 10, unit: '块', ...changed },
  ],
});
const said = (entries: readonly LedgerEntry[], changed: Record<string, unknown>) =>
  saidBy(checkRewards, book(entries, changed));
const take = (seq: number, quantity: number | undefined, more: Partial<LedgerEntry> = {}, account = 'a') =>
  entry(seq, [account, 'redeem', 5, { reward: 'soap', ...(quantity !== undefined && { quantity }), ...more }]);
const stock = (recorded: number, found: number) =>
  own('stock-differs', 'error', ['rewards', 1, 'stock'], { reward: '肥皂', stock: recorded, found }, 'I17');

describe('The stock of a reward', () => {
  it.each<[string, LedgerEntry[], object, unknown[]]>([
    ['is what was bought in less what was taken', [take(0, 1), take(1, 2, {}, 'b')], {}, []],
    ['is one more than is left', [take(0, 4)], {}, [stock(7, 6)]],
    ['is one less than is left', [take(0, 2)], {}, [stock(7, 8)]],
    ['is not known without what was bought in', [take(0, 4)], { stocked: undefined }, []],
    ['goes by one where no quantity is said', [take(0, undefined)], { stock: 9 }, []],
    [
      'comes back with a reversal, as much as it had been',
      [take(0, 3), take(1, 2), back(take(1, 2), 2, { quantity: 9 })],
      {},
      [],
    ],
    [
      'is not taken by what is no exchange',
      [take(0, 3), entry(1, ['a', 'earn', 5, { reward: 'soap', quantity: 2 }])],
      {},
      [],
    ],
    [
      'is not taken by an exchange that names no reward',
      [take(0, 3), entry(1, ['a', 'redeem', 5, { quantity: 2 }])],
      {},
      [],
    ],
    ['is not brought back by a reversal of nothing', [take(0, 3), back(take(9, 2), 1)], {}, []],
    [
      'is not brought back by a reversal of a gain',
      [take(0, 3), entry(1, ['a', 'earn', 5]), back(entry(1, ['a', 'earn', 5]), 2, { reward: 'soap' })],
      {},
      [],
    ],
  ])('%s', (_, entries, changed, expected) => {
    expect(said(entries, soap(changed))).toEqual(expected);
  });
});

describe('A reward that is not in the book', () => {
  const unknown = {
    code: 'unknown-reference',
    severity: 'warning',
    path: ['entries', 0, 'reward'],
    facts: { id: 'oil', in: 'rewards' },
  };
  it.each([
    ['among others', soap({ stock: 10 })],
    ['where no list is given', {}],
  ])('is named once, at its exchange, %s', (_, changed) => {
    const oil = take(0, 1, { reward: 'oil' });
    expect(said([oil, back(oil, 1)], changed)).toEqual([unknown]);
  });
});

describe('The limit of a reward', () => {
  const over = (at: number, taken: number, limit: number, month?: string, account = 'a') =>
    own(
      'reward-over-limit',
      'warning',
      ['entries', at, 'reward'],
      { account, reward: '肥皂', taken, limit, ...(month !== undefined && { month }) },
      'I17',
    );
  const next = { actDate: '2026-04-01' };
  it.each<[string, LedgerEntry[], object, unknown[]]>([
    ['of a household is kept', [take(0, 1), take(1, 1)], { perHousehold: 2 }, []],
    [
      'of a household is broken at the last that was taken',
      [take(0, 1), take(1, 2, next), back(take(7, 0), 2, { reverses: 'e0', quantity: 0 })],
      { perHousehold: 1 },
      [over(1, 2, 1)],
    ],
    ['of a household counts for each', [take(0, 2), take(1, 2, {}, 'b')], { perHousehold: 2 }, []],
    ['of a household is kept by bringing back', [take(0, 2), take(1, 1), back(take(1, 1), 2)], { perHousehold: 2 }, []],
    ['of a household counts every month', [take(0, 2), take(1, 1, next)], { perHousehold: 2 }, [over(1, 3, 2)]],
    ['of a month is kept', [take(0, 2), take(1, 2, next)], { limitPerMonth: 2 }, []],
    ['of a month is broken', [take(0, 2, next), take(1, 3)], { limitPerMonth: 2 }, [over(1, 3, 2, '2026-03')]],
    [
      'is nobody’s by name where the account is left out',
      [take(0, 3, { debit: undefined as never })],
      { perHousehold: 2 },
      [over(0, 3, 2, undefined, '')],
    ],
    ['is not set', [take(0, 9)], {}, []],
  ])('%s', (_, entries, changed, expected) => {
    expect(said(entries, soap({ stocked: undefined, ...changed }))).toEqual(expected);
  });
});
