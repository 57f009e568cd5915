import { nationalPacks, rulePackById, rulePackOn, type RulePack, type Setting } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const on = (setting: Setting, date: string, province?: string): RulePack | undefined =>
  rulePackOn({ setting, date, ...(province !== undefined && { province }) });

describe('The pack in force', () => {
  const cases: [Setting, string, string | undefined][] = [
    ['rural', '2018-12-28', undefined],
    ['rural', '2018-12-29', 'cn-rural-2018'],
    ['rural', '2025-12-31', 'cn-rural-2018'],
    ['rural', '2026-01-01', 'cn-rural-2026'],
    ['urban', '2025-12-31', 'cn-urban-2018'],
    ['urban', '2026-01-01', 'cn-urban-2026'],
    ['collective', '2025-04-30', undefined],
    ['collective', '2025-05-01', 'cn-collective-2025'],
    ['owners', '2020-12-31', undefined],
    ['owners', '2021-01-01', 'cn-owners-2021'],
  ];
  for (const [setting, date, id] of cases)
    test(`for ${setting} on ${date} is ${id ?? 'none'}`, () => expect(on(setting, date)?.id).toBe(id));

  test('is found by its id, with and without a province', () => {
    for (const pack of nationalPacks) expect(rulePackById(pack.id)).toBe(pack);
    expect(rulePackById('cn-rural-2026+hi-2025')?.overlay?.province).toBe('46');
    expect(rulePackById('cn-rural-2026+xx')).toBeUndefined();
    expect(rulePackById('toString')).toBeUndefined();
  });

  test('takes the province from the first two digits of the locality code', () => {
    expect(on('rural', '2026-05-01', '460105')?.id).toBe('cn-rural-2026+hi-2025');
    expect(on('rural', '2026-05-01', '431322105210')?.id).toBe('cn-rural-2026');
    expect(on('urban', '2026-05-01', '41')?.assemblies.residentAssembly?.minPerYear).toBe(2);
  });
});

describe('A province', () => {
  const days = (province: string): [number | undefined, number | undefined] => {
    const pack = on('rural', '2026-06-01', province);
    return [pack?.assemblies.villageRepAssembly?.notice?.days, pack?.publicity?.minDays?.days];
  };
  const cases: [string, string, number][] = [
    ['海南', '46', 3],
    ['浙江', '33', 3],
    ['上海', '31', 10],
    ['山东', '37', 5],
    ['四川', '51', 3],
    ['重庆', '50', 3],
    ['北京', '11', 3],
  ];
  for (const [name, code, notice] of cases)
    test(`${name} asks ${notice} days of notice to representatives and never lowers the 15 days on the board`, () =>
      expect(days(code)).toEqual([notice, 15]));

  test('kept its own days on the board while the law named none', () => {
    expect(on('rural', '2025-06-01', '51')?.publicity?.minDays).toMatchObject({ days: 10 });
    expect(on('rural', '2025-06-01', '37')?.publicity?.minDays).toMatchObject({ days: 5 });
    expect(on('rural', '2025-06-01')?.publicity?.minDays).toBeUndefined();
  });

  test('never shortens the ten days of a village assembly', () => {
    for (const [, code] of cases)
      expect(on('rural', '2026-06-01', code)?.assemblies.villageAssembly?.notice?.days).toBe(10);
  });

  test('names its own law where the figure is its own', () => {
    expect(on('rural', '2026-06-01', '46')?.assemblies.villageRepAssembly?.notice?.law).toContain('海南');
    expect(on('rural', '2026-06-01', '46')?.publicity?.minDays?.law).toBeUndefined();
  });

  test('does not change the national pack', () => {
    on('rural', '2026-06-01', '31');
    expect(on('rural', '2026-06-01')?.assemblies.villageRepAssembly?.notice).toBeUndefined();
  });
});

