import { describe, expect, it } from 'vitest';
import { checkProcedure, type Stage } from '@cunju/models';
import { OWN_DEFAULT } from '../../../packages/models/src/checks/basis.js';
import { meeting, notice, posting, proceeding, rural, step } from './steps.js';

const body = { decidingBody: 'villageAssembly' };
const check = (stages: readonly Stage[], more: object = body, kind = 'assembly') =>
  checkProcedure(proceeding(kind, stages, more));
const proposed = step('propose', 'done');
const votes = { votes: { for: 9, against: 0, abstain: 0, invalid: 0 } };

describe('Checking the notice of a vote', () => {
  const vote = (day: string | undefined, status: Stage['status'] = 'done', more: object = {}) =>
    step('resolve', status, { startedOn: day, endedOn: day, ...notice('2026-03-06'), ...more });
  const short = (at: number, days: number) => ({
    code: 'notice-short',
    severity: 'error',
    path: ['procedure', 'stages', at],
    facts: { days, needed: 10, earliest: '2026-03-16' },
    basis: rural('25'),
    ref: 'E_NOTICE_SHORT',
  });

  it.each([
    ['2026-03-16', []],
    ['2026-03-15', [short(1, 9)]],
    ['2026-03-06', [short(1, 0)]],
    ['2026-03-05', [short(1, 0)]],
  ])('held on %s', (day, expected) => {
    expect(check([proposed, vote(day)])).toEqual(expected);
  });

  it('looks at a vote that is running, and at none that comes, failed or was left out', () => {
    expect(check([proposed, vote('2026-03-15', 'current')])).toEqual([short(1, 9)]);
    for (const status of ['upcoming', 'failed', 'skipped'] as const)
      expect(check([proposed, vote('2026-03-15', status)])).toEqual([]);
  });

  it('says nothing without a day, a notice, a body or a rule', () => {
    expect(check([proposed, vote(undefined)])).toEqual([]);
    expect(check([proposed, vote('2026-03-15', 'done', { notice: undefined })])).toEqual([]);
    expect(check([proposed, vote('2026-03-15')], {})).toEqual([]);
    expect(check([proposed, vote('2026-03-15')], { decidingBody: 'groupMeeting' })).toEqual([]);
    expect(check([], { ...body, procedure: undefined })).toEqual([]);
  });

  it('only advises representatives, whose three days are ours', () => {
    const reps = { decidingBody: 'villageRepAssembly' };
    expect(check([proposed, vote('2026-03-09')], reps)).toEqual([]);
    expect(check([proposed, vote('2026-03-08')], reps)).toEqual([
      {
        ...short(1, 2),
        severity: 'advice',
        facts: { days: 2, needed: 3, earliest: '2026-03-09' },
        basis: OWN_DEFAULT,
      },
    ]);
  });

  it.each([
    ['a stage that votes by its rule, without a meeting', 'resolve', {}, 1],
    ['a stage that voted, although no rule says so', 'raise', meeting({ heldOn: '2026-03-15', ...votes }), 1],
    ['a meeting that did not vote', 'raise', meeting({ heldOn: '2026-03-15' }), 0],
  ] as const)('looks at %s', (_, kind, more, count) => {
    const stage = { ...vote('2026-03-15', 'done', more), kind };
    expect(check([proposed, stage])).toHaveLength(count);
    expect(check([proposed, stage], body, 'custom')).toHaveLength(kind === 'resolve' ? 0 : count);
  });
});

describe('Checking the discussion by the Party organization', () => {
  const held = (day: string, more: object = {}) => step('resolve', 'done', { startedOn: day, endedOn: day, ...more });
  const absent = {
    code: 'party-discussion-missing',
    severity: 'error',
    path: ['procedure', 'stages', 0],
    facts: { matter: 'public-works' },
    basis: rural('28.3'),
    ref: 'E_NO_PARTY_PREDISCUSSION',
  };
  const before = (kind: Stage['kind'], endedOn: string | undefined, status: Stage['status'] = 'done') =>
    step(kind, status, { startedOn: endedOn, endedOn });

  it.each([
    ['nobody discussed it', [], [absent]],
    ['it was proposed on the day', [before('propose', '2026-03-16')], []],
    ['it was proposed a day later', [before('propose', '2026-03-17')], [absent]],
    ['it was proposed on a day that is not recorded', [before('propose', undefined)], []],
    ['members of the Party reviewed it', [before('partyReview', '2026-03-16')], []],
    ['the Party organization discussed it', [before('partyDiscussion', '2026-03-16')], []],
    ['others discussed it', [before('discuss', '2026-03-16')], [absent]],
    ['the proposal is running', [before('propose', '2026-03-16', 'current')], [absent]],
    ['one proposal came late and one in time', [before('propose', '2026-03-17'), before('propose', '2026-03-01')], []],
  ])('where %s', (_, others, expected) => {
    expect(check([held('2026-03-16'), ...others])).toEqual(expected);
  });

  it.each([
    ['before 2026', held('2025-12-31'), body, []],
    ['since 2026', held('2026-01-01'), body, [absent]],
    ['of an election', held('2026-03-16'), { decidingBody: 'election' }, []],
    ['of a recall', held('2026-03-16'), { decidingBody: 'recall' }, []],
    ['without a body', held('2026-03-16'), {}, [absent]],
    ['without a day', step('resolve', 'current'), body, []],
    ['of owners', held('2026-03-16'), { setting: 'owners', decidingBody: 'ownersDecision' }, []],
    ['before any law', held('2017-01-01'), body, []],
  ] as const)('of a vote %s', (_, stage, more, expected) => {
    expect(check([stage], more)).toEqual(expected);
  });
});

