import { readFileSync } from 'node:fs';
import { checkProcedure, procedure, procedures, stagesOf, type Consultation } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const sample = (name: string): Consultation =>
  JSON.parse(
    readFileSync(new URL(`../../../packages/site/public/data/${name}.json`, import.meta.url), 'utf8'),
  ) as Consultation;

type Step = Record<string, unknown> & { kind: string; status: string };

const stage = (kind: string, status: string, more: object = {}): Step => ({
  id: kind,
  kind,
  title: kind,
  actor: '村委会',
  status,
  ...(status === 'done' && { startedOn: '2026-03-01', endedOn: '2026-03-01' }),
  ...more,
});

const village = (stages: Step[], more: object = {}): Consultation =>
  ({
    mode: 'ballot',
    setting: 'rural',
    matter: 'public-works',
    decidingBody: 'villageAssembly',
    publishedOn: '2026-03-01',
    locality: { code: '431322105210', kind: 'village', name: '石桥村' },
    procedure: { kind: 'fourDeliberationsTwoDisclosures', stages, ...more },
  }) as unknown as Consultation;

const noticed = (postedOn: string) => ({ notice: { postedOn, channels: ['公开栏'] } });
const held = (heldOn: string, more: object = {}) => ({
  startedOn: heldOn,
  endedOn: heldOn,
  meeting: {
    body: 'villageAssembly',
    mode: 'household',
    heldOn,
    place: '',
    base: 228,
    present: 160,
    votes: { for: 100, against: 60, abstain: 0, invalid: 0 },
    ...more,
  },
});
const upToNotice = [
  stage('collect', 'done', { startedOn: '2026-02-20', endedOn: '2026-02-27' }),
  stage('propose', 'done'),
  stage('discuss', 'done'),
  stage('partyReview', 'done'),
  stage('notice', 'done', noticed('2026-03-06')),
];

