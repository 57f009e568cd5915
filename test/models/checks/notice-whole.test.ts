import { requiredParts, type Notice, type NoticeKind } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkNotice } from '../../../packages/models/src/checks/notice/check.js';
import { notice } from '../read/valid-records.js';
import { after } from './record-table.js';

const own = { law: 'cunju', confidence: 'D' };
const rural = (article: string) => ({
  pack: 'cn-rural-2026',
  law: '村民委员会组织法',
  article,
  versionOn: '2025-10-28',
  confidence: 'T',
});
const inProvince = (d: Notice, province: string) => (d.locality.code = `${province}${d.locality.code.slice(2)}`);
const wholeOf = (document: Notice, change: (d: Notice) => unknown) => checkNotice(after(document, change));

/** A notice of another kind with every part that it needs. */
const ofKind = (kind: NoticeKind, more: object = {}): Notice =>
  after(notice, (d) => {
    delete d.decisions;
    Object.assign(d, { kind, parts: requiredParts[kind].map((part) => ({ kind: part })), ...more });
  });

type Row = [string, (d: Notice) => unknown, object[]];

describe('All that is said of how long a notice stands', () => {
  it.each<Row>([
    ['whole', () => undefined, []],
    [
      'too short, by law',
      (d) => (d.posting.takenDownOn = '2026-11-03'),
      [
        {
          code: 'posting-short',
          severity: 'warning',
          path: ['posting', 'takenDownOn'],
          facts: { days: 14, needed: 15, until: '2026-11-04' },
          basis: rural('35'),
          ref: 'E_PUBLISH_SHORT',
        },
      ],
    ],
    ['long enough to the day', (d) => (d.posting.takenDownOn = '2026-11-04'), []],
    [
      'without an end although it is over',
      (d) => delete d.posting.takenDownOn,
      [
        {
          code: 'missing-field',
          severity: 'warning',
          path: ['posting', 'takenDownOn'],
          facts: { field: 'takenDownOn' },
          basis: rural('35'),
        },
      ],
    ],
    [
      'without an end although it is in the archive',
      (d) => {
        delete d.posting.takenDownOn;
        d.status = 'archived';
      },
      [expect.objectContaining({ code: 'missing-field', path: ['posting', 'takenDownOn'] })],
    ],
    [
      'without an end while it stands',
      (d) => {
        delete d.posting.takenDownOn;
        d.status = 'posted';
      },
      [],
    ],
    [
      'not on the board',
      (d) => (d.posting.channels = ['website']),
      [
        {
          code: 'board-missing',
          severity: 'warning',
          path: ['posting', 'channels'],
          facts: {},
          basis: rural('35'),
          ref: 'E_NOT_PUBLISHED',
        },
      ],
    ],
    [
      'only planned',
      (d) =>
        Object.assign(d, { status: 'planned', review: undefined, posting: { ...d.posting, channels: ['website'] } }),
      [],
    ],
  ])('%s', (_, change, expected) => expect(wholeOf(notice, change)).toEqual(expected));

  const roll = ofKind('election-roll', {
    eventOn: '2026-11-09',
    objections: { until: '2026-10-25', to: '选举委员会', phone: '0738-1234567' },
  });
  it.each<Row>([
    ['a roll in time', () => undefined, []],
    [
      'a roll one day late',
      (d) => (d.eventOn = '2026-11-08'),
      [
        {
          code: 'lead-short',
          severity: 'warning',
          path: ['posting', 'postedFrom'],
          facts: { days: 19, needed: 20, latest: '2026-10-19' },
          basis: rural('17'),
          ref: 'E_NOTICE_SHORT',
        },
      ],
    ],
    ['a roll of no day', (d) => delete d.eventOn, []],
    [
      'a roll to which one day too few is left to object',
      (d) => (d.objections!.until = '2026-10-24'),
      [
        {
          code: 'objection-short',
          severity: 'warning',
          path: ['objections', 'until'],
          facts: { days: 4, needed: 5, until: '2026-10-25' },
          basis: rural('17'),
        },
      ],
    ],
    [
      'a roll to which nobody can object',
      (d) => delete d.objections,
      [
        {
          code: 'objection-way-missing',
          severity: 'advice',
          path: ['objections'],
          facts: { missing: 'way' },
          basis: own,
        },
      ],
    ],
    [
      'a roll without a telephone',
      (d) => delete d.objections!.phone,
      [
        {
          code: 'objection-way-missing',
          severity: 'advice',
          path: ['objections', 'phone'],
          facts: { missing: 'phone' },
          basis: own,
        },
      ],
    ],
  ])('%s', (_, change, expected) => expect(wholeOf(roll, change)).toEqual(expected));

  it('accounts of a collective are posted ten days before, those of others on no day', () => {
    const accounts = (setting: string, rulePackId: string) =>
      checkNotice(ofKind('collective-accounts', { setting, rulePackId, eventOn: '2026-10-29' }));
    expect(accounts('rural', 'cn-rural-2026')).toEqual([]);
    expect(accounts('collective', 'cn-collective-2025')).toEqual([
      {
        code: 'lead-short',
        severity: 'warning',
        path: ['posting', 'postedFrom'],
        facts: { days: 9, needed: 10, latest: '2026-10-19' },
        basis: {
          pack: 'cn-collective-2025',
          law: '农村集体经济组织法',
          article: '46',
          versionOn: '2024-06-28',
          confidence: 'T',
        },
        ref: 'E_NOTICE_SHORT',
      },
    ]);
  });

  const within = (province: string, eventOn: string | undefined) =>
    wholeOf(ofKind('finance'), (d) => {
      inProvince(d, province);
      Object.assign(d, { eventOn, rulePackId: undefined });
    }).filter(({ code }) => code === 'published-late');
  it.each([
    ['51', '2026-10-09', 1],
    ['51', '2026-10-10', 0],
    ['51', undefined, 0],
    ['43', '2026-01-01', 0],
  ])('in province %s an act of %s is late: %i', (province, eventOn, count) => {
    expect(within(province, eventOn)).toEqual(
      Array(count).fill({
        code: 'published-late',
        severity: 'warning',
        path: ['posting', 'postedFrom'],
        facts: { days: 11, limit: 10 },
        basis: expect.objectContaining({ law: '四川省村务公开条例', article: '10', confidence: 'T' }) as object,
      }),
    );
  });
});
