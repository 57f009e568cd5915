import {
  checkLedger,
  read,
  sealLedger,
  type Finding,
  type LedgerEntry,
  type PointsLedger,
  type RuleBook,
} from '@cunju/models';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { back, book, earnItem, entriesOf, entry, publicBook, type Move } from '../ledger/books.js';

const said = (findings: readonly Finding[]) => findings.map(({ code, ref }) => `${code} ${ref ?? ''}`.trim());
const sound: Move[] = [
  ['a', 'carry', 30, { actDate: '2025-12-31' }],
  ['a', 'earn', 12],
  ['b', 'earn', 15],
  ['a', 'redeem', 20],
  ['b', 'deduct', 2],
  ['a', 'transfer', 5],
];
const entries = entriesOf(sound);
const only = (seq: number, more: Partial<LedgerEntry>) =>
  entries.map((one) => (one.seq === seq ? { ...one, ...more } : one));
const scheme = (changed: object) => ({ scheme: { ...book([]).scheme, ...changed } });
const item = (changed: object) => scheme({ items: [{ ...earnItem, ...changed }, ...book([]).scheme.items.slice(1)] });
const batch = (changed: object) => ({ batches: [{ ...book([]).batches[0], ...changed }] });
const accounts = (id: string, changed: object) => ({
  accounts: book([]).accounts.map((one) => (one.id === id ? { ...one, ...changed } : one)),
});
const waiting = (changed: object) => ({
  pending: [
    { id: 'p1', account: 'a', points: 10, direction: 'deduct', actDate: '2026-03-01', state: 'objected', ...changed },
  ],
});
const reward = (changed: object) => ({
  rewards: [{ id: 'soap', name: '肥皂', cost: 10, stock: 8, stocked: 9, unit: '块', perHousehold: 1, ...changed }],
});
const closed = (changed: object = {}) => ({
  period: { ...book([]).period, status: 'closed', closedOn: '2027-01-31', ...changed },
});

describe('A sound book', () => {
  test.each([
    ['of a household', book(entries)],
    ['of the village', publicBook(entries)],
    ['that is closed', publicBook(entries, closed())],
    ['with its proof', publicBook(entries, { integrity: sealLedger(publicBook(entries).entries, 'x') })],
    [
      'with a mistake put right by a reversal and a new entry that has the same evidence',
      book([
        ...only(1, { evidenceIds: ['photo-1'] }),
        back(entries[1] as LedgerEntry, 6),
        entry(7, ['a', 'earn', 9, { evidenceIds: ['photo-1'] }]),
      ]),
    ],
    [
      'with a late entry of the period before that says so',
      book([entry(0, ['a', 'earn', 3, { actDate: '2025-12-28', ofPeriod: 'previous' }])]),
    ],
  ])('%s has no findings', (_, ledger) => {
    expect(checkLedger(ledger)).toEqual([]);
  });
});

