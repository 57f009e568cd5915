import { readFileSync } from 'node:fs';
import { castBallot, checkConsultation, checkDecision, tally, type Consultation } from '@cunju/models';
import { describe, expect, test } from 'vitest';
import { approval, ballot, ballots, households, single, vote } from './ballots.js';

const one = (result: ReturnType<typeof tally>) => {
  const [question] = result.questions;
  if (!question) throw new Error('no question');
  return question;
};
const codes = (result: ReturnType<typeof tally>) => result.findings.map(({ code }) => code);

describe('A vote counted from its ballots comes to what the specification says (1.5)', () => {
  const reps = { decidingBody: 'villageRepAssembly', electorate: { mode: 'member', base: 50, label: '全体代表' } };
  const urbanReps = {
    setting: 'urban',
    decidingBody: 'residentRepAssembly',
    electorate: { mode: 'member', base: 60, label: '全体代表' },
  };
  const persons = (base: number) => ({ electorate: { mode: 'person', base, label: '全体村民' } });
  const urbanHouseholds = { setting: 'urban', decidingBody: 'residentAssembly', ...households(2001) };
  const members = {
    setting: 'collective',
    decidingBody: 'memberAssembly',
    electorate: { mode: 'member', base: 300, label: '全体成员' },
  };
  const cast = (y: number, n = 0, a = 0) => ballots({ y, n, a });
  const keyed = (count: number) =>
    Array.from({ length: count }, (_, at) => ballot('y', { voter: `p${at}`, household: `h${at}` }));
  test.each([
    ['of 50 representatives 34 come and 18 are for: passed', reps, cast(18, 10, 6), 'passed'],
    ['of 50 representatives 34 come and 17 are for: not passed', reps, cast(17, 11, 6), 'not-passed'],
    ['of 50 representatives 33 come: no quorum', reps, cast(33), 'no-quorum'],
    ['of 868 villagers 434 come: no quorum', persons(868), cast(434), 'no-quorum'],
    ['of 868 villagers 435 come: passed', persons(868), cast(435), 'passed'],
    ['of 228 households 152 come: passed', households(228), keyed(152), 'passed'],
    ['of 228 households 151 come: no quorum', households(228), keyed(151), 'no-quorum'],
    ['of 2,001 urban households 1,000 come: no quorum', urbanHouseholds, keyed(1000), 'no-quorum'],
    ['of 2,001 urban households 1,001 come: passed', urbanHouseholds, keyed(1001), 'passed'],
    ['of 60 urban representatives 40 come: passed', urbanReps, cast(40), 'passed'],
    ['of 300 members 200 come and 199 are for: not passed', members, cast(199, 1), 'not-passed'],
    ['of 300 members 200 come and all are for: passed', members, cast(200), 'passed'],
  ] as const)('%s', (_, document, list, outcome) => {
    expect(tally(vote(document), list).outcome).toBe(outcome);
  });

  const election = (votes: number, others: number, round = 1) => {
    const document = vote(
      { decidingBody: 'election', electorate: { mode: 'person', base: 900, label: '全体选民' } },
      { questions: [single], secrecy: 'untraceable' },
    );
    const papers = ballots({ a: votes, b: others }, { channel: 'paper' }).map(
      ({ voter: _, castAt: __, ...rest }) => rest,
    );
    return tally(document, papers, { round });
  };
  test.each([
    ['230 of 452 papers elect', election(230, 222), 'elected'],
    ['226 of 452 papers do not, and a run-off follows', election(226, 226), 'run-off'],
    ['450 of 900 voters are too few for an election', election(450, 0), 'invalid'],
    ['in a run-off 151 of 452 papers elect', election(151, 301, 2), 'elected'],
  ] as const)('%s', (_, result, outcome) => {
    expect(result.outcome).toBe(outcome);
    expect(result.findings).toEqual([]);
  });

  test('in a run-off 150 of 452 papers are below one third', () => {
    const document = vote(
      { decidingBody: 'election', electorate: { mode: 'person', base: 900, label: '全体选民' } },
      { questions: [single] },
    );
    const papers = ballots({ a: 150, b: 150, c: 150, '': 2 }, { channel: 'paper' });
    const [question] = tally(document, papers, { round: 2 }).questions;
    expect(question?.decision).toMatchObject({ outcome: 'run-off', chosen: [] });
  });
});

