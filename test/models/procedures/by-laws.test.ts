import {
  BY_LAW_DAYS,
  byLawGates,
  byLawReasons,
  byLawReviewsDue,
  checkByLaws,
  checkDepth,
  mayInitiateByLaws,
  type ByLawInitiator,
  type RuleBook,
  type RuleVersion,
  type Setting,
} from '@cunju/models';
import { describe, expect, test } from 'vitest';

const ours = { law: 'cunju', confidence: 'D' };
const filingBasis = { law: '关于做好村规民约和居民公约工作的指导意见', confidence: 'K' };

describe('Who may have by-laws changed', () => {
  const ask = (by: ByLawInitiator, province?: string, setting: Setting = 'rural', date = '2026-04-12') =>
    mayInitiateByLaws({ setting, date, by, ...(province && { province }) });
  const signed = (of: string, supporters: number, base: number): ByLawInitiator => ({
    support: { [of]: { supporters, base } },
  });

  test.each([
    ['51', signed('eligiblePersons', 86, 868), 'short', '26'],
    ['51', signed('eligiblePersons', 87, 868), 'enough', '26'],
    ['51', signed('villageReps', 13, 40), 'short', '26'],
    ['51', signed('villageReps', 14, 40), 'enough', '26'],
    ['43', signed('eligiblePersons', 86, 868), 'short', '25'],
    ['43', signed('eligiblePersons', 87, 868), 'enough', '25'],
    ['43', signed('villageReps', 13, 40), 'short', '25'],
    ['43', signed('villageReps', 14, 40), 'enough', '25'],
  ] as const)('in province %s, %o: %s (%s)', (province, by, outcome, article) => {
    expect(ask(by, province)).toMatchObject({ outcome, basis: { article, confidence: 'T' } });
  });

  test.each([
    [signed('eligiblePersons', 100, 1000), 'enough'],
    [signed('eligiblePersons', 99, 1000), 'short'],
    [signed('householdReps', 40, 400), 'enough'],
    [signed('residentReps', 13, 40), 'short'],
    [signed('residentReps', 14, 40), 'enough'],
    [signed('villageReps', 40, 40), 'no-rule'],
  ] as const)('in a community, %o: %s (居民委员会组织法 26)', (by, outcome) => {
    expect(ask(by, '51', 'urban')).toMatchObject({ outcome, basis: { article: '26' } });
  });

  test('the committee and the supervision body may by the rules of Sichuan, elsewhere by our default', () => {
    for (const office of ['committee', 'supervision'] as const) {
      expect(ask({ office }, '510100')).toMatchObject({
        outcome: 'enough',
        legs: [],
        basis: { article: '26', confidence: 'T' },
      });
      expect(ask({ office }, '43')).toEqual({ outcome: 'enough', anyOf: [], legs: [], basis: ours });
      expect(ask({ office }, '51', 'urban').basis).toEqual(ours);
      expect(ask({ office }).basis).toEqual(ours);
    }
  });

  test('no share is known where no law has by-laws made', () => {
    expect(ask(signed('members', 10, 10), '43', 'collective')).toEqual({
      outcome: 'no-rule',
      anyOf: [],
      legs: [],
      basis: ours,
    });
    expect(ask(signed('eligiblePersons', 1, 1), '43', 'rural', '1990-01-01').outcome).toBe('no-rule');
  });

  test('there are five reasons to take them up', () => {
    expect(byLawReasons).toEqual(['new-term', 'law-change', 'order-to-correct', 'petition', 'review-date']);
  });
});

