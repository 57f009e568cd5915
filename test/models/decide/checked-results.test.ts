import { checkDecision, type Consultation } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { rural } from './steps.js';
import { question, vote, votes } from './vote.js';

const answered = (count: object, more: object = {}, about: object = {}): Consultation =>
  vote({ questions: [{ questionId: 'q', votes: count }], ...more }, about);
const differs = (recorded: string, computed: string, basis: object = rural('26')) => ({
  code: 'outcome-differs',
  severity: 'error',
  path: ['result', 'outcome'],
  facts: { recorded, computed },
  basis,
});
const at = (index: number) => ['result', 'questions', index];

describe('A recorded result is whole', () => {
  it.each<[string, Consultation]>([
    ['when its figures give it', vote({})],
    ['when there is none', vote(undefined)],
    ['when no body decides', vote({ outcome: 'no-quorum' }, { decidingBody: undefined })],
    ['when it is a poll', vote({ outcome: 'no-quorum' }, { mode: 'poll' })],
    [
      'when owners decided, whose areas are not there',
      vote({ rulePackId: 'cn-owners-2021' }, { decidingBody: 'ownersDecision' }),
    ],
    ['when it answers a question that nobody asked', vote({ questions: [{ questionId: 'other', votes: votes(0) }] })],
    ['when the pack of the province is named', vote({ rulePackId: 'cn-rural-2026+hi-2025' })],
    ['when nobody knows the roll', vote({ base: 200 }, { electorate: undefined })],
    ['when the roll is of others', vote({ base: 200 }, { electorate: { mode: 'person', base: 868 } })],
    [
      'when the base is the roll less what was declared',
      vote({ base: 223 }, { electorate: { mode: 'household', base: 228, adjustments: [{ count: 2 }, { count: 3 }] } }),
    ],
    [
      'when its questions are not there',
      answered(votes(80, 80), { outcome: 'not-passed' }, { ballot: { questions: [] } }),
    ],
  ])('%s', (_, document) => expect(checkDecision(document)).toEqual([]));
});

describe('A recorded result says', () => {
  const noPack = { code: 'no-rule-pack', severity: 'warning', path: ['result'] };

  it.each<[string, Consultation, object[]]>([
    [
      'what no law was in force for, by the setting of the body',
      vote({ heldOn: '2017-01-01' }, { setting: 'urban' }),
      [{ ...noPack, facts: { setting: 'rural', date: '2017-01-01' } }],
    ],
    [
      'what no law was in force for, by the setting of the document',
      vote({ heldOn: '2017-01-01' }, { setting: 'urban', decidingBody: 'election' }),
      [{ ...noPack, facts: { setting: 'urban', date: '2017-01-01' } }],
    ],
    [
      'another pack than was in force',
      vote({ rulePackId: 'cn-rural-2018' }),
      [
        {
          code: 'pack-differs',
          severity: 'error',
          path: ['result', 'rulePackId'],
          facts: { recorded: 'cn-rural-2018', inForce: 'cn-rural-2026' },
          basis: { pack: 'cn-rural-2026', law: '村民委员会组织法', versionOn: '2025-10-28', confidence: 'T' },
        },
      ],
    ],
    [
      'another base than the roll',
      vote({ base: 229 }),
      [{ code: 'base-differs', severity: 'error', path: ['result', 'base'], facts: { recorded: 229, roll: 228 } }],
    ],
    [
      'a base with what was declared added',
      vote({ base: 230 }, { electorate: { mode: 'household', base: 228, adjustments: [{ count: 2 }] } }),
      [{ code: 'base-differs', severity: 'error', path: ['result', 'base'], facts: { recorded: 230, roll: 228 } }],
    ],
    [
      'more present than there are',
      vote({ present: 229, outcome: 'invalid' }),
      [
        {
          code: 'present-over-base',
          severity: 'error',
          path: at(0),
          facts: { present: 229, base: 228 },
          basis: rural('26'),
        },
      ],
    ],
    [
      'more votes than were present',
      answered(votes(150, 11), { outcome: 'invalid' }),
      [
        {
          code: 'votes-over-present',
          severity: 'error',
          path: at(0),
          facts: { votes: 161, present: 160 },
          basis: rural('26'),
        },
      ],
    ],
    [
      'a majority that was missed',
      answered(votes(80, 80)),
      [
        {
          code: 'majority-not-met',
          severity: 'advice',
          path: at(0),
          facts: { for: 80, needed: 81, base: 160, short: 1 },
          basis: rural('26'),
        },
        differs('passed', 'not-passed'),
      ],
    ],
    [
      'a quorum that was missed, by the way that was closest',
      answered(votes(90), {
        present: 140,
        otherMode: { mode: 'person', base: 868, present: 430 },
        outcome: 'no-quorum',
      }),
      [
        {
          code: 'quorum-not-met',
          severity: 'advice',
          path: at(0),
          facts: { present: 430, needed: 435, base: 868, short: 5 },
          basis: rural('26'),
        },
      ],
    ],
    [
      'nothing of a quorum where those were counted who have none',
      answered(votes(90), { mode: 'member', outcome: 'invalid' }, { electorate: undefined }),
      [],
    ],
    ['another outcome than its figures', vote({ outcome: 'not-passed' }), [differs('not-passed', 'passed')]],
    [
      'another outcome than the second question, where the first was not answered',
      vote(
        { questions: [{ questionId: 'p', votes: votes(90) }], outcome: 'no-quorum' },
        { ballot: { questions: [question('q'), question('p')] } },
      ),
      [differs('no-quorum', 'passed')],
    ],
  ])('%s', (_, document, expected) => expect(checkDecision(document)).toStrictEqual(expected));

  it('what each question misses, in the order of the answers', () => {
    const answers = [
      { questionId: 'p', votes: votes(80) },
      { questionId: 'q', votes: votes(79) },
    ];
    const about = { ballot: { questions: [question('q'), question('p')] } };
    const found = checkDecision(vote({ questions: answers, outcome: 'not-passed' }, about));
    expect(found.map(({ path, facts }) => [path, facts])).toEqual([
      [at(0), { for: 80, needed: 81, base: 160, short: 1 }],
      [at(1), { for: 79, needed: 81, base: 160, short: 2 }],
    ]);
  });

  it('nothing of a majority of an election, whose candidates have it each', () => {
    const options = [{ optionId: 'a', votes: 200 }];
    const result = { mode: 'person', base: 900, present: 500, questions: [{ questionId: 'q', options }] };
    const document = (outcome: string) => vote({ ...result, outcome }, { decidingBody: 'election' });
    expect(checkDecision(document('run-off'))).toEqual([]);
    expect(checkDecision(document('elected'))).toStrictEqual([differs('elected', 'run-off', rural('18'))]);
  });
});