describe('A ballot is set aside, and said so', () => {
  const late = { castAt: '2026-03-20T18:00:01+08:00' };
  test.each([
    ['when it cannot be read', vote(), { answers: 3 }, 'unreadable'],
    ['when its time does not exist', vote(), { castAt: '2026-13-45T10:00:00+08:00' }, 'unreadable'],
    ['when it came by a way that the vote does not know', vote(), { channel: 'hand' }, 'channel'],
    ['when it was cast before the opening', vote(), { castAt: '2026-03-10T07:59:59+08:00' }, 'early'],
    ['when it was cast one second after the close', vote(), late, 'late'],
    ['when it names no household where households vote', vote(households(10)), {}, 'no-household'],
    ['when its voter is not on the roll', vote(), { voter: 'stranger' }, 'not-on-roll'],
  ] as const)('%s', (_, document, changed, reason) => {
    const result = tally(document, [{ ...ballot('y'), ...changed }], { roll: ['v-known'] });
    expect(result).toMatchObject({ received: 1, counted: 0, present: 0, setAside: [{ reason, ballots: 1 }] });
    expect(result.findings).toMatchObject([{ code: 'ballots-set-aside', facts: { reason, ballots: 1 } }]);
    expect(result.steps.slice(0, 3).map(({ id }) => id)).toEqual(['received', 'set-aside', 'counted']);
  });

  test('not when it was cast in the last second, or its offset makes it so', () => {
    const list = [
      ballot('y', { castAt: '2026-03-20T18:00:00+08:00' }),
      ballot('y', { castAt: '2026-03-20T10:00:00Z' }),
    ];
    expect(tally(vote(), list).counted).toBe(2);
  });

  test('not when a paper came in by the hour of the office, which is later than that of the page', () => {
    const paper = { place: '村部', hours: '', until: '2026-03-20T20:00:00+08:00' };
    const list = [ballot('y', { ...late, channel: 'paper' }), ballot('y', late)];
    expect(tally(vote({ paper }), list)).toMatchObject({ counted: 1, setAside: [{ reason: 'late', ballots: 1 }] });
  });

  test('when it is a second one of the same voter: the first counts, or the last where votes may be changed', () => {
    const first = ballot('y', { voter: 'v-1', castAt: '2026-03-11T10:00:00+08:00' });
    const second = ballot('n', { voter: 'v-1', castAt: '2026-03-12T10:00:00+08:00' });
    const keep = tally(vote(), [second, first]);
    expect(one(keep).votes).toMatchObject({ for: 1, against: 0 });
    expect(keep.setAside).toEqual([{ reason: 'repeated', ballots: 1 }]);
    const change = tally(vote({}, { changeable: true }), [second, first]);
    expect(one(change).votes).toMatchObject({ for: 0, against: 1 });
    expect(change.findings.map(({ severity }) => severity)).toEqual(['advice']);
  });

  test('when the same paper was recorded twice', () => {
    const paper = ballot('y', { channel: 'paper' });
    const { voter: _, ...bare } = paper;
    expect(tally(vote(), [bare, { ...bare }]).setAside).toEqual([{ reason: 'repeated', ballots: 1 }]);
  });

  test('when an election was voted on online, which no law allows', () => {
    const document = vote({ decidingBody: 'election' }, { questions: [single] });
    const result = tally(document, ballots({ a: 2 }));
    expect(result.counted).toBe(0);
    expect(codes(result)).toEqual(['statutory-election-online', 'ballots-set-aside']);
  });
});

describe('A household has one vote', () => {
  const at = (hour: number) => `2026-03-12T${hour}:00:00+08:00`;
  const member = (voter: string, choice: string, hour: number) =>
    ballot(choice, { voter, household: 'h1', castAt: at(hour) });

  test('whoever of it votes first holds it; two that differ are told to the tellers', () => {
    const result = tally(vote(households(10)), [member('wife', 'n', 11), member('husband', 'y', 10)]);
    expect(one(result).votes).toMatchObject({ for: 1, against: 0 });
    expect(result.findings).toMatchObject([
      { code: 'ballots-set-aside', facts: { reason: 'household-repeated', ballots: 1 } },
      { code: 'household-voted-twice', facts: { households: 1, differing: 1 } },
    ]);
  });

  test('two that say the same are counted once and do not differ', () => {
    const result = tally(vote(households(10)), [member('wife', 'y', 11), member('husband', 'y', 10)]);
    expect(result).toMatchObject({ counted: 1, present: 1 });
    expect(result.findings[1]).toMatchObject({ facts: { households: 1, differing: 0 } });
  });

  test('only the member who voted first may change it', () => {
    const document = vote(households(10), { changeable: true });
    const list = [member('husband', 'y', 10), member('wife', 'n', 11), member('husband', 'a', 12)];
    expect(one(tally(document, list)).votes).toMatchObject({ for: 0, against: 0, abstain: 1 });
  });

  test('in a vote by persons both count', () => {
    const result = tally(vote(), [member('wife', 'n', 11), member('husband', 'y', 10)]);
    expect(result).toMatchObject({ counted: 2, findings: [] });
  });
});