/** Each invariant of domain.md 4.8 by its number. */
const broken: [string, PointsLedger, string][] = [
  [
    'I3: the root is not that of the entries',
    { ...publicBook(entries), integrity: { ...sealLedger(entries, 'x') } } as never,
    'integrity-broken I3',
  ],
  [
    'I3: an entry was cut off',
    { ...book(entries), integrity: sealLedger([...entries, entry(6, ['a', 'earn', 1])], 'x') } as never,
    'integrity-size I3',
  ],
  [
    'I4: a reversal moves another kind of points',
    book([...entries, back(entries[1] as LedgerEntry, 6, { balance: 'honour' })]),
    'reversal-invalid I4',
  ],
  [
    'I5: more is redeemed than is there',
    book(
      entriesOf([
        ['a', 'earn', 5],
        ['a', 'redeem', 6],
      ]),
    ),
    'redeemed-over-available I5',
  ],
  [
    'I5: what is disputed is redeemed',
    book(
      entriesOf([
        ['a', 'earn', 15],
        ['a', 'redeem', 6],
      ]),
      waiting({ objectedOn: '2026-04-20' }),
    ),
    'redeemed-over-available I5',
  ],
  [
    'I6: a deduction goes below the floor',
    book(
      entriesOf([
        ['a', 'earn', 1],
        ['a', 'deduct', 2],
      ]),
    ),
    'balance-below-floor I6',
  ],
  [
    'I6: concealed deductions go below the floor',
    publicBook(
      entriesOf([
        ['a', 'earn', 1],
        ['a', 'deduct', 2],
      ]),
    ),
    'balance-below-floor I6',
  ],
  [
    'I7: posted on the last day of its notice',
    book(only(1, { postedAt: '2026-04-18T23:59:00+08:00' })),
    'entry-before-notice I7',
  ],
  [
    'I7: posted while an objection is open',
    book(entries, waiting({ id: 'e1', direction: 'earn' })),
    'entry-still-pending I7',
  ],
  ['I7: on the board for less than the law asks', book(entries, batch({ postedTo: '2026-04-10' })), 'posting-short I7'],
  ['I8: approved twice by one office', book(only(1, { approvals: ['组长', '组长'] })), 'approvals-few I8'],
  ['I8: approved by whoever wrote it', book(only(1, { createdBy: '积分评议组' })), 'approver-not-apart I8'],
  [
    'I8: approved by the household itself',
    book(only(1, { approvals: ['积分评议组', '户-a'] })),
    'approver-not-apart I8',
  ],
  ['I9: over the cap of an act', book(entries, item({ capPerAct: 14 })), 'cap-exceeded I9'],
  [
    'I9: over the cap of a month',
    book(
      entriesOf([
        ['a', 'earn', 5],
        ['a', 'earn', 6, { actDate: '2026-03-31' }],
      ]),
      item({ capPerMonth: 10 }),
    ),
    'cap-exceeded I9',
  ],
  [
    'I9: over the cap of a year',
    book(
      entriesOf([
        ['a', 'earn', 5],
        ['a', 'earn', 6, { actDate: '2026-11-30' }],
      ]),
      item({ capPerYear: 10 }),
    ),
    'cap-exceeded I9',
  ],
  ['I9: points for no item', book(only(1, { item: undefined as never })), 'item-missing I9'],
  [
    'I10: the item was not in force on the day',
    book(entriesOf([['a', 'earn', 1]]), item({ effectiveFrom: '2026-03-02' })),
    'item-not-in-force I10',
  ],
  [
    'I10: the item had ended',
    book(entriesOf([['a', 'earn', 1]]), item({ effectiveTo: '2026-02-28' })),
    'item-not-in-force I10',
  ],
  [
    'I11: one evidence for two acts',
    book(only(1, { evidenceIds: ['x'] }).map((one) => (one.seq === 2 ? { ...one, evidenceIds: ['x'] } : one))),
    'used-twice I11',
  ],
  [
    'I13: base points are redeemed',
    book(
      entriesOf([
        ['a', 'earn', 9, { balance: 'base' }],
        ['a', 'redeem', 5, { balance: 'base' }],
      ]),
    ),
    'balance-misused I13',
  ],
  [
    'I14: more expires than the lot holds',
    book(
      entriesOf([
        ['a', 'carry', 9, { actDate: '2024-01-31' }],
        ['a', 'earn', 9],
        ['a', 'expiry', 10, { actDate: '2026-06-30' }],
      ]),
    ),
    'expiry-differs I14',
  ],
  [
    'I14: less expires than the lot holds',
    book(
      entriesOf([
        ['a', 'carry', 9, { actDate: '2024-01-31' }],
        ['a', 'expiry', 8, { actDate: '2026-06-30' }],
      ]),
    ),
    'expiry-differs I14',
  ],
  [
    'I14: a lot expires a day too early',
    book(
      entriesOf([
        ['a', 'carry', 9, { actDate: '2024-07-01' }],
        ['a', 'expiry', 9, { actDate: '2026-06-30' }],
      ]),
    ),
    'expiry-differs I14',
  ],
  [
    'I14: expiry announced 29 days ahead',
    book(
      entriesOf([
        ['a', 'carry', 9, { actDate: '2024-01-31' }],
        ['a', 'expiry', 9, { actDate: '2026-04-30' }],
      ]),
    ),
    'expiry-announced-late I14',
  ],
  ['I16: points go to another household', book(only(5, { credit: 'b' })), 'transfer-not-allowed I16'],
  [
    'I17: the stock is not what is left',
    book(only(3, { reward: 'soap', quantity: 1 }), reward({ stock: 7 })),
    'stock-differs I17',
  ],
  [
    'I17: a household takes more than it may',
    book(only(3, { reward: 'soap', quantity: 2 }), reward({ stock: 7 })),
    'reward-over-limit I17',
  ],
  [
    'I18: a receipt is used twice',
    book([...only(3, { receipt: 'r1' }), entry(6, ['b', 'redeem', 1, { receipt: 'r1' }])]),
    'used-twice I18',
  ],
  [
    'I20: the posted table has another sum',
    book(entries, batch({ table: { rows: 6, points: 83 } })),
    'batch-sum-differs I20',
  ],
  [
    'I20: the posted table has another number of rows',
    book(entries, batch({ table: { rows: 5, points: 84 } })),
    'batch-sum-differs I20',
  ],
  [
    'I21: a deduction that waits names its household in public',
    publicBook(entries, waiting({ points: 1 })),
    'deduction-open I21',
  ],
  [
    'I22: more stars than the points make',
    book(entries, {
      ...closed(),
      ...scheme({ starLevels: [{ stars: 3, atLeast: 12 }] }),
      ...accounts('a', { stars: 4 }),
    }),
    'stars-differ I22',
  ],
  ['I23: an act outside the period', book(only(1, { actDate: '2025-12-31' })), 'entry-outside-period I23'],
  [
    'I24: a request entered twice',
    book(entries.map((one) => (one.seq < 2 ? { ...one, requestId: 'k' } : one))),
    'used-twice I24',
  ],
  [
    'I24: the same act entered twice',
    book([...entries, { ...(entries[1] as LedgerEntry), id: 'e6', seq: 6 }]),
    'entry-repeated I24',
  ],
  [
    'I26: honours are lowered',
    book(
      entriesOf([
        ['a', 'earn', 9, { balance: 'honour' }],
        ['a', 'deduct', 5, { balance: 'honour' }],
      ]),
    ),
    'balance-misused I26',
  ],
  [
    'I27: nobody was heard',
    book(entries, scheme({ items: [earnItem, { ...book([]).scheme.items[1], hearing: false }] })),
    'hearing-missing I27',
  ],
  ['F9: a minor loses points', book(entries, accounts('b', { minor: true, guardianConsent: true })), 'minor-entry F9'],
  [
    'F9: a minor gains points without the guardian',
    book(entriesOf([['a', 'earn', 1]]), accounts('a', { minor: true })),
    'minor-entry F9',
  ],
];

