import { noticeKind, noticePart, requiredParts, type Notice, type NoticeKind, type NoticePart } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { notice } from '../read/valid.js';
import { after, findingsOf, fires, isSilent, ownDefault } from './record-table.js';

const rural = { pack: 'cn-rural-2026', law: '村民委员会组织法', confidence: 'T' } as const;
const collective = { pack: 'cn-collective-2025', confidence: 'T' } as const;

const inProvince = (province: string) => (d: Notice) => (d.locality.code = `${province}${d.locality.code.slice(2)}`);
const posted = (from: string, to: string) => (d: Notice) =>
  Object.assign(d.posting, { postedFrom: from, takenDownOn: to });

/** A notice of another kind with every part that it needs. */
const ofKind = (kind: NoticeKind, more: Partial<Notice> = {}): Notice =>
  after(notice, (d) => {
    delete d.decisions;
    Object.assign(d, { kind, parts: requiredParts[kind].map((part) => ({ kind: part })), ...more });
  });

const meetingNotice = ofKind('meeting-notice', {
  meeting: { body: 'villageAssembly', mode: 'household', heldOn: '2026-10-30', place: '村部' },
});
const roll = ofKind('election-roll', {
  eventOn: '2026-11-09',
  objections: { until: '2026-10-25', to: '选举委员会', phone: '0738-1234567' },
});
const accounts = ofKind('collective-accounts', {
  setting: 'collective',
  eventOn: '2026-10-30',
  rulePackId: 'cn-collective-2025',
});

describe('How long a notice stands', () => {
  fires(notice, [
    [
      'fourteen days are one short of the fifteen of 村民委员会组织法 35',
      posted('2026-10-20', '2026-11-03'),
      {
        code: 'posting-short',
        severity: 'warning',
        at: 'posting.takenDownOn',
        facts: { days: 14, needed: 15, until: '2026-11-04' },
        basis: { ...rural, article: '35' },
        ref: 'E_PUBLISH_SHORT',
      },
    ],
    [
      'an announced last day counts as long as it still stands',
      (d) => {
        delete d.posting.takenDownOn;
        d.posting.postedTo = '2026-11-01';
      },
      { code: 'posting-short', severity: 'warning', at: 'posting.postedTo', facts: { days: 12 } },
    ],
    [
      'a correction of the matter starts the days anew',
      (d) => (d.corrections = [{ on: '2026-10-25', reason: '改金额。', restarts: true }]),
      {
        code: 'posting-short',
        severity: 'warning',
        at: 'posting.takenDownOn',
        facts: { days: 11, until: '2026-11-09' },
      },
    ],
    [
      'a last day on a holiday moves on by 民法典 203, as advice where the days are full',
      (d) => {
        posted('2026-09-16', '2026-10-01')(d);
        delete d.rulePackId;
        for (const key of ['review', 'approval'] as const) d[key] = { office: '监督委员会', signedOn: '2026-09-16' };
        d.inquiries = [];
      },
      {
        code: 'posting-short',
        severity: 'advice',
        at: 'posting.takenDownOn',
        facts: { days: 15, until: '2026-10-08' },
      },
    ],
    [
      'what is over must say when it came down',
      (d) => delete d.posting.takenDownOn,
      { code: 'missing-field', severity: 'warning', at: 'posting.takenDownOn', facts: { field: 'takenDownOn' } },
    ],
    [
      'nothing comes down before it is posted',
      (d) => (d.posting.takenDownOn = '2026-10-10'),
      { code: 'dates-reversed', severity: 'warning', at: 'posting.postedFrom', facts: { to: '2026-10-10' } },
    ],
    [
      'the web does not replace the board of 村民委员会组织法 35',
      (d) => (d.posting.channels = ['website', 'wechat']),
      { code: 'board-missing', severity: 'warning', at: 'posting.channels', basis: { ...rural, article: '35' } },
    ],
    [
      'the pack is that of the day of posting',
      (d) => (d.rulePackId = 'cn-rural-2018'),
      { code: 'pack-differs', severity: 'warning', at: 'rulePackId', facts: { inForce: 'cn-rural-2026' } },
    ],
  ]);
  isSilent(notice, [
    ['fifteen days are enough (村民委员会组织法 35)', posted('2026-10-20', '2026-11-04'), 'posting-short'],
    ['before 2026 the law counted no days', posted('2025-10-20', '2025-10-25'), 'posting-short'],
    ['a plan is not posted yet', (d) => (d.status = 'planned'), 'posting-short'],
    [
      'a correction of a misprint changes nothing',
      (d) => (d.corrections = [{ on: '2026-11-01', reason: '错字。', restarts: false }]),
      'posting-short',
    ],
  ]);

  it('a community has its fifteen days from 城市居民委员会组织法 34', () => {
    const document = after(notice, (d) => {
      d.setting = 'urban';
      posted('2026-10-20', '2026-11-03')(d);
    });
    expect(findingsOf(document).find(({ code }) => code === 'posting-short')).toMatchObject({
      basis: { law: '城市居民委员会组织法', article: '34', confidence: 'T' },
    });
  });

  it.each([
    ['rules-draft', 7],
    ['fund-labour-plan', 7],
    ['points-batch', 7],
    ['collective-decision', 15],
  ] as const)('%s stands %i days by our default, which is never shown as law', (kind, needed) => {
    const document = after(ofKind(kind, { setting: kind === 'collective-decision' ? 'collective' : 'rural' }), (d) => {
      delete d.rulePackId;
      posted('2026-10-20', '2026-10-22')(d);
    });
    const found = findingsOf(document).filter(({ code }) => code === 'posting-short');
    expect(found).toMatchObject([{ severity: 'advice', facts: { days: 2, needed }, basis: ownDefault }]);
  });
});

