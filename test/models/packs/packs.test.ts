import {
  nationalPacks,
  packFigures,
  rulePackById,
  rulePackOn,
  type PackFigures,
  type RulePack,
  type Setting,
} from '@cunju/models';
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
    expect(on('urban', '2026-05-01', '41')?.id).toBe('cn-urban-2026+ha-urban-2020');
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
  const figures = (id: string): PackFigures => packFigures(id) as PackFigures;

  test('村民委员会组织法 25 and 26: notice of 10 days, half of the persons or two thirds of the households', () => {
    const rule = at('cn-rural-2026').assemblies.villageAssembly;
    expect(rule).toMatchObject({ article: '26', pass: half, notice: { days: 10, special: true, article: '25' } });
    expect(rule?.quorumAnyOf).toMatchObject([
      { mode: 'person', ...half },
      { mode: 'household', ...two },
    ]);
  });

  test('村民委员会组织法 25: once a year, and on demand of a tenth of the villagers or a third of the representatives', () => {
    expect(figures('cn-rural-2026').assemblies.villageAssembly).toMatchObject({
      minPerYear: 1,
      proposersArticle: '25',
      proposers: [
        { op: 'gte', num: 1, den: 10 },
        { op: 'gte', num: 1, den: 3 },
      ],
    });
  });

  test('村民委员会组织法 21 and 22 of 2018: no exception from the notice, no number of meetings', () => {
    const rule = at('cn-rural-2018').assemblies.villageAssembly;
    expect(rule).toMatchObject({ article: '22', notice: { days: 10, special: false, article: '21' } });
    expect(figures('cn-rural-2018').assemblies.villageAssembly?.minPerYear).toBeUndefined();
  });

  test('村民委员会组织法 30 and 32: representatives and groups', () => {
    const { villageRepAssembly: reps, groupMeeting: group } = at('cn-rural-2026').assemblies;
    expect(reps).toMatchObject({ article: '30', pass: half, quorumAnyOf: [{ mode: 'member', ...two }] });
    expect(group).toMatchObject({ article: '32', quorumAnyOf: [two, two] });
  });

  test('村民委员会组织法 29: four fifths representatives, one third women, one for 5 to 15 households', () => {
    expect(figures('cn-rural-2026').assemblies.villageRepAssembly).toMatchObject({
      frequency: 'quarterly',
      composition: {
        article: '29',
        repsShare: { op: 'gte', num: 4, den: 5 },
        womenRepsShare: { op: 'gte', num: 1, den: 3 },
        householdsPerRep: [5, 15],
      },
    });
  });

  test('村民委员会组织法 18 and 19: turnout, majority and the floor of a run-off', () => {
    const { election, recall } = at('cn-rural-2026');
    expect(election).toMatchObject({
      article: '18',
      turnout: { allVoters: half },
      pass: half,
      runoffFloor: { op: 'gte', num: 1, den: 3 },
    });
    expect(recall).toMatchObject({ article: '19', turnout: { allVoters: half }, pass: half });
  });

  test('村民委员会组织法 8, 14, 17, 18, 19, 24 and 38: committee, roll, proxies, recall, hand-over, appraisal', () => {
    expect(figures('cn-rural-2026')).toMatchObject({
      committee: { members: [3, 7], article: '8', termYears: 5, termArticle: '14' },
      election: {
        roll: { daysBefore: 20, objectionDays: 5, rulingDays: 3, article: '17' },
        proxy: { maxPerHolder: 3, candidateMayHold: false, article: '18' },
        recallInitiators: [
          { num: 1, den: 5 },
          { num: 1, den: 3 },
        ],
        recallArticle: '19',
        handover: { days: 10, article: '24' },
      },
      appraisal: { minPerYear: 1, failsThatEndOffice: 2, article: '38' },
    });
  });

  test('城市居民委员会组织法 26, 27 and 29: either count by half, two thirds of the representatives', () => {
    const { residentAssembly: all, residentRepAssembly: reps } = at('cn-urban-2026').assemblies;
    expect(all).toMatchObject({ article: '27', quorumAnyOf: [half, half], notice: { days: 10, article: '26' } });
    expect(reps).toMatchObject({ article: '29', quorumAnyOf: [{ mode: 'member', ...two }], pass: half });
  });

  test('城市居民委员会组织法 3, 8, 13, 26 and 28: sizes are soft, the tenth and the third may call', () => {
    expect(figures('cn-urban-2026')).toMatchObject({
      communityHouseholds: { range: [1000, 3000], article: '3' },
      committee: { members: [5, 9], article: '8' },
      assemblies: {
        residentAssembly: { proposers: [{ den: 10 }, { den: 10 }, { den: 3 }] },
        residentRepAssembly: {
          frequency: 'half-yearly',
          composition: { householdsPerRep: [20, 50], householdsPerRepSoft: true },
        },
      },
    });
  });

  test('城市居民委员会组织法 19: more than two thirds where representatives elect', () => {
    expect(at('cn-urban-2026').election?.turnout.residentReps).toMatchObject({ op: 'gt', num: 2, den: 3 });
  });

  test('35 and 34: fifteen days on the board since 2026', () => {
    expect(at('cn-rural-2026').publicity).toMatchObject({ article: '35', minDays: { days: 15 } });
    expect(at('cn-urban-2026').publicity).toMatchObject({ article: '34', minDays: { days: 15 } });
    expect(figures('cn-rural-2026').publicity).toMatchObject({ boardRequired: true, financeIfBusy: 'monthly' });
  });

  test('28.3, 30.4 and 26.2: discussion by the Party organization comes first', () => {
    expect(at('cn-rural-2026').partyPreDiscussion).toBe('28.3');
    expect(at('cn-urban-2026').partyPreDiscussion).toBe('30.4');
    expect(at('cn-collective-2025').partyPreDiscussion).toBe('26.2');
    expect(at('cn-rural-2018').partyPreDiscussion).toBeUndefined();
  });

  test('农村集体经济组织法 15, 27 and 28: of all members, and no exception from the notice', () => {
    const { memberAssembly: all, memberRepAssembly: reps } = at('cn-collective-2025').assemblies;
    expect(all).toMatchObject({ pass: { ...two, of: 'members' }, article: '27' });
    expect(all?.notice).toMatchObject({ days: 10, special: false });
    expect(reps).toMatchObject({ pass: { ...two, of: 'memberReps' }, article: '28' });
    expect(at('cn-collective-2025').nonMemberBenefit).toMatchObject({ op: 'gte', num: 3, den: 4, article: '15' });
  });

  test('农村集体经济组织法 28, 29, 31 and 57: more than twenty representatives, board, and time to go to court', () => {
    expect(figures('cn-collective-2025')).toMatchObject({
      assemblies: { memberRepAssembly: { minReps: 21 } },
      board: { size: [3, 7], quorum: two, pass: half },
      revocation: { fromKnowledge: 1, fromDecision: 5, article: '57' },
    });
  });

  test('农村土地承包法 19, 28 and 52: two thirds of the members or of the village representatives', () => {
    expect(at('cn-land-contract-2019').landContract).toMatchObject({ anyOf: [two, two], articles: ['19', '28', '52'] });
  });

  test('a province raises a minimum and never lowers it', () => {
    expect(figures('cn-rural-2026+sc').assemblies.villageAssembly?.minPerYear).toBe(2);
    expect(figures('cn-rural-2026+bj-2012').assemblies.villageAssembly?.minPerYear).toBe(1);
    expect(figures('cn-rural-2026+sh-2020').assemblies.villageRepAssembly).toMatchObject({
      minReps: 35,
      frequency: 'quarterly',
    });
    expect(figures('cn-rural-2026+cq-2013').publicity).toMatchObject({
      answer: { days: 3 },
      publishWithin: { days: 10 },
    });
    expect(packFigures('cn-rural-1949')).toBeUndefined();
  });
});
