import {
  applyAccountChange,
  balances,
  endMovedOut,
  lotsOf,
  mergeOnDeath,
  splitHousehold,
  villageTotals,
  type PointsLedger,
} from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { back, book, entriesOf, type Move } from '../books.js';
import { frame, withPerson } from './frame.js';

const days = fc.constantFrom('2025-01-31', '2025-07-01', '2026-01-05', '2026-02-01');
const gain = fc
  .tuple(fc.constantFrom('a', 'p'), fc.integer({ min: 1, max: 60 }), days)
  .map(([account, points, actDate]): Move => [account, 'earn', points, { actDate }]);
const spent = fc
  .tuple(fc.constantFrom('a', 'p'), fc.integer({ min: 1, max: 20 }))
  .map(([account, points]): Move => [account, 'redeem', points]);
const ledgers = fc
  .array(fc.oneof(gain, gain, spent), { maxLength: 20 })
  .map((moves) => withPerson(book(entriesOf(moves), { scope: 'village' })))
  .filter((ledger) => [...balances(ledger).values()].every(({ balance }) => balance >= 0));

const sumOf = (ledger: PointsLedger): number =>
  [...balances(ledger).values()].reduce((sum, one) => sum + one.balance, 0);
const byDay = (ledger: PointsLedger): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { lots } of lotsOf(ledger).values())
    for (const { since, left } of lots) found.set(since, (found.get(since) ?? 0) + left);
  return new Map([...found].sort());
};
const sound = (ledger: PointsLedger): void => {
  for (const [account, { lots, balance }] of lotsOf(ledger)) {
    expect(balance).toBeGreaterThanOrEqual(0);
    expect(balance).toBe(balances(ledger).get(account)?.balance);
    expect(lots.every(({ left }) => left > 0)).toBe(true);
  }
};
const heads = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
const into = (list: readonly number[]) => list.map((n, at) => ({ id: `n${at}`, code: `1-1${at}`, heads: n }));

describe('Whatever the book', () => {
  test('a division changes no sum and no age, leaves nobody below zero, and shares by head but for the remainder', () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 6 }), heads, (before, staying, list) => {
        const held = balances(before).get('a')?.balance ?? 0;
        const all = list.reduce((sum, n) => sum + n, staying);
        const change = splitHousehold(before, { household: 'a', on: '2026-06-01', staying, into: into(list) }, frame);
        const after = applyAccountChange(before, change);
        expect(change.findings).toEqual([]);
        expect(sumOf(after)).toBe(sumOf(before));
        expect(villageTotals(after).outstanding).toBe(villageTotals(before).outstanding);
        expect(byDay(after)).toEqual(byDay(before));
        sound(after);
        list.forEach((n, at) => {
          expect(balances(after).get(`n${at}`)?.balance).toBe(Math.floor((held * n) / all));
        });
        change.shares.forEach(({ account, points }) => expect(balances(after).get(account)?.balance).toBe(points));
      }),
    );
  });

  test('an agreement up to the balance is kept to the point', () => {
    fc.assert(
      fc.property(ledgers, fc.array(fc.nat(100), { minLength: 1, maxLength: 3 }), (before, parts) => {
        const held = balances(before).get('a')?.balance ?? 0;
        const shares = parts.map((points, at) => ({ account: `n${at}`, points }));
        const change = splitHousehold(
          before,
          {
            household: 'a',
            on: '2026-06-01',
            staying: 1,
            into: into(parts.map(() => 1)),
            agreement: { record: 'x', signedBy: ['a', ...shares.map(({ account }) => account)], shares },
          },
          frame,
        );
        const given = parts.reduce((sum, n) => sum + n, 0);
        if (given > held) {
          expect(change.entries).toEqual([]);
          expect(change.findings.map(({ code }) => code)).toEqual(['shares-over-balance']);
          return;
        }
        const after = applyAccountChange(before, change);
        sound(after);
        expect(byDay(after)).toEqual(byDay(before));
        shares.forEach(({ account, points }) => expect(balances(after).get(account)?.balance).toBe(points));
        expect(balances(after).get('a')?.balance).toBe(held - given);
      }),
    );
  });

  test('a merger after a death changes no sum and no age and leaves the account empty', () => {
    fc.assert(
      fc.property(ledgers, (before) => {
        const after = applyAccountChange(before, mergeOnDeath(before, { account: 'p', on: '2026-06-01' }, frame));
        expect(sumOf(after)).toBe(sumOf(before));
        expect(byDay(after)).toEqual(byDay(before));
        expect(balances(after).get('p')?.balance).toBe(0);
        sound(after);
      }),
    );
  });

  test('a division that is taken back entry by entry leaves every lot as it was', () => {
    fc.assert(
      fc.property(ledgers, heads, (before, list) => {
        const change = splitHousehold(
          before,
          { household: 'a', on: '2026-06-01', staying: 2, into: into(list) },
          frame,
        );
        const after = applyAccountChange(before, change);
        const backs = [...change.entries].reverse().map((one, at) => back(one, after.entries.length + at));
        const restored = { ...after, entries: [...after.entries, ...backs] };
        const whole = (ledger: PointsLedger) => lotsOf(ledger).get('a');
        expect(whole(restored)).toEqual(whole(before));
      }),
    );
  });

  test('the end of a move takes what the account has, and nothing else', () => {
    fc.assert(
      fc.property(ledgers, (before) => {
        const accounts = before.accounts.map((one) => (one.id === 'a' ? { ...one, movedOutOn: '2026-03-01' } : one));
        const gone = { ...before, accounts };
        const after = applyAccountChange(gone, endMovedOut(gone, '2027-03-01', frame));
        expect(sumOf(after)).toBe(sumOf(before) - (balances(before).get('a')?.balance ?? 0));
        expect(balances(after).get('a')?.balance).toBe(0);
        expect(balances(after).get('p')).toEqual(balances(before).get('p'));
      }),
    );
  });
});
