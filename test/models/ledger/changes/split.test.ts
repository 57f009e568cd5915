import {
  applyAccountChange,
  balances,
  checkLedger,
  lotsOf,
  sharesByHead,
  splitHousehold,
  type AccountChange,
  type HouseholdSplit,
  type PointsLedger,
} from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { lessOf, shareOf, takeEvenly } from '../../../../packages/models/src/ledger/changes/shares.js';
import { book, entriesOf, publicBook, type Move } from '../books.js';
import { frame, withPerson } from './frame.js';

const gains: Move[] = [
  ['a', 'earn', 40, { actDate: '2025-06-01', ofPeriod: 'previous' }],
  ['a', 'earn', 61],
  ['a', 'earn', 7, { balance: 'base' }],
  ['a', 'earn', 3, { balance: 'honour' }],
];
const village = (moves = gains, changed: object = {}) =>
  withPerson(book(entriesOf(moves), { scope: 'village', ...changed }));
const split = (changed: Partial<HouseholdSplit> = {}): HouseholdSplit => ({
  household: 'a',
  on: '2026-06-01',
  staying: 2,
  into: [{ id: 'n1', code: '1-101', heads: 1 }],
  ...changed,
});
const two = [
  { id: 'n1', code: '1-101', heads: 1 },
  { id: 'n2', code: '1-102', heads: 2 },
];
const agreed = (shares: readonly { account: string; points: number }[], signedBy = ['a', 'n1']) => ({
  record: 'xy-1',
  signedBy,
  shares,
});
const moved = ({ entries }: AccountChange) =>
  entries.map(({ id, seq, debit, credit, points, kind, actDate, since }) => [
    id,
    seq,
    kind,
    debit,
    credit,
    points,
    actDate,
    since,
  ]);
const refusal = (reason: string, account = 'a') => ({
  event: 'split',
  account,
  accounts: [],
  entries: [],
  shares: [],
  stays: { base: 0, honour: 0 },
  findings: [
    {
      code: 'account-change-refused',
      severity: 'error',
      path: ['accounts'],
      facts: { account, event: 'split', reason },
      basis: { law: 'cunju', confidence: 'D' },
      ref: '4.4',
    },
  ],
});

