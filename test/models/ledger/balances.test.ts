import { balances, byMonth, statement, villageTotals, type LedgerEntry, type PointsLedger } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

type Move = Partial<LedgerEntry> & Pick<LedgerEntry, 'kind' | 'points'>;

const sides: Record<LedgerEntry['kind'], (account: string) => Pick<LedgerEntry, 'debit' | 'credit'>> = {
  earn: (credit) => ({ debit: 'pool', credit }),
  opening: (credit) => ({ debit: 'pool', credit }),
  carry: (credit) => ({ debit: 'pool', credit }),
  adjust: (credit) => ({ debit: 'adjust', credit }),
  deduct: (debit) => ({ debit, credit: 'pool' }),
  redeem: (debit) => ({ debit, credit: 'redeemed' }),
  expiry: (debit) => ({ debit, credit: 'expired' }),
  transfer: (debit) => ({ debit, credit: 'fund' }),
  reversal: (debit) => ({ debit, credit: 'pool' }),
};

const entry = (account: string, move: Move, seq: number): LedgerEntry => ({
  id: `e${seq}`,
  seq,
  ...sides[move.kind](account),
  actDate: '2026-03-01',
  postedAt: '2026-03-20T09:00:00+08:00',
  batch: 'b1',
  approvals: [],
  ...move,
});

const ledger = (entries: LedgerEntry[], more: object = {}): PointsLedger =>
  ({
    accounts: ['a', 'b', 'fund'].map((id) => ({ id, kind: 'household', code: id, openedOn: '2026-01-01' })),
    entries,
    pending: [],
    batches: [],
    ...more,
  }) as unknown as PointsLedger;

const book = ledger([
  entry('a', { kind: 'carry', points: 30 }, 0),
  entry('a', { kind: 'earn', points: 20 }, 1),
  entry('a', { kind: 'earn', points: 5 }, 2),
  entry('a', { kind: 'deduct', points: 3 }, 3),
  entry('a', { kind: 'redeem', points: 10, postedAt: '2026-04-02T09:00:00+08:00' }, 4),
  entry('a', { kind: 'reversal', points: 5, reverses: 'e2', debit: 'a', credit: 'pool' }, 5),
  entry('a', { kind: 'reversal', points: 3, reverses: 'e3', debit: 'pool', credit: 'a' }, 6),
  entry('a', { kind: 'expiry', points: 7, postedAt: '2026-05-01T00:30:00+08:00' }, 7),
  entry('a', { kind: 'transfer', points: 2, postedAt: '2026-05-02T09:00:00+08:00' }, 8),
  entry('b', { kind: 'earn', points: 8, balance: 'honour' }, 9),
  entry('b', { kind: 'earn', points: 4 }, 10),
]);

describe('Balances', () => {
  test('add up by kind, with what was reversed taken back where it was', () => {
    expect(balances(book).get('a')).toMatchObject({
      carried: 30,
      earned: 20,
      deducted: 0,
      redeemed: 10,
      expired: 7,
      transferred: -2,
      balance: 31,
    });
  });

  test('keep honours apart from what can be spent', () => {
    expect(balances(book).get('b')).toMatchObject({ honour: 8, earned: 4, balance: 4 });
  });

  test('of a day stop at what was posted by that day in Shanghai', () => {
    expect(balances(book, '2026-04-01').get('a')).toMatchObject({ redeemed: 0, expired: 0, balance: 50 });
    expect(balances(book, '2026-04-30').get('a')?.balance).toBe(40);
    expect(balances(book, '2026-05-01').get('a')?.balance).toBe(33);
  });

  test('count concealed deductions and what is pending', () => {
    const pending = (state: string, direction: string, points: number) => ({
      id: state,
      account: 'a',
      state,
      direction,
      points,
      actDate: '2026-05-01',
    });
    const more = {
      accounts: [{ id: 'a', kind: 'household', code: 'a', openedOn: '2026-01-01', concealed: 6 }],
      pending: [
        pending('publicNotice', 'earn', 5),
        pending('objected', 'earn', 2),
        pending('rejected', 'earn', 50),
        pending('audited', 'deduct', 1),
      ],
    };
    const account = balances(ledger(book.entries, more)).get('a');
    expect(account).toMatchObject({ deducted: 6, balance: 25, pending: 7, pendingDeducted: 1 });
  });

  test('a reversal whose entry is not in a household’s extract still moves the balance', () => {
    const extract = ledger([entry('a', { kind: 'reversal', points: 4, reverses: 'gone' }, 9)]);
    expect(balances(extract).get('a')).toMatchObject({ adjusted: -4, balance: -4 });
  });
});