describe('A broken book', () => {
  test.each(broken)('%s', (_, ledger, expected) => {
    expect(said(checkLedger(ledger))).toEqual([expected]);
  });

  test('I1 and I19: accounts conceal another sum than was deducted', () => {
    const ledger = publicBook(entries);
    const changed = ledger.accounts.map((one) => (one.id === 'b' ? { ...one, concealed: 3 } : one));
    expect(said(checkLedger({ ...ledger, accounts: changed }))).toEqual([
      'concealed-differs I1',
      'settlement-differs I19',
    ]);
  });

  test('I2: a number is missing', () => {
    expect(said(checkLedger(publicBook(only(5, { seq: 6 }))))).toEqual(['seq-gap']);
  });

  test('I7: the holiday at the end of a posting is only a hint, because the days are full', () => {
    const spring = batch({ postedFrom: '2026-02-03', postedTo: '2026-02-20' });
    expect(checkLedger(book(entries, spring))).toMatchObject([
      {
        code: 'posting-short',
        severity: 'advice',
        facts: { until: '2026-02-24' },
        basis: { confidence: 'T', article: '35' },
      },
    ]);
  });

  test('I7: before the law named a time on the board only the scheme’s own days count', () => {
    const old = batch({ postedFrom: '2025-12-01', postedTo: '2025-12-10' });
    expect(checkLedger(book(entries, old))).toMatchObject([
      { code: 'posting-short', facts: { days: 9, needed: 15 }, basis: { confidence: 'D' } },
    ]);
  });

  test('I10: the article of an act was not in force on its day, or not in the rules at all', () => {
    const article = { id: 'yard', no: 1, clauses: [] };
    const rulesFrom = (effectiveFrom: string, id = 'yard') =>
      ({
        id: 'rules',
        versions: [{ id: 'v1', effectiveFrom, chapters: [{ articles: [{ ...article, id }] }] }],
      }) as never;
    const ledger = book(entriesOf([['a', 'earn', 1]]), scheme({ items: [earnItem] }));
    expect(checkLedger(ledger, { rules: rulesFrom('2026-03-01') })).toEqual([]);
    expect(said(checkLedger(ledger, { rules: rulesFrom('2026-03-02') }))).toEqual(['item-not-in-force I10']);
    expect(said(checkLedger(ledger, { rules: rulesFrom('2026-03-01', 'road') }))).toEqual(['item-not-in-force I10']);
  });

  test('I15: a season opens with another balance than the one before closed with', () => {
    const previous = book(
      entriesOf([
        ['a', 'earn', 30],
        ['b', 'earn', 4],
      ]),
    );
    expect(checkLedger(book(entries), { previous })).toMatchObject([
      { code: 'carry-differs', ref: 'I15', facts: { account: 'b', closing: 4, carried: 0 } },
    ]);
    expect(checkLedger(book(entries), { previous: book(entriesOf([['a', 'earn', 30]])) })).toEqual([]);
  });

  test('I19: points that came from no pool', () => {
    expect(said(checkLedger(book(only(1, { debit: 'c' }))))).toContain('settlement-differs I19');
  });

  test('I22: fewer stars than the points make may be a veto of the rules, so it is a hint', () => {
    const changed = {
      ...closed(),
      ...scheme({ starLevels: [{ stars: 3, atLeast: 12 }] }),
      ...accounts('a', { stars: 2 }),
    };
    expect(checkLedger(book(entries, changed))).toMatchObject([{ code: 'stars-differ', severity: 'advice' }]);
  });

  test('I23: entries after the close are named one by one', () => {
    const late = checkLedger(book(entries, closed({ closedOn: '2026-04-19' })));
    expect(said(late)).toEqual(entries.map(() => 'entry-after-close I23'));
  });

  test('F7 and I27: a deduction for no item and without a hearing', () => {
    const found = checkLedger(book(only(4, { item: undefined as never })));
    expect(said(found)).toEqual(['item-missing F7', 'hearing-missing I27']);
    const heard = checkLedger(book(only(4, { item: undefined as never, hearingRecordId: 'h-1' })));
    expect(said(heard)).toEqual(['item-missing F7']);
  });
});