describe('When by-laws are looked at again', () => {
  const due = (more: Partial<Parameters<typeof byLawReviewsDue>[0]>) =>
    byLawReviewsDue({ setting: 'rural', effectiveFrom: '2026-06-01', onDate: '2026-07-01', ...more }).map(
      ({ reason, by }) => [reason, by],
    );

  test('each year and each term', () => {
    expect(due({})).toEqual([
      ['yearly', '2027-06-01'],
      ['term', '2031-06-01'],
    ]);
    expect(due({ reviewedOn: '2027-05-20' })).toEqual([
      ['yearly', '2028-05-20'],
      ['term', '2031-06-01'],
    ]);
    expect(due({ fullyReviewedOn: '2029-05-20' })).toEqual([
      ['yearly', '2030-05-20'],
      ['term', '2034-05-20'],
    ]);
    expect(due({ reviewedOn: '2025-01-01', fullyReviewedOn: '2025-01-01' })[1]).toEqual(['term', '2031-06-01']);
  });

  test('a term without a law of its own is five years', () => {
    expect(due({ setting: 'owners' })[1]).toEqual(['term', '2031-06-01']);
    expect(due({ onDate: '1990-01-01' })[1]).toEqual(['term', '2031-06-01']);
  });

  test.each([
    [
      '2025-12-31',
      '2026-01-01',
      '',
      [
        ['law-change', '2026-03-02'],
        ['yearly', '2026-12-31'],
        ['term', '2030-12-31'],
      ],
    ],
    [
      '2025-12-31',
      '2025-12-31',
      '',
      [
        ['yearly', '2026-12-31'],
        ['term', '2030-12-31'],
      ],
    ],
    [
      '2026-01-01',
      '2026-02-01',
      '',
      [
        ['yearly', '2027-01-01'],
        ['term', '2031-01-01'],
      ],
    ],
    [
      '2019-05-01',
      '2026-02-01',
      '2026-01-01',
      [
        ['term', '2024-05-01'],
        ['yearly', '2027-01-01'],
      ],
    ],
  ])('in force on %s, seen on %s, looked at on "%s"', (effectiveFrom, onDate, reviewedOn, expected) => {
    expect(due({ effectiveFrom, onDate, reviewedOn })).toEqual(expected);
  });

  test('all of it is our default; a change of law names the new law', () => {
    expect(BY_LAW_DAYS.afterLawChange).toBe(60);
    const all = byLawReviewsDue({ setting: 'urban', effectiveFrom: '2025-05-01', onDate: '2026-02-01' });
    expect(all.map(({ basis }) => basis)).toEqual([ours, ours, ours]);
    expect(all.find(({ reason }) => reason === 'law-change')?.law).toEqual({
      pack: 'cn-urban-2026',
      law: '城市居民委员会组织法',
      versionOn: '2025-10-28',
      confidence: 'T',
    });
  });
});

const version = (more: object = {}): RuleVersion =>
  ({
    id: 'v2',
    no: 2,
    label: '2026 年版',
    status: 'inForce',
    comments: { from: '2026-03-02', to: '2026-03-09', received: 12, adopted: 4, replied: 12 },
    partyDiscussedOn: '2026-03-12',
    review: { office: '司法所', conclusion: 'pass', signedOn: '2026-04-01' },
    meeting: {
      body: 'villageAssembly',
      mode: 'household',
      heldOn: '2026-04-20',
      base: 228,
      present: 160,
      votes: { for: 140, against: 20, abstain: 0, invalid: 0 },
    },
    filing: { office: '清溪镇政府', filedOn: '2026-04-30' },
    posting: { postedOn: '2026-05-06', places: ['村部'] },
    effectiveFrom: '2026-05-06',
    chapters: [],
    ...more,
  }) as unknown as RuleVersion;
const book = (more: object = {}, rest: object = {}): RuleBook =>
  ({
    type: 'rule-book',
    updatedAt: '2026-07-01T09:00:00+08:00',
    locality: { code: '431322105210', kind: 'village', name: '石桥村' },
    kind: 'villageRules',
    currentVersion: 'v2',
    versions: [version({ id: 'v1', status: 'amended', comments: undefined }), version(more)],
    ...rest,
  }) as unknown as RuleBook;

