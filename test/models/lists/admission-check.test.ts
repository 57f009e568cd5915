import { describe, expect, it } from 'vitest';
import { checkAdmission, type Admission } from '@cunju/models';
import { OWN_DEFAULT } from '../../../packages/models/src/checks/basis.js';
import { after, sample, START, step } from './admission-samples.js';

const fund = { law: '村民委员会组织法', article: '43', versionOn: '2025-10-28', confidence: 'T' };
const opinions = {
  law: '关于规范村级组织工作事务、机制牌子和证明事项的意见',
  versionOn: '2022-08-22',
  confidence: 'P',
};

describe('What an admission lacks', () => {
  const item = sample.task.name;
  const bare: Admission = { ...sample, basis: [], funding: undefined as never };
  const basisMissing = (more: object) => ({
    code: 'basis-missing',
    severity: 'warning',
    path: ['basis'],
    facts: { item },
    ...more,
  });
  const fundMissing = (severity: string, more: object) => ({
    code: 'funding-missing',
    severity,
    path: ['funding'],
    facts: { item },
    ...more,
  });

  it.each([
    [
      after().steps,
      '2020-01-01T00:00:00+08:00',
      basisMissing({ basis: fund, ref: 'L-ADMIT' }),
      fundMissing('warning', { basis: fund, ref: 'L-FUND' }),
    ],
    [
      [],
      '2026-01-01T00:00:00+08:00',
      basisMissing({ basis: fund, ref: 'L-ADMIT' }),
      fundMissing('warning', { basis: fund, ref: 'L-FUND' }),
    ],
    [
      [],
      '2025-12-31T00:00:00+08:00',
      basisMissing({ basis: OWN_DEFAULT, ref: 'L-ADMIT' }),
      fundMissing('warning', { basis: { ...fund, article: '37', versionOn: '2018-12-29' }, ref: 'L-FUND' }),
    ],
  ])('is judged by the day of its application, else of the document (%#)', (steps, updatedAt, ...expected) => {
    expect(checkAdmission({ ...bare, steps, updatedAt, publishedOn: '2020-01-01', checkedOn: '2026-03-05' })).toEqual(
      expected,
    );
  });

  it.each([
    [{ amount: { fen: 1 } }, 0],
    [{ amount: { fen: 0 } }, 1],
    [{ inKind: '宣传品' }, 0],
    [{ noCostReason: '不花钱' }, 0],
    [{ source: '财政' }, 1],
  ])('with %j', (funding, count) => {
    expect(checkAdmission({ ...sample, funding }).filter(({ code }) => code === 'funding-missing')).toHaveLength(count);
  });

  it.each([
    ['name', { ...sample.task, name: '没收摊位' }, '没收'],
    ['does', { ...sample.task, does: '没收摊位' }, '没收'],
  ])('a power in its %s', (key, task, words) => {
    expect(checkAdmission({ ...sample, task })).toEqual([
      {
        code: 'power-in-duty',
        severity: 'warning',
        path: ['task', key],
        facts: { item: task.name, words },
        basis: fund,
        ref: 'L-POWER',
      },
    ]);
  });

  it('needs no word on what it does', () => {
    const { does: _does, ...task } = sample.task;
    expect(checkAdmission({ ...sample, task })).toEqual([]);
  });
});

describe('The steps of an admission', () => {
  const check = (steps: Admission['steps'], more: object = {}) =>
    checkAdmission({ ...sample, steps, checkedOn: '2026-03-05', ...more });
  const notAllowed = (at: number, from: string, to: string) => ({
    code: 'step-not-allowed',
    severity: 'warning',
    path: ['steps', at, 'state'],
    facts: { from, to },
    basis: OWN_DEFAULT,
    ref: 'L-ADMIT',
  });

  it('come in order and on days in order', () => {
    const [first, second, ...rest] = START;
    expect(check(START)).toEqual([]);
    expect(check([second!, ...rest])).toEqual([notAllowed(0, 'applied', 'completenessChecked')]);
    expect(check([first!, ...rest])).toEqual([notAllowed(1, 'applied', 'opinionOfVillages')]);
    expect(check([first!, { ...second!, on: first!.on }, ...rest])).toEqual([]);
    expect(check([first!, { ...second!, on: '2026-03-01' }, ...rest])).toEqual([
      {
        code: 'dates-reversed',
        severity: 'warning',
        path: ['steps', 1, 'on'],
        facts: { from: '2026-03-02', to: '2026-03-01' },
        ref: 'L-ADMIT',
      },
    ]);
  });

  it('count the review from the application, wherever that stands', () => {
    const late = { ...START[3]!, on: '2026-03-31' };
    const long = {
      code: 'review-long',
      severity: 'advice',
      path: ['steps', 3, 'on'],
      facts: { item: sample.task.name, days: 21, limit: 20 },
      basis: OWN_DEFAULT,
    };
    expect(check([...START.slice(0, 3), late])).toEqual([long]);
    expect(check([...START.slice(0, 3), { ...late, on: '2026-03-30' }])).toEqual([]);
    expect(check([...START.slice(1, 3), late])).toEqual([notAllowed(0, 'applied', 'completenessChecked')]);
    const turned = [step('completenessChecked', '2026-03-01'), step('applied', '2026-03-03'), START[2]!, late];
    expect(check(turned).map(({ code }) => code)).toEqual(Array(3).fill('step-not-allowed'));
  });

  it('give a trial an end within twelve months', () => {
    const trial = (trialUntil?: string) =>
      check([...START, step('approvedTrial', '2026-03-06', trialUntil)], { checkedOn: '2026-03-06' });
    const path = ['steps', 4, 'trialUntil'];
    expect(trial('2027-03-06')).toEqual([]);
    expect(trial('2027-03-07')).toEqual([
      {
        code: 'trial-long',
        severity: 'advice',
        path,
        facts: { item: sample.task.name, until: '2027-03-07', limit: 12 },
        basis: OWN_DEFAULT,
      },
    ]);
    expect(trial()).toEqual([
      {
        code: 'missing-field',
        severity: 'warning',
        path,
        facts: { field: 'trialUntil' },
        basis: OWN_DEFAULT,
        ref: 'L-ADMIT',
      },
    ]);
  });

  it('tell the day after a trial that it is over, by the day of the last check or change', () => {
    const { checkedOn: _checkedOn, ...unchecked } = sample;
    const steps = [...START, step('approvedTrial', '2026-03-06', '2026-06-30'), step('listed', '2026-03-09')];
    const on = (updatedAt: string, more: object = {}) => checkAdmission({ ...unchecked, steps, updatedAt, ...more });
    const over = {
      code: 'trial-ended',
      severity: 'warning',
      path: ['steps'],
      facts: { item: sample.task.name, on: '2026-06-30' },
      basis: opinions,
      ref: 'L-ADMIT',
    };
    expect(on('2026-06-30T09:00:00+08:00')).toEqual([]);
    expect(on('2026-07-01T09:00:00+08:00')).toEqual([over]);
    expect(on('2026-06-30T09:00:00+08:00', { checkedOn: '2026-07-01' })).toEqual([over]);
  });
});
