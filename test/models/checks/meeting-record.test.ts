import type { MeetingRecord } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { meetingRecord } from '../read/valid.js';
import { after, findingsOf, fires, isSilent, ownDefault } from './record-table.js';

const rural = { pack: 'cn-rural-2026', law: '村民委员会组织法', confidence: 'T' } as const;
type Votes = NonNullable<MeetingRecord['motions'][number]['votes']>;
type Counted = Partial<Pick<MeetingRecord, 'body' | 'mode' | 'setting'>> & { base: number; present: number };

const votes = (yes: number, against: number, abstain = 0, invalid = 0): Votes => ({
  for: yes,
  against,
  abstain,
  invalid,
});

/** Minutes of a larger meeting, without a roster. */
const counted = (count: Counted, cast: Votes, outcome: MeetingRecord['motions'][number]['outcome']) =>
  after(meetingRecord, (d) => {
    delete d.roster;
    delete d.rulePackId;
    Object.assign(d, count);
    Object.assign(d.motions[0]!, { votes: cast, outcome });
  });

const VILLAGE = { body: 'villageAssembly', mode: 'person' } as const;
const HOUSEHOLDS = { body: 'villageAssembly', mode: 'household' } as const;
const REPS = { body: 'villageRepAssembly', mode: 'member' } as const;
const URBAN_HOUSEHOLDS = { setting: 'urban', body: 'residentAssembly', mode: 'household' } as const;
const URBAN_REPS = { setting: 'urban', body: 'residentRepAssembly', mode: 'member' } as const;
const MEMBERS = { setting: 'collective', body: 'memberAssembly', mode: 'member' } as const;

