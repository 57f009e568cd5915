import { settlement } from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { back, book, entriesOf, publicBook, type Move } from './books.js';

const at = (day: string) => ({ postedAt: `${day}T09:00:00+08:00` });
const year: Move[] = [
  ['a', 'carry', 30, at('2026-01-21')],
  ['a', 'earn', 20, at('2026-02-21')],
  ['b', 'earn', 15, at('2026-02-21')],
  ['a', 'redeem', 12, at('2026-03-10')],
  ['b', 'deduct', 2, at('2026-03-21')],
  ['a', 'expiry', 8, at('2026-07-01')],
  ['b', 'adjust', 3, at('2026-07-02')],
  ['a', 'transfer', 5, at('2026-08-19')],
  ['b', 'earn', 50, { ...at('2026-08-21'), balance: 'honour' }],
];
const entries = entriesOf(year);
const whole = [...entries, back(entries[2] as never, 9, at('2026-09-21'))];

describe('The settlement', () => {
  test('of the whole book: issued less spent, expired and reversed is what is outstanding', () => {
    expect(settlement(publicBook(whole))).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
      opening: 0,
      carried: 30,
      issued: 35,
      adjusted: 3,
      deducted: 2,
      spent: 12,
      expired: 8,
      reversed: 15,
      expected: 31,
      outstanding: 31,
      remainder: 0,
      findings: [],
    });
  });

  test('of a quarter opens with what the one before left', () => {
    const ledger = publicBook(whole);
    const first = settlement(ledger, { from: '2026-01-01', to: '2026-03-31' });
    const rest = settlement(ledger, { from: '2026-04-01', to: '2026-12-31' });
    expect(first).toMatchObject({ opening: 0, issued: 35, spent: 12, deducted: 2, outstanding: 51, remainder: 0 });
    expect(rest).toMatchObject({ opening: 51, issued: 0, expired: 8, reversed: 15, outstanding: 31, remainder: 0 });
  });

  test.each([
    ['a gain that another household paid', entriesOf([['a', 'earn', 7, { debit: 'b' }]]), {}, 7],
    ['a gain of an account that is not in the book', entriesOf([['x', 'earn', 7]]), {}, 7],
    [
      'an exchange that went to another account',
      entriesOf([
        ['a', 'earn', 9],
        ['a', 'redeem', 4, { credit: 'b' }],
      ]),
      {},
      -4,
    ],
  ])('shows the remainder of %s', (_, list, changed, remainder) => {
    const result = settlement(book(list, { scope: 'village', ...changed }));
    expect(result.remainder).toBe(remainder);
    expect(result.findings).toMatchObject([{ code: 'settlement-differs', ref: 'I19', facts: { remainder } }]);
  });

  test('shows the remainder where the accounts conceal more than was deducted', () => {
    const ledger = publicBook(whole);
    const accounts = ledger.accounts.map((one) => (one.id === 'b' ? { ...one, concealed: 5 } : one));
    expect(settlement({ ...ledger, accounts }).remainder).toBe(3);
  });

  test('of a household’s extract comes out even, transfers to the fund included', () => {
    const own = whole.filter(({ debit, credit }) => debit === 'a' || credit === 'a');
    const extract = book(own, { accounts: [book([]).accounts[0]] });
    expect(settlement(extract)).toMatchObject({ adjusted: -5, outstanding: 25, remainder: 0 });
  });

  test.each([
    ['', 'x'],
    ['x', 'x'],
    ['x', '2026-03-01'],
    ['9999-12-31', '0000-00-00'],
  ])('answers and comes out even for days that do not exist: %j to %j', (from, to) => {
    expect(settlement(publicBook(whole), { from, to }).remainder).toBe(0);
  });

  test('takes back what reversals of every kind moved', () => {
    const backs = entries.slice(0, 8).map((one, n) => back(one, 9 + n, at('2026-10-01')));
    expect(settlement(book([...entries, ...backs], { scope: 'village' }))).toMatchObject({
      outstanding: 0,
      remainder: 0,
    });
  });
});