describe('How early and how late a notice is', () => {
  fires(meetingNotice, [
    [
      'nine days before a villagers’ assembly are one short of 村民委员会组织法 25',
      (d) => (d.meeting!.heldOn = '2026-10-29'),
      {
        code: 'notice-short',
        severity: 'warning',
        at: 'meeting.heldOn',
        facts: { days: 9, needed: 10, earliest: '2026-10-30' },
        basis: { ...rural, article: '25' },
        ref: 'E_NOTICE_SHORT',
      },
    ],
    [
      'two days before the representatives are short by our default only',
      (d) => Object.assign(d.meeting!, { body: 'villageRepAssembly', heldOn: '2026-10-22' }),
      {
        code: 'notice-short',
        severity: 'advice',
        at: 'meeting.heldOn',
        facts: { days: 2, needed: 3 },
        basis: ownDefault,
      },
    ],
  ]);
  isSilent(meetingNotice, [
    [
      'special circumstances shorten the notice of a villagers’ assembly (村民委员会组织法 25)',
      (d) => Object.assign(d, { special: '汛情', meeting: { ...d.meeting, heldOn: '2026-10-21' } }),
      'notice-short',
    ],
  ]);

  it('no circumstance shortens the ten days of 农村集体经济组织法 27', () => {
    const document = after(meetingNotice, (d) => {
      delete d.rulePackId;
      Object.assign(d, { setting: 'collective', special: '着急' });
      Object.assign(d.meeting!, { body: 'memberAssembly', mode: 'member', heldOn: '2026-10-21' });
    });
    expect(findingsOf(document).find(({ code }) => code === 'notice-short')).toMatchObject({
      facts: { days: 1, needed: 10 },
      basis: { ...collective, article: '27' },
    });
  });

  fires(roll, [
    [
      'a roll nineteen days before the election is one short of 村民委员会组织法 17',
      (d) => (d.eventOn = '2026-11-08'),
      {
        code: 'lead-short',
        severity: 'warning',
        at: 'posting.postedFrom',
        facts: { days: 19, needed: 20, latest: '2026-10-19' },
        basis: { ...rural, article: '17' },
      },
    ],
    [
      'four days for objections to the roll are one short of 村民委员会组织法 17',
      (d) => (d.objections!.until = '2026-10-24'),
      {
        code: 'objection-short',
        severity: 'warning',
        at: 'objections.until',
        facts: { days: 4, needed: 5, until: '2026-10-25' },
        basis: { ...rural, article: '17' },
      },
    ],
  ]);
  fires(accounts, [
    [
      'accounts nine days before the members’ assembly are one short of 农村集体经济组织法 46',
      (d) => (d.eventOn = '2026-10-29'),
      {
        code: 'lead-short',
        severity: 'warning',
        at: 'posting.postedFrom',
        facts: { days: 9, needed: 10 },
        basis: { ...collective, article: '46' },
      },
    ],
  ]);

  it('Sichuan has ten days from the act to the board; the national law has none', () => {
    const late = after(notice, posted('2026-10-29', '2026-11-20'));
    const inSichuan = after(late, (d) => {
      inProvince('51')(d);
      delete d.rulePackId;
    });
    expect(findingsOf(late).filter(({ code }) => code === 'published-late')).toEqual([]);
    expect(findingsOf(inSichuan).filter(({ code }) => code === 'published-late')).toMatchObject([
      { severity: 'warning', facts: { days: 11, limit: 10 }, basis: { confidence: 'T' } },
    ]);
  });
});

