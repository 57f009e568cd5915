import { decide, rulePackById, type AssemblyInput, type Votes } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const votes = (yes: number, against = 0, abstain = 0, invalid = 0): Votes => ({ for: yes, against, abstain, invalid });

const reps = (present: number, count?: Votes): AssemblyInput => ({
  pack: 'cn-rural-2026',
  body: 'villageRepAssembly',
  mode: 'member',
  base: 50,
  present,
  ...(count && { votes: count }),
});
const village = (mode: 'person' | 'household', base: number, present: number, yes = present): AssemblyInput => ({
  pack: 'cn-rural-2026',
  body: 'villageAssembly',
  mode,
  base,
  present,
  votes: votes(yes),
});
const residents = (present: number): AssemblyInput => ({
  pack: 'cn-urban-2026',
  body: 'residentAssembly',
  mode: 'household',
  base: 2001,
  present,
  votes: votes(present),
});
const members = (present: number, yes: number): AssemblyInput => ({
  pack: 'cn-collective-2025',
  body: 'memberAssembly',
  mode: 'member',
  base: 300,
  present,
  votes: votes(yes, present - yes),
});

describe('An assembly decides', () => {
  const vectors: [string, AssemblyInput, string][] = [
    ['34 of 50 representatives, 18 for: passed', reps(34, votes(18, 10, 6)), 'passed'],
    ['34 of 50 representatives, 17 for: exactly half does not pass', reps(34, votes(17, 11, 6)), 'not-passed'],
    ['33 of 50 representatives: no quorum', reps(33, votes(33)), 'no-quorum'],
    ['434 of 868 villagers: exactly half is no quorum', village('person', 868, 434), 'no-quorum'],
    ['435 of 868 villagers: quorate', village('person', 868, 435), 'passed'],
    ['152 of 228 households: two thirds exactly is enough', village('household', 228, 152), 'passed'],
    ['151 of 228 households: no quorum', village('household', 228, 151), 'no-quorum'],
    ['1,000 of 2,001 households of a community: no quorum', residents(1000), 'no-quorum'],
    ['1,001 of 2,001 households of a community: quorate', residents(1001), 'passed'],
    ['200 of 300 members, 199 for: not passed, all members are the base', members(200, 199), 'not-passed'],
    ['200 of 300 members, 200 for: passed', members(200, 200), 'passed'],
    ['nobody has voted yet: open', reps(40), 'open'],
    ['35 votes of 34 present: invalid', reps(34, votes(30, 5)), 'invalid'],
    ['51 present of 50: invalid', reps(51, votes(51)), 'invalid'],
  ];
  for (const [title, input, outcome] of vectors) test(title, () => expect(decide(input).outcome).toBe(outcome));

  test('40 of a composition of 60 is a quorum of a residents’ representative assembly', () => {
    const decision = decide({
      pack: 'cn-urban-2026',
      body: 'residentRepAssembly',
      mode: 'member',
      base: 60,
      present: 40,
      votes: votes(21, 19),
    });
    expect(decision.outcome).toBe('passed');
    expect(decision.basis).toMatchObject({ law: '城市居民委员会组织法', article: '29', confidence: 'T' });
  });

  test('votes that were not handed in count as not for', () => {
    const decision = decide(reps(34, votes(17)));
    expect(decision.outcome).toBe('not-passed');
    expect(decision.majority).toEqual({ met: false, needed: 18, short: 1, base: 34 });
    expect(decision.steps).toContainEqual(expect.objectContaining({ id: 'votes-total', total: 17, notVoted: 17 }));
  });

  test('an open meeting says how many more must come and how many votes it takes', () => {
    const decision = decide(reps(30));
    expect(decision.quorum).toEqual({
      met: false,
      legs: [{ mode: 'member', base: 50, present: 30, needed: 34, short: 4, met: false }],
    });
    expect(decision.majority).toMatchObject({ needed: 16, short: 16 });
  });

  test('the second leg makes a village assembly quorate when the first falls short', () => {
    const decision = decide({
      ...village('person', 868, 400),
      otherMode: { mode: 'household', base: 228, present: 152 },
    });
    expect(decision.outcome).toBe('passed');
    expect(decision.quorum.legs.map((leg) => [leg.mode, leg.met, leg.short])).toEqual([
      ['person', false, 35],
      ['household', true, 0],
    ]);
  });

  test('more households than there are makes the count invalid', () => {
    const decision = decide({
      ...village('person', 868, 500),
      otherMode: { mode: 'household', base: 228, present: 229 },
    });
    expect(decision.outcome).toBe('invalid');
    expect(decision.steps).toContainEqual({ id: 'present-over-base', mode: 'household', present: 229, base: 228 });
  });

  test('a household count is refused where the body counts members', () => {
    const decision = decide({ ...reps(34, votes(34)), mode: 'household' });
    expect(decision.outcome).toBe('invalid');
    expect(decision.steps).toContainEqual({ id: 'mode-not-allowed', mode: 'household', allowed: ['member'] });
  });

  test('a death corrects the roll everywhere; absence leaves the base only where the province says so', () => {
    const input: AssemblyInput = {
      ...village('person', 868, 434, 300),
      adjustments: [
        { kind: 'deceased', count: 1 },
        { kind: 'unreachable', count: 100 },
      ],
    };
    const national = decide(input);
    expect(national.steps[0]).toMatchObject({ id: 'base-adjusted', before: 868, after: 867 });
    expect(national.outcome).toBe('passed');
    const chongqing = decide({ ...input, pack: 'cn-rural-2026+cq-2013' });
    expect(chongqing.steps[0]).toMatchObject({ before: 868, after: 767, ignored: [] });
  });

  test('a recused voter stays in the base and loses the vote only where the by-laws say so', () => {
    const recusals = [
      { count: 2, votes: false },
      { count: 1, votes: true },
    ];
    const decision = decide({ ...reps(34, votes(18, 14)), recusals });
    expect(decision.steps).toContainEqual({ id: 'recusal', before: 34, after: 32, declared: 3 });
    expect(decision.outcome).toBe('passed');
    expect(decide({ ...reps(34, votes(18, 15)), recusals }).outcome).toBe('invalid');
  });

  test('Shandong also wants two thirds of the women representatives present', () => {
    const input = { ...reps(34, votes(30)), pack: 'cn-rural-2026+sd-2012' };
    expect(decide({ ...input, women: { base: 18, present: 12 } }).outcome).toBe('passed');
    expect(decide({ ...input, women: { base: 18, present: 11 } }).outcome).toBe('no-quorum');
    expect(decide(input).steps).toContainEqual(expect.objectContaining({ id: 'quorum-extra-unknown', article: '24' }));
  });

  test('benefits for someone who is no member take three quarters of all members (农村集体经济组织法 15)', () => {
    const input = { ...members(300, 224), nonMemberBenefit: true };
    expect(decide(input)).toMatchObject({ outcome: 'not-passed', basis: { article: '15' } });
    expect(decide({ ...members(300, 225), nonMemberBenefit: true }).outcome).toBe('passed');
  });

  test('the quorum of a members’ representative assembly is left to the charter, the majority is of all', () => {
    const decision = decide({
      pack: 'cn-collective-2025',
      body: 'memberRepAssembly',
      mode: 'member',
      base: 30,
      present: 25,
      votes: votes(20, 5),
    });
    expect(decision.outcome).toBe('passed');
    expect(decision.steps[0]).toEqual({ id: 'quorum-by-charter' });
  });

  test('in a members’ assembly one person is one member', () => {
    expect(decide({ ...members(200, 200), mode: 'person' }).outcome).toBe('passed');
  });

  test('an unknown pack or a body without a rule is invalid and says so', () => {
    expect(decide({ ...reps(34), pack: 'cn-rural-1949' })).toMatchObject({
      outcome: 'invalid',
      steps: [{ id: 'no-rule', pack: 'cn-rural-1949', body: 'villageRepAssembly' }],
    });
    expect(decide({ ...reps(34), pack: 'cn-urban-2018', body: 'residentRepAssembly' }).outcome).toBe('invalid');
  });

  test('a pack itself may be given instead of its id', () => {
    const pack = rulePackById('cn-rural-2026');
    expect(pack && decide({ ...reps(34, votes(18)), pack }).outcome).toBe('passed');
  });

  test('one more vote for never makes a passed motion fail', () => {
    const counts = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(counts, fc.nat(100), ([yes, against, abstain, invalid], extra) => {
        const present = yes + against + abstain + invalid + 1 + extra;
        const input = { ...reps(present), base: present + (extra % 7) };
        const before = decide({ ...input, votes: votes(yes, against, abstain, invalid) });
        const after = decide({ ...input, votes: votes(yes + 1, against, abstain, invalid) });
        if (before.outcome === 'passed') expect(after.outcome).toBe('passed');
        expect(after.majority.short).toBeLessThanOrEqual(before.majority.short);
      }),
    );
  });

  test('what is called short is exactly what is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (base, some) => {
        const present = Math.min(base, some);
        const { quorum } = decide({ ...reps(present), base });
        const short = quorum.legs[0]?.short ?? -1;
        expect(decide({ ...reps(present + short), base }).quorum.met).toBe(true);
        if (short > 0) expect(decide({ ...reps(present + short - 1), base }).quorum.met).toBe(false);
      }),
    );
  });
});
