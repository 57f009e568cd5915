import type { Finding } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkMoving } from '../../../../packages/models/src/checks/ledger/moving.js';
import { book, entriesOf, type Move } from '../../ledger/books.js';
import { accountsWith, moves, own, saidBy, schemeWith } from './alone.js';

type Changed = Record<string, unknown>;
const said = (list: readonly Move[], changed: Changed = {}) => saidBy(checkMoving, book(entriesOf(list), changed));
const system = {
  accounts: [...book([]).accounts, { id: 'pool', kind: 'system', code: '积分池', openedOn: '2026-01-01' }],
};
const over = (points: number, available: number) => [
  own(
    'redeemed-over-available',
    'error',
    ['entries', 1, 'points'],
    { entry: 'e1', account: 'a', points, available },
    'I5',
  ),
];
const below = (balance: number, floor: number, ref = 'I6', account = 'a') => [
  own('balance-below-floor', 'error', ['entries', 1, 'points'], { account, balance, floor }, ref),
];

describe('What an entry takes', () => {
  it.each<[string, Move[], Changed, readonly Finding[]]>([
    ['is redeemed to the last point', moves('a earn 5, a redeem 5'), {}, []],
    ['is redeemed a point too many', moves('a earn 5, a redeem 6'), {}, over(6, 5)],
    ['is redeemed of nothing', moves('b earn 5, a redeem 1'), {}, over(1, 0)],
    ['is deducted to the floor', moves('a earn 5, a deduct 7'), schemeWith({ floor: -2 }), []],
    ['is deducted a point below the floor', moves('a earn 5, a deduct 8'), schemeWith({ floor: -2 }), below(-3, -2)],
    ['is passed on to the last point', moves('a earn 5, a transfer 5'), {}, []],
    [
      'is passed on below zero, whatever the floor',
      moves('a earn 5, a transfer 6'),
      schemeWith({ floor: -9 }),
      below(-1, 0, 'I16'),
    ],
    [
      'may expire or be put right below zero',
      [
        ['a', 'expiry', 5],
        ['a', 'adjust', 1, { debit: 'a', credit: 'adjust' }],
      ],
      {},
      [],
    ],
    [
      'counts what came in by a transfer',
      [
        ['p', 'earn', 5],
        ['p', 'transfer', 4, { credit: 'a' }],
        ['a', 'redeem', 4],
      ],
      accountsWith('p', { household: 'a' }),
      [],
    ],
    [
      'is nobody’s where a pool of the system passes it on',
      [['fund', 'transfer', 9, { debit: 'pool', credit: 'fund' }]],
      system,
      [],
    ],
    ['is not known of an account that is not in the book', moves('x redeem 9'), {}, []],
    ['is not known where the debit is left out', [['a', 'redeem', 9, { debit: undefined as never }]], {}, []],
  ])('%s', (_, list, changed, expected) => {
    expect(said(list, changed)).toEqual(expected);
  });

  it.each([
    ['2027-06-30', []],
    ['2027-07-01', over(1, 0)],
  ])('is nothing twelve months after the holder moved away, on %s', (actDate, expected) => {
    expect(
      said(
        [
          ['a', 'earn', 5],
          ['a', 'redeem', 1, { actDate }],
        ],
        accountsWith('a', { movedOutOn: '2026-07-01' }),
      ),
    ).toEqual(expected);
  });
});

describe('What is held on the day of posting', () => {
  const objection = (id: string, objectedOn: string | undefined, points: number, more: object = {}) => ({
    id,
    account: 'a',
    points,
    direction: 'deduct',
    actDate: '2026-03-01',
    state: 'objected',
    ...(objectedOn !== undefined && { objectedOn }),
    ...more,
  });
  const pending = [
    objection('p2', '2026-04-15', 20),
    objection('p3', '2026-04-20', 300),
    objection('p1', '2026-04-10', 1),
    objection('p4', undefined, 4_000),
    objection('p5', '2026-04-01', 50_000, { state: 'publicNotice' }),
    objection('p6', '2026-04-01', 600_000, { account: 'b' }),
  ];
  it.each([
    ['2026-04-09', 9_999],
    ['2026-04-10', 9_998],
    ['2026-04-14', 9_998],
    ['2026-04-15', 9_978],
    ['2026-04-19', 9_978],
    ['2026-04-20', 9_678],
    ['2026-12-31', 9_678],
  ])('leaves what objections up to it do not hold: %s', (day, available) => {
    const spend = (points: number) =>
      said(
        [
          ['a', 'earn', 9_999],
          ['a', 'redeem', points, { postedAt: `${day}T09:00:00+08:00` }],
        ],
        { pending },
      );
    expect(spend(available)).toEqual([]);
    expect(spend(available + 1)).toEqual(over(available + 1, available));
  });

  it('adds up objections of one day, and never leaves less than nothing', () => {
    const two = [objection('p1', '2026-04-20', 3), objection('p2', '2026-04-20', 4)];
    expect(said(moves('a earn 9, a redeem 3'), { pending: two })).toEqual(over(3, 2));
    expect(said(moves('a earn 5, a redeem 1'), { pending: two })).toEqual(over(1, 0));
  });
});
