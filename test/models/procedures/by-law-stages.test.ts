import { checkProcedure, procedure, stagesOf, type Consultation } from '@cunju/models';
import { describe, expect, test } from 'vitest';

type Step = Record<string, unknown> & { kind: string; status: string };

const stage = (kind: string, from?: string, to?: string, more: object = {}): Step => ({
  id: kind,
  kind,
  title: kind,
  actor: '村委会',
  status: to === undefined ? 'current' : 'done',
  ...(from !== undefined && { startedOn: from }),
  ...(to !== undefined && { endedOn: to }),
  ...more,
});

const place = (code = '431322105210') => ({ code, kind: 'village', name: '石桥村' });
const rules = (stages: readonly Step[], code?: string): Consultation =>
  ({
    mode: 'record',
    setting: 'rural',
    matter: 'charter-or-rules',
    decidingBody: 'villageAssembly',
    publishedOn: '2026-03-01',
    locality: place(code),
    procedure: { kind: 'byLaws', stages },
  }) as unknown as Consultation;

const vote = (heldOn: string) =>
  stage('resolve', heldOn, heldOn, {
    notice: { postedOn: '2026-05-08', channels: ['公开栏'] },
    meeting: { body: 'villageAssembly', mode: 'household', heldOn, place: '', base: 228, present: 160 },
  });
const way = [
  stage('initiate', '2026-03-02', '2026-03-02'),
  stage('solicit', '2026-03-03', '2026-03-18'),
  stage('draft', '2026-03-19', '2026-03-25'),
  stage('publicComment', '2026-03-26', '2026-04-02'),
  stage('partyDiscussion', '2026-04-03', '2026-04-03'),
  stage('legalReview', '2026-04-07', '2026-04-28'),
  vote('2026-05-18'),
];
const filed = (on: string) => [...way, stage('filing', on, on)];
const found = (stages: readonly Step[]) =>
  checkProcedure(rules(stages)).map(({ code, severity, path, facts, basis, ref }) => ({
    code,
    severity,
    path,
    facts,
    basis,
    ref,
  }));
const ours = { law: 'cunju', confidence: 'D' };
const with_ = (kind: string, from: string, to: string): readonly Step[] =>
  way.map((one) => (one.kind === kind ? stage(kind, from, to) : one));

describe('The by-law procedure as data', () => {
  const rule = procedure('byLaws');

  test('goes from its start to the yearly look, each stage with who takes it and what it rests on', () => {
    expect(rule?.number).toBe('P15');
    expect(rule?.stages.map((s) => [s.kind, s.actor, s.legalForce, s.confidence])).toEqual([
      ['initiate', 'committee', 'design', 'D'],
      ['solicit', 'drafting-group', 'policy', 'P'],
      ['draft', 'drafting-group', 'policy', 'P'],
      ['publicComment', 'committee', 'design', 'D'],
      ['partyDiscussion', 'party-branch', 'statute', 'T'],
      ['legalReview', 'township', 'policy', 'P'],
      ['repDiscussion', 'rep-assembly', 'local', 'T'],
      ['notice', 'committee', 'statute', 'T'],
      ['resolve', 'assembly', 'statute', 'T'],
      ['filing', 'committee', 'statute', 'T'],
      ['publishText', 'committee', 'statute', 'T'],
      ['implement', 'committee-and-supervision', 'design', 'D'],
      ['evaluate', 'committee', 'design', 'D'],
    ]);
    expect(rule?.endings).toEqual(['amended', 'suspendedByOrder', 'repealed']);
  });

  test('counts its days as defaults, and filing as known but not read', () => {
    const of = (kind: string) => rule?.stages.find((s) => s.kind === kind);
    expect(of('solicit')?.days).toEqual({ count: 15, confidence: 'D' });
    expect(of('publicComment')?.days).toEqual({ count: 7, confidence: 'D' });
    expect(of('legalReview')?.within).toEqual({ count: 15, working: true, basis: ours });
    expect(of('filing')?.within).toMatchObject({ count: 10, after: 'resolve', basis: { confidence: 'K' } });
    expect(of('publishText')).toMatchObject({ posted: true, permanent: true, onFail: 'publishText' });
  });

  test('goes back by the way it failed', () => {
    const edges = rule?.stages.flatMap(({ kind, failures = [] }) => failures.map(({ when, to }) => [kind, when, to]));
    expect(edges).toEqual([
      ['legalReview', 'revise', ['draft']],
      ['resolve', 'no-quorum', ['notice']],
      ['resolve', 'not-passed', ['draft']],
      ['filing', 'returned', ['draft', 'legalReview']],
    ]);
    expect(rule?.stages.flatMap(({ kind, onFail }) => (onFail ? [[kind, onFail]] : []))).toEqual([
      ['draft', 'solicit'],
      ['publicComment', 'draft'],
      ['partyDiscussion', 'draft'],
      ['legalReview', 'draft'],
      ['resolve', 'draft'],
      ['filing', 'draft'],
      ['publishText', 'publishText'],
    ]);
  });
});

