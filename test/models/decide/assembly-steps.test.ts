import { decide, rulePackById, type AssemblyInput, type RulePack } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { half, met, missed, rural, twoThirds } from './steps.js';

const village: AssemblyInput = { pack: 'cn-rural-2026', body: 'villageAssembly', mode: 'person', base: 10, present: 6 };
const voted: AssemblyInput = { ...village, votes: { for: 4, against: 1, abstain: 0, invalid: 1 } };
const steps = (more: Partial<AssemblyInput>) => decide({ ...village, ...more }).steps;
const quorum = { id: 'quorum-leg', mode: 'person', of: 'eligiblePersons' };

describe('The arithmetic of an assembly', () => {
  it('is told whole where it passes', () => {
    expect(decide(voted)).toStrictEqual({
      outcome: 'passed',
      quorum: { met: true, legs: [{ mode: 'person', base: 10, present: 6, needed: 6, short: 0, met: true }] },
      majority: { met: true, needed: 4, short: 0, base: 6 },
      steps: [
        { ...quorum, present: 6, ...met(10, half, 6) },
        { id: 'votes-total', for: 4, against: 1, abstain: 0, invalid: 1, total: 6, present: 6, notVoted: 0 },
        { id: 'majority', of: 'present', for: 4, ...met(6, half, 4) },
      ],
      basis: rural('26'),
    });
  });

  it('is told whole where nobody has voted and too few have come', () => {
    expect(decide({ ...village, present: 5 })).toStrictEqual({
      outcome: 'open',
      quorum: { met: false, legs: [{ mode: 'person', base: 10, present: 5, needed: 6, short: 1, met: false }] },
      majority: { met: false, needed: 3, short: 3, base: 5 },
      steps: [{ ...quorum, present: 5, ...missed(10, half, 6, 1) }],
      basis: rural('26'),
    });
  });

  it('has a leg for each way in which it was counted', () => {
    const otherMode = { mode: 'household', base: 3, present: 2 } as const;
    expect(steps({ otherMode, present: 5 })).toStrictEqual([
      { ...quorum, present: 5, ...missed(10, half, 6, 1) },
      { ...quorum, mode: 'household', of: 'eligibleHouseholds', present: 2, ...met(3, twoThirds, 2) },
    ]);
  });

  it('stops at more present than there are, and at more votes than present', () => {
    expect(steps({ present: 11 })[0]).toStrictEqual({ id: 'present-over-base', mode: 'person', present: 11, base: 10 });
    const over = decide({ ...village, votes: { for: 4, against: 1, abstain: 1, invalid: 1 } });
    expect(over.outcome).toBe('invalid');
    expect(over.steps[1]).toStrictEqual({ id: 'votes-over-present', total: 7, present: 6 });
  });

  it('says what of the roll was corrected, what not, and never goes below nobody', () => {
    const adjustments = [
      { kind: 'moved-out', count: 1 },
      { kind: 'unreachable', count: 2 },
    ];
    const adjusted = { id: 'base-adjusted', mode: 'person', before: 10 };
    const [moved, unreachable] = adjustments;
    expect(steps({ adjustments })[0]).toStrictEqual({
      ...adjusted,
      after: 9,
      applied: [moved],
      ignored: [unreachable],
    });
    expect(steps({ adjustments: [{ kind: 'deceased', count: 11 }] })[0]).toMatchObject({ after: 0, ignored: [] });
    expect(steps({ adjustments: [] })).toHaveLength(1);
  });

  it('says who declared an interest, and who may still vote', () => {
    const recusals = [
      { count: 2, votes: false },
      { count: 1, votes: true },
    ];
    expect(steps({ recusals })[1]).toStrictEqual({ id: 'recusal', before: 6, after: 4, declared: 3 });
    expect(steps({ recusals: [{ count: 7, votes: false }] })[1]).toMatchObject({ after: 0, declared: 7 });
    expect(steps({ recusals: [] })).toHaveLength(1);
  });

  it('counts the women where a province does', () => {
    const reps: AssemblyInput = { ...voted, pack: 'cn-rural-2026+sd-2012', body: 'villageRepAssembly', mode: 'member' };
    const extra = (women?: { base: number; present: number }) =>
      decide({ ...reps, base: 9, ...(women && { women }) }).steps.filter(({ id }) => id.startsWith('quorum-extra'));
    const [unknown] = extra();
    expect(unknown).toStrictEqual({
      id: 'quorum-extra-unknown',
      of: 'womenReps',
      law: expect.stringContaining('山东') as string,
      article: '24',
    });
    expect(extra({ base: 3, present: 2 })).toStrictEqual([
      { ...unknown, id: 'quorum-extra', present: 2, ...met(3, twoThirds, 2) },
    ]);
    expect(extra({ base: 3, present: 1 })).toStrictEqual([
      { ...unknown, id: 'quorum-extra', present: 1, ...missed(3, twoThirds, 2, 1) },
    ]);
  });
});

