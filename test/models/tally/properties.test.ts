import { meets, needed, tally, type Ballot } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballot, CLOSES, households, single, vote } from './ballots.js';

const times = ['2026-03-09', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-21'].map(
  (day) => `${day}T10:00:00+08:00`,
);

const anyBallot = fc
  .record({
    id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9'),
    voter: fc.option(fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5'), { nil: undefined }),
    household: fc.option(fc.constantFrom('h1', 'h2', 'h3'), { nil: undefined }),
    channel: fc.constantFrom('online', 'paper', 'assisted', 'proxy', 'hand'),
    castAt: fc.option(fc.constantFrom(...times), { nil: undefined }),
    choice: fc.subarray(['y', 'n', 'a', 'z'], { maxLength: 2 }),
    spoiled: fc.boolean(),
  })
  .map(({ choice, ...rest }) => JSON.parse(JSON.stringify({ ...ballot(choice), ...rest, by: undefined })) as Ballot);

const documents = fc
  .record({ household: fc.boolean(), changeable: fc.boolean() })
  .map(({ household, changeable }) => vote(household ? households(20) : {}, { changeable }));

describe('Of any ballots', () => {
  test('their order does not matter', () => {
    const shuffled = fc
      .array(anyBallot, { maxLength: 14 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
      );
    fc.assert(
      fc.property(documents, shuffled, (document, [list, mixed]) => {
        expect(tally(document, mixed)).toEqual(tally(document, list));
      }),
      { numRuns: 400 },
    );
  });

  test('every one is counted or set aside, once', () => {
    fc.assert(
      fc.property(documents, fc.array(anyBallot, { maxLength: 14 }), (document, list) => {
        const { received, counted, setAside, channels, questions } = tally(document, list);
        expect(counted + setAside.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(received);
        expect(channels.reduce((sum, { ballots }) => sum + ballots, 0)).toBe(counted);
        for (const { answered, blank, invalid, options } of questions) {
          expect(answered + blank).toBe(counted);
          expect(options.reduce((sum, { votes }) => sum + votes, 0)).toBe(answered - invalid);
        }
      }),
    );
  });

  test('splitting them over channels does not change the sum', () => {
    const choices = fc.array(fc.constantFrom('y', 'n', 'a', ''), { minLength: 1, maxLength: 10 });
    const channel = fc.constantFrom('online' as const, 'paper' as const, 'assisted' as const, 'proxy' as const);
    fc.assert(
      fc.property(choices, fc.array(channel, { minLength: 10, maxLength: 10 }), (marks, ways) => {
        const together = tally(
          vote(),
          marks.map((mark) => ballot(mark)),
        );
        const apart = tally(
          vote(),
          marks.map((mark, at) => ballot(mark, { channel: ways[at] ?? 'online' })),
        );
        const [whole, parts] = [together.questions[0], apart.questions[0]];
        expect(parts?.votes).toEqual(whole?.votes);
        expect(apart.outcome).toBe(together.outcome);
        expect(parts?.channels.reduce((sum, { answered }) => sum + answered, 0)).toBe(whole?.answered);
      }),
    );
  });

  test('choices of a small part can neither be read nor worked out from the rest', () => {
    const sized = fc.record({ online: fc.nat(9), paper: fc.nat(9), assisted: fc.nat(9), proxy: fc.nat(9) });
    fc.assert(
      fc.property(sized, (sizes) => {
        const list = Object.entries(sizes).flatMap(([channel, size]) =>
          Array.from({ length: size }, () => ballot('y', { channel: channel as 'online' })),
        );
        const parts = tally(vote({ electorate: { mode: 'person', base: 99, label: '' } }), list).questions[0]?.channels;
        const hidden = (parts ?? []).filter(({ options }) => options === undefined);
        for (const { answered } of (parts ?? []).filter(({ options }) => options)) expect(answered).toBeGreaterThan(4);
        const covered = hidden.reduce((sum, { answered }) => sum + answered, 0);
        if (hidden.length > 0 && hidden.length < (parts ?? []).length) expect(covered).toBeGreaterThan(4);
      }),
    );
  });

  test('one more for never un-passes', () => {
    const counts = fc.record({ y: fc.nat(40), n: fc.nat(40), a: fc.nat(10), base: fc.integer({ min: 1, max: 91 }) });
    fc.assert(
      fc.property(counts, fc.constantFrom('n', 'a', ''), ({ y, n, a, base }, before) => {
        const document = vote({ electorate: { mode: 'person', base: Math.max(base, y + n + a + 1), label: '' } });
        const rest = [...Array(y).fill('y'), ...Array(n).fill('n'), ...Array(a).fill('a')] as string[];
        const outcome = (last: string) =>
          tally(
            document,
            [...rest, last].map((mark) => ballot(mark)),
          ).outcome;
        if (outcome(before) === 'passed') expect(outcome('y')).toBe('passed');
      }),
    );
  });

  test('nothing that is thrown at the count makes it throw', () => {
    const thrower = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    fc.assert(
      fc.property(fc.array(fc.anything({ withNullPrototype: true, withBigInt: true }), { maxLength: 6 }), (junk) => {
        const result = tally(vote({}, { questions: [single] }), [...junk, thrower, ballot('a')]);
        expect(result.counted).toBe(1);
        expect(result.received).toBe(junk.length + 2);
      }),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('The least number that is enough', () => {
  test('meets, and one less does not', () => {
    const threshold = fc.record({
      op: fc.constantFrom('gt' as const, 'gte' as const),
      num: fc.nat(9),
      den: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(fc.nat(100_000), threshold, (base, share) => {
        const least = needed({ base, threshold: share });
        expect(meets({ k: least, base, threshold: share })).toBe(true);
        expect(meets({ k: least - 1, base, threshold: share })).toBe(false);
        const exact = share.op === 'gt' ? least * share.den > share.num * base : least * share.den >= share.num * base;
        expect(exact).toBe(true);
      }),
    );
  });
});

test('A ballot cast at the very close counts', () => {
  expect(tally(vote(), [ballot('y', { castAt: CLOSES })]).counted).toBe(1);
});
