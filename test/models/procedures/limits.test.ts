import { describe, expect, it } from 'vitest';
import { OWN_DEFAULT } from '../../../packages/models/src/checks/basis.js';
import { lastedOf, limitOf, overOn } from '../../../packages/models/src/procedures/limits.js';
import type { StageRule } from '../../../packages/models/src/procedures/types.js';
import { meeting, step } from './steps.js';

const rule = (within: object): StageRule =>
  ({ kind: 'filing', actor: 'committee', legalForce: 'design', confidence: 'D', within }) as StageRule;

describe('The day a stage was over', () => {
  it.each([
    [{ startedOn: '2026-03-01', endedOn: '2026-03-09', ...meeting() }, '2026-03-09'],
    [{ startedOn: '2026-03-01', endedOn: undefined, ...meeting() }, '2026-03-16'],
    [{ startedOn: '2026-03-01', endedOn: undefined }, '2026-03-01'],
    [{ startedOn: undefined, endedOn: undefined }, undefined],
  ])('%o', (more, day) => {
    expect(overOn(step('resolve', 'done', more))).toBe(day);
  });

  it('is not known of a stage that is not recorded', () => {
    expect(overOn(undefined)).toBeUndefined();
  });
});

describe('How long a stage lasted', () => {
  it.each([
    ['done', '2026-03-01', '2026-03-09', 8],
    ['current', '2026-03-01', '2026-03-09', undefined],
    ['done', undefined, '2026-03-09', undefined],
    ['done', '2026-03-01', undefined, undefined],
  ] as const)('%s from %s to %s', (status, startedOn, endedOn, days) => {
    expect(lastedOf(step('solicit', status, { startedOn, endedOn }))).toBe(days);
  });
});

describe('The last day of a stage', () => {
  const filing = step('filing', 'current', { startedOn: '2026-03-05' });
  const after = rule({ count: 10, after: 'resolve', basis: OWN_DEFAULT });
  const vote = (status: 'done' | 'current', endedOn: string) => step('resolve', status, { endedOn });

  it.each([
    ['nothing counts its days', [filing], undefined, undefined],
    ['its own start is not recorded', [], rule({ count: 3, basis: OWN_DEFAULT }), undefined],
    ['what it follows is not recorded', [filing], after, undefined],
    ['what it follows is not done', [vote('current', '2026-03-02'), filing], after, undefined],
    ['only another stage is done', [step('notice', 'done'), filing], after, undefined],
  ])('is not known where %s', (_, stages, within, on) => {
    expect(
      limitOf(
        stages,
        stages.find((s) => s === filing),
        within,
      ),
    ).toEqual(on);
  });

  it.each([
    ['the start of the stage', [filing], rule({ count: 3, basis: OWN_DEFAULT }), '2026-03-08'],
    ['the start, in working days', [filing], rule({ count: 3, working: true, basis: OWN_DEFAULT }), '2026-03-10'],
    [
      'the last of the stages it follows',
      [vote('done', '2026-03-01'), vote('done', '2026-03-02')],
      after,
      '2026-03-12',
    ],
  ])('counts from %s', (_, stages, within, on) => {
    expect(limitOf(stages, filing, within)).toEqual({ on, basis: OWN_DEFAULT });
  });
});
