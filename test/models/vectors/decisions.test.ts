import { decide, noticePeriod, postingPeriod, rulePackOn, type AssemblyInput, type Votes } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const votes = (yes: number, against = 0, abstain = 0, invalid = 0): Votes => ({ for: yes, against, abstain, invalid });

const asked = (
  pack: string,
  body: AssemblyInput['body'],
  mode: AssemblyInput['mode'],
  [base, present]: readonly [number, number],
  count: Votes,
): AssemblyInput => ({ pack, body, mode, base, present, votes: count });

const rural = 'cn-rural-2026';
const urban = 'cn-urban-2026';

describe('domain.md 1.2: the numbers that bind each body', () => {
  const vectors: [string, AssemblyInput, string][] = [
    ['groupMeeting, 40 of 60 adults', asked(rural, 'groupMeeting', 'person', [60, 40], votes(21, 19)), 'passed'],
    ['groupMeeting, 39 of 60 adults', asked(rural, 'groupMeeting', 'person', [60, 39], votes(39)), 'no-quorum'],
    ['groupMeeting, 20 of 30 households', asked(rural, 'groupMeeting', 'household', [30, 20], votes(11)), 'passed'],
    ['groupMeeting, 19 of 30 households', asked(rural, 'groupMeeting', 'household', [30, 19], votes(19)), 'no-quorum'],
    [
      'residentAssembly, 501 of 1,000 adults',
      asked(urban, 'residentAssembly', 'person', [1000, 501], votes(251)),
      'passed',
    ],
    [
      'residentAssembly, 500 of 1,000 adults',
      asked(urban, 'residentAssembly', 'person', [1000, 500], votes(500)),
      'no-quorum',
    ],
    [
      'the same 115 of 228 households: a community',
      asked(urban, 'residentAssembly', 'household', [228, 115], votes(115)),
      'passed',
    ],
    [
      'the same 115 of 228 households: a village',
      asked(rural, 'villageAssembly', 'household', [228, 115], votes(115)),
      'no-quorum',
    ],
    [
      'villageRepAssembly, 40 of 60: two thirds exactly',
      asked(rural, 'villageRepAssembly', 'member', [60, 40], votes(21)),
      'passed',
    ],
    [
      'residentRepAssembly, 20 for of 40 present',
      asked(urban, 'residentRepAssembly', 'member', [60, 40], votes(20, 20)),
      'not-passed',
    ],
  ];
  for (const [title, input, outcome] of vectors)
    test(`${title}: ${outcome}`, () => expect(decide(input).outcome).toBe(outcome));
});

describe('domain.md 1.5: an abstention works like a no', () => {
  test('20 for, 19 against pass among 39 and fail among 40 with one abstention', () => {
    const input = (present: number, count: Votes) =>
      decide(asked(rural, 'villageRepAssembly', 'member', [50, present], count)).outcome;
    expect(input(39, votes(20, 19))).toBe('passed');
    expect(input(40, votes(20, 19, 1))).toBe('not-passed');
    expect(input(40, votes(20, 19, 0, 1))).toBe('not-passed');
  });
});

describe('domain.md 0.4: the start day is not counted (民法典 201, 203)', () => {
  test('a posting of day 0 may come down at the end of day 15', () => {
    expect(postingPeriod({ postedOn: '2026-03-01', days: 15 })).toMatchObject({
      firstDay: '2026-03-02',
      countedTo: '2026-03-16',
      lastDay: '2026-03-16',
    });
  });

  test('notice plus ten days is the first day of the meeting', () => {
    const day = (meetingOn: string) => noticePeriod({ noticedOn: '2026-03-01', meetingOn, days: 10 }).met;
    expect([day('2026-03-10'), day('2026-03-11')]).toEqual([false, true]);
  });
});

describe('domain.md 0.5: each act by the pack of its own day', () => {
  test('the amended law counts from 2026-01-01, not from the day it was adopted', () => {
    expect(rulePackOn({ setting: 'rural', date: '2025-10-28' })?.id).toBe('cn-rural-2018');
    expect(rulePackOn({ setting: 'rural', date: '2026-01-01' })?.id).toBe('cn-rural-2026');
  });

  test.each([
    ['四川', '51', 10],
    ['重庆', '50', 10],
    ['山东', '37', 5],
  ])('%s had %s: its %i days of posting give way to the 15 of the law', (_, province, before) => {
    const days = (date: string) => rulePackOn({ setting: 'rural', date, province })?.publicity?.minDays?.days;
    expect(days('2025-12-31')).toBe(before);
    expect(days('2026-01-01')).toBe(15);
  });
});
