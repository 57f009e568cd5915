import { readFileSync } from 'node:fs';
import { checkDecision, outcomeOf, type Consultation, type Votes } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const sample = (name: string): Consultation =>
  JSON.parse(
    readFileSync(new URL(`../../../packages/site/public/data/${name}.json`, import.meta.url), 'utf8'),
  ) as Consultation;

const votes = (yes: number, against = 0, abstain = 0, invalid = 0): Votes => ({ for: yes, against, abstain, invalid });

/** A vote of a village assembly by households, 152 of 228 needed. */
function vote(result: object | undefined, more: object = {}): Consultation {
  const option = (id: string, stands: string) => ({ id, label: id, stands });
  return {
    mode: 'ballot',
    setting: 'rural',
    decidingBody: 'villageAssembly',
    publishedOn: '2026-03-01',
    locality: { code: '431322105210', kind: 'village', name: '石桥村' },
    electorate: { mode: 'household', base: 228, label: '全体228户' },
    ballot: {
      questions: [
        {
          id: 'q',
          text: '',
          kind: 'yesNo',
          options: [option('y', 'for'), option('n', 'against'), option('a', 'abstain')],
        },
      ],
    },
    ...(result && {
      result: {
        heldOn: '2026-03-20',
        base: 228,
        present: 160,
        mode: 'household',
        questions: [{ questionId: 'q', votes: votes(100, 50, 10) }],
        outcome: 'passed',
        rulePackId: 'cn-rural-2026',
        ...result,
      },
    }),
    ...more,
  } as unknown as Consultation;
}
const codes = (document: Consultation): string[] => checkDecision(document).map((f) => f.code);

describe('The outcome of a recorded vote', () => {
  test('is recomputed from its figures with the pack of its day and province', () => {
    const outcome = outcomeOf(vote({}));
    expect(outcome).toMatchObject({ date: '2026-03-20', outcome: 'passed', body: 'villageAssembly' });
    expect(outcome.pack?.id).toBe('cn-rural-2026');
    expect(outcome.questions[0]?.decision?.majority).toEqual({ met: true, needed: 81, short: 0, base: 160 });
    const hainan = { locality: { code: '460105', kind: 'village', name: '某村' } };
    expect(outcomeOf(vote({}, hainan)).pack?.id).toBe('cn-rural-2026+hi-2025');
  });

  test('reads votes that were recorded option by option', () => {
    const options = [
      { optionId: 'y', votes: 100 },
      { optionId: 'n', votes: 50 },
      { optionId: 'a', votes: 10 },
    ];
    const outcome = outcomeOf(vote({ questions: [{ questionId: 'q', options }] }));
    expect(outcome.questions[0]?.input).toMatchObject({ votes: votes(100, 50, 10) });
  });

  test('is passed only when every question is', () => {
    const two = { ballot: { questions: ['q', 'p'].map((id) => ({ id, text: '', kind: 'yesNo', options: [] })) } };
    const questions = [
      { questionId: 'q', votes: votes(100, 50, 10) },
      { questionId: 'p', votes: votes(80, 80) },
    ];
    expect(outcomeOf(vote({ questions }, two)).outcome).toBe('not-passed');
  });

  test('takes a base that was recorded after adjustment as it is, and adjusts the plain roll', () => {
    const electorate = {
      mode: 'household',
      base: 228,
      label: '',
      adjustments: [{ kind: 'moved-out', count: 3 }],
    };
    for (const base of [228, 225]) {
      const outcome = outcomeOf(
        vote({ base, present: 150, questions: [{ questionId: 'q', votes: votes(90) }] }, { electorate }),
      );
      expect(outcome.questions[0]?.decision?.quorum.legs[0]).toMatchObject({ base: 225, needed: 150, met: true });
    }
  });

  test('follows the law of the body, not the setting that the document names', () => {
    const outcome = outcomeOf(
      vote(
        { mode: 'member', base: 300, present: 200, questions: [{ questionId: 'q', votes: votes(199, 1) }] },
        {
          decidingBody: 'memberAssembly',
        },
      ),
    );
    expect(outcome.pack?.id).toBe('cn-collective-2025');
    expect(outcome.outcome).toBe('not-passed');
  });
});

describe('A vote on several options', () => {
  const choose = (kind: string, counts: number[]): Consultation => {
    const options = counts.map((n, i) => ({ optionId: `o${i}`, votes: n }));
    const questions = [{ id: 'q', text: '', kind, options: options.map((o) => ({ id: o.optionId, label: '' })) }];
    return vote({ questions: [{ questionId: 'q', options }] }, { ballot: { questions } });
  };

  test('passes the option with more than half of those present', () => {
    const outcome = outcomeOf(choose('single', [81, 60, 19]));
    expect(outcome).toMatchObject({ outcome: 'passed', questions: [{ leading: 'o0' }] });
  });

  test('goes to a second round between the first two when none has', () => {
    const outcome = outcomeOf(choose('single', [70, 60, 30]));
    expect(outcome.outcome).toBe('run-off');
    expect(outcome.questions[0]?.decision?.steps).toContainEqual({ id: 'second-round', options: ['o0', 'o1'] });
  });

  test('keeps everybody who is equal for second place', () => {
    const steps = outcomeOf(choose('single', [70, 45, 45])).questions[0]?.decision?.steps;
    expect(steps).toContainEqual({ id: 'second-round', options: ['o0', 'o1', 'o2'] });
  });

  test('by approval needs more than half as well, and equals go on', () => {
    expect(outcomeOf(choose('approval', [150, 120])).outcome).toBe('passed');
    expect(outcomeOf(choose('approval', [150, 150])).outcome).toBe('run-off');
    expect(outcomeOf(choose('approval', [80, 70])).outcome).toBe('not-passed');
    expect(outcomeOf(choose('approval', [161, 1])).outcome).toBe('invalid');
  });
});