describe('An answer', () => {
  test.each([
    ['with two marks where one is asked for is invalid', ['y', 'n'], { invalid: 1, blank: 0 }],
    ['with a mark that is not on the paper is invalid', ['z'], { invalid: 1, blank: 0 }],
    ['with the same mark twice is one mark', ['y', 'y'], { invalid: 0, blank: 0 }],
    ['without a mark is blank', [], { invalid: 0, blank: 1 }],
  ])('%s', (_, choice, counts) => {
    expect(one(tally(vote(), [ballot(choice)]))).toMatchObject(counts);
  });

  test('that the tellers threw out is invalid in every question', () => {
    expect(one(tally(vote(), [ballot('y', { spoiled: true })]))).toMatchObject({ invalid: 1, votes: { for: 0 } });
  });

  test('that is blank or invalid makes its voter present, and works like a no', () => {
    const result = tally(vote(), [...ballots({ y: 3, '': 2 }), ballot(['y', 'n'])]);
    expect(result.present).toBe(6);
    expect(one(result).decision).toMatchObject({ outcome: 'not-passed', majority: { needed: 4, base: 6 } });
  });

  test('to a question that is not on the paper is not counted', () => {
    const strange = ballot('', { answers: [{ questionId: 'other', optionIds: ['y'] }] });
    expect(one(tally(vote(), [strange]))).toMatchObject({ blank: 1, answered: 0 });
  });
});

describe('Those who came and handed in nothing', () => {
  test('are present, so that the same votes may no longer be enough', () => {
    const list = ballots({ y: 4, n: 2 });
    expect(tally(vote(), list).outcome).toBe('passed');
    const result = tally(vote(), list, { present: 9 });
    expect(result).toMatchObject({ present: 9, outcome: 'not-passed' });
    expect(result.steps).toContainEqual({ id: 'present', present: 9, ballots: 6 });
  });
});

describe('A choice among several', () => {
  const document = vote({}, { questions: [single] });

  test('goes to a second round between the two first when none has more than half', () => {
    const result = tally(document, ballots({ a: 4, b: 3, c: 2 }));
    expect(result.outcome).toBe('run-off');
    expect(one(result)).toMatchObject({ secondRound: ['a', 'b'], ranking: [['a'], ['b'], ['c']] });
  });

  test('in its second round passes or does not', () => {
    const result = tally(document, ballots({ a: 4, b: 4 }), { round: 2 });
    expect(result.outcome).toBe('not-passed');
    expect(one(result)).not.toHaveProperty('secondRound');
    expect(tally(document, ballots({ a: 5, b: 3 }), { round: 2 }).outcome).toBe('passed');
  });

  test('that has passed still asks for a yes or no', () => {
    expect(one(tally(document, ballots({ a: 6, b: 1 })))).toMatchObject({
      confirm: 'a',
      decision: { outcome: 'passed' },
    });
    expect(one(tally(vote(), ballots({ y: 7 })))).not.toHaveProperty('confirm');
  });

  test('by approval is ranked by approvals and still needs more than half of those present', () => {
    const byApproval = vote({}, { questions: [approval] });
    const marks = [...Array(4).fill(['a', 'b']), ...Array(3).fill(['c'])] as string[][];
    const result = tally(
      byApproval,
      marks.map((choice) => ballot(choice)),
    );
    expect(one(result)).toMatchObject({
      ranking: [['a', 'b'], ['c']],
      votes: { for: 4, against: 0 },
      options: [
        { optionId: 'a', votes: 4 },
        { optionId: 'b', votes: 4 },
        { optionId: 'c', votes: 3 },
      ],
    });
    expect(one(tally(byApproval, [ballot(['a', 'b', 'c'])]))).toMatchObject({ invalid: 1 });
    const few = [['a'], ['a'], ['a'], ['b'], ['b'], ['c'], ['c']].map((choice) => ballot(choice));
    expect(tally(byApproval, few).outcome).toBe('not-passed');
  });

  test('item by item is decided item by item, and as a whole only when each passes', () => {
    const second = { ...(vote().ballot?.questions[0] as object), id: 'q2' };
    const two = vote({}, { questions: [vote().ballot?.questions[0], second] });
    const list = ballots({ y: 7 }).map((b, at) => ({
      ...b,
      answers: [...b.answers, { questionId: 'q2', optionIds: [at < 3 ? 'y' : 'n'] }],
    }));
    const result = tally(two, list);
    expect(result.questions.map(({ decision }) => decision?.outcome)).toEqual(['passed', 'not-passed']);
    expect(result.outcome).toBe('not-passed');
  });
});

