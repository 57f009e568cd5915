import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkExpiry } from '../../../../packages/models/src/checks/ledger/expiry.js';
import { book, entriesOf, publicBook, type Move } from '../../ledger/books.js';
import { accountsWith, own, saidBy, schemeWith } from './alone.js';

const OLD = { actDate: '2024-01-31' };
const old = (account: string, points: number): Move => [account, 'carry', points, OLD];
const expiry = (account: string, points: number, more: Partial<LedgerEntry> = {}): Move => [
  account,
  'expiry',
  points,
  { actDate: '2026-06-30', ...more },
];
const said = (list: readonly Move[], changed: Record<string, unknown> = {}) =>
  saidBy(checkExpiry, book(entriesOf(list), changed));
const differs = (at: number, points: number, due: number, account = 'a', on = '2026-06-30') =>
  own('expiry-differs', 'error', ['entries', at, 'points'], { account, on, points, due }, 'I14');

describe('What expires', () => {
  it.each<[string, Move[], unknown[]]>([
    ['is what is over', [old('a', 9), expiry('a', 9)], []],
    ['is more than what is over', [old('a', 9), expiry('a', 10)], [differs(1, 10, 9)]],
    ['is less than what is over', [old('a', 9), expiry('a', 8)], [differs(1, 8, 9)]],
    ['is counted for each account', [old('a', 9), old('b', 4), expiry('a', 9), expiry('b', 4)], []],
    [
      'is counted for each day',
      [old('a', 9), expiry('a', 9), expiry('a', 1, { actDate: '2026-07-01' })],
      [differs(2, 1, 0, 'a', '2026-07-01')],
    ],
    [
      'is added up on one day, and shown at its first entry',
      [old('a', 9), expiry('a', 4), expiry('a', 6)],
      [differs(1, 10, 9)],
    ],
    ['is not what is not over yet', [['a', 'earn', 9], expiry('a', 9)], [differs(1, 9, 0)]],
    ['is nobody’s where the account is left out', [expiry('a', 9, { debit: undefined as never })], []],
    ['is not known of base points', [expiry('a', 9, { balance: 'base' })], []],
    ['is compared where the account is not in the book', [expiry('x', 9)], [differs(0, 9, 0, 'x')]],
  ])('%s', (_, list, expected) => {
    expect(said(list)).toEqual(expected);
  });

  it.each([
    [9, [differs(1, 9, 10)]],
    [10, []],
    [11, [differs(1, 11, 10)]],
  ])('at a reset is what may not be carried over, whatever its age: %i of 30', (points, expected) => {
    const reset = schemeWith({ expiry: { policy: 'yearReset', carryCap: 20 } });
    expect(said([['a', 'earn', 30], expiry('a', points)], reset)).toEqual(expected);
  });

  it('at a reset without a cap is everything, under the cap nothing, and a rolling scheme knows no cap', () => {
    const with_ = (policy: string, carryCap?: number) => schemeWith({ expiry: { policy, months: 24, carryCap } });
    expect(said([['a', 'earn', 30], expiry('a', 29)], with_('yearReset'))).toEqual([differs(1, 29, 30)]);
    expect(said([['a', 'earn', 30], expiry('a', 1)], with_('yearReset', 31))).toEqual([differs(1, 1, 0)]);
    expect(said([old('a', 9), expiry('a', 9)], with_('rolling', 5))).toEqual([]);
  });

  it.each<[string, unknown[]]>([
    ['2026-06-29', [differs(1, 9, 0, 'a', '2026-06-29')]],
    ['2026-06-30', []],
  ])('is all of an account twelve months after its holder moved away, on %s', (actDate, expected) => {
    expect(
      said([['a', 'earn', 9], expiry('a', 9, { actDate })], accountsWith('a', { movedOutOn: '2025-06-30' })),
    ).toEqual(expected);
  });

  it.each([
    [6, [differs(2, 6, 9)]],
    [7, []],
    [9, []],
    [10, [differs(2, 10, 9)]],
  ])('may be less by what was deducted in secret: %i of 9', (points, expected) => {
    const list = entriesOf([old('a', 9), ['a', 'deduct', 2], expiry('a', points)]);
    expect(saidBy(checkExpiry, publicBook(list))).toEqual(expected);
  });
});

describe('An expiry is announced', () => {
  const late = (days: number) => [
    own('expiry-announced-late', 'warning', ['batches', 0, 'postedFrom'], { batch: 'b1', days, needed: 30 }, 'I14'),
  ];
  const on = (...days: string[]) =>
    said(days.flatMap((actDate, n): Move[] => [old('abc'.charAt(n), 9), expiry('abc'.charAt(n), 9, { actDate })]));
  it.each<[string[], unknown[]]>([
    [['2026-05-01'], []],
    [['2026-04-30'], late(29)],
    [['2026-04-01'], late(0)],
    [['2026-03-01'], late(0)],
    [['2026-04-20', '2026-06-30'], late(19)],
    [['2026-06-30', '2026-04-20', '2026-05-30'], late(19)],
  ])('thirty days before the first of its batch: %j', (days, expected) => {
    expect(on(...days)).toEqual(expected);
  });

  it('and no other entry of a batch has to be', () => {
    expect(said([['a', 'earn', 9, { actDate: '2026-04-02' }]])).toEqual([]);
    expect(said([old('a', 9), expiry('a', 9, { actDate: '2026-04-02', batch: 'b9' })])).toEqual([]);
  });
});

describe('Points that keep their age', () => {
  const passOn = (since: string, more: Partial<LedgerEntry> = {}): Move => ['a', 'transfer', 4, { since, ...more }];
  const age = (since: string, found: string) => [
    own('age-differs', 'error', ['entries', 1, 'since'], { entry: 'e1', since, found }, 'I14'),
  ];
  it.each<[string, Move, unknown[]]>([
    ['are of the day that they say', passOn('2026-03-01'), []],
    ['are of another day than they say', passOn('2026-02-01'), age('2026-02-01', '2026-03-01')],
    ['are only those of a transfer', ['a', 'redeem', 4, { since: '2026-03-01' }], age('2026-03-01', '')],
  ])('%s', (_, second, expected) => {
    expect(said([['a', 'earn', 9], second])).toEqual(expected);
  });
});
