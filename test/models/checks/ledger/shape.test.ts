import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkPointsLedger } from '../../../../packages/models/src/checks/points-ledger.js';
import { book, deductItem, earnItem, entry } from '../../ledger/books.js';
import { schemeWith, without } from './alone.js';

const said = (entries: readonly LedgerEntry[], changed: Record<string, unknown> = {}) =>
  checkPointsLedger(book(entries, changed));
const village = { scope: 'village' };
const earn = (more: Partial<LedgerEntry> = {}) => entry(0, ['a', 'earn', 5, more]);
const deduct = (more: Partial<LedgerEntry> = {}) => entry(0, ['a', 'deduct', 5, more]);

describe('The numbers of entries', () => {
  const gap = (at: number, expected: number, found: number) => ({
    code: 'seq-gap',
    severity: 'error',
    path: ['entries', at, 'seq'],
    facts: { expected, found },
  });
  const numbered = (...numbers: number[]) =>
    numbers.map((seq, at) => ({ ...entry(seq, ['a', 'carry', 1]), id: `e${at}` }));
  it.each<[string, number[], unknown[]]>([
    ['village', [0, 1, 2], []],
    ['village', [1, 2], [gap(0, 0, 1)]],
    ['village', [0, 2, 3], [gap(1, 1, 2)]],
    ['village', [0, 0, 1], [gap(1, 1, 0)]],
    ['household', [4, 9, 12], []],
    ['household', [4, 4, 12], [gap(1, 5, 4)]],
    ['household', [4, 3, 12], [gap(1, 5, 3)]],
  ])('in a book of the %s: %j', (scope, numbers, expected) => {
    expect(said(numbered(...numbers), { scope })).toEqual(expected);
  });
});

describe('What an entry names', () => {
  const reference = (field: string, id: string, list: string) => ({
    code: 'unknown-reference',
    severity: 'warning',
    path: ['entries', 0, field],
    facts: { id, in: list },
  });
  const few = (approvals: number, needed: number) => ({
    code: 'approvals-few',
    severity: 'warning',
    path: ['entries', 0, 'approvals'],
    facts: { entry: 'e0', approvals, needed },
  });
  it.each<[string, Partial<LedgerEntry>, object, unknown[]]>([
    ['is all in the book', {}, {}, []],
    ['is a batch that is not', { batch: 'b9' }, {}, [reference('batch', 'b9', 'batches')]],
    ['is an item that is not', { item: 'C99' }, {}, [reference('item', 'C99', 'scheme.items')]],
    ['is no item', { item: undefined as never }, {}, []],
    ['is one approval of two', { approvals: ['甲'] }, {}, [few(1, 2)]],
    ['is as many approvals as are asked for', { approvals: ['甲'] }, schemeWith({ approvers: 1 }), []],
    ['is more approvals than are asked for', { approvals: ['甲', '乙'] }, schemeWith({ approvers: 1 }), []],
  ])('%s', (_, more, changed, expected) => {
    expect(said([earn(more)], { ...changed })).toEqual(expected);
  });
});

describe('The sides of an entry', () => {
  const unknown = (side: string, severity: string) => ({
    code: 'unknown-account',
    severity,
    path: ['entries', 0, side],
    facts: { account: 'x', entry: 'e0' },
  });
  const missing = {
    code: 'missing-field',
    severity: 'error',
    path: ['entries', 0, 'debit'],
    facts: { field: 'debit' },
  };
  const open = (side: string) => ({
    code: 'deduction-open',
    severity: 'error',
    path: ['entries', 0, side],
    facts: { entry: 'e0' },
  });
  const commitment = 'f'.repeat(64);
  it.each<[string, LedgerEntry, Record<string, unknown>, unknown[]]>([
    ['credit nobody, in a village', earn({ credit: 'x' }), village, [unknown('credit', 'error')]],
    ['credit nobody, in an extract', earn({ credit: 'x' }), {}, [unknown('credit', 'warning')]],
    ['debit nobody, in a village', earn({ debit: 'x' }), village, [unknown('debit', 'error')]],
    ['debit nobody, in an extract', earn({ debit: 'x' }), {}, [unknown('debit', 'warning')]],
    ['are those of the system and of the book', earn(), village, []],
    ['leave the debit out', without(earn(), 'debit'), village, [missing]],
    ['leave the debit out, in an extract', without(deduct(), 'debit'), {}, [missing]],
    ['conceal the debit, in an extract', without(deduct({ commitment }), 'debit'), {}, []],
    ['conceal the debit of a gain', without(earn({ commitment }), 'debit'), village, []],
    ['name who loses, in an extract', deduct(), {}, []],
    ['name who loses, with a commitment in an extract', deduct({ commitment }), {}, []],
    ['conceal who loses, in a village', without(deduct({ commitment }), 'debit'), village, []],
    ['name who loses, in a village', deduct(), village, [open('debit')]],
    ['name who loses beside the commitment', deduct({ commitment }), village, [open('debit')]],
    ['neither name nor conceal who loses', without(deduct(), 'debit'), village, [open('commitment')]],
  ])('%s', (_, one, changed, expected) => {
    expect(said([one], changed)).toEqual(expected);
  });
});

describe('The points of an entry', () => {
  const out = (points: number, minimum: number, maximum: number) => [
    {
      code: 'points-out-of-range',
      severity: 'warning',
      path: ['entries', 0, 'points'],
      facts: { entry: 'e0', points, minimum, maximum },
    },
  ];
  const items = (changed: object) =>
    schemeWith({
      items: [earnItem, deductItem].map((one) => ({ ...one, points: 5, pointsMax: undefined, ...changed })),
    });
  it.each<[object, number, unknown[]]>([
    [{}, 4, out(4, 5, 5)],
    [{}, 5, []],
    [{}, 6, out(6, 5, 5)],
    [{ pointsMax: 8 }, 8, []],
    [{ pointsMax: 8 }, 9, out(9, 5, 8)],
    [{ per: '小时' }, 500, []],
    [{ per: '小时' }, 4, out(4, 5, Number.MAX_SAFE_INTEGER)],
    [{ per: '小时', pointsMax: 8 }, 9, out(9, 5, 8)],
  ])('of an item that is %j: %i', (changed, points, expected) => {
    expect(said([earn({ points })], items(changed))).toEqual(expected);
    expect(said([deduct({ points })], items(changed))).toEqual(expected);
    expect(said([entry(0, ['a', 'redeem', points, { item: 'C01' }])], items(changed))).toEqual([]);
  });
});

describe('An id twice', () => {
  const batch = book([]).batches[0];
  const pending = { id: 'p', account: 'a', points: 1, direction: 'earn', actDate: '2026-03-01', state: 'declared' };
  const reward = { id: 'r', name: '肥皂', cost: 1, stock: 1, unit: '块' };
  it.each<[string, string, object]>([
    ['accounts', 'a', { accounts: [book([]).accounts[0], book([]).accounts[0]] }],
    ['scheme.items', 'C01', schemeWith({ items: [earnItem, earnItem] })],
    ['batches', 'b1', { batches: [batch, batch] }],
    ['pending', 'p', { pending: [pending, pending] }],
    ['rewards', 'r', { rewards: [reward, reward] }],
    ['entries', 'e0', { entries: [earn(), { ...earn(), seq: 1 }] }],
  ])('in %s', (list, id, changed) => {
    const path = [...list.split('.'), 1, 'id'];
    expect(said([], { ...changed })).toEqual([{ code: 'duplicate-id', severity: 'error', path, facts: { id } }]);
  });
});