describe('What a notice tells', () => {
  const laws: readonly (readonly [NoticeKind, NoticePart, Partial<Notice>, string])[] = [
    ['decision', 'resolution', {}, '35'],
    ['consultation-result', 'follow-up', {}, '35'],
    ['implementation-result', 'implementation', {}, '35'],
    ['relief-and-subsidy', 'goods-and-money', {}, '35'],
    ['help-to-government', 'work-done', {}, '35'],
    ['meeting-notice', 'agenda', { setting: 'collective' }, '27'],
    ['collective-accounts', 'distribution-plan', { setting: 'collective' }, '46'],
  ];

  it.each(laws)('%s without %s is a warning by law', (kind, part, more, article) => {
    const document = after(ofKind(kind, more), (d) => {
      delete d.rulePackId;
      d.parts = d.parts.filter((one) => one.kind !== part);
    });
    expect(findingsOf(document).filter(({ code }) => code === 'notice-part-missing')).toMatchObject([
      {
        severity: 'warning',
        path: ['parts'],
        facts: { part },
        basis: { article, confidence: 'T' },
        ref: 'E_NOT_PUBLISHED',
      },
    ]);
  });

  it.each(noticeKind.options)('%s is told in full by its parts, and empty lacks each of them', (kind) => {
    const parts = (document: Notice) =>
      findingsOf(document).flatMap((one) => (one.code === 'notice-part-missing' ? [one.facts.part] : []));
    expect(parts(ofKind(kind))).toEqual([]);
    expect(parts(ofKind(kind, { parts: [] })).sort()).toEqual([...requiredParts[kind]].sort());
    expect(requiredParts[kind].every((part) => noticePart.options.includes(part))).toBe(true);
  });

  it('a meeting tells time, place and who counts; counted motions tell the count', () => {
    expect(findingsOf(after(meetingNotice, (d) => (d.parts = [{ kind: 'agenda' }, { kind: 'draft' }])))).toEqual([]);
    const uncounted = after(notice, (d) => delete d.decisions);
    expect(findingsOf(uncounted)).toMatchObject([
      { code: 'notice-part-missing', facts: { part: 'count' }, basis: ownDefault },
    ]);
  });

  fires(notice, [
    [
      'no way to object',
      (d) => delete d.objections,
      {
        code: 'objection-way-missing',
        severity: 'advice',
        at: 'objections',
        facts: { missing: 'way' },
        basis: ownDefault,
      },
    ],
    [
      'no phone for objections',
      (d) => delete d.objections!.phone,
      {
        code: 'objection-way-missing',
        severity: 'advice',
        at: 'objections.phone',
        facts: { missing: 'phone' },
        basis: ownDefault,
      },
    ],
    [
      'a question that waited sixteen days',
      (d) => (d.inquiries![0]!.repliedOn = '2026-11-07'),
      {
        code: 'answer-late',
        severity: 'advice',
        at: 'inquiries.0.repliedOn',
        facts: { days: 16, limit: 15 },
        basis: ownDefault,
      },
    ],
    [
      'a question without an answer',
      (d) => delete d.inquiries![0]!.repliedOn,
      { code: 'answer-late', severity: 'advice', at: 'inquiries.0.repliedOn', facts: { days: 30 } },
    ],
    [
      'nobody of the supervision committee signed',
      (d) => delete d.review,
      { code: 'sign-off-missing', severity: 'advice', at: 'review', facts: { step: 'review' }, basis: ownDefault },
    ],
    [
      'nobody agreed to publish',
      (d) => delete d.approval,
      { code: 'sign-off-missing', severity: 'advice', at: 'approval', facts: { step: 'approval' } },
    ],
    [
      'agreed only after it was posted',
      (d) => (d.approval!.signedOn = '2026-10-21'),
      { code: 'done-late', severity: 'advice', at: 'approval.signedOn', facts: { by: '2026-10-20' } },
    ],
    [
      'two inquiries of one id',
      (d) => d.inquiries!.push(d.inquiries![0]!),
      { code: 'duplicate-id', severity: 'error', at: 'inquiries.1.id' },
    ],
    [
      'an unlisted field',
      (d) => Object.assign(d.posting, { board: 1 }),
      { code: 'unknown-field', severity: 'advice', at: 'posting.board' },
    ],
  ]);
  isSilent(notice, [
    ['fifteen days for an answer are in time', (d) => (d.inquiries![0]!.repliedOn = '2026-11-06'), 'answer-late'],
    [
      'an opinion round need not be objected to',
      (d) => Object.assign(d, { kind: 'consultation-result', objections: undefined }),
      'objection-way-missing',
    ],
  ]);

  it.each([
    ['37', '山东省村务公开条例', '11', 5],
    ['51', '四川省村务公开条例', '9', 10],
  ] as const)(
    'in province %s %s article %s asks for the sign-off, and answers come in %i days',
    (province, law, article, limit) => {
      const document = after(notice, (d) => {
        inProvince(province)(d);
        delete d.rulePackId;
        delete d.review;
        d.inquiries![0]!.repliedOn = '2026-11-05';
      });
      const found = findingsOf(document);
      expect(found.find(({ code }) => code === 'sign-off-missing')).toMatchObject({
        severity: 'warning',
        basis: { law, article, confidence: 'T' },
      });
      expect(found.find(({ code }) => code === 'answer-late')).toMatchObject({
        severity: 'warning',
        facts: { days: 14, limit },
        basis: { confidence: 'T' },
      });
    },
  );
});

