import { decide, outcomeOf, rulePackById, type Consultation } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { question, vote, votes } from './vote.js';

const pack = rulePackById('cn-rural-2026')!;
const answered = (answer: object, more: object = {}): Consultation =>
  vote({ questions: [{ questionId: 'q', ...answer }] }, more);
const counted = (...counts: number[]) => counts.map((n, at) => ({ optionId: `o${at}`, votes: n }));
const kind = (name: string, more: object = {}) => ({ ballot: { questions: [question('q', name, more)] } });

describe('The count of a question', () => {
  const of = (document: Consultation) => {
    const { input, decision, ...rest } = outcomeOf(document).questions[0]!;
    const again = decision?.steps.find(({ id }) => id === 'second-round');
    return { ...rest, votes: (input as { votes?: object }).votes, outcome: decision?.outcome, ...(again && { again }) };
  };
  const again = (...options: string[]) => ({ again: { id: 'second-round', options } });

  it('of yes and no is that of its options where no votes were recorded', () => {
    const options = [
      { optionId: 'y', votes: 100 },
      { optionId: 'n', votes: 40 },
      { optionId: 'a', votes: 12 },
      { optionId: 'unknown', votes: 7 },
    ];
    expect(of(answered({ options }))).toStrictEqual({ questionId: 'q', votes: votes(100, 40, 12), outcome: 'passed' });
    expect(of(answered({ options, votes: votes(1) })).votes).toEqual(votes(1));
    expect(of(answered({}))).toStrictEqual({ questionId: 'q', votes: undefined, outcome: 'open' });
  });

  it.each<[string, string, object, object]>([
    [
      'one that has its majority',
      'single',
      { options: counted(81, 60, 19) },
      { votes: votes(81, 79), outcome: 'passed', leading: 'o0' },
    ],
    [
      'none that has it, in whatever order they stand',
      'single',
      { options: counted(30, 70, 60) },
      { votes: votes(70, 90), outcome: 'run-off', leading: 'o1', ...again('o1', 'o2') },
    ],
    [
      'three of which two are second',
      'single',
      { options: counted(40, 70, 40) },
      { votes: votes(70, 80), outcome: 'run-off', leading: 'o1', ...again('o1', 'o0', 'o2') },
    ],
    [
      'one alone that misses',
      'single',
      { options: counted(80) },
      { votes: votes(80), outcome: 'not-passed', leading: 'o0' },
    ],
    ['one alone that nobody chose', 'single', { options: counted(0) }, { votes: votes(0), outcome: 'not-passed' }],
    [
      'more than were present',
      'single',
      { options: counted(100, 90, 80) },
      { votes: votes(100, 161), outcome: 'invalid', leading: 'o0' },
    ],
    ['none at all', 'single', { options: [] }, { votes: undefined, outcome: 'open' }],
    ['none that were recorded', 'single', { votes: votes(100) }, { votes: undefined, outcome: 'open' }],
    [
      'abstentions and papers that do not count',
      'single',
      { options: counted(81, 60), votes: votes(0, 0, 4, 5) },
      { votes: votes(81, 60, 4, 5), outcome: 'passed', leading: 'o0' },
    ],
    [
      'all that are approved of',
      'approval',
      { options: counted(150, 120) },
      { votes: votes(150), outcome: 'passed', leading: 'o0' },
    ],
    [
      'equals that pass',
      'approval',
      { options: counted(150, 150) },
      { votes: votes(150), outcome: 'run-off', ...again('o0', 'o1') },
    ],
    ['equals that miss', 'approval', { options: counted(75, 75) }, { votes: votes(75), outcome: 'not-passed' }],
    [
      'one that misses',
      'approval',
      { options: counted(80, 75) },
      { votes: votes(80), outcome: 'not-passed', leading: 'o0' },
    ],
  ])('of options: %s', (_, name, answer, expected) => {
    expect(of(answered(answer, kind(name)))).toStrictEqual({ questionId: 'q', ...expected });
  });
});

describe('The ballot of a question', () => {
  const elected = (answer: object, result: object = {}, more: object = {}) =>
    outcomeOf(
      vote(
        { mode: 'person', base: 900, present: 500, questions: [{ questionId: 'q', ...answer }], ...result },
        { decidingBody: 'election', ...more },
      ),
    ).questions[0];
  const input = {
    pack,
    body: 'election',
    registered: 900,
    issued: 500,
    box: 500,
    invalid: 0,
    seats: 1,
    round: 1,
    candidates: [
      { id: 'o0', votes: 300 },
      { id: 'o1', votes: 190 },
    ],
  } as const;

  it('is read from the result, with the seats of the question', () => {
    const options = counted(300, 190);
    expect(elected({ options })).toStrictEqual({ questionId: 'q', input, decision: decide(input) });
    const more = { ...input, invalid: 10, seats: 2 };
    const found = elected({ options, votes: votes(0, 0, 0, 10) }, {}, kind('approval', { maxChoices: 2 }));
    expect(found).toStrictEqual({ questionId: 'q', input: more, decision: decide(more) });
    expect(elected({})?.input).toStrictEqual({ ...input, candidates: [] });
  });

  it.each([
    ['household', 'householdReps'],
    ['member', 'residentReps'],
  ] as const)('by %s is by %s', (mode, by) => {
    const urban = { ...input, pack: rulePackById('cn-urban-2026')!, mode: by };
    const found = elected({ options: counted(300, 190) }, { mode }, { setting: 'urban' });
    expect(found).toStrictEqual({ questionId: 'q', input: urban, decision: decide(urban) });
  });

  it('of a recall is one', () => {
    const found = elected({ options: counted(300) }, {}, { decidingBody: 'recall' });
    expect(found?.decision).toMatchObject({ outcome: 'passed', chosen: ['o0'] });
  });
});
