import {
  checkFund,
  checkRewardPool,
  fundTotals,
  FUND_SIGNATORIES,
  type Fund,
  type FundEntry,
  type RewardPool,
} from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { quarterLater, quarterOf } from '../../../packages/models/src/fund/quarters.js';

const gift: FundEntry = { id: 'g', on: '2026-02-01', direction: 'in', fen: 50_000, label: '捐款', source: '捐赠' };
const spent: FundEntry = {
  id: 's',
  on: '2026-05-01',
  direction: 'out',
  fen: 20_000,
  label: '慰问',
  purpose: '助老',
  signedBy: ['村委会主任', '村务监督委员会'],
};
const fund = (changed: Partial<Fund> = {}): Fund => ({
  id: 'f',
  name: '幸福基金',
  openedOn: '2026-01-15',
  sources: ['捐赠', '集体拨入'],
  purposes: ['助老', '助学'],
  signatories: ['村委会主任', '村务监督委员会', '会计'],
  entries: [gift, spent],
  published: [
    { quarter: '2026-Q1', on: '2026-04-01' },
    { quarter: '2026-Q2', on: '2026-07-10' },
  ],
  ...changed,
});
const own = { basis: { law: 'cunju', confidence: 'D' }, ref: '4.9' };
const entries = (changed: Partial<FundEntry>, of = spent) => fund({ entries: [gift, { ...of, id: 'x', ...changed }] });

describe('A fund', () => {
  test('whose rules are kept has no findings', () => {
    expect(FUND_SIGNATORIES).toBe(2);
    expect(checkFund(fund(), '2026-09-30')).toEqual([]);
  });

  test.each<[string, Fund, object]>([
    [
      'with one to sign',
      fund({ signatories: ['会计', '会计'], entries: [gift] }),
      {
        code: 'fund-signatories-few',
        severity: 'warning',
        path: ['signatories'],
        facts: { fund: '幸福基金', signatories: 1, needed: 2 },
      },
    ],
    [
      'with an expense that one signed twice',
      entries({ signedBy: ['会计', '会计'] }),
      {
        code: 'fund-entry-unsigned',
        severity: 'warning',
        path: ['entries', 1, 'signedBy'],
        facts: { entry: 'x', signed: 1, needed: 2 },
      },
    ],
    [
      'with an expense that a stranger signed',
      entries({ signedBy: ['会计', '路人'] }),
      {
        code: 'fund-entry-unsigned',
        severity: 'warning',
        path: ['entries', 1, 'signedBy'],
        facts: { entry: 'x', signed: 1, needed: 2 },
      },
    ],
    [
      'with an expense that nobody signed',
      entries({ signedBy: undefined }),
      {
        code: 'fund-entry-unsigned',
        severity: 'warning',
        path: ['entries', 1, 'signedBy'],
        facts: { entry: 'x', signed: 0, needed: 2 },
      },
    ],
    [
      'with an expense for something else',
      entries({ purpose: '宴请' }),
      {
        code: 'fund-entry-unknown',
        severity: 'warning',
        path: ['entries', 1, 'purpose'],
        facts: { entry: 'x', what: 'purpose', found: '宴请' },
      },
    ],
    [
      'with income from nowhere',
      entries({ source: undefined }, gift),
      {
        code: 'fund-entry-unknown',
        severity: 'warning',
        path: ['entries', 1, 'source'],
        facts: { entry: 'x', what: 'source', found: '' },
      },
    ],
    [
      'with an entry of nothing',
      entries({ fen: 0 }),
      { code: 'number-range', severity: 'error', path: ['entries', 1, 'fen'], facts: { minimum: 1, found: 0 } },
    ],
    [
      'with an entry of half a fen',
      entries({ fen: 0.5 }),
      { code: 'number-range', severity: 'error', path: ['entries', 1, 'fen'], facts: { minimum: 1, found: 0.5 } },
    ],
    [
      'that spent more than there was',
      entries({ fen: 50_001 }),
      {
        code: 'fund-overdrawn',
        severity: 'error',
        path: ['entries'],
        facts: { fund: '幸福基金', on: '2026-05-01', fen: 1 },
      },
    ],
    [
      'that spent before money came in',
      entries({ on: '2026-01-31', fen: 50_000 }),
      {
        code: 'fund-overdrawn',
        severity: 'error',
        path: ['entries'],
        facts: { fund: '幸福基金', on: '2026-01-31', fen: 50_000 },
      },
    ],
    [
      'with a quarter that nobody published',
      fund({ published: [{ quarter: '2026-Q1', on: '2026-04-01' }] }),
      {
        code: 'fund-unpublished',
        severity: 'warning',
        path: ['published'],
        facts: { fund: '幸福基金', quarter: '2026-Q2' },
      },
    ],
    [
      'with a quarter published before it was over',
      fund({
        published: [
          { quarter: '2026-Q1', on: '2026-04-01' },
          { quarter: '2026-Q2', on: '2026-06-30' },
        ],
      }),
      {
        code: 'fund-unpublished',
        severity: 'warning',
        path: ['published'],
        facts: { fund: '幸福基金', quarter: '2026-Q2' },
      },
    ],
    [
      'that was opened on a day that does not exist',
      fund({ openedOn: '' }),
      { code: 'bad-date', severity: 'error', path: ['openedOn'], facts: { found: '' } },
    ],
  ])('%s says so', (_, one, expected) => {
    expect(checkFund(one, '2026-09-30')).toEqual([{ ...expected, ...own }]);
  });

  test('may spend on one day what came in on it, and all there is', () => {
    expect(checkFund(entries({ on: '2026-02-01', fen: 50_000 }), '2026-09-30')).toEqual([]);
    const first = { ...spent, on: '2026-02-01', fen: 50_000 };
    expect(checkFund(fund({ entries: [first, gift] }), '2026-09-30')).toEqual([]);
  });

  test('need not publish the quarter that runs, and must over the turn of the year', () => {
    const unpublished = (openedOn: string, on: string) =>
      checkFund(fund({ openedOn, published: [], entries: [] }), on).map(
        ({ facts }) => (facts as { quarter: string }).quarter,
      );
    expect(unpublished('2026-07-01', '2026-09-30')).toEqual([]);
    expect(unpublished('2026-07-01', '2026-10-01')).toEqual(['2026-Q3']);
    expect(unpublished('2025-10-31', '2026-04-01')).toEqual(['2025-Q4', '2026-Q1']);
  });

  test('may have anonymous donors, and names none in full', () => {
    const named = (maskedName: string) =>
      checkFund(entries({ maskedName }, gift), '2026-09-30').map(({ code }) => code);
    expect(named('张*')).toEqual([]);
    expect(named('张三丰')).toEqual(['private-data']);
  });

  test('names each entry once', () => {
    expect(checkFund(fund({ entries: [gift, gift] }), '2026-09-30')).toEqual([
      { code: 'duplicate-id', severity: 'error', path: ['entries', 1, 'id'], facts: { id: 'g' } },
    ]);
  });

  test.each([
    [undefined, { in: 50_000, out: 20_000, balance: 30_000 }],
    ['2026-Q1', { in: 50_000, out: 0, balance: 50_000 }],
    ['2026-Q2', { in: 0, out: 20_000, balance: 30_000 }],
    ['2026-Q3', { in: 0, out: 0, balance: 30_000 }],
    ['2025-Q4', { in: 0, out: 0, balance: 0 }],
  ])('adds up in %s', (quarter, totals) => {
    expect(fundTotals(fund(), quarter)).toEqual(totals);
  });
});

