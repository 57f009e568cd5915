import { checkLedger, lotsOf, type Account, type LedgerEntry, type PointsLedger } from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { back, book, entriesOf, entry, type Move } from '../ledger/books.js';

const gains: Move[] = [
  ['a', 'earn', 5, { actDate: '2026-02-01' }],
  ['a', 'earn', 9],
];
const accountsWith = (...changed: (Partial<Account> & { id: string })[]) => {
  const known = new Map(changed.map((one) => [one.id, one]));
  const own = book([]).accounts.map((one) => ({ ...one, ...known.get(one.id) }));
  const added = changed
    .filter(({ id }) => !own.some((one) => one.id === id))
    .map((one) => ({ kind: 'household', code: '1-101', openedOn: '2026-06-01', ...one }));
  return { accounts: [...own, ...added] };
};
const transfer = (more: Partial<LedgerEntry>): Move => [
  'a',
  'transfer',
  4,
  { credit: 'n', actDate: '2026-06-01', since: '2026-03-01', postedAt: '2026-06-20T09:00:00+08:00', ...more },
];
const found = (ledger: PointsLedger) =>
  checkLedger(ledger).map(({ code, severity, path, facts, ref }) => [code, severity, path, facts, ref]);
const with_ = (last: Move, ...changed: (Partial<Account> & { id: string })[]) =>
  found(book([...entriesOf(gains), entry(2, last)], { scope: 'village', ...accountsWith(...changed) }));
const notAllowed = (to: string) => [
  ['transfer-not-allowed', 'error', ['entries', 2, 'credit'], { entry: 'e2', from: 'a', to }, 'I16'],
];

describe('A transfer between households', () => {
  test('is sound on the day on which the one split from the other', () => {
    expect(with_(transfer({}), { id: 'n', splitFrom: 'a' })).toEqual([]);
  });

  test.each<[string, Partial<LedgerEntry>, Partial<Account> & { id: string }]>([
    ['on a later day', { actDate: '2026-06-02' }, { id: 'n', splitFrom: 'a' }],
    ['from a household that it did not split from', {}, { id: 'n', splitFrom: 'b' }],
    ['without a split', {}, { id: 'n' }],
  ])('is an error %s', (_, more, account) => {
    expect(with_(transfer(more), account)).toEqual(notAllowed('n'));
  });
});