describe('Counts and names in a notice', () => {
  fires(notice, [
    [
      'a count that comes to another outcome',
      (d) => (d.decisions![0]!.outcome = 'not-passed'),
      {
        code: 'outcome-differs',
        severity: 'warning',
        at: 'decisions.0.outcome',
        facts: { recorded: 'not-passed', computed: 'passed' },
        basis: { ...rural, article: '26' },
      },
    ],
    [
      'more present than there are',
      (d) => (d.decisions![0]!.present = 229),
      { code: 'present-over-base', severity: 'error', at: 'decisions.0.present' },
    ],
    [
      'names where none are needed',
      (d) => (d.rows = [{ maskedName: '张*' }, { household: 'H-2' }]),
      { code: 'names-not-needed', severity: 'advice', at: 'rows', facts: { names: 1 }, basis: ownDefault },
    ],
    [
      'names that stay after the posting (个人信息保护法 47)',
      (d) => (d.rows = [{ maskedName: '张*' }]),
      {
        code: 'rows-after-posting',
        severity: 'warning',
        at: 'rows',
        facts: { until: '2026-11-05' },
        basis: { law: '个人信息保护法', article: '47', confidence: 'T' },
      },
    ],
    [
      'a name that is not masked',
      (d) => (d.rows = [{ maskedName: '张三' }]),
      { code: 'private-data', severity: 'error', at: 'rows.0.maskedName' },
    ],
  ]);
  isSilent(notice, [
    ['codes of households without names', (d) => (d.rows = [{ household: 'H-1' }]), 'rows-after-posting'],
    [
      'names while it is still posted',
      (d) =>
        Object.assign(d, {
          kind: 'relief-and-subsidy',
          rows: [{ maskedName: '张*' }],
          updatedAt: '2026-11-01T09:00:00+08:00',
        }),
      'rows-after-posting',
    ],
    [
      'names of those who get relief, masked',
      (d) => Object.assign(d, { kind: 'relief-and-subsidy', rows: [{ maskedName: '张*' }] }),
      'names-not-needed',
    ],
  ]);
});