describe('The gates of by-laws', () => {
  const gate = (name: string, more: object = {}, onDate = '2026-07-01') => {
    const found = byLawGates(book(), version(more), onDate).find((one) => one.gate === name);
    if (!found) return undefined;
    const { basis: _basis, gate: _gate, ...facts } = found;
    return facts;
  };

  test('are seven, each with what it rests on', () => {
    const all = byLawGates(book(), version(), '2026-07-01');
    expect(all.map((one) => [one.gate, one.state, one.basis.law, one.basis.article, one.basis.confidence])).toEqual([
      ['comment-days', 'kept', 'cunju', undefined, 'D'],
      ['replies', 'kept', 'cunju', undefined, 'D'],
      ['party', 'kept', '村民委员会组织法', '28.3', 'T'],
      ['review', 'kept', filingBasis.law, undefined, 'P'],
      ['filing', 'kept', filingBasis.law, undefined, 'K'],
      ['posting', 'kept', '村民委员会组织法', '35', 'T'],
      ['effect', 'kept', 'cunju', undefined, 'D'],
    ]);
  });

  test('before 2026 no law asked for discussion or fifteen days', () => {
    const old = version({
      meeting: undefined,
      adoptedOn: '2025-06-01',
      posting: { postedOn: '2025-06-20', places: [] },
    });
    const all = byLawGates(book(), old, '2026-07-01');
    expect(all.map((one) => one.gate)).not.toContain('party');
    expect(all.find((one) => one.gate === 'posting')).toEqual({ gate: 'posting', state: 'kept', basis: ours });
  });

  test('a community has its own law', () => {
    const urban = byLawGates(book({}, { locality: { code: '430102', kind: 'community' } }), version(), '2026-07-01');
    expect(urban.find((one) => one.gate === 'party')?.basis).toMatchObject({ pack: 'cn-urban-2026', article: '30.4' });
  });

  const comments = (to: string, more: object = {}) => ({
    comments: { from: '2026-03-02', to, received: 12, adopted: 4, ...more },
  });
  const draft = { meeting: undefined, adoptedOn: undefined };

  test.each([
    ['comment-days', comments('2026-03-08'), '2026-07-01', { state: 'broken', count: 6, needed: 7, by: '2026-03-09' }],
    ['comment-days', comments('2026-03-09'), '2026-03-10', { state: 'kept', count: 7, needed: 7, by: '2026-03-09' }],
    ['comment-days', comments('2026-03-09'), '2026-03-09', { state: 'open', count: 7, needed: 7, by: '2026-03-09' }],
    ['comment-days', { comments: undefined }, '2026-07-01', { state: 'unrecorded' }],
    ['comment-days', { comments: undefined, ...draft }, '2026-07-01', { state: 'open' }],
    ['replies', comments('2026-03-09', { replied: 11 }), '2026-07-01', { state: 'broken', count: 11, needed: 12 }],
    ['replies', comments('2026-03-09', { replied: 12 }), '2026-07-01', { state: 'kept', count: 12, needed: 12 }],
    [
      'replies',
      { ...comments('2026-03-09', { replied: 0 }), ...draft },
      '2026-07-01',
      { state: 'open', count: 0, needed: 12 },
    ],
    ['replies', comments('2026-03-09'), '2026-07-01', { state: 'unrecorded' }],
    ['replies', { comments: undefined }, '2026-07-01', { state: 'unrecorded' }],
    ['replies', comments('2026-03-09', { received: 0 }), '2026-03-10', { state: 'kept' }],
    ['replies', comments('2026-03-09', { received: 0 }), '2026-03-09', { state: 'open' }],
    ['party', { partyDiscussedOn: '2026-04-20' }, '2026-07-01', { state: 'kept', by: '2026-04-20' }],
    ['party', { partyDiscussedOn: '2026-04-21' }, '2026-07-01', { state: 'broken', by: '2026-04-20' }],
    ['party', { partyDiscussedOn: undefined }, '2026-07-01', { state: 'unrecorded' }],
    ['party', { partyDiscussedOn: undefined, ...draft }, '2026-07-01', { state: 'open' }],
    ['party', draft, '2026-07-01', { state: 'kept' }],
    [
      'review',
      { review: { conclusion: 'pass', signedOn: '2026-04-20' } },
      '2026-07-01',
      { state: 'kept', by: '2026-04-20' },
    ],
    [
      'review',
      { review: { conclusion: 'pass', signedOn: '2026-04-21' } },
      '2026-07-01',
      { state: 'broken', by: '2026-04-20' },
    ],
    ['review', { review: { conclusion: 'revise', signedOn: '2026-04-01' } }, '2026-07-01', { state: 'broken' }],
    ['review', { review: { conclusion: 'reject', signedOn: '2026-04-01' }, ...draft }, '2026-07-01', { state: 'open' }],
    ['review', { review: undefined }, '2026-07-01', { state: 'unrecorded' }],
    ['review', { review: undefined, ...draft }, '2026-07-01', { state: 'open' }],
    ['filing', { filing: { filedOn: '2026-04-30' } }, '2026-07-01', { state: 'kept', by: '2026-04-30' }],
    ['filing', { filing: { filedOn: '2026-05-01' } }, '2026-07-01', { state: 'broken', by: '2026-04-30' }],
    ['filing', { filing: undefined }, '2026-04-30', { state: 'open', by: '2026-04-30' }],
    ['filing', { filing: undefined }, '2026-05-01', { state: 'unrecorded', by: '2026-04-30' }],
    ['filing', draft, '2026-05-01', { state: 'open' }],
    ['filing', { meeting: undefined, adoptedOn: '2026-04-21' }, '2026-07-01', { state: 'kept', by: '2026-05-01' }],
    ['posting', {}, '2026-05-21', { state: 'open', needed: 15, by: '2026-05-21' }],
    ['posting', {}, '2026-05-22', { state: 'kept', needed: 15, by: '2026-05-21' }],
    [
      'posting',
      { posting: { postedOn: '2026-05-06', takenDownOn: '2026-05-21' } },
      '2026-07-01',
      { state: 'kept', needed: 15, by: '2026-05-21' },
    ],
    [
      'posting',
      { posting: { postedOn: '2026-05-06', takenDownOn: '2026-05-20' } },
      '2026-07-01',
      { state: 'broken', count: 14, needed: 15, by: '2026-05-21' },
    ],
    ['posting', { posting: undefined }, '2026-07-01', { state: 'unrecorded' }],
    ['posting', { posting: undefined, ...draft }, '2026-07-01', { state: 'open' }],
    ['effect', { effectiveFrom: '2026-05-05' }, '2026-07-01', { state: 'broken', by: '2026-05-06' }],
    ['effect', { effectiveFrom: '2026-05-06' }, '2026-07-01', { state: 'kept', by: '2026-05-06' }],
    ['effect', { effectiveFrom: undefined }, '2026-07-01', { state: 'open' }],
    ['effect', { posting: undefined }, '2026-07-01', { state: 'unrecorded' }],
  ])('%s with %o on %s', (name, more, onDate, expected) => {
    expect(gate(name, more, onDate)).toEqual(expected);
  });
});

