import type { LedgerEntry } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkPosting } from '../../../../packages/models/src/checks/ledger/posting.js';
import { book, entry } from '../../ledger/books.js';
import { accountsWith, own, saidBy, schemeWith } from './alone.js';

const earn = (more: Partial<LedgerEntry> = {}) => entry(0, ['a', 'earn', 5, more]);
const said = (one: LedgerEntry, changed: Record<string, unknown> = {}) => saidBy(checkPosting, book([one], changed));
const period = (changed: object) => ({ period: { ...book([]).period, ...changed } });

describe('An entry and its notice', () => {
  const early = [
    own('entry-before-notice', 'error', ['entries', 0, 'postedAt'], { entry: 'e0', noticeTo: '2026-04-18' }, 'I7'),
  ];
  it.each<[string, unknown[]]>([
    ['2026-04-17T23:59:59+08:00', early],
    ['2026-04-18T23:59:59+08:00', early],
    ['2026-04-18T16:00:00Z', []],
    ['2026-04-19T00:00:00+08:00', []],
  ])('posted at %s', (postedAt, expected) => {
    expect(said(earn({ postedAt }))).toEqual(expected);
  });

  it('of a batch that is not in the book cannot be compared', () => {
    expect(said(earn({ batch: 'b9' }))).toEqual([]);
  });

  it.each([
    ['declared', true],
    ['verified', true],
    ['publicNotice', true],
    ['objected', true],
    ['rejected', false],
    ['withdrawn', false],
  ])('that still waits as %s', (state, isFound) => {
    const waiting = (id: string) => ({ id, account: 'a', points: 5, direction: 'earn', actDate: '2026-03-01', state });
    const finding = own('entry-still-pending', 'error', ['pending', 1], { entry: 'e0', state }, 'I7');
    expect(said(earn(), { pending: [waiting('p0'), waiting('e0')] })).toEqual(isFound ? [finding] : []);
  });
});

describe('Who approves', () => {
  const few = (approvals: number, needed: number) => [
    own('approvals-few', 'warning', ['entries', 0, 'approvals'], { entry: 'e0', approvals, needed }, 'I8'),
  ];
  it.each<[number, string[], unknown[]]>([
    [2, ['甲', '乙'], []],
    [2, ['甲', '甲'], few(1, 2)],
    [2, ['甲'], []],
    [1, ['甲'], few(1, 2)],
    [1, ['甲', '乙'], []],
    [3, ['甲', '乙', '乙'], few(2, 3)],
    [3, ['甲', '乙', '丙'], []],
  ])('where the scheme asks for %i, of %j', (approvers, approvals, expected) => {
    expect(said(earn({ approvals }), schemeWith({ approvers }))).toEqual(expected);
  });

  const notApart = (office: string, reason: 'author' | 'holder') => [
    own('approver-not-apart', 'error', ['entries', 0, 'approvals'], { entry: 'e0', office, reason }, 'I8'),
  ];
  const move = (more: Partial<LedgerEntry>) =>
    entry(0, ['a', 'transfer', 5, { credit: 'b', approvals: ['组长', '监督'], ...more }]);
  it.each<[string, LedgerEntry, object, unknown[]]>([
    ['is another than who wrote it', move({ createdBy: '会计' }), {}, []],
    ['is who wrote it', move({ createdBy: '监督' }), {}, notApart('监督', 'author')],
    ['holds the account that pays', move({}), accountsWith('a', { code: '组长' }), notApart('组长', 'holder')],
    [
      'holds the account that gets them',
      move({}),
      accountsWith('b', { maskedName: '监督' }),
      notApart('监督', 'holder'),
    ],
    ['is the fund itself', move({ credit: 'fund' }), accountsWith('fund', { code: '组长' }), []],
    ['is an account of the system', move({}), accountsWith('a', { code: '组长', kind: 'system' }), []],
    ['holds an account that is not moved', move({}), accountsWith('c', { code: '组长' }), []],
  ])('%s', (_, one, changed, expected) => {
    expect(said(one, { ...changed })).toEqual(expected);
  });
});

describe('The day of an act', () => {
  const outside = (on: string) => [
    own(
      'entry-outside-period',
      'warning',
      ['entries', 0, 'actDate'],
      { entry: 'e0', on, from: '2026-01-01', to: '2026-12-31' },
      'I23',
    ),
  ];
  it.each<[string, Partial<LedgerEntry>, unknown[]]>([
    ['2025-12-31', {}, outside('2025-12-31')],
    ['2026-01-01', {}, []],
    ['2026-12-31', {}, []],
    ['2027-01-01', {}, outside('2027-01-01')],
    ['2025-12-31', { ofPeriod: 'previous' }, []],
    ['2027-01-01', { ofPeriod: 'previous' }, outside('2027-01-01')],
  ])('is in the period or not: %s %j', (actDate, more, expected) => {
    expect(said(earn({ actDate, ...more }))).toEqual(expected);
  });

  it.each<[LedgerEntry['kind'], boolean]>([
    ['earn', true],
    ['deduct', true],
    ['redeem', true],
    ['adjust', true],
    ['transfer', true],
    ['expiry', false],
    ['carry', false],
    ['opening', false],
    ['reversal', false],
  ])('matters or not, by the kind: %s', (kind, isFound) => {
    expect(said(entry(0, ['a', kind, 1, { actDate: '2025-12-31' }]))).toEqual(isFound ? outside('2025-12-31') : []);
  });
});

describe('An entry after the close', () => {
  const late = (closedOn: string) => [
    own('entry-after-close', 'error', ['entries', 0, 'postedAt'], { entry: 'e0', closedOn }, 'I23'),
  ];
  it.each<[object, unknown[]]>([
    [{ status: 'closed', closedOn: '2026-04-19' }, late('2026-04-19')],
    [{ status: 'closed', closedOn: '2026-04-20' }, []],
    [{ status: 'closed', closedOn: '2026-04-21' }, []],
    [{ status: 'closed' }, []],
    [{ status: 'open', closedOn: '2026-04-19' }, []],
  ])('is found in a period that is %j', (changed, expected) => {
    expect(said(earn(), period(changed))).toEqual(expected);
  });
});
