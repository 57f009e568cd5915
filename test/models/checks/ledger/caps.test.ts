import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkCaps } from '../../../../packages/models/src/checks/ledger/caps.js';
import { back, book, deductItem, earnItem, entry, type Move } from '../../ledger/books.js';
import { own, saidBy, schemeWith } from './alone.js';

const capped = (caps: object) =>
  schemeWith({
    items: [
      { ...earnItem, ...caps },
      { ...deductItem, ...caps },
    ],
  });
const said = (caps: object, entries: readonly LedgerEntry[]) => saidBy(checkCaps, book(entries, capped(caps)));
const over = (at: number, points: number, cap: number, account = 'a', item = earnItem.title) =>
  own('cap-exceeded', 'error', ['entries', at, 'points'], { account, item, points, cap }, 'I9');
const earn = (seq: number, points: number, actDate = '2026-03-01', more: Partial<LedgerEntry> = {}) =>
  entry(seq, ['a', 'earn', points, { actDate, ...more }]);

describe('The cap of an act', () => {
  it.each([
    [4, []],
    [5, []],
    [6, [over(0, 6, 5)]],
  ])('of 5 allows or not %i points', (points, expected) => {
    expect(said({ capPerAct: 5 }, [earn(0, points)])).toEqual(expected);
  });

  it('names whoever lost the points of a deduction', () => {
    const list = [entry(0, ['b', 'deduct', 6])];
    expect(said({ capPerAct: 5 }, list)).toEqual([over(0, 6, 5, 'b', deductItem.title)]);
  });

  it.each<[string, LedgerEntry]>([
    ['a reversal', back(earn(0, 6), 1, { id: 'e9' })],
    ['a reversal of nothing', back(earn(7, 6), 1)],
    ['an exchange that names an item', entry(1, ['a', 'redeem', 6, { item: 'C01' }])],
    ['a deduction of nobody that is named', entry(1, ['a', 'deduct', 6, { debit: undefined as never }])],
    ['an item that is not in the scheme', earn(1, 6, '2026-03-01', { item: 'C99' })],
    ['points for no item', earn(1, 6, '2026-03-01', { item: undefined as never })],
  ])('is not broken by %s', (_, second) => {
    expect(said({ capPerAct: 5 }, [earn(0, 5), second])).toEqual([]);
  });
});

describe.each([
  ['month', 'capPerMonth', '2026-03-31', '2026-04-01'],
  ['year', 'capPerYear', '2026-12-31', '2027-01-01'],
])('The cap of a %s', (_, cap, last, next) => {
  it.each<[string, LedgerEntry[], unknown[]]>([
    ['is kept to the point', [earn(0, 4), earn(1, 6, last)], []],
    [
      'is broken by a point, at the last that added to it',
      [earn(0, 4), earn(1, 7, last), back(earn(0, 4), 2, { points: 0 })],
      [over(1, 11, 10)],
    ],
    ['starts anew', [earn(0, 10), earn(1, 10, next)], []],
    ['counts for each account', [earn(0, 10), entry(1, ['b', 'earn', 10])], []],
    ['counts for each item', [earn(0, 10), entry(1, ['a', 'deduct', 10])], []],
    ['is kept where a reversal took points back', [earn(0, 4), earn(1, 7), back(earn(0, 4), 2)], []],
    [
      'is broken where a reversal took too little back',
      [earn(0, 4), earn(1, 9), back(earn(0, 4), 2, { points: 2 })],
      [over(1, 11, 10)],
    ],
  ])('%s', (__, entries, expected) => {
    expect(said({ [cap]: 10 }, entries)).toEqual(expected);
  });
});

it('Items without caps have none', () => {
  const moves: Move[] = [
    ['a', 'earn', 1_000],
    ['a', 'earn', 1_000],
  ];
  expect(
    said(
      {},
      moves.map((move, seq) => entry(seq, move)),
    ),
  ).toEqual([]);
});
