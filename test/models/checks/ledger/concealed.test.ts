import { describe, expect, it } from 'vitest';
import { checkMoving } from '../../../../packages/models/src/checks/ledger/moving.js';
import { book, entriesOf, publicBook } from '../../ledger/books.js';
import { moves, own, saidBy, schemeWith } from './alone.js';

type Changed = Record<string, unknown>;

describe('A public book', () => {
  const village = (words: string, changed: Changed = {}) =>
    saidBy(checkMoving, publicBook(entriesOf(moves(words)), changed));
  it('holds concealed deductions of an account against the floor', () => {
    const words = 'a earn 1, b earn 5, b deduct 7';
    expect(village(words, schemeWith({ floor: -2 }))).toEqual([]);
    expect(village(words, schemeWith({ floor: -1 }))).toEqual([
      own('balance-below-floor', 'error', ['accounts', 1], { account: 'b', balance: -2, floor: -1 }, 'I6'),
    ]);
  });

  it('says nothing of the floor where nothing is concealed', () => {
    expect(village('a expiry 4')).toEqual([]);
  });

  it.each([1, 3])('tells that the accounts conceal %i where 2 were deducted', (concealed) => {
    const ledger = publicBook(
      entriesOf([
        ['a', 'earn', 9],
        ['a', 'deduct', 2],
        ['a', 'redeem', 1, { debit: undefined as never }],
      ]),
    );
    const accounts = ledger.accounts.map((one) => (one.id === 'a' ? { ...one, concealed } : one));
    expect(saidBy(checkMoving, { ...ledger, accounts })).toEqual([
      own('concealed-differs', 'error', ['accounts'], { recorded: concealed, found: 2 }, 'I1'),
    ]);
    expect(saidBy(checkMoving, { ...ledger, accounts, scope: 'household' } as never)).toEqual([]);
  });

  it('does not count a deduction that names its account among the concealed', () => {
    expect(saidBy(checkMoving, book(entriesOf(moves('a earn 9, a deduct 2')), { scope: 'village' }))).toEqual([]);
  });
});
