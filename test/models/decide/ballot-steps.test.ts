import { decide, type BallotInput, type OwnersInput } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { half, met, missed, rural, twoThirds } from './steps.js';

const named = (counts: Record<string, number>) => Object.entries(counts).map(([id, votes]) => ({ id, votes }));
const ballot = (more: Partial<BallotInput>): BallotInput => ({
  pack: 'cn-rural-2026',
  body: 'election',
  registered: 900,
  issued: 500,
  box: 500,
  invalid: 0,
  seats: 2,
  round: 1,
  candidates: named({ c: 240, b: 251, a: 400 }),
  ...more,
});
const turnout = { id: 'turnout', of: 'registeredVoters', present: 500, ...met(900, half, 451) };
const quorum = {
  met: true,
  legs: [{ mode: 'allVoters', base: 900, present: 500, needed: 451, short: 0, met: true }],
};
const candidate = (id: string, votes: number, won: boolean, compared: object) => ({
  id: 'candidate',
  candidate: id,
  votes,
  won,
  ...compared,
});

describe('The arithmetic of a ballot', () => {
  it('of an election is told whole, the most votes first', () => {
    expect(decide(ballot({}))).toStrictEqual({
      outcome: 'elected',
      quorum,
      majority: { met: true, needed: 251, short: 0, base: 500 },
      chosen: ['a', 'b'],
      steps: [
        turnout,
        candidate('a', 400, true, met(500, half, 251)),
        candidate('b', 251, true, met(500, half, 251)),
        candidate('c', 240, false, missed(500, half, 251, 11)),
        { id: 'seats', seats: 2, filled: 2 },
      ],
      basis: rural('18'),
    });
  });

  it('of a recall is told whole, in the order of the paper', () => {
    expect(decide(ballot({ body: 'recall', candidates: named({ c: 240, b: 250 }) }))).toStrictEqual({
      outcome: 'not-passed',
      quorum,
      majority: { met: false, needed: 251, short: 1, base: 500 },
      chosen: [],
      steps: [
        turnout,
        candidate('c', 240, false, missed(500, half, 251, 11)),
        candidate('b', 250, false, missed(500, half, 251, 1)),
      ],
      basis: rural('19'),
    });
    const recalled = decide(ballot({ body: 'recall', candidates: named({ c: 240, b: 251 }) }));
    expect(recalled.steps[2]).toStrictEqual(candidate('b', 251, true, met(500, half, 251)));
    expect(recalled.majority).toMatchObject({ met: true, short: 0 });
    expect(decide(ballot({ body: 'recall', candidates: [] })).majority).toMatchObject({ met: false, short: 251 });
  });

  it('names those who are equal at the last seat in the order of their ids', () => {
    const { steps, chosen } = decide(ballot({ candidates: named({ d: 255, a: 400, b: 255 }) }));
    expect(steps[4]).toStrictEqual({ id: 'tie', candidates: ['b', 'd'] });
    expect(steps[5]).toStrictEqual({ id: 'seats', seats: 2, filled: 1 });
    expect(chosen).toEqual(['a']);
  });

  it.each<[string, Partial<BallotInput>, object[]]>([
    [
      'more papers than voters',
      { registered: 900, issued: 901 },
      [{ id: 'issued-over-registered', issued: 901, registered: 900 }],
    ],
    ['as many papers as voters', { registered: 500 }, []],
    ['more in the box than were given out', { box: 501 }, [{ id: 'box-over-issued', box: 501, issued: 500 }]],
    ['more votes for one than valid papers', { invalid: 101 }, [{ id: 'count-over-box', counted: 400, most: 399 }]],
    ['as many votes for one as valid papers', { invalid: 100, seats: 3 }, []],
    [
      'more invalid papers than papers',
      { invalid: 501, candidates: named({ a: 0 }) },
      [{ id: 'count-over-box', counted: 0, most: 0 }],
    ],
    [
      'more votes than seats times papers',
      { invalid: 100, seats: 2, candidates: named({ a: 400, b: 400, c: 1 }) },
      [{ id: 'count-over-box', counted: 801, most: 800 }],
    ],
    [
      'as many votes as seats times papers',
      { invalid: 100, seats: 2, candidates: named({ a: 400, b: 399, c: 1 }) },
      [],
    ],
    [
      'in a recall as many votes as members times papers',
      { body: 'recall', seats: 1, candidates: named({ a: 500, b: 500 }) },
      [],
    ],
  ])('says of %s what cannot be', (_, more, expected) => {
    const { steps, outcome, chosen } = decide(ballot(more));
    expect(steps.filter(({ id }) => /over/.test(id))).toStrictEqual(expected);
    expect(outcome === 'invalid').toBe(expected.length > 0);
    if (expected.length > 0) expect(chosen).toEqual([]);
  });
});

describe('The arithmetic of owners', () => {
  const pair = (area: number, persons: number) => ({ area, persons });
  const owners: OwnersInput = {
    pack: 'cn-owners-2021',
    body: 'ownersDecision',
    item: 6,
    base: pair(1000, 120),
    present: pair(1000, 120),
    votes: { for: pair(750, 89), against: pair(150, 16), abstain: pair(60, 10), invalid: pair(40, 5) },
  };
  const legs = [
    { id: 'quorum-leg', mode: 'area', of: 'ownerArea', present: 1000, ...met(1000, twoThirds, 667) },
    { id: 'quorum-leg', mode: 'persons', of: 'ownerPersons', present: 120, ...met(120, twoThirds, 80) },
  ];
  const special = { op: 'gte', num: 3, den: 4 } as const;

  it('is told whole, by area and by persons, where everybody came and voted', () => {
    expect(decide(owners)).toStrictEqual({
      outcome: 'not-passed',
      quorum: {
        met: true,
        legs: [
          { mode: 'area', base: 1000, present: 1000, needed: 667, short: 0, met: true },
          { mode: 'persons', base: 120, present: 120, needed: 80, short: 0, met: true },
        ],
      },
      majority: { met: false, needed: pair(750, 90), short: pair(0, 1), base: pair(1000, 120) },
      steps: [
        ...legs,
        { id: 'majority', of: 'votingArea', for: 750, ...met(1000, special, 750) },
        { id: 'majority', of: 'votingPersons', for: 89, ...missed(120, special, 90, 1) },
      ],
      basis: { pack: 'cn-owners-2021', law: '民法典', article: '278', versionOn: '2020-05-28', confidence: 'T' },
    });
  });

  it('has no votes before anybody voted', () => {
    const { votes: _, ...open } = owners;
    expect(decide(open)).toMatchObject({ outcome: 'open', majority: { needed: pair(750, 90), short: pair(750, 90) } });
    expect(decide(open).steps).toStrictEqual(legs);
  });

  it.each<[string, Partial<OwnersInput>, object]>([
    ['more area', { present: pair(1001, 120) }, { id: 'present-over-base', mode: 'area', present: 1001, base: 1000 }],
    [
      'more persons',
      { present: pair(1000, 121) },
      { id: 'present-over-base', mode: 'persons', present: 121, base: 120 },
    ],
    ['more area voted', { present: pair(999, 120) }, { id: 'votes-over-present', total: 1000, present: 999 }],
    ['more persons voted', { present: pair(1000, 119) }, { id: 'votes-over-present', total: 120, present: 119 }],
  ])('says that there is %s than there can be', (_, more, step) => {
    const { steps, outcome } = decide({ ...owners, ...more });
    expect(steps.filter(({ id }) => /over/.test(id))).toStrictEqual([step]);
    expect(outcome).toBe('invalid');
  });
});