describe('Quorum and majority are recomputed', () => {
  it.each([
    [
      'representatives 34 of 50, 18 for (村民委员会组织法 30)',
      { ...REPS, base: 50, present: 34 },
      votes(18, 10, 6),
      'passed',
    ],
    [
      'representatives 34 of 50, 17 for (村民委员会组织法 30)',
      { ...REPS, base: 50, present: 34 },
      votes(17, 10, 7),
      'not-passed',
    ],
    ['representatives 33 of 50 (村民委员会组织法 30)', { ...REPS, base: 50, present: 33 }, votes(30, 3), 'no-quorum'],
    ['434 of 868 adults (村民委员会组织法 26)', { ...VILLAGE, base: 868, present: 434 }, votes(400, 34), 'no-quorum'],
    [
      '152 of 228 households (村民委员会组织法 26)',
      { ...HOUSEHOLDS, base: 228, present: 152 },
      votes(77, 75),
      'passed',
    ],
    [
      '151 of 228 households (村民委员会组织法 26)',
      { ...HOUSEHOLDS, base: 228, present: 151 },
      votes(150, 1),
      'no-quorum',
    ],
    [
      '1,000 of 2,001 households (城市居民委员会组织法 27)',
      { ...URBAN_HOUSEHOLDS, base: 2_001, present: 1_000 },
      votes(999, 1),
      'no-quorum',
    ],
    [
      '1,001 of 2,001 households (城市居民委员会组织法 27)',
      { ...URBAN_HOUSEHOLDS, base: 2_001, present: 1_001 },
      votes(501, 500),
      'passed',
    ],
    [
      '40 of 60 representatives (城市居民委员会组织法 29)',
      { ...URBAN_REPS, base: 60, present: 40 },
      votes(21, 19),
      'passed',
    ],
    [
      '200 of 300 members, 199 for (农村集体经济组织法 27)',
      { ...MEMBERS, base: 300, present: 200 },
      votes(199, 1),
      'not-passed',
    ],
    [
      '200 of 300 members, 200 for (农村集体经济组织法 27)',
      { ...MEMBERS, base: 300, present: 200 },
      votes(200, 0),
      'passed',
    ],
  ] as const)('%s', (_, count, cast, outcome) => {
    const differing = (recorded: typeof outcome | 'invalid') =>
      findingsOf(counted(count, cast, recorded)).filter(({ code }) => code === 'outcome-differs');
    expect(differing(outcome)).toEqual([]);
    expect(differing('invalid')).toMatchObject([
      { severity: 'warning', path: ['motions', 0, 'outcome'], facts: { recorded: 'invalid', computed: outcome } },
    ]);
    const codes = findingsOf(counted(count, cast, outcome)).map(({ code }) => code);
    expect(codes.includes('quorum-not-met')).toBe(outcome === 'no-quorum');
    expect(codes.includes('majority-not-met')).toBe(outcome === 'not-passed');
  });

  fires(counted({ ...HOUSEHOLDS, base: 228, present: 171 }, votes(150, 12, 7, 2), 'passed'), [
    [
      'one household short of 村民委员会组织法 26',
      (d) => {
        d.present = 151;
        Object.assign(d.motions[0]!, { votes: votes(140, 11), outcome: 'no-quorum' });
      },
      {
        code: 'quorum-not-met',
        severity: 'advice',
        at: 'present',
        facts: { present: 151, needed: 152, base: 228, short: 1 },
        basis: { ...rural, article: '26' },
        ref: 'E_NO_QUORUM',
      },
    ],
    [
      'half is not more than half',
      (d) => {
        d.present = 160;
        Object.assign(d.motions[0]!, { votes: votes(80, 80), outcome: 'not-passed' });
      },
      {
        code: 'majority-not-met',
        severity: 'advice',
        at: 'motions.0.votes',
        facts: { for: 80, needed: 81, base: 160, short: 1 },
        ref: 'E_NOT_PASSED',
      },
    ],
    [
      'more votes than present',
      (d) => (d.present = 170),
      { code: 'votes-over-present', severity: 'error', at: 'motions.0.votes', facts: { votes: 171, present: 170 } },
    ],
    [
      'votes of those who gave up their vote',
      (d) =>
        (d.motions[0]!.recusals = [
          { maskedName: '张*', reason: '承包。', decidedBy: '会议', count: 1, votes: false, rule: '章程第九条' },
        ]),
      { code: 'votes-over-present', severity: 'error', at: 'motions.0.votes', facts: { votes: 171, present: 170 } },
    ],
    [
      'more present than there are',
      (d) => (d.base = 170),
      { code: 'present-over-base', severity: 'error', at: 'present', facts: { base: 170 } },
    ],
    [
      'more present of the other count',
      (d) => (d.otherMode = { mode: 'person', base: 10, present: 11 }),
      { code: 'present-over-base', severity: 'error', at: 'otherMode.present' },
    ],
    [
      'a day without a rule',
      (d) => {
        d.heldOn = '1990-01-01';
        d.notice!.postedOn = '1989-12-01';
        d.partyDiscussion!.on = '1989-12-01';
      },
      { code: 'no-rule-pack', severity: 'warning', at: 'heldOn', facts: { setting: 'rural', date: '1990-01-01' } },
    ],
    [
      'another pack than that of the day',
      (d) => (d.rulePackId = 'cn-rural-2018'),
      { code: 'pack-differs', severity: 'warning', at: 'rulePackId', facts: { inForce: 'cn-rural-2026' } },
    ],
  ]);
});