describe('Channels', () => {
  const mixed = [
    ...ballots({ y: 6, n: 1 }, { channel: 'online' }),
    ...ballots({ y: 5, n: 2 }, { channel: 'paper' }),
    ...ballots({ n: 2 }, { channel: 'assisted', by: 'clerk' }),
  ];
  const big = { electorate: { mode: 'person', base: 20, label: '全体村民' } };

  test('are kept apart and summed', () => {
    const result = tally(vote(big), mixed);
    expect(result.channels).toEqual([
      { channel: 'online', ballots: 7 },
      { channel: 'paper', ballots: 7 },
      { channel: 'assisted', ballots: 2 },
    ]);
    expect(one(result).votes).toMatchObject({ for: 11, against: 5 });
  });

  test('with few ballots show no choices, nor does the one by which they could be worked out', () => {
    const shown = one(tally(vote(big), mixed)).channels;
    expect(shown.map(({ part, answered, options }) => [part, answered, options === undefined])).toEqual([
      ['assisted', 2, true],
      ['online', 7, true],
      ['paper', 7, false],
    ]);
  });

  test('are all shown when the guard allows it', () => {
    const shown = one(tally(vote(big), mixed, { guard: 2 })).channels;
    expect(shown.every(({ options }) => options !== undefined)).toBe(true);
  });

  test('and groups are guarded alike, those without a group included', () => {
    const groups = [...ballots({ y: 5 }, { group: '一组' }), ...ballots({ n: 6 }, { group: '二组' }), ballot('n')];
    const shown = one(tally(vote(big), groups)).groups;
    expect(shown.map(({ part, options }) => [part, options === undefined])).toEqual([
      ['一组', true],
      ['二组', false],
    ]);
  });

  test('more than three ballots by one proxy are told', () => {
    const list = ballots({ y: 4 }, { channel: 'proxy', by: 'p1' });
    expect(tally(vote(), list).findings).toMatchObject([
      { code: 'proxy-many', facts: { way: 'proxy', ballots: 4, most: 3 }, basis: { confidence: 'D' } },
    ]);
    expect(tally(vote(), list.slice(1)).findings).toEqual([]);
  });
});

describe('A secret vote', () => {
  test('whose ballots carry the key of the voter is an error', () => {
    const secret = vote({}, { secrecy: 'untraceable' });
    expect(tally(secret, ballots({ y: 2 })).findings).toMatchObject([
      { code: 'voter-with-choice', severity: 'error', facts: { ballots: 2 } },
    ]);
  });

  test('the shape of a ballot has no place for a name', () => {
    expect(Object.keys(castBallot.shape)).toEqual([
      ...['id', 'voter', 'household', 'channel', 'castAt', 'by', 'group', 'spoiled', 'answers'],
    ]);
    expect(castBallot.safeParse(ballot('y', { voter: '张 三' })).success).toBe(false);
  });
});

describe('What decides nothing', () => {
  test('is counted all the same: a poll', () => {
    const result = tally(vote({ mode: 'poll' }), ballots({ y: 3, n: 1 }));
    expect(one(result)).toMatchObject({ votes: { for: 3, against: 1 } });
    expect(result).not.toHaveProperty('outcome');
  });

  test('a vote that does not bind, cast online, is only a hint', () => {
    expect(codes(tally(vote({}, { binding: false }), ballots({ y: 7 })))).toEqual(['online-not-binding']);
  });

  test('a document without a ballot has no questions', () => {
    expect(tally(vote({ ballot: undefined }), ballots({ y: 1 }))).toMatchObject({ questions: [], counted: 0 });
  });
});

describe('The count in a document', () => {
  test('is a result that the checks of documents accept, with the outcome that was computed', () => {
    const file = new URL('../../../packages/site/public/data/village/homestay.json', import.meta.url);
    const document = JSON.parse(readFileSync(file, 'utf8')) as Consultation;
    const base = document.electorate?.base ?? 0;
    const [question] = document.ballot?.questions ?? [];
    const yes = question?.options.find(({ stands }) => stands === 'for')?.id ?? '';
    const count = Math.ceil((base * 2) / 3) + 1;
    const list = Array.from({ length: count }, (_, at) =>
      ballot('', {
        voter: `p${at}`,
        household: `h${at}`,
        channel: 'paper',
        castAt: document.period?.opensAt ?? '',
        answers: (document.ballot?.questions ?? []).map(({ id }) => ({ questionId: id, optionIds: [yes] })),
      }),
    );
    const { recorded, outcome } = tally(document, list);
    const result = {
      ...(document.result ?? {
        rulePackId: 'cn-rural-2026',
        validatorVersion: '1',
        certifiedBy: [],
        recordedAt: document.updatedAt,
      }),
      ...recorded,
      base,
      outcome: outcome ?? 'not-passed',
    } as Consultation['result'];
    const { otherMode: _, ...whole } = { ...result } as NonNullable<Consultation['result']>;
    const filled = { ...document, result: whole } as Consultation;
    const found = [...checkConsultation(filled), ...checkDecision(filled)].map(({ code }) => code);
    expect(found.filter((code) => /tally|votes|outcome|present|base-differs/.test(code))).toEqual([]);
  });
});
