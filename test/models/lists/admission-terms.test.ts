import { describe, expect, it } from 'vitest';
import { admissionOf, admissionRule, type Admission, type AdmissionState } from '@cunju/models';
import { mayFollow } from '../../../packages/models/src/lists/admission/states.js';
import { after, sample, START, step } from './admission-samples.js';

describe('The terms of an admission', () => {
  const listed = step('listed', '2026-03-09');
  const seen = step('monitored', '2026-04-01');
  const trial = step('approvedTrial', '2026-03-06', '2026-06-30');

  it.each([
    ['a fixed approval', [step('approvedFixed', '2026-03-06'), listed], 'fixed', undefined],
    [
      'a fixed approval that names a day',
      [step('approvedFixed', '2026-03-06', '2026-03-31'), listed],
      'fixed',
      undefined,
    ],
    ['a trial', [trial, listed], 'trial', '2026-06-30'],
    ['a trial without an end', [step('approvedTrial', '2026-03-06'), listed], 'trial', undefined],
    ['a renewal without an end', [trial, listed, seen, step('renewed', '2026-05-01')], 'fixed', undefined],
    ['a renewal', [trial, listed, seen, step('renewed', '2026-05-01', '2026-12-31')], 'trial', '2026-12-31'],
    ['a trial that is not listed', [trial], 'none', undefined],
    ['one that left', [trial, listed, seen, step('exited', '2026-05-01')], 'none', undefined],
  ] as [string, Admission['steps'], string, string | undefined][])('of %s', (_, steps, standing, trialUntil) => {
    const view = admissionOf(after(...steps), '2026-06-30');
    const state = steps[steps.length - 1]!.state;
    expect(view).toEqual({
      state,
      since: steps[steps.length - 1]!.on,
      steps: [...START, ...steps],
      next: admissionRule(state)!.next,
      standing,
      ...(trialUntil !== undefined && { trialUntil }),
      mayBeAsked: standing !== 'none',
    });
  });

  it('are over the day after the trial', () => {
    expect(admissionOf(after(trial, listed), '2026-07-01')).toMatchObject({
      standing: 'over',
      trialUntil: '2026-06-30',
    });
  });

  it('are none before anything happened', () => {
    const none = { state: undefined, steps: [], next: ['applied'], standing: 'none', mayBeAsked: false };
    expect(admissionOf({ ...sample, steps: [] }, '2026-06-30')).toEqual(none);
    expect(admissionOf(after(), '2026-03-01')).toEqual(none);
  });

  it('only a step of its rule follows, and nothing follows a state that nobody knows', () => {
    expect(mayFollow(undefined, 'applied')).toBe(true);
    expect(mayFollow(undefined, 'listed')).toBe(false);
    expect(mayFollow('applied', 'rejected')).toBe(true);
    expect(mayFollow('rejected', 'applied')).toBe(false);
    expect(mayFollow('unknown' as AdmissionState, 'applied')).toBe(false);
  });
});