describe('A vote that is still open', () => {
  test('says how many more must come', () => {
    const open = vote(undefined, {
      turnout: { asOf: '2026-11-22T10:00:00+08:00', present: 145 },
      period: { opensAt: '2026-11-18T08:00:00+08:00', closesAt: '2026-11-25T18:00:00+08:00' },
    });
    const outcome = outcomeOf(open);
    expect(outcome).toMatchObject({ date: '2026-11-25', outcome: 'open' });
    expect(outcome.turnout?.quorum.legs[0]).toMatchObject({ present: 145, needed: 152, short: 7, met: false });
  });

  test('decides nothing where nobody votes with effect', () => {
    for (const mode of ['opinion', 'poll', 'record']) {
      const outcome = outcomeOf(vote({}, { mode }));
      expect(outcome.questions).toEqual([]);
      expect(outcome.outcome).toBeUndefined();
    }
  });

  test('gives no decision for owners, whose areas the document does not hold', () => {
    const outcome = outcomeOf(vote({}, { decidingBody: 'ownersDecision' }));
    expect(outcome.pack?.id).toBe('cn-owners-2021');
    expect(outcome.questions).toEqual([{ questionId: 'q' }]);
  });

  test('recomputes an election by the ballots in the box', () => {
    const options = [
      { optionId: 'a', votes: 300 },
      { optionId: 'b', votes: 200 },
    ];
    const election = vote(
      { mode: 'person', base: 900, present: 500, outcome: 'elected', questions: [{ questionId: 'q', options }] },
      { decidingBody: 'election' },
    );
    expect(outcomeOf(election).questions[0]?.decision).toMatchObject({ outcome: 'elected', chosen: ['a'] });
    expect(codes(election)).toEqual([]);
  });
});

describe('Checking a recorded result', () => {
  const result = (more: object): Consultation => vote(more);
  const cases: [string, Consultation, string[]][] = [
    ['finds nothing when it is right', result({}), []],
    [
      'finds an outcome that its figures do not give, and by how much it missed',
      result({ questions: [{ questionId: 'q', votes: votes(80, 80) }] }),
      ['majority-not-met', 'outcome-differs'],
    ],
    [
      'finds a missing quorum',
      result({ present: 151, questions: [{ questionId: 'q', votes: votes(151) }] }),
      ['quorum-not-met', 'outcome-differs'],
    ],
    ['finds more present than there are', result({ present: 229 }), ['present-over-base', 'outcome-differs']],
    [
      'finds more votes than were present',
      result({ questions: [{ questionId: 'q', votes: votes(150, 11) }] }),
      ['votes-over-present', 'outcome-differs'],
    ],
    ['finds a base that is not the roll', result({ base: 200 }), ['base-differs']],
    ['finds a pack that was not in force', result({ rulePackId: 'cn-rural-2018' }), ['pack-differs']],
    ['finds that no law was in force', result({ heldOn: '2017-01-01' }), ['no-rule-pack']],
    ['does not mind a national pack where a province adds to it', result({ rulePackId: 'cn-rural-2026+hi-2025' }), []],
  ];
  for (const [title, document, expected] of cases) test(title, () => expect(codes(document)).toEqual(expected));

  test('names law, article and version with what it finds', () => {
    const [first] = checkDecision(vote({ questions: [{ questionId: 'q', votes: votes(80, 80) }] }));
    expect(first).toMatchObject({
      path: ['result', 'questions', 0],
      facts: { for: 80, needed: 81, base: 160, short: 1 },
      basis: { law: '村民委员会组织法', article: '26', versionOn: '2025-10-28', confidence: 'T' },
    });
  });
});

describe('The sample consultations', () => {
  test('of the village and the community hold their own results', () => {
    for (const name of ['village/homestay', 'community/courtyard-renewal']) {
      expect(checkDecision(sample(name))).toEqual([]);
      expect(outcomeOf(sample(name)).outcome).toBe('passed');
    }
  });

  test('the open vote on road lamps says what is missing', () => {
    const outcome = outcomeOf(sample('village/road-lamps'));
    expect(outcome.outcome).toBe('open');
    const leg = outcome.turnout?.quorum.legs[0];
    expect((leg?.present ?? 0) + (leg?.short ?? 0)).toBe(leg?.needed);
  });
});
