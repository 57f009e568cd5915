import { balances, lotsOf, monthsLater, pseudonymize, starLevel, type PointsLedger } from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { back, book, entriesOf, entry, publicBook, type Move } from './books.js';

const lots = (ledger: PointsLedger, account = 'a') =>
  lotsOf(ledger)
    .get(account)
    ?.lots.map(({ since, left }) => [since, left]);
const on = (actDate: string) => ({ actDate });

describe('Lots', () => {
  const gains: Move[] = [
    ['a', 'carry', 10, on('2025-06-30')],
    ['a', 'earn', 5, on('2026-02-01')],
    ['a', 'carry', 8, on('2024-12-31')],
  ];

  test('stand by the day of the act, oldest first, with the day on which they are over', () => {
    const ledger = book(entriesOf(gains));
    expect(lots(ledger)).toEqual([
      ['2024-12-31', 8],
      ['2025-06-30', 10],
      ['2026-02-01', 5],
    ]);
    expect(lotsOf(ledger).get('a')?.next).toMatchObject({ entry: 'e2', endsOn: '2026-12-31' });
  });

  test('are spent first in, first out', () => {
    expect(lots(book(entriesOf([...gains, ['a', 'redeem', 12]])))).toEqual([
      ['2025-06-30', 6],
      ['2026-02-01', 5],
    ]);
  });

  test('get back what a reversed expense had taken from them', () => {
    const spent = entriesOf([...gains, ['a', 'redeem', 12]]);
    const restored = book([...spent, back(spent[3] as never, 4)]);
    expect(lots(restored)).toEqual(lots(book(entriesOf(gains))));
  });

  test('lose their own points when their gain is reversed, not those of an older lot', () => {
    const list = entriesOf(gains);
    expect(lots(book([...list, back(list[1] as never, 3)]))).toEqual([
      ['2024-12-31', 8],
      ['2025-06-30', 10],
    ]);
  });

  test('of a reversed gain that was spent meanwhile are taken from the oldest', () => {
    const list = entriesOf([
      ['a', 'earn', 5, on('2026-02-01')],
      ['a', 'redeem', 3],
      ['a', 'earn', 9, on('2026-03-01')],
    ]);
    expect(lots(book([...list, back(list[0] as never, 3)]))).toEqual([['2026-03-01', 6]]);
  });

  test('owe what was taken beyond them, and the next gain pays it', () => {
    const ledger = book(
      entriesOf([
        ['a', 'earn', 5],
        ['a', 'redeem', 9],
        ['a', 'earn', 10, on('2026-05-01')],
      ]),
    );
    expect(lotsOf(ledger).get('a')).toMatchObject({ balance: 6, lots: [{ since: '2026-05-01', left: 6 }] });
  });

  test('of a public book lose concealed deductions from the oldest', () => {
    const list = entriesOf([...gains, ['a', 'deduct', 9]]);
    expect(lots(publicBook(list))).toEqual(lots(book(list)));
  });

  test('do not end in a scheme without expiry', () => {
    const scheme = { ...book([]).scheme, expiry: { policy: 'none' } };
    const [lot] = lotsOf(book(entriesOf(gains), { scheme })).get('a')?.lots ?? [];
    expect(lot).not.toHaveProperty('endsOn');
    expect(lotsOf(book(entriesOf(gains), { scheme })).get('a')).not.toHaveProperty('next');
  });

  test('of a day leave out what was posted later', () => {
    const list = entriesOf([...gains, ['a', 'redeem', 12, { postedAt: '2026-05-10T09:00:00+08:00' }]]);
    expect(lotsOf(book(list), '2026-05-09').get('a')?.balance).toBe(23);
    expect(lotsOf(book(list), '2026-05-10').get('a')?.balance).toBe(11);
  });
});

describe('The day some months later', () => {
  test.each([
    ['2024-06-30', 24, '2026-06-30'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-10-31', 1, '2026-11-30'],
    ['9999-01-31', 11, '9999-12-31'],
    ['9999-01-31', 12, '9999-12-31'],
    ['2026-01-31', Number.MAX_SAFE_INTEGER, '9999-12-31'],
  ])('from %s, %i months, is %s', (from, months, to) => {
    expect(monthsLater(from, months)).toBe(to);
  });
});

describe('What is held', () => {
  const item = (changed: object) => ({
    id: 'p1',
    account: 'a',
    points: 4,
    direction: 'deduct',
    actDate: '2026-05-01',
    state: 'objected',
    ...changed,
  });
  const account = (changed: object) =>
    balances(book([entry(0, ['a', 'earn', 10])], { pending: [item(changed)] })).get('a');
  test.each([
    ['a deduction that was objected to', {}, { disputed: 4, available: 6, pendingDeducted: 4 }],
    ['no more than there is', { points: 40 }, { disputed: 40, available: 0, balance: 10 }],
    ['a posted gain under review', { direction: 'earn', disputes: 'e0' }, { disputed: 4, available: 6, pending: 0 }],
    ['not a gain that is not posted yet', { direction: 'earn' }, { disputed: 0, available: 10, pending: 4 }],
    ['not a posted deduction under review', { disputes: 'e0' }, { disputed: 0, available: 10, pendingDeducted: 0 }],
    [
      'not a deduction still on the board',
      { state: 'publicNotice' },
      { disputed: 0, available: 10, pendingDeducted: 4 },
    ],
    ['not a deduction that was rejected', { state: 'rejected' }, { disputed: 0, available: 10, pendingDeducted: 0 }],
  ])('is %s', (_, changed, expected) => {
    expect(account(changed)).toMatchObject(expected);
  });
});

describe('Stars for a score', () => {
  const levels = [
    { stars: 5, atLeast: 100 },
    { stars: 3, atLeast: 60 },
    { stars: 4, atLeast: 80 },
  ];
  test.each([
    [59, 0],
    [60, 3],
    [99, 4],
    [100, 5],
  ])('%i points are %i stars', (score, stars) => {
    expect(starLevel(score, levels)).toBe(stars);
  });
});

test('Forgetting a holder takes the name and leaves every sum', () => {
  const entries = entriesOf([
    ['a', 'earn', 10],
    ['a', 'redeem', 3],
  ]);
  const ledger = book(entries, { accounts: [{ ...book([]).accounts[0], maskedName: '张**', stars: 4 }] });
  const forgotten = pseudonymize(ledger, 'a', '已注销-1');
  expect(forgotten.accounts).toEqual([{ id: 'a', kind: 'household', code: '已注销-1', openedOn: '2026-01-01' }]);
  expect(balances(forgotten)).toEqual(balances(ledger));
  expect(forgotten.entries).toBe(ledger.entries);
  expect(ledger.accounts[0]).toHaveProperty('maskedName', '张**');
});
