import { sealLedger, type LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import {
  checkCarry,
  checkIntegrity,
  checkPublic,
  checkSettlement,
  checkStars,
} from '../../../../packages/models/src/checks/ledger/around.js';
import { book, entriesOf, publicBook, type Move } from '../../ledger/books.js';
import { accountsWith, moves, own, saidBy, schemeWith } from './alone.js';

describe('The proof of a book', () => {
  const entries = (count: number) => Array.from({ length: count }, (_, n) => ({ seq: 1_000 + n }) as LedgerEntry);
  const many = entries(600);
  const sealed = sealLedger(many, 'x');
  const said = (list: readonly LedgerEntry[], changed: object) =>
    saidBy(checkIntegrity, book(list, { integrity: { ...sealed, ...changed } }));
  const broken = (block: number, firstSeq: number, lastSeq: number) => [
    own('integrity-broken', 'error', ['integrity', 'root'], { block, firstSeq, lastSeq }, 'I3'),
  ];
  const otherBlock = (at: number) => ({
    leaves: undefined,
    blocks: sealed.blocks?.map((one, n) => (n === at ? '0'.repeat(64) : one)),
  });

  it('may be left out, and is nothing to speak of where it holds', () => {
    expect(saidBy(checkIntegrity, book(many))).toEqual([]);
    expect(said(many, {})).toEqual([]);
  });

  it('of another number of entries names both numbers', () => {
    expect(said(many.slice(1), {})).toEqual([
      own('integrity-size', 'error', ['integrity', 'size'], { recorded: 600, found: 599 }, 'I3'),
    ]);
  });

  it.each([
    [0, 1_000, 1_255],
    [1, 1_256, 1_511],
    [2, 1_512, 1_599],
  ])('that breaks in block %i names the numbers from %i to %i', (block, first, last) => {
    expect(said(many, otherBlock(block))).toEqual(broken(block, first, last));
  });

  it('that breaks at its root alone names the whole book, and in an empty one nothing', () => {
    const root = { root: '0'.repeat(64), blocks: undefined, leaves: undefined };
    expect(said(many, root)).toEqual(broken(0, 1_000, 1_599));
    expect(said([], { ...root, size: 0 })).toEqual(broken(0, 0, 0));
  });
});

describe('What a season opens with', () => {
  const previous = book(entriesOf(moves('a earn 30, b earn 4')), { accounts: book([]).accounts.slice(0, 2) });
  const said = (list: Move[]) => saidBy(checkCarry, book(entriesOf(list)), { previous });
  const differs = (at: number, account: string, closing: number, carried: number) =>
    own('carry-differs', 'error', ['accounts', at], { account, closing, carried }, 'I15');
  it.each<[string, Move[], unknown[]]>([
    ['is what the one before closed with', moves('a carry 30, b carry 4, a earn 7'), []],
    ['is a point less', moves('a carry 29, b carry 4'), [differs(0, 'a', 30, 29)]],
    ['is not brought at all', moves('a carry 30'), [differs(1, 'b', 4, 0)]],
    ['is brought to an account that is new', moves('a carry 30, b carry 4, c carry 1'), [differs(2, 'c', 0, 1)]],
    ['is brought in two parts', moves('a carry 20, a carry 10, b carry 4'), []],
    [
      'is brought as honours',
      [...moves('a carry 30'), ['b', 'carry', 4, { balance: 'honour' }]],
      [differs(1, 'b', 4, 0)],
    ],
    ['is opened with by another kind of entry', moves('a carry 30, b opening 4'), [differs(1, 'b', 4, 0)]],
    [
      'is brought and partly taken back',
      [...moves('a carry 32, b carry 4'), ['a', 'carry', 2, { debit: 'a', credit: 'pool' }]],
      [],
    ],
  ])('%s', (_, list, expected) => {
    expect(said(list)).toEqual(expected);
  });

  it('is not compared without the season before', () => {
    expect(saidBy(checkCarry, book(entriesOf(moves('a carry 9'))))).toEqual([]);
  });
});

describe('Stars', () => {
  const levels = schemeWith({
    starLevels: [
      { stars: 3, atLeast: 10 },
      { stars: 4, atLeast: 20 },
    ],
  });
  const closed = { period: { ...book([]).period, status: 'closed' } };
  const said = (list: Move[], stars: number | undefined, more: object = {}) =>
    saidBy(checkStars, book(entriesOf(list), { ...levels, ...closed, ...accountsWith('b', { stars }), ...more }));
  const differ = (severity: 'warning' | 'advice', recorded: number, computed: number) => [
    own('stars-differ', severity, ['accounts', 1, 'stars'], { account: 'b', recorded, computed }, 'I22'),
  ];
  it.each<[string, Move[], number | undefined, object, unknown[]]>([
    ['are those of the points', moves('b earn 12'), 3, {}, []],
    ['are more than the points make', moves('b earn 12'), 4, {}, differ('warning', 4, 3)],
    ['are fewer, which a veto may do', moves('b earn 20'), 3, {}, differ('advice', 3, 4)],
    ['count what was deducted', moves('b earn 21, b deduct 2'), 4, {}, differ('warning', 4, 3)],
    ['do not count what was spent', moves('b earn 21, b redeem 20'), 4, {}, []],
    ['are not given', moves('b earn 12'), undefined, {}, []],
    ['are compared once the period is closed', moves('b earn 12'), 4, { period: book([]).period }, []],
    ['are not compared in a scheme without levels', moves('b earn 12'), 4, { scheme: book([]).scheme }, []],
  ])('%s', (_, list, stars, more, expected) => {
    expect(said(list, stars, more)).toEqual(expected);
  });
});

describe('What waits in public', () => {
  const waiting = (direction: string) => ({
    id: 'p1',
    account: 'a',
    points: 5,
    direction,
    actDate: '2026-03-01',
    state: 'declared',
  });
  const open = [own('deduction-open', 'error', ['pending', 1], { entry: 'p1' }, 'I21')];
  it.each([
    ['village', 'deduct', open],
    ['village', 'earn', []],
    ['household', 'deduct', []],
  ])('in a book of the %s to %s', (scope, direction, expected) => {
    expect(saidBy(checkPublic, book([], { scope, pending: [waiting('earn'), waiting(direction)] }))).toEqual(expected);
  });
});

it('The village as a whole is the settlement, in the words of this check', () => {
  const ledger = publicBook(entriesOf([['a', 'earn', 7, { debit: 'b' }]]));
  expect(saidBy(checkSettlement, ledger)).toEqual([
    own('settlement-differs', 'error', ['entries'], { expected: 7, outstanding: 0, remainder: 7 }, 'I19'),
  ]);
  expect(saidBy(checkSettlement, publicBook(entriesOf(moves('a earn 7'))))).toEqual([]);
});