describe('The meeting was called lawfully', () => {
  fires(meetingRecord, [
    [
      'nine days of notice are one short of 村民委员会组织法 25',
      (d) => (d.notice!.postedOn = '2026-10-09'),
      {
        code: 'notice-short',
        severity: 'warning',
        at: 'notice.postedOn',
        facts: { days: 9, needed: 10, earliest: '2026-10-19' },
        basis: { ...rural, article: '25' },
        ref: 'E_NOTICE_SHORT',
      },
    ],
    [
      'no discussion by the Party organization (村民委员会组织法 28.3)',
      (d) => delete d.partyDiscussion,
      {
        code: 'party-discussion-missing',
        severity: 'warning',
        at: 'partyDiscussion',
        basis: { ...rural, article: '28.3' },
        ref: 'E_NO_PARTY_PREDISCUSSION',
      },
    ],
    [
      'a discussion after the meeting',
      (d) => (d.partyDiscussion!.on = '2026-10-19'),
      { code: 'party-discussion-missing', severity: 'warning', at: 'partyDiscussion' },
    ],
    [
      'a matter of another body',
      (d) => (d.motions[0]!.matter = 'group-matter'),
      {
        code: 'wrong-body',
        severity: 'warning',
        at: 'body',
        facts: { needed: 'groupMeeting' },
        basis: { article: '32' },
        ref: 'E_WRONG_BODY',
      },
    ],
    [
      'property of the collective (农村集体经济组织法 26)',
      (d) => (d.motions[0]!.matter = 'collective-property'),
      {
        code: 'other-law',
        severity: 'advice',
        at: 'motions.0.matter',
        basis: { law: '农村集体经济组织法', article: '26' },
      },
    ],
    [
      'representatives without a delegation (村民委员会组织法 28)',
      (d) => Object.assign(d, { body: 'villageRepAssembly', mode: 'member' }),
      {
        code: 'not-delegated',
        severity: 'warning',
        at: 'motions.0.delegation',
        facts: { body: 'villageRepAssembly' },
        basis: { article: '28' },
        ref: 'E_NOT_DELEGATED',
      },
    ],
    [
      'village rules before the representatives (村民委员会组织法 31)',
      (d) => {
        Object.assign(d, { body: 'villageRepAssembly', mode: 'member' });
        d.motions[0]!.matter = 'charter-or-rules';
      },
      { code: 'not-delegable', severity: 'warning', at: 'body', basis: { article: '31' } },
    ],
  ]);
  isSilent(meetingRecord, [
    [
      'special circumstances shorten the notice (村民委员会组织法 25)',
      (d) => Object.assign(d.notice!, { postedOn: '2026-10-17', special: '山体滑坡' }),
      'notice-short',
    ],
    [
      'representatives with a delegation that holds that day',
      (d) => {
        Object.assign(d, { body: 'villageRepAssembly', mode: 'member' });
        d.motions[0]!.delegation = { resolutionId: 'r1', grantedOn: '2026-01-05', expiresOn: '2026-10-18' };
      },
      'not-delegated',
    ],
    [
      'a group decides without the Party organization',
      (d) => Object.assign(d, { body: 'groupMeeting', partyDiscussion: undefined }),
      'party-discussion-missing',
    ],
  ]);
});

describe('Who came', () => {
  fires(meetingRecord, [
    [
      'a household that signed twice',
      (d) => (d.roster![2]!.voter = 'H-1'),
      { code: 'counted-twice', severity: 'error', at: 'roster.2.voter', facts: { voter: 'H-1' } },
    ],
    [
      'fewer on the list than present',
      (d) => d.roster!.pop(),
      { code: 'roster-differs', severity: 'warning', at: 'roster', facts: { roster: 2, present: 3 } },
    ],
    [
      'names on the list of a public record',
      (d) => (d.roster![0]!.maskedName = '张*'),
      { code: 'names-not-needed', severity: 'advice', at: 'roster', facts: { names: 1 }, basis: ownDefault },
    ],
    [
      'online at a villagers’ assembly',
      (d) => (d.roster![1]!.way = 'online'),
      { code: 'online-not-binding', severity: 'advice', at: 'roster.1.way', basis: ownDefault },
    ],
    [
      'represented at a villagers’ assembly',
      (d) => Object.assign(d.roster![1]!, { way: 'proxy', proxy: 'p1' }),
      {
        code: 'proxy-not-allowed',
        severity: 'advice',
        at: 'roster.1.way',
        facts: { body: 'villageAssembly' },
        basis: ownDefault,
      },
    ],
    [
      'represented without a paper',
      (d) => (d.roster![1]!.way = 'proxy'),
      { code: 'missing-field', severity: 'warning', at: 'roster.1.proxy', facts: { field: 'proxy' } },
    ],
  ]);

  it('members may come online or send one of their household (农村集体经济组织法 27)', () => {
    const document = after(meetingRecord, (d) => {
      delete d.rulePackId;
      Object.assign(d, { setting: 'collective', body: 'memberAssembly', mode: 'member' });
      d.motions[0]!.matter = 'collective-property';
      d.motions[0]!.votes = votes(3, 0);
      Object.assign(d.roster![0]!, { way: 'online' });
      Object.assign(d.roster![1]!, { way: 'proxy', proxy: 'p1' });
    });
    expect(findingsOf(document)).toEqual([]);
  });

  it('names may stand on the list of a record for the household alone', () => {
    const document = after(meetingRecord, (d) => {
      d.scope = 'household';
      d.roster![0]!.maskedName = '张*';
    });
    expect(findingsOf(document)).toEqual([]);
  });
});

