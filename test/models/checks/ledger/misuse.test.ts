import type { Finding, LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkMoving } from '../../../../packages/models/src/checks/ledger/moving.js';
import { back, book, entriesOf, entry, type Move } from '../../ledger/books.js';
import { accountsWith, own, saidBy, without } from './alone.js';

type Changed = Record<string, unknown>;
const said = (list: readonly Move[], changed: Changed = {}) => saidBy(checkMoving, book(entriesOf(list), changed));
const over = (points: number, available: number) => [
  own(
    'redeemed-over-available',
    'error',
    ['entries', 1, 'points'],
    { entry: 'e1', account: 'a', points, available },
    'I5',
  ),
];

describe('The yearly base and honours', () => {
  const misused = (balance: 'base' | 'honour', act: 'redeem' | 'transfer' | 'lower', ref: string) => [
    own('balance-misused', 'error', ['entries', 0, 'balance'], { entry: 'e0', balance, act }, ref),
  ];
  it.each<[string, Move, readonly Finding[]]>([
    ['base points are redeemed', ['a', 'redeem', 1, { balance: 'base' }], misused('base', 'redeem', 'I13')],
    ['honours are redeemed', ['a', 'redeem', 1, { balance: 'honour' }], misused('honour', 'redeem', 'I26')],
    ['base points are passed on', ['a', 'transfer', 1, { balance: 'base' }], misused('base', 'transfer', 'I26')],
    ['honours are passed on', ['a', 'transfer', 1, { balance: 'honour' }], misused('honour', 'transfer', 'I26')],
    ['honours are lowered', ['a', 'deduct', 1, { balance: 'honour' }], misused('honour', 'lower', 'I26')],
    ['base points are lowered', ['a', 'deduct', 1, { balance: 'base' }], []],
    ['honours are given', ['a', 'earn', 1, { balance: 'honour' }], []],
    [
      'honours are taken from nobody that is named',
      ['a', 'deduct', 1, { balance: 'honour', debit: undefined as never }],
      [],
    ],
    ['honours are taken back', ['a', 'reversal', 1, { balance: 'honour' }], []],
    ['spendable points are named as such', ['a', 'earn', 1, { balance: 'earned' }], []],
  ])('%s', (_, move, expected) => {
    expect(said([move])).toEqual(expected);
  });

  it('do not count as points to spend', () => {
    expect(
      said([
        ['a', 'earn', 5, { balance: 'honour' }],
        ['a', 'redeem', 1],
      ]),
    ).toEqual(over(1, 0));
  });

  it.each<[string, LedgerEntry, readonly Finding[]]>([
    [
      'a reversal of another balance is an error',
      back(entry(0, ['a', 'earn', 5]), 1, { balance: 'base' }),
      [own('reversal-invalid', 'error', ['entries', 1, 'balance'], { entry: 'e1', reason: 'balance' }, 'I4')],
    ],
    ['a reversal that names the usual balance is none', back(entry(0, ['a', 'earn', 5]), 1, { balance: 'earned' }), []],
    [
      'an entry that is no reversal is not compared',
      entry(1, ['a', 'earn', 5, { balance: 'base', reverses: 'e0' }]),
      [],
    ],
    [
      'a reversal of nothing is not compared',
      without(back(entry(0, ['a', 'earn', 5]), 1, { balance: 'base' }), 'reverses'),
      [],
    ],
  ])('%s', (_, second, expected) => {
    expect(saidBy(checkMoving, book([entry(0, ['a', 'earn', 5]), second]))).toEqual(expected);
  });
});

describe('A transfer', () => {
  const rich: Move = ['a', 'earn', 9];
  const pass = (from: string, to: string, changed: Changed = {}, more: Partial<LedgerEntry> = {}) =>
    said(
      [
        [from, 'earn', 9],
        [from, 'transfer', 4, { credit: to, ...more }],
      ],
      changed,
    );
  const refused = (from: string, to: string) => [
    own('transfer-not-allowed', 'error', ['entries', 1, 'credit'], { entry: 'e1', from, to }, 'I16'),
  ];
  const persons = (p: object, q: object) => ({
    accounts: [
      ...book([]).accounts.filter(({ id }) => id !== 'p'),
      { id: 'p', kind: 'person', code: '1', openedOn: '2026-01-01', ...p },
      { id: 'q', kind: 'person', code: '2', openedOn: '2026-01-01', ...q },
    ],
  });
  it.each<[string, readonly Finding[], readonly Finding[]]>([
    ['to another household is refused', pass('a', 'b'), refused('a', 'b')],
    ['to a fund is allowed', pass('a', 'fund'), []],
    ['to a group is allowed', pass('a', 'b', accountsWith('b', { kind: 'group' })), []],
    ['to a person of the household is allowed', pass('a', 'p', accountsWith('p', { household: 'a' })), []],
    ['from a person to the household is allowed', pass('p', 'a', accountsWith('p', { household: 'a' })), []],
    [
      'to a person of another household is refused',
      pass('a', 'p', accountsWith('p', { household: 'b' })),
      refused('a', 'p'),
    ],
    [
      'between persons of one household is allowed',
      pass('p', 'q', persons({ household: 'a' }, { household: 'a' })),
      [],
    ],
    ['between persons without a household is refused', pass('p', 'q', persons({}, {})), refused('p', 'q')],
    [
      'of a person to whom another belongs as to a household is refused',
      pass('p', 'q', persons({}, { household: 'p' })),
      refused('p', 'q'),
    ],
    ['to an account that is not in the book is not judged', pass('a', 'x'), []],
    ['from an account that is not in the book is not judged', pass('x', 'b'), []],
    ['from nobody is not judged', said([rich, ['a', 'transfer', 4, { debit: undefined as never, credit: 'b' }]]), []],
    [
      'to a household that split off on that day is allowed',
      pass('a', 'b', accountsWith('b', { splitFrom: 'a', openedOn: '2026-03-01' })),
      [],
    ],
    [
      'to a household that split off another day is refused',
      pass('a', 'b', accountsWith('b', { splitFrom: 'a' })),
      refused('a', 'b'),
    ],
    [
      'to a household that split off another one is refused',
      pass('a', 'b', accountsWith('b', { splitFrom: 'c', openedOn: '2026-03-01' })),
      refused('a', 'b'),
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('is the only kind that is judged by where it goes', () => {
    expect(said([rich, ['a', 'redeem', 4, { credit: 'b' }]])).toEqual([]);
  });
});
