import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { balances } from '../../../packages/models/src/ledger/balances.js';
import { canonicalJson } from '../../../packages/models/src/ledger/canonical.js';
import { settlement } from '../../../packages/models/src/ledger/settlement.js';
import { villageTotals } from '../../../packages/models/src/ledger/totals.js';
import { back, book, entry, publicBook } from './books.js';

const at = (day: string) => ({ postedAt: `${day}T09:00:00+08:00` });
const village = (...entries: LedgerEntry[]) => book(entries, { scope: 'village' });
const earn = (seq: number, points: number, more: Partial<LedgerEntry> = {}) => entry(seq, ['a', 'earn', points, more]);

describe('The days of a settlement', () => {
  const list = [
    earn(0, 1, at('2026-03-31')),
    earn(1, 20, at('2026-04-01')),
    earn(2, 300, at('2026-04-30')),
    earn(3, 4_000, at('2026-05-01')),
  ];
  it.each([
    ['2026-04-01', '2026-04-30', { from: '2026-04-01', to: '2026-04-30', opening: 1, issued: 320, outstanding: 321 }],
    ['2026-04-30', '2026-04-01', { from: '2026-04-01', to: '2026-04-30', opening: 1, issued: 320, outstanding: 321 }],
    ['2026-04-30', '2026-04-30', { from: '2026-04-30', to: '2026-04-30', opening: 21, issued: 300, outstanding: 321 }],
  ])('from %s to %s count on both ends', (from, to, expected) => {
    expect(settlement(village(...list), { from, to })).toMatchObject({ ...expected, remainder: 0, findings: [] });
  });

  it.each([
    ['2026-04-19', { opening: 9, deducted: 0, outstanding: 9 }],
    ['2026-04-20', { opening: 9, deducted: 2, outstanding: 7 }],
    ['2026-04-21', { opening: 9, deducted: 2, outstanding: 7 }],
  ])('take a concealed deduction by its entry, up to %s', (to, expected) => {
    const list_ = [earn(0, 9, at('2026-03-01')), entry(1, ['a', 'deduct', 2, at('2026-04-20')])];
    expect(settlement(publicBook(list_), { from: '2026-04-10', to })).toMatchObject({ ...expected, remainder: 0 });
    expect(settlement(village(...list_), { from: '2026-04-10', to })).toMatchObject({ ...expected, remainder: 0 });
  });

  it('take no other entry without a debit for a concealed deduction', () => {
    const later = earn(1, 5, { ...at('2026-06-01'), debit: undefined as never });
    expect(settlement(village(earn(0, 9), later), { from: '2026-01-01', to: '2026-05-31' })).toMatchObject({
      outstanding: 9,
    });
  });
});

