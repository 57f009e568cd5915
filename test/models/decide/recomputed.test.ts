import { decide, outcomeOf, rulePackById, type Consultation } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { period, question, vote, votes } from './vote.js';

const pack = rulePackById('cn-rural-2026')!;
const figures = { pack, body: 'villageAssembly', mode: 'household', base: 228, present: 160 } as const;
const about = { date: '2026-03-20', body: 'villageAssembly', pack };
describe('What a vote came to', () => {
  it('is told whole, from the figures of its result', () => {
    const input = { ...figures, votes: votes(100, 50, 10) };
    expect(outcomeOf(vote({}))).toStrictEqual({
      ...about,
      questions: [{ questionId: 'q', input, decision: decide(input) }],
      outcome: 'passed',
    });
  });

  it('takes the other count, corrections of the roll and recusals with it', () => {
    const otherMode = { mode: 'person', base: 868, present: 400 } as const;
    const adjustments = [{ kind: 'moved-out', count: 3 }];
    const recusals = [{ count: 1, votes: false }];
    const electorate = { mode: 'household', base: 228, adjustments, recusals };
    const input = { ...figures, votes: votes(100, 50, 9), otherMode, adjustments, recusals };
    const document = vote({ otherMode, questions: [{ questionId: 'q', votes: input.votes }] }, { electorate });
    expect(outcomeOf(document).questions).toStrictEqual([{ questionId: 'q', input, decision: decide(input) }]);
    const { adjustments: _, ...adjusted } = { ...input, base: 225 };
    document.result!.base = 225;
    expect(outcomeOf(document).questions[0]?.input).toStrictEqual(adjusted);
  });

  it('is nothing where no vote binds, no law is in force, or owners decide', () => {
    expect(outcomeOf(vote({}, { mode: 'poll' }))).toStrictEqual({ date: '2026-03-20', questions: [] });
    expect(outcomeOf(vote({}, { decidingBody: undefined }))).toStrictEqual({ date: '2026-03-20', questions: [] });
    const early = { date: '2017-01-01', body: 'villageAssembly' };
    expect(outcomeOf(vote({ heldOn: '2017-01-01' }))).toStrictEqual({ ...early, questions: [{ questionId: 'q' }] });
    const owners = { date: '2026-03-20', body: 'ownersDecision', pack: rulePackById('cn-owners-2021') };
    const document = vote({}, { decidingBody: 'ownersDecision' });
    expect(outcomeOf(document)).toStrictEqual({ ...owners, questions: [{ questionId: 'q' }] });
    expect(outcomeOf({ ...document, ballot: undefined } as unknown as Consultation)).toStrictEqual({
      ...owners,
      questions: [],
    });
  });

  it('is nothing of a question that was not answered, and of no questions', () => {
    expect(outcomeOf(vote({ questions: [] }))).toStrictEqual({ ...about, questions: [{ questionId: 'q' }] });
    expect(outcomeOf(vote({}, { ballot: undefined }))).toStrictEqual({ ...about, questions: [] });
  });

  it.each<[string, object | undefined, object, string]>([
    ['its vote', {}, { period }, '2026-03-20'],
    ['its close, in China', undefined, { period: { ...period, closesAt: '2026-03-19T17:00:00Z' } }, '2026-03-20'],
    ['its publication', undefined, {}, '2026-03-01'],
  ])('is judged on the day of %s', (_, result, more, date) => {
    expect(outcomeOf(vote(result, more)).date).toBe(date);
  });

  it.each<[string, string[], string]>([
    ['invalid', ['over', 'yes', 'no'], 'invalid'],
    ['open', ['none', 'yes', 'no'], 'open'],
    ['not passed', ['yes', 'no'], 'not-passed'],
    ['passed', ['yes', 'yes'], 'passed'],
  ])('is %s by the gravest of %j', (_, answers, outcome) => {
    const cast: Record<string, object> = {
      over: { votes: votes(161) },
      none: {},
      yes: { votes: votes(81) },
      no: { votes: votes(80) },
    };
    const ids = answers.map((answer, at) => `${answer}${at}`);
    const document = vote(
      { questions: ids.map((questionId, at) => ({ questionId, ...cast[answers[at] ?? ''] })) },
      { ballot: { questions: ids.map((id) => question(id)) } },
    );
    expect(outcomeOf(document).outcome).toBe(outcome);
  });
});

describe('The turnout of an open vote', () => {
  const turnout = { asOf: '2026-03-18T10:00:00+08:00', present: 150 };
  const date = '2026-03-19';

  it('is told whole, with corrections of the roll and recusals', () => {
    const open = { ...figures, present: 150 };
    expect(outcomeOf(vote(undefined, { turnout, period }))).toStrictEqual({
      ...about,
      date,
      questions: [{ questionId: 'q' }],
      turnout: decide(open),
      outcome: 'open',
    });
    const more = { adjustments: [{ kind: 'moved-out', count: 3 }], recusals: [{ count: 1, votes: false }] };
    const electorate = { mode: 'household', base: 228, ...more };
    expect(outcomeOf(vote(undefined, { turnout, period, electorate })).turnout).toStrictEqual(
      decide({ ...open, ...more }),
    );
  });

  it.each<[string, object | undefined, object]>([
    ['once there is a result', { questions: [] }, { turnout }],
    ['without a roll', undefined, { turnout, electorate: undefined }],
    ['before anybody counted', undefined, {}],
    ['of an election', undefined, { turnout, decidingBody: 'election' }],
    ['of a recall', undefined, { turnout, decidingBody: 'recall' }],
  ])('is not told %s', (_, result, more) => {
    const found = outcomeOf(vote(result, { period, ...more }));
    expect(Object.keys(found)).toEqual(['date', 'body', 'pack', 'questions']);
  });
});