describe('What is allowed', () => {
  test.each([
    [
      'exactly what is available is redeemed',
      book(
        entriesOf([
          ['a', 'earn', 16],
          ['a', 'redeem', 6],
        ]),
        waiting({ objectedOn: '2026-04-20' }),
      ),
    ],
    [
      'an objection that came after the exchange',
      book(
        entriesOf([
          ['a', 'earn', 15],
          ['a', 'redeem', 6],
        ]),
        waiting({ objectedOn: '2026-04-21' }),
      ),
    ],
    [
      'a deduction down to the floor, the rest uncollected',
      book(
        entriesOf([
          ['a', 'earn', 1],
          ['a', 'deduct', 1, { uncollected: 1 }],
        ]),
      ),
    ],
    [
      'points of a month that a reversal brought under the cap',
      book(
        [
          ...entriesOf([
            ['a', 'earn', 5],
            ['a', 'earn', 6],
          ]),
          back(entry(1, ['a', 'earn', 6]), 2),
        ],
        item({ capPerMonth: 10 }),
      ),
    ],
    [
      'points of two months, each under its cap',
      book(
        entriesOf([
          ['a', 'earn', 9],
          ['a', 'earn', 9, { actDate: '2026-02-28' }],
        ]),
        item({ capPerMonth: 10 }),
      ),
    ],
    ['points passed on inside a household', book(only(5, { credit: 'p' }), accounts('p', { household: 'a' }))],
    [
      'an exchange that was brought back, with its stock',
      book(
        [...only(3, { reward: 'soap' }), back(only(3, { reward: 'soap' })[3] as LedgerEntry, 6)],
        reward({ stock: 9 }),
      ),
    ],
    [
      'an expiry in two entries of one day',
      book(
        entriesOf([
          ['a', 'carry', 9, { actDate: '2024-01-31' }],
          ['a', 'expiry', 4, { actDate: '2026-06-30' }],
          ['a', 'expiry', 5, { actDate: '2026-06-30' }],
        ]),
      ),
    ],
    [
      'a reset that keeps what may be carried over',
      book(
        entriesOf([
          ['a', 'earn', 30],
          ['a', 'expiry', 10, { actDate: '2026-12-31' }],
        ]),
        scheme({ expiry: { policy: 'yearReset', carryCap: 20 } }),
      ),
    ],
    [
      'an expiry of a household whose concealed deduction may have come from that lot',
      publicBook(
        entriesOf([
          ['a', 'carry', 9, { actDate: '2024-01-31' }],
          ['a', 'deduct', 2],
          ['a', 'expiry', 7, { actDate: '2026-06-30' }],
        ]),
      ),
    ],
    [
      'base points that end with the year',
      book(
        entriesOf([
          ['a', 'earn', 9, { balance: 'base' }],
          ['a', 'expiry', 9, { balance: 'base', actDate: '2026-12-31' }],
        ]),
      ),
    ],
  ])('%s', (_, ledger) => {
    expect(checkLedger(ledger)).toEqual([]);
  });
});

