import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkOnce } from '../../../../packages/models/src/checks/ledger/once.js';
import { back, book, entry, type Move } from '../../ledger/books.js';
import { own, saidBy } from './alone.js';

type What = 'evidence' | 'receipt' | 'request';

const FIELDS = {
  evidence: ['evidenceIds', 'I11'],
  receipt: ['receipt', 'I18'],
  request: ['requestId', 'I24'],
} as const;
const twice = (at: number, what: What, first = 'e0', value = 'x') =>
  own(
    'used-twice',
    'error',
    ['entries', at, FIELDS[what][0]],
    { entry: `e${at}`, first, what, value },
    FIELDS[what][1],
  );
const said = (entries: readonly LedgerEntry[]) => saidBy(checkOnce, book(entries));
const carry = (seq: number, more: Partial<LedgerEntry>) => entry(seq, ['a', 'carry', 1, more]);
const earn = (seq: number, more: Partial<LedgerEntry>) => entry(seq, ['a', 'earn', seq + 1, more]);

describe('What is used once', () => {
  it.each<[What, Partial<LedgerEntry>]>([
    ['evidence', { evidenceIds: ['x'] }],
    ['receipt', { receipt: 'x' }],
    ['request', { requestId: 'x' }],
  ])('%s: each later use names the first', (what, more) => {
    expect(said([carry(0, more), carry(1, {}), carry(2, more), carry(3, more)])).toEqual([
      twice(2, what),
      twice(3, what),
    ]);
    expect(said([earn(0, more), earn(1, more)])).toEqual([twice(1, what)]);
  });

  it.each<[string, LedgerEntry[]]>([
    ['entries that name nothing', [carry(0, {}), carry(1, {})]],
    ['one evidence named twice by one entry', [earn(0, { evidenceIds: ['x', 'x'] })]],
    ['one evidence for two items', [earn(0, { evidenceIds: ['x'] }), earn(1, { evidenceIds: ['x'], item: 'C02' })]],
    [
      'one evidence for an item and for none',
      [earn(0, { evidenceIds: ['x'] }), earn(1, { evidenceIds: ['x'], item: undefined as never })],
    ],
    ['a number that is a receipt here and a request there', [carry(0, { receipt: 'x' }), carry(1, { requestId: 'x' })]],
    ['a receipt and an evidence of one name', [carry(0, { receipt: 'x' }), carry(1, { evidenceIds: ['x'] })]],
    [
      'a reversal with the receipt and evidence of what it takes back',
      [earn(0, { receipt: 'x', evidenceIds: ['x'] }), back(earn(0, { receipt: 'x', evidenceIds: ['x'] }), 1)],
    ],
    [
      'the evidence of an entry that was taken back',
      [earn(0, { evidenceIds: ['x'] }), back(earn(0, {}), 1), earn(2, { evidenceIds: ['x'] })],
    ],
  ])('is not %s', (_, entries) => {
    expect(said(entries)).toEqual([]);
  });

  it('a request is once even where it is a reversal, a receipt even where it was taken back', () => {
    expect(said([carry(0, { requestId: 'x' }), back(carry(0, {}), 1, { requestId: 'x' })])).toEqual([
      twice(1, 'request'),
    ]);
    expect(said([carry(0, { receipt: 'x' }), back(carry(0, {}), 1), carry(2, { receipt: 'x' })])).toEqual([
      twice(2, 'receipt'),
    ]);
  });
});

describe('An act entered again', () => {
  const repeated = (move: Move, second: Partial<LedgerEntry> = {}) => {
    const [account, kind, points, more] = move;
    return said([entry(0, move), entry(1, [account, kind, points, { ...more, ...second }])]);
  };
  const hint = [own('entry-repeated', 'advice', ['entries', 1], { entry: 'e1', first: 'e0' }, 'I24')];
  it.each<[LedgerEntry['kind'], unknown[]]>([
    ['earn', hint],
    ['deduct', hint],
    ['transfer', hint],
    ['redeem', []],
    ['carry', []],
    ['opening', []],
    ['adjust', []],
    ['expiry', []],
  ])('is a hint or not, by its kind: %s', (kind, expected) => {
    expect(repeated(['a', kind, 5])).toEqual(expected);
  });

  it.each<[string, Partial<LedgerEntry>]>([
    ['kind', { kind: 'deduct' }],
    ['payer', { debit: 'b' }],
    ['receiver', { credit: 'b' }],
    ['points', { points: 6 }],
    ['balance', { balance: 'honour' }],
    ['item', { item: 'C02' }],
    ['day', { actDate: '2026-03-02' }],
    ['age', { since: '2026-03-02' }],
    ['commitment', { commitment: 'f'.repeat(64) }],
    ['evidence', { evidenceIds: ['x'] }],
    ['note', { note: '补录' }],
  ])('is another one with another %s', (_, second) => {
    expect(repeated(['a', 'earn', 5], second)).toEqual([]);
  });

  it('is the same in another batch and at another time', () => {
    expect(repeated(['a', 'earn', 5], { batch: 'b2', postedAt: '2026-05-20T09:00:00+08:00' })).toEqual(hint);
  });

  it('is none where the first was taken back', () => {
    expect(said([earn(0, {}), back(earn(0, {}), 1), { ...earn(0, {}), id: 'e2', seq: 2 }])).toEqual([]);
  });
});