describe('Checking by-laws', () => {
  test('finds nothing where every gate was kept, and looks at the current version alone', () => {
    expect(checkByLaws(book())).toEqual([]);
    expect(checkByLaws(book({}, { currentVersion: 'v9' }))).toEqual([]);
  });

  test.each([
    [
      { comments: { from: '2026-03-02', to: '2026-03-08', received: 0, adopted: 0 } },
      {
        code: 'stage-short',
        path: ['versions', 1, 'comments', 'to'],
        facts: { stage: 'publicComment', days: 6, needed: 7, until: '2026-03-09' },
        basis: ours,
      },
    ],
    [
      { comments: { from: '2026-03-09', to: '2026-03-02', received: 0, adopted: 0 } },
      {
        code: 'stage-short',
        path: ['versions', 1, 'comments', 'to'],
        facts: { stage: 'publicComment', days: 0, needed: 7, until: '2026-03-16' },
        basis: ours,
      },
    ],
    [
      { comments: { from: '2026-03-02', to: '2026-03-09', received: 12, adopted: 4, replied: 11 } },
      {
        code: 'replies-missing',
        path: ['versions', 1, 'comments'],
        facts: { received: 12, replied: 11 },
        basis: ours,
      },
    ],
    [
      { filing: { office: '镇政府', filedOn: '2026-05-01' } },
      {
        code: 'done-late',
        path: ['versions', 1, 'filing', 'filedOn'],
        facts: { on: '2026-05-01', by: '2026-04-30' },
        basis: filingBasis,
      },
    ],
    [
      { effectiveFrom: '2026-05-05' },
      {
        code: 'done-late',
        path: ['versions', 1, 'posting', 'postedOn'],
        facts: { on: '2026-05-06', by: '2026-05-05' },
        basis: ours,
      },
    ],
  ])('advises on %o', (more, expected) => {
    expect(checkByLaws(book(more))).toEqual([{ severity: 'advice', ...expected }]);
  });

  test('leaves to the legal review what it says itself', () => {
    expect(checkByLaws(book({ partyDiscussedOn: '2026-05-01', review: undefined }))).toEqual([]);
    expect(checkByLaws(book({ posting: { postedOn: '2026-05-06', takenDownOn: '2026-05-07' } }))).toEqual([]);
  });

  test('a next review comes within the term', () => {
    const on = (nextReviewOn: string, more: object = {}) => checkByLaws(book(more, { nextReviewOn }));
    expect(on('2031-05-06')).toEqual([]);
    expect(on('2031-05-07')).toEqual([
      {
        code: 'done-late',
        severity: 'advice',
        path: ['nextReviewOn'],
        facts: { on: '2031-05-07', by: '2031-05-06' },
        basis: ours,
      },
    ]);
    expect(on('2031-05-07', { status: 'draft' })).toEqual([]);
    expect(on('2031-05-07', { effectiveFrom: undefined })).toEqual([]);
  });

  test('is part of the deep check of a rule book', () => {
    const found = checkDepth(book({ filing: { office: '镇政府', filedOn: '2026-05-01' } }));
    expect(found.map(({ code, path }) => [code, path.join('.')])).toContainEqual([
      'done-late',
      'versions.1.filing.filedOn',
    ]);
  });
});
