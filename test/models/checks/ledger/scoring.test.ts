import type { LedgerEntry, RuleBook } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkScoring } from '../../../../packages/models/src/checks/ledger/scoring.js';
import { book, deductItem, earnItem, entry } from '../../ledger/books.js';
import { accountsWith, own, saidBy, schemeWith, without } from './alone.js';

const said = (one: LedgerEntry, changed: Record<string, unknown> = {}, rules?: RuleBook) =>
  saidBy(checkScoring, book([one], changed), rules ? { rules } : {});
const earn = (more: Partial<LedgerEntry> = {}) => entry(0, ['a', 'earn', 5, more]);
const deduct = (more: Partial<LedgerEntry> = {}) => entry(0, ['a', 'deduct', 5, more]);

describe('The item of an entry', () => {
  const notInForce = (on: string) => [
    own('item-not-in-force', 'error', ['entries', 0, 'item'], { entry: 'e0', item: earnItem.title, on }, 'I10'),
  ];
  const inForce = schemeWith({ items: [{ ...earnItem, effectiveFrom: '2026-02-01', effectiveTo: '2026-06-30' }] });
  it.each<[string, unknown[]]>([
    ['2026-01-31', notInForce('2026-01-31')],
    ['2026-02-01', []],
    ['2026-06-30', []],
    ['2026-07-01', notInForce('2026-07-01')],
  ])('is in force or not on %s', (actDate, expected) => {
    expect(said(earn({ actDate }), inForce)).toEqual(expected);
    expect(said(entry(0, ['a', 'redeem', 5, { item: 'C01', actDate }]), inForce)).toEqual([]);
  });

  it('without days is always in force', () => {
    expect(said(earn({ actDate: '2000-01-01' }))).toEqual([]);
    expect(said(earn({ item: 'C99' }))).toEqual([]);
  });

  const missing = (ref: string) => own('item-missing', 'error', ['entries', 0, 'item'], { entry: 'e0' }, ref);
  const unheard = own('hearing-missing', 'warning', ['entries', 0, 'hearingRecordId'], { deduction: 'e0' }, 'I27');
  it.each<[string, LedgerEntry, unknown[]]>([
    ['of a gain', without(earn(), 'item'), [missing('I9')]],
    ['of a deduction', without(deduct(), 'item'), [missing('F7'), unheard]],
    ['of a deduction that was heard', without(deduct({ hearingRecordId: 'h' }), 'item'), [missing('F7')]],
    ['of an exchange', entry(0, ['a', 'redeem', 5]), []],
  ])('may be missing: %s', (_, one, expected) => {
    expect(said(one)).toEqual(expected);
  });
});

describe('The hearing of an item', () => {
  const found = [own('hearing-missing', 'warning', ['scheme', 'items', 1, 'hearing'], { deduction: '乱倒' }, 'I27')];
  it.each<[object, unknown[]]>([
    [{ hearing: undefined }, found],
    [{ hearing: false }, found],
    [{ hearing: true }, []],
    [{ hearing: false, status: 'ended' }, []],
    [{ hearing: false, direction: 'earn' }, []],
  ])('is named by an item that is %j', (changed, expected) => {
    const items = [earnItem, { ...deductItem, title: '乱倒', ...changed }];
    expect(saidBy(checkScoring, book([], schemeWith({ items })))).toEqual(expected);
  });
});

describe('The article of an entry', () => {
  const version = (id: string, articleId: string, days: object) => ({
    id,
    ...days,
    chapters: [{ articles: [{ id: articleId }] }],
  });
  const rules = {
    id: 'rules',
    versions: [
      version('v1', 'yard', { effectiveFrom: '2026-02-01', effectiveTo: '2026-06-30' }),
      version('v2', 'yard', { effectiveFrom: '2026-07-01' }),
      version('v3', 'yard', {}),
    ],
  } as unknown as RuleBook;
  const notInForce = (on: string, item: string) => [
    own('item-not-in-force', 'error', ['entries', 0, 'article'], { entry: 'e0', item, on }, 'I10'),
  ];
  it.each<[string, string, boolean]>([
    ['rules@v1#yard', '2026-01-31', false],
    ['rules@v1#yard', '2026-02-01', true],
    ['rules@v1#yard', '2026-06-30', true],
    ['rules@v1#yard', '2026-07-01', false],
    ['rules@v2#yard', '2026-06-30', false],
    ['rules@v2#yard', '2026-07-01', true],
    ['rules@v2#yard', '9999-12-31', true],
    ['rules@v3#yard', '2026-07-01', false],
    ['rules@v1#road', '2026-02-01', false],
    ['other@v1#yard', '2026-02-01', false],
  ])('%s is in force or not on %s', (article, actDate, isInForce) => {
    expect(said(earn({ article, actDate }), {}, rules)).toEqual(isInForce ? [] : notInForce(actDate, article));
    expect(said(earn({ article, actDate }))).toEqual([]);
  });

  it('may be left out', () => {
    expect(said(without(earn(), 'article'), {}, rules)).toEqual([]);
  });
});

describe('A minor', () => {
  const minor = (more: object = {}) => accountsWith('a', { minor: true, ...more });
  const lost = {
    code: 'minor-entry',
    severity: 'error',
    path: ['entries', 0, 'debit'],
    facts: { entry: 'e0', account: 'a', reason: 'deducted' },
    basis: { law: '未成年人保护法', article: '4', versionOn: '2024-04-26', confidence: 'T' },
    ref: 'F9',
  };
  const gained = (reason: 'no-consent' | 'no-household') =>
    own(
      'minor-entry',
      reason === 'no-consent' ? 'warning' : 'advice',
      ['entries', 0, 'credit'],
      { entry: 'e0', account: 'a', reason },
      'F9',
    );
  it.each<[string, LedgerEntry, Record<string, unknown>, unknown[]]>([
    ['loses points', deduct(), minor({ guardianConsent: true }), [lost]],
    ['is no minor and loses points', deduct(), accountsWith('a', { minor: false }), []],
    ['loses points without a name', without(deduct(), 'debit'), minor(), []],
    ['spends points', entry(0, ['a', 'redeem', 5]), minor(), []],
    ['gains points without consent', earn(), minor(), [gained('no-consent')]],
    ['gains points against the guardian', earn(), minor({ guardianConsent: false }), [gained('no-consent')]],
    ['gains points with consent', earn(), minor({ guardianConsent: true }), []],
    ['is a person of no household', earn(), minor({ guardianConsent: true, kind: 'person' }), [gained('no-household')]],
    ['is a person of a household', earn(), minor({ guardianConsent: true, kind: 'person', household: 'b' }), []],
    ['brings points over from last year', entry(0, ['a', 'carry', 5]), minor(), []],
    ['is no minor and gains points', earn(), accountsWith('a', { minor: false }), []],
    ['is not in the book', earn({ credit: 'x' }), minor(), []],
  ])('%s', (_, one, changed, expected) => {
    expect(said(one, changed)).toEqual(expected);
  });
});