test.each([
  ['2026-01-01', '2026-Q1', '2026-Q2'],
  ['2026-03-31', '2026-Q1', '2026-Q2'],
  ['2026-04-01', '2026-Q2', '2026-Q3'],
  ['2026-09-30', '2026-Q3', '2026-Q4'],
  ['2026-10-01', '2026-Q4', '2027-Q1'],
  ['0999-12-31', '0999-Q4', '1000-Q1'],
  ['0009-12-31', '0009-Q4', '0010-Q1'],
])('%s is in %s, and %s comes after it', (day, quarter, next) => {
  expect(quarterOf(day)).toBe(quarter);
  expect(quarterLater(quarter)).toBe(next);
});

describe('A reward pool', () => {
  const pool = (changed: Partial<RewardPool> = {}): RewardPool => ({
    name: '年终奖励',
    fen: 100_000,
    from: 'collective',
    on: '2026-12-20',
    resolution: { record: 'm1', body: 'memberAssembly', on: '2026-12-20', passed: true, fen: 100_000 },
    ...changed,
  });
  const resolved = (changed: object) => ({ resolution: { ...pool().resolution!, ...changed } });

  test.each<[string, Partial<RewardPool>]>([
    ['collective', resolved({ body: 'memberRepAssembly' })],
    ['collective', {}],
    ['village', resolved({ body: 'villageAssembly' })],
    ['village', resolved({ body: 'villageRepAssembly' })],
    ['community', resolved({ body: 'residentAssembly' })],
    ['community', resolved({ body: 'residentRepAssembly' })],
  ])('of the %s rests on the body that may decide', (from, changed) => {
    expect(checkRewardPool(pool({ from: from as RewardPool['from'], ...changed }))).toEqual([]);
  });

  test.each<[string, Partial<RewardPool>, string]>([
    ['without a resolution', { resolution: undefined }, 'missing'],
    ['of another body', resolved({ body: 'villageAssembly' }), 'body'],
    ['of a body that nobody knows', resolved({ body: 'constructor' }), 'body'],
    ['that was voted down', resolved({ passed: false }), 'not-passed'],
    ['resolved the day after', resolved({ on: '2026-12-21' }), 'later'],
    ['of one fen more than was resolved', { fen: 100_001 }, 'amount'],
  ])('%s is an error', (_, changed, reason) => {
    expect(checkRewardPool(pool(changed))).toEqual([
      {
        code: 'pool-without-resolution',
        severity: 'error',
        path: ['resolution'],
        facts: { pool: '年终奖励', reason },
        basis: { law: '农村集体经济组织法', article: '42', confidence: 'T' },
        ref: '4.9',
      },
    ]);
  });

  test('of the village rests on no article of a law', () => {
    expect(checkRewardPool(pool({ from: 'village' }))[0]?.basis).toEqual({ law: 'cunju', confidence: 'D' });
  });
});