describe('Procedures as data', () => {
  test('are the ten that a document can name, each stage once and failing back to one that exists', () => {
    expect(procedures.map((p) => p.number)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5b', 'P6', 'P7', 'P13', 'P14', 'P15']);
    for (const { stages } of procedures) {
      const kinds = stages.map((s) => s.kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const { onFail, failures = [], within } of stages) {
        if (onFail) expect(kinds).toContain(onFail);
        if (within?.after) expect(kinds).toContain(within.after);
        for (const { to } of failures) expect(kinds).toEqual(expect.arrayContaining([...to]));
      }
    }
  });

  test('figures of our own are marked as defaults', () => {
    const collect = procedure('fourDeliberationsTwoDisclosures')?.stages[0];
    expect(collect?.days).toEqual({ count: 7, confidence: 'D' });
    expect(procedure('custom')).toBeUndefined();
  });

  test('四议两公开 goes from collecting to the archive', () => {
    expect(procedure('fourDeliberationsTwoDisclosures')?.stages.map((s) => s.kind)).toEqual([
      'collect',
      'propose',
      'discuss',
      'partyReview',
      'notice',
      'resolve',
      'publishResolution',
      'implement',
      'publishResult',
      'archive',
    ]);
  });
});

describe('Where a consultation stands', () => {
  test('puts in the stages that are still to come', () => {
    const { stages, next } = stagesOf(village(upToNotice), '2026-03-08');
    expect(stages.map((s) => [s.kind, s.state])).toEqual([
      ...upToNotice.map((s) => [s.kind, 'done']),
      ['resolve', 'upcoming'],
      ['publishResolution', 'upcoming'],
      ['implement', 'upcoming'],
      ['publishResult', 'upcoming'],
      ['archive', 'upcoming'],
    ]);
    expect(next?.kind).toBe('resolve');
  });

  test('gives the first lawful day of the vote: ten days after its notice', () => {
    const { next } = stagesOf(village(upToNotice), '2026-03-08');
    expect(next?.earliest).toMatchObject({ on: '2026-03-16', basis: { article: '25', confidence: 'T' } });
  });

  test('never gives a day that has passed, and counts from today where no notice was given', () => {
    expect(stagesOf(village(upToNotice), '2026-04-02').next?.earliest?.on).toBe('2026-04-02');
    const { stages } = stagesOf(village(upToNotice.slice(0, 4)), '2026-03-08');
    expect(stages.find((s) => s.kind === 'resolve')?.earliest?.on).toBe('2026-03-18');
  });

  test('takes the notice of representatives as a default of three days', () => {
    const document = { ...village(upToNotice), decidingBody: 'villageRepAssembly' } as Consultation;
    const basis = { confidence: 'D' };
    expect(stagesOf(document, '2026-03-06').next?.earliest).toMatchObject({ on: '2026-03-09', basis });
  });

  test('shortens the notice in an emergency, except for members of a collective', () => {
    const urgent = { urgent: { reason: '山洪', approvedBy: ['支部'], noticedOn: '2026-03-06' } };
    expect(stagesOf(village(upToNotice, urgent), '2026-03-06').next?.earliest?.on).toBe('2026-03-06');
    const members = { ...village(upToNotice, urgent), decidingBody: 'memberAssembly' } as Consultation;
    expect(stagesOf(members, '2026-03-06').next?.earliest?.on).toBe('2026-03-16');
  });

  test('says until when a posting must stand', () => {
    const posting = { posting: { postedOn: '2026-03-20', places: ['公开栏'] }, startedOn: '2026-03-20' };
    const { stages } = stagesOf(
      village([
        ...upToNotice,
        stage('resolve', 'done', held('2026-03-16')),
        stage('publishResolution', 'current', posting),
      ]),
      '2026-03-22',
    );
    // 15 days end on 4 April, which is Qingming; the period ends the day after the holiday.
    expect(stages.find((s) => s.kind === 'publishResolution')?.until).toMatchObject({
      on: '2026-04-07',
      basis: { article: '35' },
    });
  });

  test('names what was skipped without a record and what a record lacks', () => {
    const { stages } = stagesOf(
      village([upToNotice[0]!, stage('resolve', 'done', held('2026-03-16')), stage('publishResolution', 'done')]),
      '2026-04-10',
    );
    const of = (kind: string) => stages.find((s) => s.kind === kind);
    expect(of('propose')?.state).toBe('missing');
    expect(of('resolve')?.missing).toEqual(['notice', 'minutes']);
    expect(of('publishResolution')?.missing).toEqual(['posting']);
    expect(of('archive')?.state).toBe('upcoming');
  });

  test('reads the samples of the site', () => {
    const lamps = stagesOf(sample('village/road-lamps'), '2026-11-22');
    expect(lamps.next?.kind).toBe('publishResolution');
    expect(lamps.stages.filter((s) => s.state === 'missing')).toEqual([]);
    const yard = stagesOf(sample('community/courtyard-renewal'), '2026-11-22');
    expect(yard.stages.find((s) => s.kind === 'publishResult')?.until?.on).toBe('2026-11-20');
  });
});

describe('Checking a procedure', () => {
  const codes = (document: Consultation): (string | undefined)[][] =>
    checkProcedure(document).map((f) => [f.code, f.severity, f.ref]);
  const posted = (postedOn: string, takenDownOn: string) => ({
    posting: { postedOn, takenDownOn, places: ['公开栏'] },
  });
  const withVote = (heldOn: string, more: Step[] = [], extra: object = {}) =>
    village([...upToNotice, stage('resolve', 'done', held(heldOn)), ...more], extra);

  test('finds nothing when notice, discussion and posting are right', () => {
    const good = [stage('publishResolution', 'done', posted('2026-03-17', '2026-04-02'))];
    expect(codes(withVote('2026-03-16', good))).toEqual([]);
  });

  test('finds a notice that is a day short', () => {
    const [found] = checkProcedure(withVote('2026-03-15'));
    expect(found).toMatchObject({
      code: 'notice-short',
      severity: 'error',
      facts: { days: 9, needed: 10, earliest: '2026-03-16' },
      basis: { law: '村民委员会组织法', article: '25' },
      ref: 'E_NOTICE_SHORT',
    });
  });

  test('accepts a short notice in an emergency in 2026 and not in 2025', () => {
    const urgent = { urgent: { reason: '山洪', approvedBy: ['支部'], noticedOn: '2026-03-06' } };
    expect(codes(withVote('2026-03-08', [], urgent))).toEqual([]);
    const old = village(
      [stage('notice', 'done', noticed('2025-03-06')), stage('resolve', 'done', held('2025-03-08'))],
      urgent,
    );
    expect(codes(old)).toEqual([['notice-short', 'error', 'E_NOTICE_SHORT']]);
  });

  test('only advises where the figure is our default', () => {
    const reps = village([
      stage('propose', 'done'),
      stage('notice', 'done', noticed('2026-03-14')),
      stage('resolve', 'done', held('2026-03-16', { body: 'villageRepAssembly' })),
    ]);
    expect(codes(reps)).toEqual([['notice-short', 'advice', 'E_NOTICE_SHORT']]);
  });

  test('finds a vote without discussion by the Party organization since 2026', () => {
    const without = village([upToNotice[4]!, stage('resolve', 'done', held('2026-03-16'))]);
    expect(codes(without)).toEqual([['party-discussion-missing', 'error', 'E_NO_PARTY_PREDISCUSSION']]);
    const late = village([
      stage('propose', 'done', { startedOn: '2026-03-17', endedOn: '2026-03-17' }),
      upToNotice[4]!,
      stage('resolve', 'done', held('2026-03-16')),
    ]);
    expect(codes(late)).toHaveLength(1);
  });

  const cases: [string, string, unknown[][]][] = [
    ['fourteen days on the board are too few', '2026-04-02', [['posting-short', 'error', 'E_PUBLISH_SHORT']]],
    ['fifteen days are enough when no holiday moves them', '2026-04-03', []],
  ];
  for (const [title, down, expected] of cases)
    test(title, () =>
      expect(codes(withVote('2026-03-16', [stage('publishResolution', 'done', posted('2026-03-19', down))]))).toEqual(
        expected,
      ),
    );

  test('fifteen days that end in a holiday get advice, not an error', () => {
    const found = codes(
      withVote('2026-03-16', [stage('publishResolution', 'done', posted('2026-03-20', '2026-04-04'))]),
    );
    expect(found).toEqual([['posting-short', 'advice', 'E_PUBLISH_SHORT']]);
  });

  test('finds a resolution that never was on the board', () => {
    expect(codes(withVote('2026-03-16', [stage('publishResolution', 'done')]))).toEqual([
      ['posting-missing', 'warning', 'E_NOT_PUBLISHED'],
    ]);
  });

  test('finds no error in the samples of the site', () => {
    for (const name of [
      'village/homestay',
      'village/road-lamps',
      'village/opinion-square',
      'community/courtyard-renewal',
    ])
      expect(checkProcedure(sample(name)).filter((f) => f.severity === 'error')).toEqual([]);
  });
});