describe('What an entry says that it moves', () => {
  const facts = (expected: number, outstanding: number) => ({
    expected,
    outstanding,
    remainder: expected - outstanding,
  });
  const adjust = (more: Partial<LedgerEntry>) => entry(0, ['a', 'adjust', 3, more]);
  const pass = (seq: number, more: Partial<LedgerEntry>) => entry(seq, ['a', 'transfer', 5, more]);
  it.each<[string, LedgerEntry[], object, object]>([
    ['a correction up', [adjust({})], {}, { adjusted: 3, ...facts(3, 3) }],
    ['a correction down', [adjust({ debit: 'a', credit: 'adjust' })], {}, { adjusted: -3, ...facts(-3, -3) }],
    ['a correction that names no debit', [adjust({ debit: undefined as never })], {}, { adjusted: 3, ...facts(3, 3) }],
    ['a correction from one holder to another', [adjust({ debit: 'b' })], {}, { adjusted: 0, ...facts(0, 0) }],
    [
      'a transfer in a village moves nothing, even out of the book',
      [earn(0, 9), pass(1, { credit: 'x' })],
      {},
      { adjusted: 0, ...facts(9, 4) },
    ],
    [
      'a transfer in an extract moves what leaves it',
      [earn(0, 9), pass(1, { credit: 'x' })],
      { scope: 'household' },
      { adjusted: -5, ...facts(4, 4) },
    ],
    [
      'a transfer in an extract moves what comes in',
      [earn(0, 9), pass(1, { debit: 'x', credit: 'a' })],
      { scope: 'household' },
      { adjusted: 5, ...facts(14, 14) },
    ],
    [
      'a transfer in an extract without its debit',
      [pass(0, { debit: undefined as never, credit: 'a' })],
      { scope: 'household' },
      { adjusted: 5, ...facts(5, 5) },
    ],
    [
      'a reversal is as much as its entry, whatever its own accounts',
      [earn(0, 7), back(earn(0, 7), 1, { debit: 'pool', credit: 'a' })],
      {},
      { reversed: 7, ...facts(0, 14) },
    ],
    [
      'a reversal of an exchange gives back',
      [earn(0, 7), entry(1, ['a', 'redeem', 4]), back(entry(1, ['a', 'redeem', 4]), 2)],
      {},
      { spent: 4, reversed: -4, ...facts(7, 7) },
    ],
    [
      'a reversal of a transfer takes nothing back',
      [earn(0, 7), pass(1, {}), back(pass(1, {}), 2)],
      {},
      { reversed: 0, ...facts(7, 7) },
    ],
    [
      'a reversal of what is not in the book is by its accounts',
      [back(earn(9, 5), 0)],
      {},
      { reversed: 5, ...facts(-5, -5) },
    ],
    [
      'a reversal of what is not in the book gives by its accounts',
      [back(entry(9, ['a', 'redeem', 5]), 0)],
      {},
      { reversed: -5, ...facts(5, 5) },
    ],
    [
      'a reversal of a reversal is by its accounts',
      [earn(0, 7), back(earn(0, 7), 1), back(earn(0, 7), 2, { reverses: 'e1' })],
      {},
      { reversed: 14, ...facts(-7, -7) },
    ],
    ['honours are not settled', [earn(0, 7, { balance: 'honour' })], {}, { issued: 0, ...facts(0, 0) }],
  ])('%s', (_, entries, changed, expected) => {
    const result = settlement(book(entries, { scope: 'village', ...changed }));
    expect(result).toMatchObject(expected);
    const { expected: sum, outstanding, remainder } = result;
    const finding = {
      code: 'settlement-differs',
      severity: 'error',
      path: ['entries'],
      facts: { expected: sum, outstanding, remainder },
      basis: { law: 'cunju', confidence: 'D' },
      ref: 'I19',
    };
    expect(result.findings).toEqual(remainder === 0 ? [] : [finding]);
  });
});

describe('The totals of a village', () => {
  it('count transfers with the corrections, in and out', () => {
    const list = [
      entry(0, ['a', 'adjust', 3]),
      entry(1, ['a', 'transfer', 2, { credit: 'pool' }]),
      entry(2, ['a', 'transfer', 9]),
    ];
    expect(villageTotals(village(...list))).toMatchObject({ adjusted: 1, outstanding: 1 });
  });

  it('count a concealed deduction as lost', () => {
    const secret = entry(1, ['a', 'deduct', 2, { debit: undefined as never }]);
    expect(villageTotals(village(earn(0, 9), secret))).toMatchObject({ issued: 9, deducted: 2, outstanding: 7 });
  });
});

describe('What waits', () => {
  const waiting = (actDate: string, account = 'a') => ({
    id: actDate,
    account,
    points: 4,
    direction: 'earn',
    actDate,
    state: 'declared',
  });
  it.each([
    [undefined, 8],
    ['2026-04-30', 0],
    ['2026-05-01', 4],
    ['2026-05-02', 8],
  ])('counts up to and with the day of its act: %s', (asOf, pending) => {
    const ledger = book([], { pending: [waiting('2026-05-01'), waiting('2026-05-02'), waiting('2026-01-01', 'x')] });
    expect(balances(ledger, asOf).get('a')?.pending).toBe(pending);
  });
});

describe('The canonical text', () => {
  it.each<[unknown, string]>([
    [undefined, 'null'],
    [[undefined, 1], '[null,1]'],
    [{ b: undefined, a: { c: 1 } }, '{"a":{"c":1}}'],
    [{ b: 1, a: [{ d: 2, c: undefined }] }, '{"a":[{"d":2}],"b":1}'],
    [{ b: undefined, a: null }, '{"a":null}'],
    [{ 10: 1, 9: 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});
