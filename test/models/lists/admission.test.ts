import { readFileSync } from 'node:fs';
import {
  admission as schema,
  admissionDefaults,
  admissionOf,
  admissionStates,
  checkAdmission,
  type Admission,
  type AdmissionState,
  type AdmissionStep,
} from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { village } from './samples.js';

const sample = JSON.parse(readFileSync('packages/site/public/data/village/admission.json', 'utf8')) as Admission;
const step = (state: AdmissionState, on: string, more: Partial<AdmissionStep> = {}): AdmissionStep => ({
  state,
  on,
  by: '准入联席会议',
  ...more,
});
const withSteps = (...steps: AdmissionStep[]): Admission => ({ ...sample, steps });
const more = (...steps: AdmissionStep[]): Admission => withSteps(...sample.steps, ...steps);
const codes = (record: Admission) => checkAdmission(record).map(({ code }) => code);
const without = (state: AdmissionState) => withSteps(...sample.steps.filter((one) => one.state !== state));

describe('The procedure of admission', () => {
  const next = new Map(admissionStates.map((one) => [one.state, one.next]));

  it('names every state of the document once', () => {
    const states = admissionStates.map(({ state }) => state);
    expect([...states].sort()).toEqual([...z.toJSONSchema(schema.shape.steps.def.element.shape.state).enum!].sort());
    expect(new Set(states).size).toBe(states.length);
  });

  it('can reach every state from the application, and ends in a refusal or in leaving the list', () => {
    const reached = new Set<AdmissionState>(['applied']);
    for (const state of reached) for (const one of next.get(state) ?? []) reached.add(one);
    expect(reached.size).toBe(admissionStates.length);
    expect(admissionStates.filter((one) => one.next.length === 0).map(({ state }) => state)).toEqual([
      'rejected',
      'exited',
    ]);
  });

  it('never comes to the list but over the joint meeting', () => {
    const reached = new Set<AdmissionState>(['applied']);
    for (const state of reached)
      if (state !== 'jointMeetingReview') for (const one of next.get(state) ?? []) reached.add(one);
    expect(reached.has('listed')).toBe(false);
  });
});