describe('Points that keep their age', () => {
  const n = { id: 'n', splitFrom: 'a' };

  test('are taken from the lots of that day, and count from it', () => {
    const ledger = book([...entriesOf(gains), entry(2, transfer({}))], accountsWith(n));
    expect(
      lotsOf(ledger)
        .get('a')
        ?.lots.map(({ since, left }) => [since, left]),
    ).toEqual([
      ['2026-02-01', 5],
      ['2026-03-01', 5],
    ]);
    expect(lotsOf(ledger).get('n')?.lots).toEqual([
      { entry: 'e2', since: '2026-03-01', points: 4, left: 4, endsOn: '2028-03-01' },
    ]);
  });

  test('without a day are the oldest, and count from the transfer', () => {
    const { since: _, ...rest } = entry(2, transfer({}));
    const ledger = book([...entriesOf(gains), rest], accountsWith(n));
    expect(
      lotsOf(ledger)
        .get('a')
        ?.lots.map(({ since, left }) => [since, left]),
    ).toEqual([
      ['2026-02-01', 1],
      ['2026-03-01', 9],
    ]);
    expect(lotsOf(ledger).get('n')?.lots[0]?.since).toBe('2026-06-01');
  });

  test('are an error where the account has too few of that day', () => {
    const facts = { entry: 'e2', since: '2026-03-01', found: '2026-02-01' };
    expect(with_(transfer({ points: 10 }), n)).toEqual([
      ['age-differs', 'error', ['entries', 2, 'since'], facts, 'I14'],
    ]);
    expect(with_(transfer({ points: 9 }), n)).toEqual([]);
  });

  test('are an error where the account has none of that day', () => {
    expect(with_(transfer({ since: '2026-04-01' }), n)).toEqual([
      [
        'age-differs',
        'error',
        ['entries', 2, 'since'],
        { entry: 'e2', since: '2026-04-01', found: '2026-02-01' },
        'I14',
      ],
    ]);
  });

  test('are for transfers only, and change nothing elsewhere', () => {
    const earn: Move = ['a', 'earn', 3, { since: '2025-01-01' }];
    expect(with_(earn)).toEqual([
      ['age-differs', 'error', ['entries', 2, 'since'], { entry: 'e2', since: '2025-01-01', found: '' }, 'I14'],
    ]);
    expect(lotsOf(book([entry(0, earn)])).get('a')?.lots[0]?.since).toBe('2026-03-01');
  });

  test('of two days in one posting are two acts, and of one day are the same act twice', () => {
    const twice = (since: string) =>
      found(
        book([...entriesOf(gains), entry(2, transfer({})), entry(3, transfer({ since }))], {
          scope: 'village',
          ...accountsWith(n),
        }),
      );
    expect(twice('2026-02-01')).toEqual([]);
    expect(twice('2026-03-01').map(([code]) => code)).toEqual(['entry-repeated']);
  });

  test('come back to their day when the transfer is reversed, and may go again', () => {
    const first = entry(2, transfer({}));
    const list = [...entriesOf(gains), first, back(first, 3), entry(4, transfer({ points: 9 }))];
    const lots = lotsOf(book(list, accountsWith(n)));
    expect(lots.get('a')?.lots.map(({ since, left }) => [since, left])).toEqual([['2026-02-01', 5]]);
    expect(lots.get('n')?.lots.map(({ since, left }) => [since, left])).toEqual([['2026-03-01', 9]]);
  });

  test('of a day that was used up and came in again are found', () => {
    const list = [
      ...entriesOf(gains),
      entry(2, transfer({ points: 9 })),
      entry(3, ['a', 'earn', 2]),
      entry(4, transfer({ points: 2 })),
    ];
    expect(
      lotsOf(book(list, accountsWith(n)))
        .get('a')
        ?.lots.map(({ since, left }) => [since, left]),
    ).toEqual([['2026-02-01', 5]]);
  });

  test('that are over already may still be divided, and stay over', () => {
    const list = [
      entry(0, ['a', 'earn', 5, { actDate: '2024-01-01', ofPeriod: 'previous' }]),
      entry(1, ['a', 'earn', 5, { actDate: '2024-02-01', ofPeriod: 'previous' }]),
      entry(2, ['a', 'expiry', 2, { actDate: '2026-02-15' }]),
      entry(3, transfer({ points: 3, since: '2024-01-01' })),
      entry(4, ['n', 'expiry', 3, { actDate: '2026-06-10' }]),
    ];
    const expired = found(book(list, { scope: 'village', ...accountsWith(n) })).filter(
      ([code]) => code === 'expiry-differs',
    );
    expect(expired).toEqual([
      [
        'expiry-differs',
        'error',
        ['entries', 2, 'points'],
        { account: 'a', on: '2026-02-15', points: 2, due: 10 },
        'I14',
      ],
    ]);
  });
});

describe('A closed account', () => {
  const closed = { id: 'a', closedOn: '2026-05-31' };
  const on = (actDate: string) => ({ actDate, postedAt: '2026-06-20T09:00:00+08:00' });
  const afterwards = (side: string) => [
    ['account-closed', 'error', ['entries', 2, side], { entry: 'e2', account: 'a', closedOn: '2026-05-31' }, 'I16'],
  ];

  test.each<[string, Move, unknown]>([
    ['gains nothing after that day', ['a', 'earn', 3, on('2026-06-01')], afterwards('credit')],
    ['gains for an act of that day', ['a', 'earn', 3, on('2026-05-31')], []],
    ['spends nothing after that day', ['a', 'redeem', 3, on('2026-06-01')], afterwards('debit')],
    ['loses nothing after that day', ['a', 'deduct', 3, on('2026-06-01')], afterwards('debit')],
    ['may pass on what it has', ['a', 'transfer', 3, on('2026-06-01')], []],
    [
      'gets no transfer',
      ['fund', 'transfer', 3, { ...on('2026-06-01'), debit: 'p', credit: 'a' }],
      afterwards('credit'),
    ],
    ['may be adjusted', ['a', 'adjust', 3, on('2026-06-01')], []],
  ])('%s', (_, move, expected) => {
    const ledger = book([...entriesOf(gains), entry(2, move)], accountsWith(closed, { id: 'p', household: 'a' }));
    expect(found(ledger).filter(([code]) => code === 'account-closed')).toEqual(expected);
  });
});

