import {
  applyAccountChange,
  balances,
  checkLedger,
  endMovedOut,
  lotsOf,
  mergeOnDeath,
  moveOut,
  MOVED_OUT_MONTHS,
  sealLedger,
  type PointsLedger,
} from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { book, entriesOf, type Move } from '../books.js';
import { frame, withPerson } from './frame.js';

const moves: Move[] = [
  ['p', 'earn', 5, { actDate: '2026-02-01' }],
  ['p', 'earn', 8],
  ['a', 'earn', 20],
  ['p', 'earn', 2, { balance: 'base' }],
  ['p', 'earn', 1, { balance: 'honour' }],
];
const village = (list = moves, changed: object = {}) =>
  withPerson(book(entriesOf(list), { scope: 'village', ...changed }));
const changedAccount = (id: string, changed: object, ledger = village()): PointsLedger => ({
  ...ledger,
  accounts: ledger.accounts.map((one) => (one.id === id ? { ...one, ...changed } : one)),
});
const waiting = (changed: object) => ({
  pending: [
    { id: 'p1', account: 'p', points: 3, direction: 'earn', actDate: '2026-03-01', state: 'publicNotice', ...changed },
  ],
});
const refused = (event: string, account: string, reason: string) => ({
  event,
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
      facts: { account, event, reason },
      basis: { law: 'cunju', confidence: 'D' },
      ref: '4.4',
    },
  ],
});
const death = { account: 'p', on: '2026-06-01' };

describe('When a holder has died', () => {
  test('the points go to the household by age, the account is closed, base and honours stay', () => {
    const before = village();
    const change = mergeOnDeath(before, death, frame);
    expect(change).toMatchObject({
      event: 'death',
      account: 'p',
      accounts: [{ id: 'p', closedOn: '2026-06-01', household: 'a' }],
      shares: [
        { account: 'p', points: 0 },
        { account: 'a', points: 33 },
      ],
      stays: { base: 2, honour: 1 },
      findings: [],
    });
    expect(change.entries.map(({ seq, credit, debit, points, since }) => [seq, debit, credit, points, since])).toEqual([
      [5, 'p', 'a', 5, '2026-02-01'],
      [6, 'p', 'a', 8, '2026-03-01'],
    ]);
    const after = applyAccountChange(before, change);
    expect(checkLedger(after)).toEqual(checkLedger(before));
    expect(
      lotsOf(after)
        .get('a')
        ?.lots.map(({ since, left }) => [since, left]),
    ).toEqual([
      ['2026-02-01', 5],
      ['2026-03-01', 20],
      ['2026-03-01', 8],
    ]);
  });

  test('without points nothing is posted and the account is closed', () => {
    expect(mergeOnDeath(village([]), death, frame)).toMatchObject({
      entries: [],
      accounts: [{ id: 'p', closedOn: '2026-06-01' }],
      shares: [{ points: 0 }, { account: 'a', points: 0 }],
    });
  });

  test.each<[string, string, PointsLedger, string?]>([
    ['in an extract', 'extract', village(moves, { scope: 'household' })],
    ['of an account that is not there', 'unknown', village(), 'x'],
    ['of a household', 'kind', village(), 'a'],
    ['of a closed account', 'closed', changedAccount('p', { closedOn: '2026-05-01' })],
    ['before it was opened', 'day', changedAccount('p', { openedOn: '2026-06-02' })],
    ['of a person without a household', 'household', changedAccount('p', { household: undefined })],
    ['of a person whose household is none', 'household', changedAccount('p', { household: 'fund' })],
    ['of a person whose household is closed', 'household', changedAccount('a', { closedOn: '2026-01-02' })],
    ['with less than nothing', 'overdrawn', village([['p', 'redeem', 1]])],
    ['while points are disputed', 'disputed', village(moves, waiting({ direction: 'deduct', state: 'objected' }))],
    ['while a gain waits', 'pending', village(moves, waiting({}))],
    ['while a deduction waits', 'pending', village(moves, waiting({ direction: 'deduct' }))],
  ])('is not done %s', (_, reason, ledger, account = 'p') => {
    expect(mergeOnDeath(ledger, { ...death, account }, frame)).toEqual(refused('death', account, reason));
  });

  test('is done when what waited was withdrawn', () => {
    expect(mergeOnDeath(village(moves, waiting({ state: 'withdrawn' })), death, frame).findings).toEqual([]);
  });

  test('is not done with the id of an entry that is there', () => {
    const change = mergeOnDeath(village(), death, { ...frame, idOf: () => 'e0' });
    expect(change).toMatchObject({ event: 'death', account: 'p', entries: [], accounts: [] });
    expect(change.findings.map(({ code }) => code)).toEqual(['duplicate-id', 'duplicate-id']);
  });
});