describe('Where an admission stands', () => {
  it.each([
    ['2026-04-28', undefined, 'none', false],
    ['2026-04-29', 'applied', 'none', false],
    ['2026-05-27', 'jointMeetingReview', 'none', false],
    ['2026-05-31', 'approvedTrial', 'none', false],
    ['2026-06-01', 'listed', 'trial', true],
    ['2027-05-27', 'listed', 'trial', true],
    ['2027-05-28', 'listed', 'over', false],
  ] as const)('on %s: %s, %s', (on, state, standing, mayBeAsked) => {
    expect(admissionOf(sample, on)).toMatchObject({ state, standing, mayBeAsked });
  });

  it('tells what may come next, since when, and the last day of the trial', () => {
    expect(admissionOf(sample, '2026-11-16')).toMatchObject({
      since: '2026-06-01',
      next: ['monitored'],
      trialUntil: '2027-05-27',
    });
    expect(admissionOf(withSteps(), '2026-11-16').next).toEqual(['applied']);
  });

  it('becomes fixed by a renewal without an end, and goes on by one with an end', () => {
    const seen = step('monitored', '2027-05-10');
    expect(admissionOf(more(seen, step('renewed', '2027-05-20')), '2027-06-01')).toMatchObject({
      standing: 'fixed',
      mayBeAsked: true,
    });
    const longer = more(seen, step('renewed', '2027-05-20', { trialUntil: '2027-12-31' }));
    expect(admissionOf(longer, '2027-12-31').standing).toBe('trial');
    expect(admissionOf(longer, '2028-01-01').standing).toBe('over');
  });

  it('is over when it left the list, and never begins when it was refused', () => {
    const left = more(step('monitored', '2026-10-01'), step('exited', '2026-10-20', { note: '没有经费' }));
    expect(admissionOf(left, '2026-10-20')).toMatchObject({ state: 'exited', standing: 'none', mayBeAsked: false });
    const refused = withSteps(
      ...sample.steps.slice(0, 4),
      step('rejected', '2026-05-28'),
      step('listed', '2026-06-01'),
    );
    expect(admissionOf(refused, '2026-12-31')).toMatchObject({ state: 'rejected', next: [], mayBeAsked: false });
  });

  it('does not move by a step that may not follow', () => {
    expect(admissionOf(without('opinionOfVillages'), '2026-11-16').state).toBe('completenessChecked');
  });

  it('is never asked of a village without approval, whatever the record holds', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`);
    const anyStep = fc.record({
      state: fc.constantFrom(...admissionStates.map(({ state }) => state)),
      on: days,
      by: fc.constant('联席会议'),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), days, (steps, on) => {
        const { mayBeAsked, steps: counted } = admissionOf(withSteps(...steps), on);
        const states = counted.map(({ state }) => state);
        if (mayBeAsked) {
          expect(states).toContain('jointMeetingReview');
          expect(states.some((state) => state === 'approvedFixed' || state === 'approvedTrial')).toBe(true);
        }
        expect(counted.every((one) => one.on <= on)).toBe(true);
      }),
    );
  });
});

describe('The check of an admission', () => {
  it('has nothing against the sample, which has the shape and the number of the list', () => {
    expect(z.safeParse(schema, sample).success).toBe(true);
    expect(checkAdmission(sample)).toEqual([]);
    const listed = village.items.find(({ name }) => name === sample.task.name);
    const approved = sample.steps.find(({ state }) => state === 'approvedTrial');
    expect(listed?.admission).toMatchObject({
      applicant: sample.applicant,
      decidedOn: approved?.on,
      number: approved?.number,
      trialUntil: approved?.trialUntil,
    });
    expect(listed?.effectiveFrom).toBe(sample.steps.find(({ state }) => state === 'listed')?.on);
  });

  it('asks who pays and what it rests on (L-FUND, L-ADMIT), by article 43', () => {
    const { funding: _funding, basis: _basis, ...bare } = sample;
    expect(checkAdmission(bare)).toMatchObject([
      { code: 'basis-missing', ref: 'L-ADMIT', basis: { law: '村民委员会组织法', article: '43', confidence: 'T' } },
      { code: 'funding-missing', ref: 'L-FUND', basis: { article: '43' } },
    ]);
    expect(codes({ ...sample, funding: { amount: { fen: 0 } } })).toEqual(['funding-missing']);
    expect(codes({ ...sample, funding: { noCostReason: '转发一条通知' } })).toEqual([]);
  });

  it('finds powers of authorities in what is asked (L-POWER)', () => {
    const task = { ...sample.task, does: '查封不合格的厨房' };
    expect(checkAdmission({ ...sample, task })).toMatchObject([
      { code: 'power-in-duty', path: ['task', 'does'], facts: { words: '查封' }, ref: 'L-POWER' },
    ]);
  });

  it('names a step that was left out and days that run backwards', () => {
    expect(checkAdmission(without('opinionOfVillages'))).toMatchObject([
      {
        code: 'step-not-allowed',
        path: ['steps', 2, 'state'],
        facts: { from: 'completenessChecked', to: 'jointMeetingReview' },
      },
    ]);
    expect(codes(withSteps(step('listed', '2026-06-01')))).toEqual(['step-not-allowed']);
    const [first, second, ...rest] = sample.steps as [AdmissionStep, AdmissionStep];
    expect(codes(withSteps(first, { ...second, on: '2026-04-01' }, ...rest))).toEqual(['dates-reversed']);
  });

  it('names a trial without an end, too long, or over and still on the list', () => {
    const trial = (trialUntil?: string): Admission =>
      withSteps(
        ...sample.steps.map(({ trialUntil: _, ...one }): AdmissionStep =>
          one.state === 'approvedTrial' && trialUntil ? { ...one, trialUntil } : one,
        ),
      );
    expect(codes(trial())).toEqual(['missing-field']);
    expect(codes(trial('2027-05-28'))).toEqual([]);
    expect(checkAdmission(trial('2027-05-29'))).toMatchObject([
      { code: 'trial-long', severity: 'advice', basis: { confidence: 'D' }, facts: { limit: 12 } },
    ]);
    expect(checkAdmission({ ...sample, checkedOn: '2027-05-28' })).toMatchObject([
      { code: 'trial-ended', facts: { on: '2027-05-27' } },
    ]);
  });

  it('counts twenty working days from the application, holidays and weekends left out', () => {
    const reviewed = (on: string) =>
      withSteps(
        step('applied', '2026-04-29'),
        step('completenessChecked', '2026-04-29'),
        step('opinionOfVillages', '2026-04-30'),
        step('jointMeetingReview', on),
      );
    // 30 April, then 6 May to 1 June but four weekends: 20 days, with 1 to 5 May off.
    expect(codes(reviewed('2026-06-01'))).toEqual([]);
    expect(checkAdmission(reviewed('2026-06-02'))).toMatchObject([
      { code: 'review-long', severity: 'advice', facts: { days: 21, limit: admissionDefaults.reviewWorkingDays } },
    ]);
  });
});