describe('A holder who moved away', () => {
  const gone = (move: Move) =>
    found(
      book([...entriesOf(gains), entry(2, move)], {
        period: { ...book([]).period, to: '2027-12-31' },
        ...accountsWith({ id: 'a', movedOutOn: '2026-03-05' }),
      }),
    );
  const on = (actDate: string) => ({ actDate, postedAt: `${actDate}T09:00:00+08:00` });

  test('spends until the day before twelve months are over', () => {
    expect(gone(['a', 'redeem', 14, on('2027-03-04')])).toEqual([]);
    expect(gone(['a', 'redeem', 14, on('2027-03-05')])).toEqual([
      [
        'redeemed-over-available',
        'error',
        ['entries', 2, 'points'],
        { entry: 'e2', account: 'a', points: 14, available: 0 },
        'I5',
      ],
    ]);
  });

  test.each([
    ['2027-03-05', 14, undefined],
    ['2027-03-05', 13, 14],
    ['2027-03-04', 14, 0],
  ])('on %s loses %i of 14 points', (day, points, due) => {
    const facts = { account: 'a', on: day, points, due };
    const expected = due === undefined ? [] : [['expiry-differs', 'error', ['entries', 2, 'points'], facts, 'I14']];
    expect(gone(['a', 'expiry', points, on(day)])).toEqual(expected);
  });
});

describe('The limit of a month', () => {
  const soap = (limits: object) => ({
    rewards: [{ id: 'soap', name: '肥皂', cost: 1, stock: 9, unit: '块', ...limits }],
    scope: 'village',
  });
  const take = (account: string, actDate: string, quantity?: number): Move => [
    account,
    'redeem',
    1,
    { actDate, reward: 'soap', ...(quantity !== undefined && { quantity }) },
  ];
  const taken = (moves: Move[], limits: object, backs: number[] = []) => {
    const entries = entriesOf([['a', 'carry', 90], ['b', 'carry', 90], ...moves]);
    const undone = backs.map((at, n) => back(entries[at + 2] as LedgerEntry, entries.length + n));
    return found(book([...entries, ...undone], soap(limits))).filter(([code]) => code === 'reward-over-limit');
  };
  const over = (at: number, count: number, limit: number, month?: string) => [
    'reward-over-limit',
    'warning',
    ['entries', at, 'reward'],
    { account: 'a', reward: '肥皂', taken: count, limit, ...(month !== undefined && { month }) },
    'I17',
  ];
  const march = [take('a', '2026-03-01'), take('a', '2026-03-31')];

  test.each<[string, Move[], object, unknown[], number[]?]>([
    ['is kept by as many as it allows', march, { limitPerMonth: 2 }, []],
    ['is passed by one more', [...march, take('a', '2026-03-02')], { limitPerMonth: 2 }, [over(4, 3, 2, '2026-03')]],
    ['counts each month', [...march, take('a', '2026-04-01')], { limitPerMonth: 2 }, []],
    ['counts the same month of each year', [...march, take('a', '2027-03-01')], { limitPerMonth: 2 }, []],
    ['counts each account', [...march, take('b', '2026-03-02')], { limitPerMonth: 2 }, []],
    ['counts pieces', [take('a', '2026-03-01', 3)], { limitPerMonth: 2 }, [over(2, 3, 2, '2026-03')]],
    ['leaves out what came back', [...march, take('a', '2026-03-02')], { limitPerMonth: 2 }, [], [0]],
    [
      'stands beside the limit in all',
      [...march, take('a', '2026-04-01')],
      { limitPerMonth: 1, perHousehold: 2 },
      [over(4, 3, 2), over(3, 2, 1, '2026-03')],
    ],
    ['is none where none is named', [...march, take('a', '2026-03-02')], {}, []],
  ])('%s', (_, moves, limits, expected, backs = []) => {
    expect(taken(moves, limits, backs)).toEqual(expected);
  });
});

describe('The catalogue has no', () => {
  test.each([
    ['白酒', 'alcohol-tobacco'],
    ['香烟一条', 'alcohol-tobacco'],
    ['烟酒', 'alcohol-tobacco'],
    ['啤酒', 'alcohol-tobacco'],
    ['現金', 'cash'],
  ])('%s', (name, reason) => {
    const rewards = [{ id: 'r', name, cost: 1, stock: 1, unit: '份' }];
    expect(checkLedger(book([], { rewards }))).toMatchObject([
      { code: 'unfair-reward', severity: 'warning', path: ['rewards', 0, 'name'], facts: { reward: name, reason } },
    ]);
  });

  test.each(['肥皂', '洗洁精', '油烟机清洗', '料酒'])('finding on %s', (name) => {
    const rewards = [{ id: 'r', name, cost: 1, stock: 1, unit: '份' }];
    expect(checkLedger(book([], { rewards }))).toEqual([]);
  });
});