describe('When a household moves away', () => {
  test('it and its persons are marked, and the points may be used for twelve months', () => {
    expect(MOVED_OUT_MONTHS).toBe(12);
    const change = moveOut(village(), { account: 'a', on: '2026-06-01' });
    expect(change).toMatchObject({
      event: 'moveOut',
      account: 'a',
      entries: [],
      shares: [{ account: 'a', points: 20 }],
      stays: { base: 0, honour: 0 },
      endsOn: '2027-06-01',
      findings: [],
    });
    expect(change.accounts.map(({ id, movedOutOn }) => [id, movedOutOn])).toEqual([
      ['a', '2026-06-01'],
      ['p', '2026-06-01'],
    ]);
  });

  test('persons who left before or whose account is closed are not marked again', () => {
    for (const changed of [{ movedOutOn: '2026-02-02' }, { closedOn: '2026-02-02' }])
      expect(
        moveOut(changedAccount('p', changed), { account: 'a', on: '2026-06-01' }).accounts.map(({ id }) => id),
      ).toEqual(['a']);
  });

  test('a person may move alone', () => {
    const change = moveOut(village(), { account: 'p', on: '2026-06-01' });
    expect(change.accounts.map(({ id }) => id)).toEqual(['p']);
    expect(change.stays).toEqual({ base: 2, honour: 1 });
  });

  test.each<[string, string, PointsLedger, string?]>([
    ['in an extract', 'extract', village(moves, { scope: 'household' })],
    ['of an account that is not there', 'unknown', village(), 'x'],
    ['of the fund', 'kind', village(), 'fund'],
    ['that is marked already', 'moved', changedAccount('a', { movedOutOn: '2026-05-01' })],
  ])('is not done %s', (_, reason, ledger, account = 'a') => {
    expect(moveOut(ledger, { account, on: '2026-06-01' })).toEqual(refused('moveOut', account, reason));
  });

  test.each<[string, { policy: string; months?: number }, string[][]]>([
    [
      'rolling',
      { policy: 'rolling', months: 24 },
      [
        ['2027-06-01', '2026-02-01'],
        ['2027-06-01', '2026-03-01'],
      ],
    ],
    [
      'short',
      { policy: 'rolling', months: 1 },
      [
        ['2026-03-01', '2026-02-01'],
        ['2026-04-01', '2026-03-01'],
      ],
    ],
    [
      'no',
      { policy: 'none' },
      [
        ['2027-06-01', '2026-02-01'],
        ['2027-06-01', '2026-03-01'],
      ],
    ],
  ])('its lots end by then, with %s expiry of the scheme', (_, expiry, ends) => {
    const ledger = changedAccount('p', { movedOutOn: '2026-06-01' });
    const lots = lotsOf({ ...ledger, scheme: { ...ledger.scheme, expiry } } as PointsLedger);
    expect(lots.get('p')?.lots.map(({ endsOn, since }) => [endsOn, since])).toEqual(ends);
    expect(lots.get('p')?.next?.endsOn).toBe(ends[0]?.[0]);
    expect(lots.get('a')?.next?.endsOn).toBe(
      expiry.policy === 'none' ? undefined : expiry.months === 1 ? '2026-04-01' : '2028-03-01',
    );
  });
});

describe('The end of the twelve months', () => {
  const gone = changedAccount('p', { movedOutOn: '2026-06-01' }, changedAccount('a', { movedOutOn: '2026-06-02' }));
  const later = { ...frame, postedAt: '2027-06-01T09:00:00+08:00' };

  test.each([
    ['2027-05-31', []],
    ['2027-06-01', [['p', 13, '2027-06-01']]],
    [
      '2027-06-02',
      [
        ['a', 20, '2027-06-02'],
        ['p', 13, '2027-06-01'],
      ],
    ],
  ])('on %s takes %j', (on, taken) => {
    const change = endMovedOut(gone, on, later);
    expect(change.entries.map(({ debit, points, actDate }) => [debit, points, actDate])).toEqual(taken);
    expect(change.shares).toEqual(taken.map(([account, points]) => ({ account, points })));
    expect(change).toMatchObject({
      event: 'end',
      account: '',
      accounts: [],
      stays: { base: 0, honour: 0 },
      findings: [],
    });
    for (const one of change.entries) expect(one).toMatchObject({ kind: 'expiry', credit: 'expired', batch: 'b1' });
  });

  test('comes once, leaves base and honours, and is what the check expects', () => {
    const after = applyAccountChange(gone, endMovedOut(gone, '2027-06-02', later));
    expect(balances(after).get('p')).toMatchObject({ balance: 0, base: 2, honour: 1 });
    expect(endMovedOut(after, '2027-06-02', later).entries).toEqual([]);
    expect(checkLedger(after)).toEqual(checkLedger(gone));
  });

  test('waits for an account with disputed points, and not for the others', () => {
    const disputed = { ...gone, ...waiting({ direction: 'deduct', state: 'objected' }) } as PointsLedger;
    const change = endMovedOut(disputed, '2027-06-02', later);
    expect(change.entries.map(({ debit }) => debit)).toEqual(['a']);
    expect(change.findings).toEqual([{ ...refused('end', 'p', 'disputed').findings[0], severity: 'advice' }]);
  });

  test.each<[string, PointsLedger, string]>([
    ['extract', { ...gone, scope: 'household' }, '2027-06-02'],
    ['day', gone, '2027-02-30'],
  ])('is refused: %s', (reason, ledger, on) => {
    expect(endMovedOut(ledger, on, later)).toEqual(refused('end', '', reason));
  });
});

describe('The book after a change', () => {
  test('has the changed accounts in their place, the new entries at its end, and no proof that no longer fits', () => {
    const ledger = { ...village(), integrity: sealLedger(village().entries, 'x') } as PointsLedger;
    const after = applyAccountChange(ledger, mergeOnDeath(ledger, death, frame));
    expect(after.accounts.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'p', 'fund']);
    expect(after.entries.map(({ id }) => id)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'c5', 'c6']);
    expect(after).not.toHaveProperty('integrity');
    expect(ledger).toHaveProperty('integrity');
    expect(ledger.entries).toHaveLength(5);
  });

  test('keeps its proof where nothing was posted', () => {
    const ledger = { ...village(), integrity: sealLedger(village().entries, 'x') } as PointsLedger;
    expect(applyAccountChange(ledger, moveOut(ledger, { account: 'a', on: '2026-06-01' }))).toHaveProperty('integrity');
  });
});