describe('What minutes say', () => {
  fires(meetingRecord, [
    ...(['convener', 'chair', 'recorder', 'notice'] as const).map(
      (part) =>
        [
          `no ${part}`,
          (d: MeetingRecord) => delete d[part],
          {
            code: 'minutes-incomplete',
            severity: 'advice',
            at: part,
            facts: { part },
            basis: ownDefault,
            ref: 'E_MINUTES_INCOMPLETE',
          },
        ] as const,
    ),
    [
      'no way of voting',
      (d) => delete d.motions[0]!.voteBy,
      { code: 'minutes-incomplete', severity: 'advice', at: 'motions.0.voteBy', facts: { part: 'vote-by' } },
    ],
    [
      'the chair did not sign',
      (d) => d.signatures!.shift(),
      { code: 'minutes-incomplete', severity: 'advice', at: 'signatures', facts: { part: 'chair-signature' } },
    ],
    [
      'the recorder did not sign',
      (d) => d.signatures!.pop(),
      { code: 'minutes-incomplete', severity: 'advice', at: 'signatures', facts: { part: 'recorder-signature' } },
    ],
    [
      'signed before the meeting',
      (d) => (d.signatures![0]!.signedOn = '2026-10-17'),
      { code: 'dates-reversed', severity: 'warning', at: 'signatures.0.signedOn' },
    ],
    [
      'ended before it began',
      (d) => (d.endsAt = '2026-10-18T08:00:00+08:00'),
      { code: 'dates-reversed', severity: 'warning', at: 'startsAt' },
    ],
    [
      'two motions of one id',
      (d) => d.motions.push(d.motions[0]!),
      { code: 'duplicate-id', severity: 'error', at: 'motions.1.id' },
    ],
    [
      'the chair has an interest and stays',
      (d) => (d.motions[0]!.recusals![0]!.role = 'chair'),
      {
        code: 'chair-conflict',
        severity: 'advice',
        at: 'motions.0.recusals.0',
        facts: { motion: 'm1' },
        basis: ownDefault,
        ref: 'E_CONFLICT_CHAIR',
      },
    ],
    [
      'a vote taken without a by-law',
      (d) =>
        Object.assign(d.motions[0]!, {
          recusals: [{ ...d.motions[0]!.recusals![0]!, votes: false }],
          votes: votes(2, 0),
        }),
      {
        code: 'recusal-without-rule',
        severity: 'advice',
        at: 'motions.0.recusals.0',
        facts: { count: 1 },
        basis: ownDefault,
      },
    ],
    [
      'hands raised at an election (村民委员会组织法 18)',
      (d) => {
        d.body = 'election';
        d.motions[0]!.matter = 'committee-election';
      },
      { code: 'ballot-not-secret', severity: 'warning', at: 'motions.0.voteBy', basis: { ...rural, article: '18' } },
    ],
  ]);
  isSilent(meetingRecord, [
    [
      'another chair took over',
      (d) => {
        d.motions[0]!.recusals![0]!.role = 'chair';
        d.actingChair = '副主任';
      },
      'chair-conflict',
    ],
    [
      'a by-law takes the vote',
      (d) => Object.assign(d.motions[0]!.recusals![0]!, { votes: false, rule: '自治章程第九条' }),
      'recusal-without-rule',
    ],
    [
      'a secret ballot at an election',
      (d) => {
        d.body = 'election';
        d.motions[0]!.voteBy = 'secret';
      },
      'ballot-not-secret',
    ],
  ]);

  it('Hainan has its own rule for a chair with an interest', () => {
    const document = after(meetingRecord, (d) => {
      d.locality.code = '460105210201';
      delete d.rulePackId;
      d.motions[0]!.recusals![0]!.role = 'chair';
    });
    expect(findingsOf(document).find(({ code }) => code === 'chair-conflict')).toMatchObject({
      severity: 'warning',
      basis: { article: '21', confidence: 'T' },
    });
  });

  it('photos are not asked for', () => {
    const without = after(meetingRecord, (d) => delete d.documents);
    expect(JSON.stringify(without)).not.toMatch(/photo|照片/);
    expect(findingsOf(without)).toEqual([]);
  });
});
