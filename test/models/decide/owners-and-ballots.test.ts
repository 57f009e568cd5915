import { decide, type BallotInput, type OwnersInput } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const none = { area: 0, persons: 0 };
const owners = (area: number, persons: number, item = 6): OwnersInput => ({
  pack: 'cn-owners-2021',
  body: 'ownersDecision',
  item,
  base: { area: 10_000, persons: 120 },
  present: { area: 6_700, persons: 80 },
  votes: { for: { area, persons }, against: none, abstain: none, invalid: none },
});

describe('Owners decide by area and by persons (民法典 278)', () => {
  const vectors: [string, OwnersInput, string][] = [
    ['three quarters of both pass a special matter', owners(5_025, 60), 'passed'],
    ['one square metre less does not', owners(5_024, 60), 'not-passed'],
    ['one person less does not', owners(5_025, 59), 'not-passed'],
    ['an ordinary matter needs more than half of both', owners(3_351, 41, 4), 'passed'],
    ['exactly half of the persons does not pass an ordinary matter', owners(3_351, 40, 4), 'not-passed'],
    ['no votes yet: open', { ...owners(0, 0), votes: undefined } as unknown as OwnersInput, 'open'],
    ['79 of 120 persons: no quorum', { ...owners(5_025, 60), present: { area: 6_700, persons: 79 } }, 'no-quorum'],
    ['more area than there is: invalid', { ...owners(5_025, 60), present: { area: 10_001, persons: 80 } }, 'invalid'],
    ['more votes than took part: invalid', owners(6_701, 60), 'invalid'],
  ];
  for (const [title, input, outcome] of vectors) test(title, () => expect(decide(input).outcome).toBe(outcome));

  test('says what is missing in both counts', () => {
    const decision = decide(owners(5_000, 50));
    expect(decision.majority.short).toEqual({ area: 25, persons: 10 });
    expect(decision.basis).toMatchObject({ law: '民法典', article: '278' });
  });

  test('a pack without owners is invalid', () => {
    expect(decide({ ...owners(1, 1), pack: 'cn-rural-2026' }).outcome).toBe('invalid');
  });
});

const election = (more: Partial<BallotInput>): BallotInput => ({
  pack: 'cn-rural-2026',
  body: 'election',
  registered: 900,
  issued: 452,
  box: 452,
  invalid: 0,
  seats: 1,
  round: 1,
  candidates: [{ id: 'a', votes: 230 }],
  ...more,
});

describe('A ballot', () => {
  const vectors: [string, Partial<BallotInput>, string][] = [
    ['230 of 452 ballots elect', {}, 'elected'],
    ['226 of 452 ballots, exactly half, do not', { candidates: [{ id: 'a', votes: 226 }] }, 'run-off'],
    ['501 ballots in the box of 500 given out: void', { registered: 900, issued: 500, box: 501 }, 'invalid'],
    ['more papers than voters: void', { issued: 901 }, 'invalid'],
    ['450 of 900 voters, exactly half: void', { box: 450 }, 'invalid'],
    ['150 of 452 in a run-off: under one third', { round: 2, candidates: [{ id: 'b', votes: 150 }] }, 'run-off'],
    ['151 of 452 in a run-off: elected', { round: 2, candidates: [{ id: 'b', votes: 151 }] }, 'elected'],
    ['more votes for one than valid papers: void', { invalid: 223, candidates: [{ id: 'a', votes: 230 }] }, 'invalid'],
    ['no ballot in the box yet: open', { issued: 0, box: 0, candidates: [] }, 'open'],
  ];
  for (const [title, more, outcome] of vectors) test(title, () => expect(decide(election(more)).outcome).toBe(outcome));

  test('40 of 60 representatives is not more than two thirds: the election of a community is void (19)', () => {
    const by: Partial<BallotInput> = {
      pack: 'cn-urban-2026',
      mode: 'residentReps',
      registered: 60,
      issued: 60,
      box: 40,
    };
    const count = { candidates: [{ id: 'a', votes: 30 }] };
    expect(decide(election({ ...by, ...count })).outcome).toBe('invalid');
    expect(decide(election({ ...by, ...count, box: 41 })).outcome).toBe('elected');
  });

  test('seats go to the most votes and what is left goes to a run-off', () => {
    const candidates = [
      { id: 'a', votes: 300 },
      { id: 'b', votes: 240 },
      { id: 'c', votes: 200 },
    ];
    const decision = decide(election({ seats: 3, candidates }));
    expect(decision).toMatchObject({ outcome: 'run-off', chosen: ['a', 'b'] });
    expect(decision.steps).toContainEqual({ id: 'seats', seats: 3, filled: 2 });
  });

  test('equal votes at the last seat elect neither', () => {
    const candidates = ['a', 'b', 'c'].map((id, i) => ({ id, votes: i === 0 ? 400 : 230 }));
    const decision = decide(election({ seats: 2, candidates }));
    expect(decision).toMatchObject({ outcome: 'run-off', chosen: ['a'] });
    expect(decision.steps).toContainEqual({ id: 'tie', candidates: ['b', 'c'] });
  });

  test('invalid ballots stay in the count that a candidate is measured against', () => {
    const decision = decide(election({ invalid: 100, candidates: [{ id: 'a', votes: 226 }] }));
    expect(decision).toMatchObject({ outcome: 'run-off', majority: { base: 452, needed: 227, short: 1 } });
  });

  test('a recall needs the voters and then the votes (村民委员会组织法 19)', () => {
    const recall = { body: 'recall' as const, candidates: [{ id: 'a', votes: 227 }] };
    expect(decide(election(recall))).toMatchObject({ outcome: 'passed', chosen: ['a'], basis: { article: '19' } });
    expect(decide(election({ ...recall, candidates: [{ id: 'a', votes: 226 }] })).outcome).toBe('not-passed');
    expect(decide(election({ ...recall, box: 450, candidates: [] })).outcome).toBe('no-quorum');
  });

  test('the order of the candidates changes nothing', () => {
    const lists = fc.array(fc.nat(452), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 6 }), (counts, seats) => {
        const candidates = counts.map((votes, i) => ({ id: `c${i}`, votes }));
        const one = decide(election({ seats, candidates }));
        const other = decide(election({ seats, candidates: [...candidates].reverse() }));
        expect(other.outcome).toBe(one.outcome);
        expect([...other.chosen].sort()).toEqual([...one.chosen].sort());
      }),
    );
  });

  test('a community of 2018 knows no election rule, so the figure is not made up', () => {
    const decision = decide(election({ pack: 'cn-urban-2018' }));
    expect(decision.steps).toEqual([{ id: 'no-rule', pack: 'cn-urban-2018', body: 'election' }]);
  });
});