describe('A person', () => {
  const pack = rulePackById('cn-rural-2026') as RulePack;
  const modes = (...names: ('member' | 'household')[]): RulePack => {
    const rule = pack.assemblies.villageAssembly!;
    const quorumAnyOf = names.map((mode) => ({ ...twoThirds, mode, of: 'members' }));
    return { ...pack, assemblies: { villageAssembly: { ...rule, quorumAnyOf } } };
  };

  it('is a member only where nothing but members is counted', () => {
    expect(decide({ ...village, pack: modes('member') }).quorum.legs).toHaveLength(1);
    const mixed = decide({ ...village, pack: modes('member', 'household') });
    expect(mixed.quorum.legs).toEqual([]);
    expect(mixed.steps).toStrictEqual([{ id: 'mode-not-allowed', mode: 'person', allowed: ['member', 'household'] }]);
  });
});

describe('Without a rule', () => {
  const nothing = { met: false, needed: 0, short: 0, base: 0 };
  const none = { outcome: 'invalid', quorum: { met: false, legs: [] }, majority: nothing };
  const unknown = { pack: 'cn-rural-1949', law: '', confidence: 'D' };

  it('an assembly is invalid', () => {
    expect(decide({ ...voted, pack: 'cn-rural-1949' })).toStrictEqual({
      ...none,
      steps: [{ id: 'no-rule', pack: 'cn-rural-1949', body: 'villageAssembly' }],
      basis: unknown,
    });
  });

  it('the pack that has none is named, by its id or itself', () => {
    const { article: _, ...basis } = { ...rural(''), pack: 'cn-rural-2026' };
    const pack = rulePackById('cn-rural-2026') as RulePack;
    const without = { ...voted, body: 'residentAssembly', pack } as const;
    const noRule = [{ id: 'no-rule', pack: 'cn-rural-2026', body: 'residentAssembly' }];
    expect(decide(without)).toStrictEqual({ ...none, steps: noRule, basis });
    const byId = { pack: 'cn-rural-2026', law: '', confidence: 'D' };
    expect(decide({ ...without, pack: pack.id })).toStrictEqual({ ...none, steps: noRule, basis: byId });
  });

  it('a ballot is invalid and nobody is chosen', () => {
    const ballot = { registered: 9, issued: 5, box: 5, invalid: 0, seats: 1, round: 1, candidates: [] };
    expect(decide({ ...ballot, body: 'recall', pack: 'cn-rural-1949' })).toStrictEqual({
      ...none,
      chosen: [],
      steps: [{ id: 'no-rule', pack: 'cn-rural-1949', body: 'recall' }],
      basis: unknown,
    });
  });

  it('owners are counted twice, both times nothing', () => {
    const zero = { area: 0, persons: 0 };
    const one = { area: 1, persons: 1 };
    expect(decide({ pack: 'cn-rural-1949', body: 'ownersDecision', item: 1, base: one, present: one })).toStrictEqual({
      ...none,
      majority: { met: false, needed: zero, short: zero, base: zero },
      steps: [{ id: 'no-rule', pack: 'cn-rural-1949', body: 'ownersDecision' }],
      basis: unknown,
    });
  });
});
