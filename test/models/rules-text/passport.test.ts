import { describe, expect, it } from 'vitest';
import { adoptionOf, passportOf } from '../../../packages/models/src/rules-text/passport.js';
import type { RuleBook, RuleVersion } from '../../../packages/models/src/documents/rule-book.js';

const village: Pick<RuleBook, 'locality'> = { locality: { code: '431322105210', kind: 'village', name: '石桥村' } };
const draft: RuleVersion = { id: 'v1', no: 1, label: '草案', status: 'draft', chapters: [] };
const meeting = (present: number, votes: [number, number, number, number]): NonNullable<RuleVersion['meeting']> => ({
  body: 'villageAssembly',
  mode: 'household',
  heldOn: '2026-04-12',
  base: 228,
  present,
  votes: { for: votes[0], against: votes[1], abstain: votes[2], invalid: votes[3] },
});

const states = (version: RuleVersion, today: string): string[] =>
  passportOf(version, today).map((entry) => entry.state);

describe('the passport of a version', () => {
  it('has everything ahead of it when nothing is recorded', () => {
    expect(new Set(states(draft, '2026-01-01'))).toEqual(new Set(['ahead']));
  });

  it('says that comments are running on their first and on their last day, and done the day after', () => {
    const version: RuleVersion = {
      ...draft,
      proposedOn: '2026-01-12',
      comments: { from: '2026-01-20', to: '2026-02-28', received: 3, adopted: 1 },
    };
    expect(states(version, '2026-01-19').slice(0, 2)).toEqual(['done', 'ahead']);
    expect(states(version, '2026-01-20').slice(0, 2)).toEqual(['done', 'running']);
    expect(states(version, '2026-02-28').slice(0, 2)).toEqual(['done', 'running']);
    expect(states(version, '2026-03-01').slice(0, 2)).toEqual(['done', 'done']);
  });

  it('names a step without a day as unrecorded once a later step is done', () => {
    const version: RuleVersion = {
      ...draft,
      proposedOn: '2026-01-12',
      meeting: meeting(187, [171, 9, 6, 1]),
      effectiveFrom: '2026-05-01',
    };
    expect(states(version, '2026-04-20')).toEqual([
      'done',
      'unrecorded',
      'unrecorded',
      'unrecorded',
      'done',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(states(version, '2026-05-01')[7]).toBe('done');
  });

  it('takes the day of adoption where no meeting is recorded', () => {
    expect(passportOf({ ...draft, adoptedOn: '2026-04-12' }, '2026-04-12')[4]).toEqual({
      step: 'vote',
      on: '2026-04-12',
      state: 'done',
    });
  });
});

describe('the vote that adopted a version', () => {
  it('needs two thirds of the households (村委会组织法 26) and more than half of those present', () => {
    const decision = adoptionOf(village, {
      ...draft,
      rulePackId: 'cn-rural-2026',
      meeting: meeting(187, [171, 9, 6, 1]),
    });
    expect(decision?.outcome).toBe('passed');
    expect(decision?.quorum.legs.find((leg) => leg.mode === 'household')).toMatchObject({ needed: 152, met: true });
    expect(decision?.majority).toMatchObject({ needed: 94, met: true });
  });

  it('is not passed by exactly half of those present, nor quorate one household short', () => {
    expect(adoptionOf(village, { ...draft, meeting: meeting(186, [93, 93, 0, 0]) })?.outcome).toBe('not-passed');
    expect(adoptionOf(village, { ...draft, meeting: meeting(151, [151, 0, 0, 0]) })?.outcome).toBe('no-quorum');
  });

  it('judges an old meeting by the pack of its own day when the document names none that is known', () => {
    const old: RuleVersion = {
      ...draft,
      rulePackId: 'unheard-of',
      meeting: { ...meeting(187, [171, 9, 6, 1]), heldOn: '2021-06-06' },
    };
    expect(adoptionOf(village, old)?.basis.pack).toBe('cn-rural-2018');
  });

  it('is silent without a meeting, and about bodies that are not assemblies', () => {
    expect(adoptionOf(village, draft)).toBeUndefined();
    expect(
      adoptionOf(village, { ...draft, meeting: { ...meeting(10, [6, 0, 0, 0]), body: 'election' } }),
    ).toBeUndefined();
  });
});