describe('A household that divides', () => {
  test('without an agreement gives each its heads’ part of every age, and keeps what is left over', () => {
    const change = splitHousehold(village(), split(), frame);
    expect(moved(change)).toEqual([
      ['c4', 4, 'transfer', 'a', 'n1', 13, '2026-06-01', '2025-06-01'],
      ['c5', 5, 'transfer', 'a', 'n1', 20, '2026-06-01', '2026-03-01'],
    ]);
    expect(change).toMatchObject({
      event: 'split',
      account: 'a',
      shares: [
        { account: 'a', points: 68 },
        { account: 'n1', points: 33 },
      ],
      stays: { base: 7, honour: 3 },
      findings: [],
    });
    expect(change).not.toHaveProperty('endsOn');
    expect(change.accounts).toEqual([
      { id: 'n1', code: '1-101', kind: 'household', openedOn: '2026-06-01', splitFrom: 'a' },
    ]);
    expect(change.entries[0]).toEqual({
      id: 'c4',
      seq: 4,
      debit: 'a',
      credit: 'n1',
      points: 13,
      kind: 'transfer',
      actDate: '2026-06-01',
      since: '2025-06-01',
      batch: 'b1',
      postedAt: '2026-06-20T09:00:00+08:00',
      approvals: ['积分评议组', '村务监督委员会'],
    });
  });

  test('leaves a sound book in which every lot has kept its age', () => {
    const before = village();
    const after = applyAccountChange(before, splitHousehold(before, split({ into: two }), frame));
    expect(checkLedger(after)).toEqual(checkLedger(before));
    const left = (account: string) =>
      lotsOf(after)
        .get(account)
        ?.lots.map(({ since, left: points, endsOn }) => [since, points, endsOn]);
    expect(left('n1')).toEqual([
      ['2025-06-01', 7, '2027-06-01'],
      ['2026-03-01', 13, '2028-03-01'],
    ]);
    expect(left('n2')).toEqual([
      ['2025-06-01', 16, '2027-06-01'],
      ['2026-03-01', 24, '2028-03-01'],
    ]);
    expect(left('a')).toEqual([
      ['2025-06-01', 17, '2027-06-01'],
      ['2026-03-01', 24, '2028-03-01'],
    ]);
  });

  test('by an agreement gives what was agreed, and names its record', () => {
    const change = splitHousehold(village(), split({ agreement: agreed([{ account: 'n1', points: 101 }]) }), frame);
    expect(change.shares).toEqual([
      { account: 'a', points: 0 },
      { account: 'n1', points: 101 },
    ]);
    expect(moved(change).map((one) => one[5])).toEqual([40, 61]);
    expect(change.accounts[0]).toHaveProperty('splitAgreement', 'xy-1');
  });

  test('may agree that one of them gets nothing, and then nothing is posted', () => {
    const change = splitHousehold(village(), split({ agreement: agreed([{ account: 'n1', points: 0 }]) }), frame);
    expect(change).toMatchObject({ entries: [], accounts: [{ id: 'n1' }], findings: [] });
  });

  test('cannot agree on more than there is', () => {
    const change = splitHousehold(village(), split({ agreement: agreed([{ account: 'n1', points: 102 }]) }), frame);
    expect(change).toEqual({
      ...refusal(''),
      findings: [
        {
          code: 'shares-over-balance',
          severity: 'error',
          path: ['accounts'],
          facts: { shares: 102, balance: 101 },
          basis: { law: 'cunju', confidence: 'D' },
          ref: '4.4',
        },
      ],
    });
  });

  test('takes its persons along, and its group unless another is named', () => {
    const grouped = village();
    const accounts = grouped.accounts.map((one) => (one.id === 'a' ? { ...one, group: '1组' } : one));
    const into = [
      { ...two[0]!, persons: ['p'] },
      { ...two[1]!, group: '2组', maskedName: '李*' },
    ];
    const change = splitHousehold({ ...grouped, accounts }, split({ into }), frame);
    expect(change.accounts).toEqual([
      { group: '1组', id: 'n1', code: '1-101', kind: 'household', openedOn: '2026-06-01', splitFrom: 'a' },
      { id: 'p', kind: 'person', code: '户-p', openedOn: '2026-01-01', household: 'n1' },
      {
        group: '2组',
        maskedName: '李*',
        id: 'n2',
        code: '1-102',
        kind: 'household',
        openedOn: '2026-06-01',
        splitFrom: 'a',
      },
    ]);
  });

  test('with concealed deductions divides what the public balance says', () => {
    const open = entriesOf([
      ['a', 'earn', 10, { actDate: '2025-06-01', ofPeriod: 'previous' }],
      ['a', 'earn', 20],
      ['a', 'deduct', 6],
    ]);
    const before = publicBook(open);
    const change = splitHousehold(before, split({ staying: 1 }), frame);
    const after = applyAccountChange(before, change);
    expect(change.shares.map(({ points }) => points)).toEqual([12, 12]);
    expect(checkLedger(after)).toEqual(checkLedger(before));
    expect(balances(after).get('a')?.balance).toBe(12);
  });

  test('leaves the first entry of an empty book with the number 0', () => {
    const empty = village([]);
    expect(splitHousehold(empty, split(), frame)).toMatchObject({
      entries: [],
      shares: [{ points: 0 }, { points: 0 }],
    });
  });

  const waiting = (changed: object) => ({
    pending: [
      { id: 'p1', account: 'a', points: 1, direction: 'deduct', actDate: '2026-03-01', state: 'objected', ...changed },
    ],
  });
  const accounts = (changed: object) => ({
    accounts: village().accounts.map((one) => (one.id === 'a' ? { ...one, ...changed } : one)),
  });
  test.each<[string, string, PointsLedger, Partial<HouseholdSplit>, string?]>([
    ['in one household’s extract', 'extract', village(gains, { scope: 'household' }), {}],
    ['of an account that is not there', 'unknown', village(), { household: 'x' }, 'x'],
    ['of a person', 'kind', village(), { household: 'p' }, 'p'],
    ['of a closed account', 'closed', { ...village(), ...accounts({ closedOn: '2026-05-01' }) } as PointsLedger, {}],
    ['on a day that does not exist', 'day', village(), { on: '2026-02-30' }],
    ['the day before it was opened', 'day', village(), { on: '2025-12-31' }],
    ['while points are disputed', 'disputed', village(gains, waiting({})), {}],
    ['that is overdrawn', 'overdrawn', village([['a', 'redeem', 1]]), {}],
    ['into none', 'heads', village(), { into: [] }],
    ['with nobody who stays', 'heads', village(), { staying: 0 }],
    ['with half a head', 'heads', village(), { into: [{ ...two[0]!, heads: 1.5 }] }],
    ['with a household of nobody', 'heads', village(), { into: [two[1]!, { ...two[0]!, heads: 0 }] }],
    ['with somebody else’s person', 'person', village(), { into: [{ ...two[0]!, persons: ['b'] }] }],
    ['with a person twice', 'person', village(), { into: [{ ...two[0]!, persons: ['p', 'p'] }] }],
    [
      'by an agreement that one did not sign',
      'agreement',
      village(),
      { agreement: agreed([{ account: 'n1', points: 1 }], ['a']) },
    ],
    [
      'by an agreement that the one who stays did not sign',
      'agreement',
      village(),
      { agreement: agreed([{ account: 'n1', points: 1 }], ['n1']) },
    ],
    ['by an agreement without a share', 'agreement', village(), { agreement: agreed([]) }],
    [
      'by an agreement with a share for somebody else',
      'agreement',
      village(),
      {
        agreement: agreed([
          { account: 'n1', points: 1 },
          { account: 'z', points: 1 },
        ]),
      },
    ],
    [
      'by an agreement that names one twice and one not',
      'agreement',
      village(),
      {
        into: two,
        agreement: agreed(
          [
            { account: 'n1', points: 1 },
            { account: 'n1', points: 1 },
          ],
          ['a', 'n1', 'n2'],
        ),
      },
    ],
    [
      'by an agreement on less than nothing',
      'agreement',
      village(),
      { agreement: agreed([{ account: 'n1', points: -1 }]) },
    ],
    [
      'by an agreement on half a point',
      'agreement',
      village(),
      { agreement: agreed([{ account: 'n1', points: 0.5 }]) },
    ],
  ])('is refused %s', (_, reason, ledger, changed, account = 'a') => {
    expect(splitHousehold(ledger, split(changed), frame)).toEqual(refusal(reason, account));
  });

  test('is not refused on the day it was opened, nor for a gain that waits', () => {
    const ledger = village(gains, waiting({ direction: 'earn', state: 'publicNotice' }));
    expect(splitHousehold(ledger, split({ on: '2026-01-01' }), frame).findings).toEqual([]);
  });

  test.each([
    ['an account that is there', split({ into: [{ ...two[0]!, id: 'b' }] }), frame, 'b'],
    ['an account that comes twice', split({ into: [two[0]!, { ...two[1]!, id: 'n1' }] }), frame, 'n1'],
    ['an entry that is there', split(), { ...frame, idOf: (seq: number) => `e${seq - 4}` }, 'e0'],
    ['an entry that comes twice', split(), { ...frame, idOf: () => 'same' }, 'same'],
  ])('is refused with the id of %s', (_, changed, how, id) => {
    const change = splitHousehold(village(), changed, how);
    expect(change).toMatchObject({ accounts: [], entries: [], shares: [] });
    expect(change.findings[0]).toEqual({ code: 'duplicate-id', severity: 'error', path: [], facts: { id } });
  });
});

