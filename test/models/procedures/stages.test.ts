import { describe, expect, it } from 'vitest';
import { stagesOf } from '@cunju/models';
import { OWN_DEFAULT } from '../../../packages/models/src/checks/basis.js';
import { procedure } from '../../../packages/models/src/procedures/stages.js';
import type { Stage } from '../../../packages/models/src/documents/consultation.js';
import { notice, posting, proceeding, rural, step } from './steps.js';

const rulesOf = procedure('fourDeliberationsTwoDisclosures')!.stages;
const ruleOf = (kind: string) => rulesOf.find((rule) => rule.kind === kind)!;
const village = (stages: readonly Stage[], more: object = { decidingBody: 'villageAssembly' }) =>
  proceeding('fourDeliberationsTwoDisclosures', stages, more);
const states = (stages: readonly Stage[]) =>
  stagesOf(village(stages), '2026-03-10').stages.map(({ kind, state }) => `${kind} ${state}`);

describe('The stages of a consultation', () => {
  it('are none where it records no procedure', () => {
    expect(stagesOf(village([], { procedure: undefined }), '2026-03-10')).toEqual({ stages: [] });
  });

  it('are those recorded where the procedure is its own', () => {
    const own = step('raise', 'upcoming');
    const view = { kind: 'raise', state: 'upcoming', stage: own, missing: [] };
    expect(stagesOf(proceeding('custom', [own]), '2026-03-10')).toEqual({ stages: [view], next: view });
    expect(stagesOf(proceeding('custom', []), '2026-03-10')).toEqual({ stages: [] });
  });

  it('all come where nothing is done, and none that may be left out', () => {
    const { stages, next } = stagesOf(village([]), '2026-03-10');
    expect(stages.map(({ kind, state }) => [kind, state])).toEqual(
      rulesOf.filter((rule) => !rule.optional).map(({ kind }) => [kind, 'upcoming']),
    );
    expect(next).toEqual({ kind: 'collect', state: 'upcoming', rule: ruleOf('collect'), missing: [] });
  });

  it('are missing before the last one done, whatever its place', () => {
    expect(states([step('discuss', 'done')]).slice(0, 4)).toEqual([
      'collect missing',
      'propose missing',
      'discuss done',
      'partyReview upcoming',
    ]);
    expect(states([step('discuss', 'failed')]).slice(0, 4)).toEqual([
      'collect upcoming',
      'propose upcoming',
      'discuss failed',
      'partyReview upcoming',
    ]);
  });

  it('follow the last recorded predecessor, not the first, and keep what no rule knows in its place', () => {
    const again = [step('collect', 'failed'), step('raise', 'skipped'), step('collect', 'current')];
    expect(states(again).slice(0, 4)).toEqual([
      'collect failed',
      'raise skipped',
      'collect current',
      'propose upcoming',
    ]);
  });

  it('carry what was recorded and what the rule says', () => {
    const collect = step('collect', 'done');
    expect(stagesOf(village([collect]), '2026-03-10').stages[0]).toEqual({
      kind: 'collect',
      state: 'done',
      stage: collect,
      rule: ruleOf('collect'),
      missing: [],
    });
  });
});

describe('The first lawful day', () => {
  const earliest = (stages: readonly Stage[], onDate: string, kind: string, more?: object) =>
    stagesOf(village(stages, more), onDate).stages.find((view) => view.kind === kind)?.earliest;

  it.each([
    ['a day before', '2026-03-07', '2026-03-08'],
    ['on the day', '2026-03-08', '2026-03-08'],
    ['a day after', '2026-03-09', '2026-03-09'],
  ])('of what follows a stage of seven days, seen %s it is over', (_, onDate, on) => {
    const collect = step('collect', 'current', { startedOn: '2026-03-01' });
    expect(earliest([collect], onDate, 'propose')).toEqual({ on, basis: { law: '', confidence: 'D' } });
  });

  it.each([
    ['is done', [step('collect', 'done')]],
    ['did not begin', [step('collect', 'current')]],
    ['is not recorded', []],
    ['lasts no number of days', [step('collect', 'done'), step('propose', 'current', { startedOn: '2026-03-01' })]],
  ])('is not known where the stage before %s', (_, stages) => {
    const views = stagesOf(village(stages), '2026-03-02').stages;
    expect(views.filter((view) => view.earliest).map(({ kind }) => kind)).toEqual(['resolve']);
  });

  it.each([
    [{ decidingBody: 'villageAssembly' }, '2026-03-16', rural('25')],
    [{ decidingBody: 'villageRepAssembly' }, '2026-03-10', OWN_DEFAULT],
  ])('of a vote by %o comes from its notice', (more, on, basis) => {
    expect(earliest([step('notice', 'done', notice('2026-03-06'))], '2026-03-10', 'resolve', more)).toEqual({
      on,
      basis,
    });
  });

  it.each([{}, { decidingBody: 'groupMeeting' }])('of a vote is not known with %o', (more) => {
    expect(earliest([step('notice', 'done', notice('2026-03-06'))], '2026-03-10', 'resolve', more)).toBeUndefined();
  });

  it('is not given of a vote that was recorded', () => {
    expect(
      earliest([step('resolve', 'current', { startedOn: '2026-03-16' })], '2026-03-10', 'resolve'),
    ).toBeUndefined();
    expect(earliest([step('resolve', 'upcoming', notice('2026-03-05'))], '2026-03-10', 'resolve')?.on).toBe(
      '2026-03-15',
    );
  });
});

describe('How long a posting must stand', () => {
  const until = (postedOn: string, more?: object) =>
    stagesOf(village([step('publishResult', 'current', posting(postedOn))], more), '2026-03-10').stages.find(
      ({ kind }) => kind === 'publishResult',
    )?.until;

  it.each([
    ['2026-03-05', undefined, { on: '2026-03-20', basis: rural('35') }],
    ['2025-12-31', undefined, undefined],
    ['2018-01-01', undefined, undefined],
    ['2026-03-05', { setting: 'owners' }, undefined],
  ])('%s with %o', (postedOn, more, expected) => {
    expect(until(postedOn, more)).toEqual(expected);
  });
});
