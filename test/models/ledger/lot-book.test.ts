import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { isSystem, LotBook } from '../../../packages/models/src/ledger/lot-book.js';
import { endOf, lotsOf, monthsLater, postingDays } from '../../../packages/models/src/ledger/lots.js';
import { pseudonymize } from '../../../packages/models/src/ledger/pseudonymize.js';
import { back, book, entry } from './books.js';

function played(entries: readonly LedgerEntry[], account = 'a') {
  const lots = new LotBook(entries);
  const taken = entries.map((one) => lots.post(one).map(({ lot, points }) => `${lot.entry} ${points}`));
  return {
    taken,
    left: lots
      .account(account)
      .lots()
      .map((one) => `${one.entry} ${one.left}`),
    balance: lots.account(account).balance,
  };
}
const earn = (seq: number, points: number, actDate = '2026-03-01', more: Partial<LedgerEntry> = {}) =>
  entry(seq, ['a', 'earn', points, { actDate, ...more }]);
const spend = (seq: number, points: number) => entry(seq, ['a', 'redeem', points]);

describe('The lots of a book', () => {
  it.each<[string, LedgerEntry[], object]>([
    [
      'are spent oldest first',
      [earn(0, 5), earn(1, 3, '2026-02-01'), spend(2, 4)],
      { taken: [[], [], ['e1 3', 'e0 1']], left: ['e0 4'], balance: 4 },
    ],
    [
      'are not moved by honours',
      [earn(0, 5), earn(1, 3, '2026-03-01', { balance: 'honour' })],
      { taken: [[], []], left: ['e0 5'], balance: 5 },
    ],
    [
      'are taken from nobody by a concealed deduction',
      [earn(0, 5), entry(1, ['a', 'deduct', 2, { debit: undefined as never }])],
      { taken: [[], []], left: ['e0 5'], balance: 5 },
    ],
    ['are not kept for accounts of the system', [spend(0, 4)], { taken: [[]], left: [], balance: -4 }],
    [
      'lose their own points when their gain is taken back',
      [earn(0, 5, '2026-02-01'), earn(1, 3), back(earn(1, 3), 2)],
      { taken: [[], [], ['e1 3']], left: ['e0 5'], balance: 5 },
    ],
    [
      'lose those of the oldest where their own were spent',
      [earn(0, 5), spend(1, 3), earn(2, 9, '2026-04-01'), back(earn(0, 5), 3)],
      { taken: [[], ['e0 3'], [], ['e0 2', 'e2 3']], left: ['e2 6'], balance: 6 },
    ],
    [
      'lose those of the oldest where all of their own were spent',
      [earn(0, 5), spend(1, 5), earn(2, 9), back(earn(0, 5), 3)],
      { taken: [[], ['e0 5'], [], ['e2 5']], left: ['e2 4'], balance: 4 },
    ],
    [
      'get back what an expense that is taken back had cost',
      [earn(0, 5, '2026-02-01'), earn(1, 3), spend(2, 6), back(spend(2, 6), 3)],
      { taken: [[], [], ['e0 5', 'e1 1'], []], left: ['e0 5', 'e1 3'], balance: 8 },
    ],
    [
      'get a lot of the reversal for what no lot had paid',
      [earn(0, 5), spend(1, 7), earn(2, 4, '2026-04-01'), back(spend(1, 7), 3)],
      { taken: [[], ['e0 5'], [], []], left: ['e0 5', 'e3 2', 'e2 2'], balance: 9 },
    ],
    [
      'get back no more than a smaller reversal gives',
      [earn(0, 5, '2026-02-01'), earn(1, 3), spend(2, 8), back(spend(2, 8), 3, { points: 6 })],
      { taken: [[], [], ['e0 5', 'e1 3'], []], left: ['e0 5', 'e1 1'], balance: 6 },
    ],
    [
      'keep the age of a transfer that says it',
      [entry(0, ['b', 'transfer', 4, { credit: 'a', since: '2026-01-05' }]), earn(1, 3, '2026-01-04')],
      { left: ['e1 3', 'e0 4'], balance: 7 },
    ],
    [
      'are of the day of the act for any other entry',
      [earn(0, 4, '2026-03-01', { since: '2026-01-05' }), earn(1, 3, '2026-02-01')],
      { left: ['e1 3', 'e0 4'] },
    ],
  ])('%s', (_, entries, expected) => {
    expect(played(entries)).toMatchObject(expected);
  });

  it.each([
    ['pool', true],
    ['redeemed', true],
    ['expired', true],
    ['adjust', true],
    ['fund', false],
    ['a', false],
    [undefined, false],
  ])('know that %s belongs to nobody: %s', (account, expected) => {
    expect(isSystem(account)).toBe(expected);
  });
});

describe('The end of a lot', () => {
  const cases: [Parameters<typeof endOf>[0], string, string][] = [
    [{ policy: 'none' }, '2026-03-01', '9999-12-31'],
    [{ policy: 'yearReset' }, '2026-03-01', '2026-03-01'],
    [{ policy: 'rolling', months: 1 }, '2026-01-31', '2026-02-28'],
    [{ policy: 'rolling' }, '2026-03-01', '2028-03-01'],
  ];
  it.each(cases)('in a scheme %j of a lot of %s is %s, each time', (expiry, since, expected) => {
    const end = endOf(expiry);
    expect([end(since), end(since)]).toEqual([expected, expected]);
  });

  it('is written with four digits of the year', () => {
    expect(monthsLater('0999-11-30', 1)).toBe('0999-12-30');
    expect(monthsLater('0099-11-30', 2)).toBe('0100-01-30');
  });

  it('comes with the end of the holder’s points, whichever is first', () => {
    const ends = (movedOutOn: string | undefined, expiry: object) => {
      const accounts = book([]).accounts.map((one) => ({ ...one, ...(movedOutOn !== undefined && { movedOutOn }) }));
      const { lots, next } =
        lotsOf(book([earn(0, 5)], { accounts, scheme: { ...book([]).scheme, expiry } })).get('a') ?? {};
      return [lots?.map(({ endsOn }) => endsOn), next?.endsOn];
    };
    const rolling = { policy: 'rolling', months: 24 };
    expect(ends(undefined, { policy: 'none' })).toEqual([[undefined], undefined]);
    expect(ends('2026-06-30', { policy: 'none' })).toEqual([['2027-06-30'], '2027-06-30']);
    expect(ends('2027-02-28', rolling)).toEqual([['2028-02-28'], '2028-02-28']);
    expect(ends('2027-03-02', rolling)).toEqual([['2028-03-01'], '2028-03-01']);
  });
});

it('The day of posting is that of Shanghai, asked again or for the first time', () => {
  const dayOf = postingDays();
  const instants = ['2026-04-20T15:59:59Z', '2026-04-20T16:00:00Z', '2026-04-20T15:59:59Z'];
  expect(instants.map(dayOf)).toEqual(['2026-04-20', '2026-04-21', '2026-04-20']);
});

it('Forgetting one holder leaves the others as they are', () => {
  const accounts = book([]).accounts.map((one) => ({ ...one, maskedName: '张*', stars: 3 }));
  const ledger = book([], { accounts });
  const after = pseudonymize(ledger, 'b', '已注销-1').accounts;
  expect(after).toEqual(
    accounts.map((one) =>
      one.id === 'b' ? { id: 'b', kind: 'household', code: '已注销-1', openedOn: '2026-01-01' } : one,
    ),
  );
  expect(pseudonymize(ledger, 'x', '已注销-1')).toEqual(ledger);
});