test('Figures that no scheme means are answered with findings', () => {
  const odd = {
    noticeDays: Number.MAX_SAFE_INTEGER,
    approvers: Number.MAX_SAFE_INTEGER,
    expiry: { policy: 'rolling', months: Number.MAX_SAFE_INTEGER },
  };
  const list = entriesOf([
    ['a', 'earn', Number.MAX_SAFE_INTEGER],
    ['a', 'expiry', 1, { actDate: '9999-12-31' }],
  ]);
  const found = said(
    checkLedger(book(list, { ...scheme(odd), ...batch({ postedFrom: '9999-12-31', postedTo: '9999-12-31' }) })),
  );
  expect(found).toContain('posting-short I7');
  expect(found).toContain('entry-before-notice I7');
});

describe('The sample and the edge cases', () => {
  const data = new URL('../../../packages/site/public/data/', import.meta.url);
  const load = (file: string) => JSON.parse(readFileSync(new URL(file, data), 'utf8')) as never;
  test.each([
    ['village/points.json', 'village/rules.json'],
    ['village/points-household.json', 'village/rules.json'],
    ['village/points-household-deducted.json', 'village/rules.json'],
    ['community/points.json', 'community/convention.json'],
  ])('%s holds every invariant and every limit', (file, rules) => {
    expect(checkLedger(load(file), { rules: load(rules) as RuleBook })).toEqual([]);
  });

  test.each([
    ['sealed', []],
    ['hash-mismatch', ['integrity-broken I3', 'cap-exceeded I9']],
    ['expired-lots', []],
    ['pending-only', []],
    ['open-deduction', ['deduction-open']],
    ['closed-season', []],
    ['new-household', []],
  ])('the edge case %s says %j', (name, expected) => {
    expect(said(checkLedger(load(`edge-cases/points-ledger/${name}.json`)))).toEqual(expected);
  });

  test('reading leaves the depth to checkLedger, so that a book with a mistake is still shown', () => {
    const ledger = load('edge-cases/points-ledger/hash-mismatch.json');
    expect(read('points-ledger', ledger)).toMatchObject({ ok: true, findings: [] });
  });
});