describe('Where by-laws stand', () => {
  test('names the next stage and its last day: ten days after the vote for filing', () => {
    const { next, stages } = stagesOf(rules(way), '2026-05-20');
    expect(next).toMatchObject({ kind: 'filing', latest: { on: '2026-05-28', basis: { confidence: 'K' } } });
    expect(stages.map((s) => s.kind).slice(-4)).toEqual(['filing', 'publishText', 'implement', 'evaluate']);
    expect(stages.filter((s) => s.latest).map((s) => s.kind)).toEqual(['filing']);
  });

  test('gives a review that is under way fifteen working days, holidays and weekends left out', () => {
    const { stages } = stagesOf(rules([...way.slice(0, 5), stage('legalReview', '2026-04-03')]), '2026-04-08');
    // 4 to 6 April are Qingming; the fifteenth working day after the 3rd is the 27th.
    expect(stages.find((s) => s.kind === 'legalReview')?.latest).toEqual({ on: '2026-04-27', basis: ours });
  });

  test('waits until opinions were asked for fifteen days', () => {
    const { next } = stagesOf(rules([way[0]!, stage('solicit', '2026-03-03')]), '2026-03-05');
    expect(next).toMatchObject({ kind: 'draft', earliest: { on: '2026-03-18', basis: { law: '', confidence: 'D' } } });
    expect(next?.latest).toBeUndefined();
  });

  test('asks for the discussion by the representatives in Hainan alone', () => {
    const kinds = (code: string) => stagesOf(rules(way.slice(0, 6), code), '2026-05-01').stages.map((s) => s.kind);
    expect(kinds('460106001201')).toContain('repDiscussion');
    expect(kinds('431322105210')).not.toContain('repDiscussion');
  });
});

describe('Checking by-laws as they went', () => {
  test('finds nothing where every gate was kept to the day', () => {
    expect(found(filed('2026-05-28'))).toEqual([]);
  });

  test('advises where opinions or comments were asked for a day too few', () => {
    expect(found(with_('solicit', '2026-03-03', '2026-03-17'))).toEqual([
      {
        code: 'stage-short',
        severity: 'advice',
        path: ['procedure', 'stages', 1, 'endedOn'],
        facts: { stage: 'solicit', days: 14, needed: 15, until: '2026-03-18' },
        basis: ours,
        ref: undefined,
      },
    ]);
    expect(found(with_('publicComment', '2026-03-26', '2026-04-01'))).toMatchObject([
      { code: 'stage-short', facts: { stage: 'publicComment', days: 6, needed: 7, until: '2026-04-02' } },
    ]);
  });

  test('advises where the review took a working day too many', () => {
    expect(found(with_('legalReview', '2026-04-07', '2026-04-28'))).toEqual([]);
    expect(found(with_('legalReview', '2026-04-07', '2026-04-29'))).toEqual([
      {
        code: 'done-late',
        severity: 'advice',
        path: ['procedure', 'stages', 5],
        facts: { on: '2026-04-29', by: '2026-04-28' },
        basis: ours,
        ref: undefined,
      },
    ]);
  });

  test('advises where filing came on the eleventh day, and never calls it law', () => {
    expect(found(filed('2026-05-29'))).toMatchObject([
      {
        code: 'done-late',
        severity: 'advice',
        facts: { on: '2026-05-29', by: '2026-05-28' },
        basis: { confidence: 'K' },
      },
    ]);
  });

  test('says nothing of days that were not recorded, or of a stage that is not over', () => {
    expect(found([stage('solicit', undefined, '2026-03-04')])).toEqual([]);
    expect(found([stage('solicit', '2026-03-03')])).toEqual([]);
    expect(found([stage('filing', '2026-06-30', '2026-06-30')])).toEqual([]);
  });

  test('takes the discussion by the Party organization as the one that comes first', () => {
    const without = way.filter(({ kind }) => kind !== 'partyDiscussion');
    expect(found(without).map(({ code, ref }) => [code, ref])).toEqual([
      ['party-discussion-missing', 'E_NO_PARTY_PREDISCUSSION'],
    ]);
  });

  test('asks the text to stand on the board for fifteen days', () => {
    const text = (takenDownOn: string) =>
      stage('publishText', '2026-05-29', '2026-06-30', {
        posting: { postedOn: '2026-05-29', takenDownOn, places: ['公开栏'] },
      });
    expect(found([...filed('2026-05-28'), text('2026-06-13')])).toEqual([]);
    expect(found([...filed('2026-05-28'), text('2026-06-12')])).toMatchObject([
      { code: 'posting-short', facts: { days: 14, needed: 15, until: '2026-06-13' }, ref: 'E_PUBLISH_SHORT' },
    ]);
  });
});
