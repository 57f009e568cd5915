import { decide, decisionsOf, judgedBy, outcomeOf, rulePackOn, type AnyDocument, type RulePack } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { question, vote, votes } from './vote.js';

const packOn = (setting: 'rural' | 'urban' | 'collective', date = '2026-03-20', province = '350122'): RulePack =>
  rulePackOn({ setting, date, province }) as RulePack;
const known = (pack: RulePack) => ({ pack, judgedBy: judgedBy(pack) });
const names = { y: '选y', n: '选n', a: '选a' };

describe('The decisions of a vote', () => {
  const about = { body: 'villageAssembly', date: '2026-03-20', ...known(packOn('rural')) };

  it('are its question, with what was recorded of it', () => {
    const document = vote({});
    const decision = outcomeOf(document).questions[0]?.decision;
    expect(decisionsOf(document)).toStrictEqual([
      { ...about, path: ['ballot', 'questions', 0], title: '问q', decision, recorded: 'passed', names },
    ]);
  });

  it('are its questions, of which none alone has what was recorded', () => {
    const document = vote({}, { ballot: { questions: [question('q'), question('p')] } });
    const decision = outcomeOf(document).questions[0]?.decision;
    expect(decisionsOf(document)).toStrictEqual([
      { ...about, path: ['ballot', 'questions', 0], title: '问q', decision, names },
      { ...about, path: ['ballot', 'questions', 1], title: '问p', names },
    ]);
  });

  it('have nothing recorded while it is open, and are its turnout once that is known', () => {
    const date = '2026-03-01';
    expect(decisionsOf(vote(undefined))).toStrictEqual([
      { ...about, date, path: ['ballot', 'questions', 0], title: '问q', names },
    ]);
    const open = vote(undefined, { turnout: { asOf: '', present: 151 } });
    const decision = outcomeOf(open).turnout;
    expect(decision?.outcome).toBe('open');
    expect(decisionsOf(open)).toStrictEqual([
      { ...about, date, path: ['turnout'], title: '路灯', decision, names: {} },
    ]);
  });

  it('name no pack where no law was in force', () => {
    expect(decisionsOf(vote({ heldOn: '2017-01-01' }))).toStrictEqual([
      {
        body: 'villageAssembly',
        date: '2017-01-01',
        path: ['ballot', 'questions', 0],
        title: '问q',
        recorded: 'passed',
        names,
      },
    ]);
  });

  it('are none without questions, or without a body that decides', () => {
    expect(decisionsOf(vote({}, { ballot: undefined }))).toEqual([]);
    expect(decisionsOf(vote({}, { decidingBody: undefined }))).toEqual([]);
  });

  it('leave out meetings of the same body on the same day only', () => {
    const meeting = { mode: 'person', base: 10, present: 6, heldOn: '2026-03-20' };
    const stages = [
      { ...meeting, body: 'villageAssembly' },
      { ...meeting, body: 'villageRepAssembly' },
      { ...meeting, body: 'villageAssembly', heldOn: '2026-03-21' },
    ];
    const paths = decisionsOf(vote({}, { stages })).map(({ path }) => path.join('.'));
    expect(paths).toEqual(['ballot.questions.0', 'stages.1', 'stages.2']);
  });
});

describe('The decision of a meeting', () => {
  const meeting = { body: 'villageAssembly', mode: 'person', heldOn: '2026-03-20', base: 10, present: 6 };
  const record = (more: object, about: object = {}): AnyDocument =>
    ({
      type: 'notice',
      locality: { kind: 'village', code: '350122' },
      meeting: { ...meeting, ...more },
      ...about,
    }) as unknown as AnyDocument;
  const figures = { pack: packOn('rural'), body: 'villageAssembly', mode: 'person', base: 10, present: 6 } as const;
  const told = { path: ['meeting'], body: 'villageAssembly', date: '2026-03-20', names: {}, ...known(figures.pack) };

  it('is recomputed, and says no more than the document', () => {
    expect(decisionsOf(record({}))).toStrictEqual([{ ...told, decision: decide(figures) }]);
  });

  it('takes all that the meeting counted', () => {
    const more = {
      votes: votes(4, 1),
      otherMode: { mode: 'household', base: 3, present: 2 },
      adjustments: [{ kind: 'deceased', count: 1 }],
      recusals: [{ count: 1, votes: false }],
    } as const;
    const decision = decide({ ...figures, ...more });
    expect(decision.steps.map(({ id }) => id)).toEqual([
      'base-adjusted',
      'quorum-leg',
      'quorum-leg',
      'recusal',
      'votes-total',
      'majority',
    ]);
    expect(decisionsOf(record({ ...more, recorded: 'passed' }, { title: '会议' }))).toStrictEqual([
      { ...told, title: '会议', recorded: 'passed', decision },
    ]);
  });

  it.each(['ownersDecision', 'election', 'recall'])('is not recomputed for %s', (body) => {
    const [found] = decisionsOf(record({ body }));
    expect(found).toMatchObject({ body, pack: { id: body === 'ownersDecision' ? 'cn-owners-2021' : 'cn-rural-2026' } });
    expect(found).not.toHaveProperty('decision');
  });

  it('names no pack where no law was in force', () => {
    const { pack: _, judgedBy: _judge, ...rest } = told;
    expect(decisionsOf(record({ heldOn: '2017-01-01' }))).toStrictEqual([{ ...rest, date: '2017-01-01' }]);
  });

  it.each<[string, object, string]>([
    ['a village', {}, 'cn-rural-2026'],
    ['a community', { locality: { kind: 'community', code: '350102' } }, 'cn-urban-2026'],
    [
      'a community that says rural',
      { locality: { kind: 'community', code: '350102' }, setting: 'rural' },
      'cn-rural-2026',
    ],
    ['a village of Hainan', { locality: { kind: 'village', code: '460105' } }, 'cn-rural-2026+hi-2025'],
  ])('of %s goes by the law of its place where the body does not say', (_, about, pack) => {
    expect(decisionsOf(record({ body: 'election' }, about))[0]?.pack?.id).toBe(pack);
  });
});
