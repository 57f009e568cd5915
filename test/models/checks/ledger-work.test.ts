import { checkLedger, lotsOf, settlement, type LedgerEntry } from '@cunju/models';
import { describe, expect, test, vi } from 'vitest';
import { LotQueue } from '../../../packages/models/src/ledger/lot-queue.js';
import { book, entry, publicBook, type Move } from '../ledger/books.js';

/** Counts every look at a field of an entry. */
function counting(entries: readonly LedgerEntry[]): { entries: LedgerEntry[]; looks: () => number } {
  let looks = 0;
  const watch: ProxyHandler<LedgerEntry> = {
    get: (target, key) => {
      looks += 1;
      return Reflect.get(target, key) as unknown;
    },
    ownKeys: (target) => {
      looks += 1;
      return Reflect.ownKeys(target);
    },
  };
  return { entries: entries.map((one) => new Proxy(one, watch)), looks: () => looks };
}

/** A queue may look at as many lots as it has levels. */
const levels = (count: number): number => Math.ceil(Math.log2(count + 2));

type Shape = (at: number, count: number) => Move;

const day = (at: number): string => `20${String(20 + (at % 6)).padStart(2, '0')}-0${1 + (at % 9)}-1${at % 10}`;

const shapes: Record<string, Shape> = {
  'of one household that gains and then spends': (at, count) =>
    at < count / 2 ? ['a', 'earn', 3, { actDate: day(at) }] : ['a', 'redeem', 3],
  'in which every gain is older than the last': (at, count) => [
    'a',
    'carry',
    2,
    { actDate: `${String(9_999 - Math.floor((at * 5_000) / count)).padStart(4, '0')}-01-01` },
  ],
  'in which points end again and again': (at) =>
    at % 3 === 2
      ? ['a', 'expiry', 1, { actDate: `2${String(500 + (at % 400)).padStart(3, '0')}-01-01` }]
      : ['a', 'carry', 1, { actDate: day(at) }],
  'in which each expense is taken back and made again': (at) => {
    if (at === 0) return ['a', 'earn', 500];
    const before = `e${at - 1}`;
    return at % 2 === 0
      ? ['a', 'reversal', 5, { reverses: before, debit: 'redeemed', credit: 'a' }]
      : ['a', 'redeem', 5];
  },
  'in which points are passed on and keep their age': (at) =>
    at % 2 === 0
      ? ['a', 'earn', 2, { actDate: day(at) }]
      : ['a', 'transfer', 1, { credit: 'b', since: day(at - 1), note: `${at}` }],
  'in which passed points come back and go again': (at) => {
    if (at < 40) return ['a', 'earn', 1, { actDate: '2026-03-01', note: `${at}` }];
    const before = `e${at - 1}`;
    return at % 2 === 0
      ? ['a', 'transfer', 2, { credit: 'b', since: '2026-03-01' }]
      : ['b', 'reversal', 2, { reverses: before, debit: 'b', credit: 'a' }];
  },
  'of many households': (at) => [['a', 'b', 'c'][at % 3] ?? 'a', 'earn', 1 + (at % 7), { actDate: day(at) }],
};

const built = (shape: Shape, count: number): LedgerEntry[] =>
  Array.from({ length: count }, (_, at) => entry(at, shape(at, count)));

const pendingOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    account: 'a',
    points: 1,
    direction: 'deduct',
    actDate: '2026-03-01',
    state: 'objected',
    objectedOn: day(at),
  }));

describe.each(Object.entries(shapes))('A book %s', (_, shape) => {
  const looksAt = (count: number, run: (ledger: ReturnType<typeof book>) => unknown): number => {
    const { entries, looks } = counting(built(shape, count));
    run(book(entries, { pending: pendingOf(count / 10) }));
    return looks();
  };

  test.each([
    ['checked', checkLedger],
    ['settled', settlement],
    ['laid out in lots', lotsOf],
  ])('is %s with as many looks at each entry, however many entries there are', (__, run) => {
    const [few, many] = [looksAt(500, run), looksAt(4_000, run)];
    expect(few).toBeGreaterThan(500);
    expect(many / 4_000).toBeLessThan((few / 500) * 1.1 + 1);
  });

  test('moves its lots with few steps of the queue for each entry', () => {
    const spies = (['push', 'pop', 'first'] as const).map((name) => vi.spyOn(LotQueue.prototype, name));
    for (const count of [500, 4_000]) {
      spies.forEach((spy) => spy.mockClear());
      checkLedger(book(built(shape, count)));
      const steps = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      expect(steps).toBeGreaterThan(0);
      expect(steps / count).toBeLessThan(12);
    }
    spies.forEach((spy) => spy.mockRestore());
  });
});

describe('One step of the queue of lots', () => {
  test.each([
    ['rising', (at: number) => at],
    ['falling', (at: number) => -at],
    ['mixed', (at: number) => (at * 7919) % 4096],
  ])('looks at no more lots than it has levels, with days %s', (_, dayOf) => {
    let looks = 0;
    const queue = new LotQueue();
    const lot = (at: number) => ({
      get since() {
        looks += 1;
        return String(dayOf(at) + 5_000).padStart(5, '0');
      },
      entry: `e${at}`,
      points: 1,
      left: 1,
      at,
      ended: false,
      queued: false,
      queuedByDay: false,
    });
    const most = 4_096;
    for (let at = 0; at < most; at += 1) {
      looks = 0;
      queue.push(lot(at));
      expect(looks).toBeLessThanOrEqual(4 * levels(at + 1));
    }
    const out: string[] = [];
    for (let left = most; left > 0; left -= 1) {
      looks = 0;
      const top = queue.pop();
      expect(looks).toBeLessThanOrEqual(8 * levels(left));
      out.push(top?.since ?? '');
    }
    expect(out).toEqual([...out].sort());
    expect(queue.pop()).toBeUndefined();
  });
});

test('A public book of 100,000 entries is checked whole, and its one mistake is found', () => {
  const count = 100_000;
  const households = Array.from({ length: 500 }, (_, at) => ({
    id: `h${at}`,
    kind: 'household',
    code: `户-${at}`,
    openedOn: '2026-01-01',
  }));
  const entries = Array.from({ length: count }, (_, at) => {
    const turn = Math.floor(at / 500);
    const holder = `h${at % 500}`;
    const more = { actDate: `2026-0${1 + (turn % 3)}-${String(1 + (turn % 28)).padStart(2, '0')}`, note: `${turn}` };
    return entry(at, turn % 2 === 0 ? [holder, 'earn', 2, more] : [holder, 'redeem', 1, more]);
  });
  const wrong = entries.map((one) => (one.seq === 99_999 ? { ...one, points: 10_000 } : one));
  const ledger = (list: LedgerEntry[]) => publicBook(list, { accounts: households });
  expect(checkLedger(ledger(entries))).toEqual([]);
  expect(checkLedger(ledger(wrong))).toMatchObject([
    {
      code: 'redeemed-over-available',
      path: ['entries', 99_999, 'points'],
      facts: { account: 'h499', available: 101 },
    },
  ]);
});
