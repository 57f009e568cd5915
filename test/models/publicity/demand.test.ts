import { mayDemandPublication, provincialPublicity, type Support } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const ask = (province: string | undefined, support: Support, more: object = {}) =>
  mayDemandPublication({ setting: 'rural', date: '2026-04-12', support, ...(province && { province }), ...more });
const persons = (supporters: number, base = 868): Support => ({ eligiblePersons: { supporters, base } });
const reps = (supporters: number, base = 40): Support => ({ villageReps: { supporters, base } });

describe('Who may have other matters published', () => {
  test.each([
    ['46', persons(86), 'short'],
    ['46', persons(87), 'enough'],
    ['46', reps(13), 'short'],
    ['46', reps(14), 'enough'],
    ['51', persons(87), 'enough'],
    ['51', reps(7), 'short'],
    ['51', reps(8), 'enough'],
    ['37', reps(7), 'short'],
    ['37', reps(8), 'enough'],
    ['50', reps(7), 'short'],
    ['50', reps(8), 'enough'],
  ] as const)('in province %s %o is %s', (province, support, outcome) => {
    expect(ask(province, support).outcome).toBe(outcome);
  });

  test('either share is enough, and each is shown in whole people', () => {
    const answer = ask('460106201', { ...persons(80), ...reps(14) });
    expect(answer.outcome).toBe('enough');
    expect(answer.legs).toEqual([
      {
        share: { op: 'gte', num: 1, den: 10, of: 'eligiblePersons' },
        supporters: 80,
        base: 868,
        needed: 87,
        short: 7,
        met: false,
      },
      {
        share: { op: 'gte', num: 1, den: 3, of: 'villageReps' },
        supporters: 14,
        base: 40,
        needed: 14,
        short: 0,
        met: true,
      },
    ]);
  });

  test.each([
    ['46', '海南省实施《中华人民共和国村民委员会组织法》办法', '24'],
    ['51', '四川省村务公开条例', '8'],
    ['37', '山东省村务公开条例', '8'],
    ['50', '重庆市实施《中华人民共和国村民委员会组织法》办法', '27'],
  ])('province %s rests on %s %s', (province, law, article) => {
    expect(ask(province, persons(1)).basis).toMatchObject({ law, article, confidence: 'T' });
  });

  test('elsewhere no rule names a share, and the answer rests on the article on open affairs', () => {
    expect(ask('43', persons(868))).toMatchObject({
      outcome: 'no-rule',
      anyOf: [],
      legs: [],
      basis: { law: '村民委员会组织法', article: '35', confidence: 'T' },
    });
    expect(ask('51', persons(500), { setting: 'urban' })).toMatchObject({
      outcome: 'no-rule',
      basis: { article: '34' },
    });
    expect(ask(undefined, {}, { setting: 'owners' }).basis).toEqual({ law: 'cunju', confidence: 'D' });
  });

  test('signatures for something else do not count, and of nobody no share is met', () => {
    expect(ask('51', { residentReps: { supporters: 40, base: 40 } })).toMatchObject({ outcome: 'no-rule', legs: [] });
    expect(ask('51', persons(0, 0)).outcome).toBe('short');
  });

  test('every figure of a province names its law, its version and its article', () => {
    for (const rules of Object.values(provincialPublicity))
      for (const rule of Object.values(rules) as readonly object[]) {
        const basis = 'basis' in rule ? rule.basis : rule;
        expect(basis).toMatchObject({ confidence: 'T', article: expect.stringMatching(/^\d+$/) as string });
        expect((basis as { versionOn: string }).versionOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
  });
});