describe('Totals of the village', () => {
  test('what was issued less what went is what is outstanding', () => {
    expect(villageTotals(book)).toEqual({
      carried: 30,
      issued: 29,
      deducted: 3,
      redeemed: 10,
      expired: 7,
      adjusted: 0,
      reversed: 2,
      outstanding: 37,
    });
  });

  test('a concealed deduction takes from the whole although nobody is named', () => {
    const concealed = { ...entry('a', { kind: 'deduct', points: 6, commitment: 'f'.repeat(64) }, 0), debit: undefined };
    expect(villageTotals(ledger([concealed]))).toMatchObject({ deducted: 6, outstanding: -6 });
  });
});

describe('The statement of an account', () => {
  const rows = statement(book, 'a');

  test('lists its lines newest first with the balance after each', () => {
    expect(rows.map((row) => [row.entry.id, row.points, row.balance])).toEqual([
      ['e8', -2, 31],
      ['e7', -7, 33],
      ['e6', 3, 40],
      ['e5', -5, 37],
      ['e4', -10, 42],
      ['e3', -3, 52],
      ['e2', 5, 55],
      ['e1', 20, 50],
      ['e0', 30, 30],
    ]);
  });

  test('marks the lines that were taken back', () => {
    expect(rows.filter((row) => row.reversedBy).map((row) => [row.entry.id, row.reversedBy])).toEqual([
      ['e3', 'e6'],
      ['e2', 'e5'],
    ]);
  });

  test('lists what was posted on one day by the day of the act', () => {
    const posted = { postedAt: '2026-06-01T09:00:00+08:00' };
    const late = entry('a', { kind: 'earn', points: 2, actDate: '2026-05-20', ...posted }, 0);
    const early = entry('a', { kind: 'earn', points: 3, actDate: '2026-05-04', ...posted }, 1);
    const next = entry(
      'a',
      { kind: 'earn', points: 1, actDate: '2026-05-10', postedAt: '2026-07-01T09:00:00+08:00' },
      2,
    );
    expect(statement(ledger([late, early, next]), 'a').map((row) => [row.entry.actDate, row.balance])).toEqual([
      ['2026-05-10', 6],
      ['2026-05-20', 5],
      ['2026-05-04', 3],
    ]);
  });

  test('falls into months of posting', () => {
    expect(byMonth(rows).map(({ month, gained, spent }) => [month, gained, spent])).toEqual([
      ['2026-05', 0, 9],
      ['2026-03', 58, 8],
      ['2026-04', 0, 10],
    ]);
  });
});

describe('Of any ledger', () => {
  const kinds = fc.constantFrom('earn', 'deduct', 'redeem', 'expiry', 'carry', 'adjust', 'transfer' as const);
  const moves = fc.array(fc.tuple(fc.constantFrom('a', 'b'), kinds, fc.integer({ min: 1, max: 99 }), fc.boolean()), {
    maxLength: 40,
  });
  const build = (list: [string, LedgerEntry['kind'], number, boolean][]): LedgerEntry[] =>
    list.flatMap(([account, kind, points, reverse], i) => {
      const made = entry(account, { kind, points }, i * 2);
      const back = { ...made, id: `r${i}`, seq: i * 2 + 1, kind: 'reversal' as const, reverses: made.id };
      return reverse ? [made, { ...back, debit: made.credit, credit: made.debit ?? 'pool' }] : [made];
    });

  test('the balances of all accounts are the outstanding points of the village', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const whole = ledger(build(list as never));
        const sum = [...balances(whole).values()].reduce((all, account) => all + account.balance, 0);
        expect(villageTotals(whole).outstanding).toBe(sum);
        expect(statement(whole, 'a')[0]?.balance ?? 0).toBe(balances(whole).get('a')?.balance);
      }),
    );
  });

  test('an entry that is reversed leaves every figure as it was', () => {
    fc.assert(
      fc.property(moves, moves, (list, others) => {
        const kept = (list as [string, LedgerEntry['kind'], number, boolean][]).map((m) => [m[0], m[1], m[2], false]);
        const reversed = (others as [string, LedgerEntry['kind'], number, boolean][]).map((m) => [
          m[0],
          m[1],
          m[2],
          true,
        ]);
        const with_ = balances(ledger(build([...reversed, ...kept] as never)));
        const without = balances(ledger(build(kept as never)));
        expect(with_).toEqual(without);
      }),
    );
  });
});
