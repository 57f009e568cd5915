import {
  balances,
  isMasked,
  leafBytes,
  lotsOf,
  maskName,
  sealLedger,
  settlement,
  verifyLedger,
  type LedgerEntry,
} from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { back, book, entriesOf, entry, type Move } from './books.js';

const kinds = fc.constantFrom('earn', 'carry', 'deduct', 'redeem', 'expiry', 'adjust', 'transfer' as const);
const days = fc.constantFrom('2024-01-31', '2024-07-01', '2025-06-30', '2026-02-01', '2026-05-05');
const move = fc
  .tuple(
    fc.constantFrom('a', 'b'),
    kinds,
    fc.integer({ min: 1, max: 50 }),
    days,
    fc.constantFrom('base', 'earned', 'honour'),
  )
  .map(([account, kind, points, actDate, balance]): Move => [
    account,
    kind,
    points,
    { actDate, ...(balance !== 'earned' && kind === 'earn' && { balance: balance as 'base' }) },
  ]);
const moves = fc.array(move, { maxLength: 30 });

describe('Of any account book', () => {
  test('a balance is the sum of its entries, by kind of points', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const entries = entriesOf(list);
        const all = balances(book(entries));
        const sumOf = (account: string, kind: string) =>
          entries
            .filter(({ balance = 'earned' }) => balance === kind)
            .reduce(
              (n, { debit, credit, points }) =>
                n + (credit === account ? points : 0) - (debit === account ? points : 0),
              0,
            );
        for (const account of ['a', 'b', 'fund']) {
          expect(all.get(account)?.balance).toBe(sumOf(account, 'earned'));
          expect(all.get(account)?.base).toBe(sumOf(account, 'base'));
          expect(all.get(account)?.honour).toBe(sumOf(account, 'honour'));
        }
      }),
    );
  });

  test('the lots of an account add up to its balance, and no lot holds more than came in or less than nothing', () => {
    fc.assert(
      fc.property(moves, fc.array(fc.nat(29), { maxLength: 8 }), (list, taken) => {
        const entries = entriesOf(list);
        const backs = [...new Set(taken)]
          .flatMap((at) => entries[at] ?? [])
          .map((one, n) => back(one, entries.length + n));
        const ledger = book([...entries, ...backs]);
        const all = balances(ledger);
        for (const [account, { lots, balance }] of lotsOf(ledger)) {
          expect(balance).toBe(all.get(account)?.balance);
          for (const { left, points } of lots) {
            expect(left).toBeGreaterThan(0);
            expect(left).toBeLessThanOrEqual(points);
          }
        }
      }),
    );
  });

  test('a reversal restores every figure and every lot', () => {
    fc.assert(
      fc.property(moves, move, (list, last) => {
        const before = entriesOf(list);
        const added = entry(before.length, last);
        const after = book([...before, added, back(added, before.length + 1)]);
        expect(balances(after)).toEqual(balances(book(before)));
        const whole = (ledger: ReturnType<typeof book>) =>
          [...lotsOf(ledger)].map(([id, { lots, balance }]) => [
            id,
            balance,
            lots.map(({ entry: by, left }) => [by, left]),
          ]);
        // Where an account is overdrawn a later gain pays what is owed, and the lot of that gain is what is restored.
        const sound = [...balances(book(before)).values(), ...balances(book([...before, added])).values()];
        if (sound.every(({ balance }) => balance >= 0)) expect(whole(after)).toEqual(whole(book(before)));
      }),
      { numRuns: 300 },
    );
  });

  test('first in, first out never takes from a younger lot while an older one has points', () => {
    const gains = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), days), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(gains, fc.nat(600), (list, spend) => {
        const sum = list.reduce((n, [points]) => n + points, 0);
        const points = Math.min(sum, spend);
        const earned = list.map(([n, actDate]): Move => ['a', 'earn', n, { actDate }]);
        const spent: Move[] = points > 0 ? [['a', 'expiry', points]] : [];
        const lots = lotsOf(book(entriesOf([...earned, ...spent]))).get('a')?.lots ?? [];
        const untouched = lots.slice(1);
        expect(untouched.every(({ left, points: whole }) => left === whole)).toBe(true);
        expect(lots.reduce((n, { left }) => n + left, 0)).toBe(sum - points);
        const oldest = [...list].sort(([, a], [, b]) => (a < b ? -1 : Number(a > b)));
        expect(lots[0]?.since ?? '').toBe(oldest[list.length - lots.length]?.[1] ?? '');
      }),
    );
  });

  test('the settlement comes out even, whatever its period', () => {
    fc.assert(
      fc.property(moves, days, days, (list, from, to) => {
        const posted = entriesOf(
          list.map(([a, k, n, more]) => [a, k, n, { ...more, postedAt: `${more?.actDate}T09:00:00+08:00` }]),
        );
        const ledger = book(posted, { scope: 'village' });
        expect(settlement(ledger).remainder).toBe(0);
        expect(settlement(ledger, { from, to }).remainder).toBe(0);
      }),
    );
  });
});