describe('Shares by head', () => {
  test.each([
    [100, 2, [1], [33]],
    [101, 1, [1], [50]],
    [1, 1, [1, 1], [0, 0]],
    [7, 1, [3, 2], [3, 2]],
    [0, 3, [1], [0]],
    [Number.MAX_SAFE_INTEGER, 1, [2], [6_004_799_503_160_660]],
  ])('of %i points, %i who stay and %j who leave are %j', (balance, staying, leaving, shares) => {
    expect(sharesByHead(balance, staying, leaving)).toEqual(shares);
  });

  test('are exact beyond what floating numbers hold', () => {
    expect(shareOf(9_007_199_254_740_991, 9_007_199_254_740_990, 9_007_199_254_740_991)).toBe(9_007_199_254_740_990);
  });

  test('take the same part of each day', () => {
    const days = [
      { since: '1', points: 10 },
      { since: '2', points: 1 },
      { since: '3', points: 9 },
    ];
    const taken = takeEvenly(days, 7);
    expect(taken.map(({ points }) => points)).toEqual([3, 0, 4]);
    expect(lessOf(days, taken).map(({ points }) => points)).toEqual([7, 1, 5]);
    expect(lessOf(days, []).map(({ points }) => points)).toEqual([10, 1, 9]);
    expect(takeEvenly([], 0)).toEqual([]);
  });
});

test('The lots of one day go together, and a later one of the same day after them', () => {
  const moves: Move[] = [
    ['a', 'earn', 5],
    ['a', 'earn', 6],
    ['a', 'earn', 4, { actDate: '2026-02-01' }],
  ];
  const change = splitHousehold(village(moves), split({ staying: 1 }), frame);
  expect(moved(change).map((one) => [one[5], one[7]])).toEqual([
    [1, '2026-02-01'],
    [6, '2026-03-01'],
  ]);
});