describe('Checking what was on the board', () => {
  const publish = (status: Stage['status'], more: object = {}) => step('publishResult', status, more);
  const missing = (basis: object | undefined) => ({
    code: 'posting-missing',
    severity: 'warning',
    path: ['procedure', 'stages', 0],
    facts: { stage: '题-publishResult' },
    ...(basis && { basis }),
    ref: 'E_NOT_PUBLISHED',
  });
  const short = (severity: string, days: number, until = '2026-03-20') => ({
    code: 'posting-short',
    severity,
    path: ['procedure', 'stages', 0, 'posting'],
    facts: { days, needed: 15, until },
    basis: rural('35'),
    ref: 'E_PUBLISH_SHORT',
  });

  it.each([
    ['done', {}, body, [missing(rural('35'))]],
    ['done', { endedOn: undefined }, body, [missing(rural('35'))]],
    ['done', { endedOn: '2025-12-31' }, body, [missing(rural('30', 'cn-rural-2018', '2018-12-29'))]],
    ['done', { endedOn: '2017-01-01' }, body, [missing(undefined)]],
    ['done', {}, { setting: 'owners' }, [missing(undefined)]],
    ['current', {}, body, []],
  ] as const)('nothing: %s, %o, %o', (status, more, rest, expected) => {
    expect(check([publish(status, more)], rest)).toEqual(expected);
  });

  it('asks for no posting of a stage that has none by its rule, and counts one that it has', () => {
    expect(check([step('implement', 'done')])).toEqual([]);
    expect(check([step('implement', 'done', posting('2026-03-05', '2026-03-19'))])).toEqual([short('error', 14)]);
  });

  it.each([
    ['stood long enough', 'done', posting('2026-03-05', '2026-03-20'), []],
    ['a day short', 'done', posting('2026-03-05', '2026-03-19'), [short('error', 14)]],
    ['a day short while running', 'current', posting('2026-03-05', '2026-03-19'), [short('error', 14)]],
    ['taken down before it went up', 'done', posting('2026-03-05', '2026-03-01'), [short('error', 0)]],
    [
      'as long as the stage, too short',
      'done',
      { ...posting('2026-03-05'), endedOn: '2026-03-19' },
      [short('error', 14)],
    ],
    ['as long as the stage', 'done', { ...posting('2026-03-05'), endedOn: '2026-03-20' }, []],
    ['still there', 'current', { ...posting('2026-03-05'), endedOn: '2026-03-19' }, []],
    ['no day known', 'done', { ...posting('2026-03-05'), endedOn: undefined }, []],
    ['before the law counted', 'done', posting('2025-12-31', '2026-01-01'), []],
    ['before any law', 'done', posting('2017-12-31', '2018-01-01'), []],
    ['full but for the holiday', 'done', posting('2026-03-20', '2026-04-06'), [short('advice', 17, '2026-04-07')]],
    [
      'to the day before the holiday moves it',
      'done',
      posting('2026-03-20', '2026-04-04'),
      [short('advice', 15, '2026-04-07')],
    ],
    ['a day short of the holiday', 'done', posting('2026-03-20', '2026-04-03'), [short('error', 14, '2026-04-07')]],
    ['past the holiday', 'done', posting('2026-03-20', '2026-04-07'), []],
  ] as const)('%s', (_, status, more, expected) => {
    expect(check([publish(status, more)])).toEqual(expected);
  });
});

describe('Checking the days of a stage', () => {
  it.each([
    ['2026-03-08', []],
    [
      '2026-03-07',
      [
        {
          code: 'stage-short',
          severity: 'advice',
          path: ['procedure', 'stages', 0, 'endedOn'],
          facts: { stage: '题-collect', days: 6, needed: 7, until: '2026-03-08' },
          basis: OWN_DEFAULT,
        },
      ],
    ],
  ])('that began on the 1st and ended on %s', (endedOn, expected) => {
    expect(check([step('collect', 'done', { endedOn })], body, 'fourDeliberationsTwoDisclosures')).toEqual(expected);
  });

  it('that no rule counts', () => {
    expect(check([step('implement', 'done'), step('raise', 'done')])).toEqual([]);
    expect(check([step('collect', 'current')], body, 'fourDeliberationsTwoDisclosures')).toEqual([]);
  });
});