describe('A changed byte', () => {
  const entries = entriesOf([
    ['a', 'carry', 30],
    ['a', 'earn', 12, { note: '清理水渠，半天' }],
    ['b', 'redeem', 7],
    ['a', 'transfer', 5],
  ]);
  const integrity = sealLedger(entries, 'cunju/test');

  /** The entry that the bytes make, if they make one. */
  const parsed = (bytes: Uint8Array): LedgerEntry | undefined => {
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as LedgerEntry;
    } catch {
      return undefined;
    }
  };

  test.each([0x01, 0x02, 0x10, 0x20, 0x80])('anywhere in any entry is found (bits %i)', async (bits) => {
    let read = 0;
    const checks: Promise<void>[] = [];
    entries.forEach((one, at) => {
      const bytes = leafBytes(one);
      bytes.forEach((byte, place) => {
        const changed = bytes.slice();
        changed[place] = byte ^ bits;
        const other = parsed(changed);
        // Bytes that are no JSON are no ledger: reading it fails before anything is verified.
        if (!other || typeof other !== 'object') return;
        read += 1;
        const ledger = { entries: entries.map((own, n) => (n === at ? other : own)), integrity };
        checks.push(verifyLedger(ledger).then(({ ok }) => expect(ok, `${at}/${place}`).toBe(false)));
      });
    });
    await Promise.all(checks);
    if (bits < 0x20) expect(read).toBeGreaterThan(300);
  });

  test('is not found where there is none', async () => {
    expect(
      await verifyLedger({ entries: entries.map((one) => parsed(leafBytes(one)) as LedgerEntry), integrity }),
    ).toEqual({
      ok: true,
      entries: 4,
    });
  });

  test('by any other value of any byte is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3), fc.nat(10_000), fc.integer({ min: 1, max: 255 }), async (at, place, bits) => {
        const bytes = leafBytes(entries[at] as LedgerEntry);
        const index = place % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ bits;
        const other = parsed(bytes);
        if (!other || typeof other !== 'object') return;
        const ledger = { entries: entries.map((own, n) => (n === at ? other : own)), integrity };
        expect((await verifyLedger(ledger)).ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test('so is an entry that is left out, doubled or in another place', async () => {
    const [first, second, ...rest] = entries as [LedgerEntry, LedgerEntry, ...LedgerEntry[]];
    for (const list of [
      [first, ...rest],
      [first, first, second, ...rest],
      [second, first, ...rest],
    ])
      expect((await verifyLedger({ entries: list, integrity })).ok).toBe(false);
  });
});

describe('A masked name', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
  const given = fc
    .array(
      han.filter((one) => one !== '某'),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) => list.join(''));
  const surnames = fc.constantFrom('张', '王', '李', '欧阳', '诸葛', '歐陽', '赵');
  const starts = (name: string) => ['欧阳', '诸葛', '歐陽'].some((surname) => name.startsWith(surname));

  test('shows nothing of the given name', () => {
    fc.assert(
      fc.property(surnames, given, (surname, rest) => {
        fc.pre(surname.length > 1 || !starts(surname + rest));
        const masked = maskName(surname + rest);
        expect(masked).toMatch(new RegExp(`^${surname}\\*{1,2}$`));
        expect(isMasked(masked)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('of letters or with a middle dot shows its first character alone', () => {
    const letters = fc.stringMatching(/^[A-Za-z]{2,10} [A-Za-z]{2,10}$/);
    fc.assert(
      fc.property(
        fc.oneof(
          letters,
          fc.tuple(given, given).map((parts) => parts.join('·')),
        ),
        (name) => {
          expect(maskName(name)).toBe(`${Array.from(name)[0]}**`);
        },
      ),
    );
  });

  test('masked again stays as it is', () => {
    fc.assert(
      fc.property(surnames, given, (surname, rest) => {
        expect(maskName(maskName(surname + rest))).toBe(maskName(surname + rest));
      }),
    );
  });
});