describe('Figures stand with their article', () => {
  const half = { op: 'gt', num: 1, den: 2 };
  const two = { op: 'gte', num: 2, den: 3 };
  const at = (id: string): RulePack => rulePackById(id) as RulePack;

  test('村民委员会组织法 25 and 26: notice of 10 days, once a year, half of the persons or two thirds of the households', () => {
    const rule = at('cn-rural-2026').assemblies.villageAssembly;
    expect(rule).toMatchObject({
      article: '26',
      minPerYear: 1,
      pass: half,
      notice: { days: 10, special: true, article: '25' },
    });
    expect(rule?.quorumAnyOf).toMatchObject([
      { mode: 'person', ...half },
      { mode: 'household', ...two },
    ]);
    expect(rule?.proposers).toMatchObject([
      { op: 'gte', num: 1, den: 10 },
      { op: 'gte', num: 1, den: 3 },
    ]);
  });

  test('村民委员会组织法 21 and 22 of 2018: no exception from the notice', () => {
    const rule = at('cn-rural-2018').assemblies.villageAssembly;
    expect(rule).toMatchObject({ article: '22', notice: { days: 10, special: false, article: '21' } });
    expect(rule?.minPerYear).toBeUndefined();
  });

  test('村民委员会组织法 29, 30 and 32: representatives and groups', () => {
    const { villageRepAssembly: reps, groupMeeting: group } = at('cn-rural-2026').assemblies;
    expect(reps).toMatchObject({
      article: '30',
      frequency: 'quarterly',
      pass: half,
      quorumAnyOf: [{ mode: 'member', ...two }],
    });
    expect(reps?.composition).toMatchObject({
      article: '29',
      repsShare: { op: 'gte', num: 4, den: 5 },
      womenRepsShare: { op: 'gte', num: 1, den: 3 },
      householdsPerRep: [5, 15],
    });
    expect(group).toMatchObject({ article: '32', quorumAnyOf: [two, two] });
  });

  test('村民委员会组织法 17, 18, 19 and 24: roll, proxies, turnout and hand-over', () => {
    const { election, recall } = at('cn-rural-2026');
    expect(election).toMatchObject({
      article: '18',
      turnout: { allVoters: half },
      pass: half,
      runoffFloor: { op: 'gte', num: 1, den: 3 },
      roll: { daysBefore: 20, objectionDays: 5, rulingDays: 3, article: '17' },
      proxy: { maxPerHolder: 3, candidateMayHold: false },
      handover: { days: 10, article: '24' },
    });
    expect(recall).toMatchObject({
      article: '19',
      initiators: [
        { num: 1, den: 5 },
        { num: 1, den: 3 },
      ],
    });
  });

  test('城市居民委员会组织法 13, 26 to 29: any of two counts by half, a representative for 20 to 50 households', () => {
    const { residentAssembly: all, residentRepAssembly: reps } = at('cn-urban-2026').assemblies;
    expect(all).toMatchObject({ article: '27', quorumAnyOf: [half, half], notice: { days: 10, article: '26' } });
    expect(reps).toMatchObject({
      article: '29',
      frequency: 'half-yearly',
      composition: { householdsPerRep: [20, 50] },
    });
  });

  test('城市居民委员会组织法 19: more than two thirds where representatives elect', () => {
    expect(at('cn-urban-2026').election?.turnout.residentReps).toMatchObject({ op: 'gt', num: 2, den: 3 });
  });

  test('35 and 34: fifteen days on the board since 2026', () => {
    expect(at('cn-rural-2026').publicity).toMatchObject({ article: '35', minDays: { days: 15 }, boardRequired: true });
    expect(at('cn-urban-2026').publicity).toMatchObject({ article: '34', minDays: { days: 15 }, boardRequired: true });
  });

  test('28.3, 30.4 and 26.2: discussion by the Party organization comes first', () => {
    expect(at('cn-rural-2026').partyPreDiscussion).toBe('28.3');
    expect(at('cn-urban-2026').partyPreDiscussion).toBe('30.4');
    expect(at('cn-collective-2025').partyPreDiscussion).toBe('26.2');
    expect(at('cn-rural-2018').partyPreDiscussion).toBeUndefined();
  });

  test('农村集体经济组织法 15, 27 and 28: of all members, and no exception from the notice', () => {
    const { memberAssembly: all, memberRepAssembly: reps } = at('cn-collective-2025').assemblies;
    expect(all).toMatchObject({ pass: { ...two, of: 'members' }, notice: { days: 10, special: false }, article: '27' });
    expect(reps).toMatchObject({ pass: { ...two, of: 'memberReps' }, minReps: 21, article: '28' });
    expect(at('cn-collective-2025').nonMemberBenefit).toMatchObject({ op: 'gte', num: 3, den: 4, article: '15' });
  });
});
