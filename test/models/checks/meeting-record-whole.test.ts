import type { MeetingRecord } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkMeetingRecord } from '../../../packages/models/src/checks/meeting-record/check.js';
import { meetingRecord } from '../read/valid-records.js';
import { after } from './record-table.js';

const own = { law: 'cunju', confidence: 'D' };
const rural = (article: string) => ({
  pack: 'cn-rural-2026',
  law: '村民委员会组织法',
  article,
  versionOn: '2025-10-28',
  confidence: 'T',
});
const wholeOf = (change: (d: MeetingRecord) => unknown) => checkMeetingRecord(after(meetingRecord, change));
const incomplete = (part: string, ...path: (string | number)[]) => ({
  code: 'minutes-incomplete',
  severity: 'advice',
  path,
  facts: { part },
  basis: own,
  ref: 'E_MINUTES_INCOMPLETE',
});
const discussion = {
  code: 'party-discussion-missing',
  severity: 'warning',
  path: ['partyDiscussion'],
  facts: { matter: 'public-works' },
  basis: rural('28.3'),
  ref: 'E_NO_PARTY_PREDISCUSSION',
};
const short = (days: number, earliest: string) => ({
  code: 'notice-short',
  severity: 'warning',
  path: ['notice', 'postedOn'],
  facts: { days, needed: 10, earliest },
  basis: rural('25'),
  ref: 'E_NOTICE_SHORT',
});
const reversed = (at: number) => ({
  code: 'dates-reversed',
  severity: 'warning',
  path: ['signatures', at, 'signedOn'],
  facts: { from: '2026-10-18', to: '2026-10-17' },
});

describe('All that is said of minutes', () => {
  it.each<[string, (d: MeetingRecord) => unknown, object[]]>([
    ['that are whole', () => undefined, []],
    ['without a convener', (d) => delete d.convener, [incomplete('convener', 'convener')]],
    ['without a chair', (d) => delete d.chair, [incomplete('chair', 'chair')]],
    ['without a recorder', (d) => delete d.recorder, [incomplete('recorder', 'recorder')]],
    ['without a notice', (d) => delete d.notice, [incomplete('notice', 'notice')]],
    [
      'that do not say how they voted',
      (d) => delete d.motions[0]!.voteBy,
      [incomplete('vote-by', 'motions', 0, 'voteBy')],
    ],
    [
      'that nobody signed',
      (d) => delete d.signatures,
      [incomplete('chair-signature', 'signatures'), incomplete('recorder-signature', 'signatures')],
    ],
    ['that the recorder did not sign', (d) => d.signatures!.pop(), [incomplete('recorder-signature', 'signatures')]],
    ['signed the day before', (d) => (d.signatures![1]!.signedOn = '2026-10-17'), [reversed(1)]],
    ['of a meeting that the Party did not discuss', (d) => delete d.partyDiscussion, [discussion]],
    ['of a meeting discussed that day', (d) => (d.partyDiscussion!.on = '2026-10-18'), []],
    ['of a meeting discussed the day after', (d) => (d.partyDiscussion!.on = '2026-10-19'), [discussion]],
    ['of a meeting called ten days before', (d) => (d.notice!.postedOn = '2026-10-08'), []],
    ['of a meeting called nine days before', (d) => (d.notice!.postedOn = '2026-10-09'), [short(9, '2026-10-19')]],
    ['of a meeting called after it', (d) => (d.notice!.postedOn = '2026-10-19'), [short(0, '2026-10-29')]],
  ])('%s', (_, change, expected) => expect(wholeOf(change)).toStrictEqual(expected));
});

describe('All that is said of the body of a motion', () => {
  const basis = (article: string) => ({
    pack: 'cn-collective-2025',
    law: '农村集体经济组织法',
    article,
    versionOn: '2024-06-28',
    confidence: 'T',
  });

  it('that another law gives to others', () => {
    expect(wholeOf((d) => (d.motions[0]!.matter = 'collective-property'))).toStrictEqual([
      {
        code: 'wrong-body',
        severity: 'warning',
        path: ['body'],
        facts: { body: 'villageAssembly', needed: 'memberAssembly', matter: 'collective-property' },
        basis: basis('26'),
        ref: 'E_WRONG_BODY',
      },
      {
        code: 'other-law',
        severity: 'advice',
        path: ['motions', 0, 'matter'],
        facts: { matter: 'collective-property', law: '农村集体经济组织法', body: 'memberAssembly' },
        basis: basis('26'),
      },
    ]);
  });

  it('that needs a paper from the assembly, until it has one', () => {
    const found = (delegation?: object) =>
      wholeOf((d) => {
        Object.assign(d, { body: 'villageRepAssembly', mode: 'member' });
        Object.assign(d.motions[0]!, { matter: 'public-works', ...(delegation && { delegation }) });
      });
    expect(found()).toStrictEqual([
      {
        code: 'not-delegated',
        severity: 'warning',
        path: ['motions', 0, 'delegation'],
        facts: { matter: 'public-works', body: 'villageRepAssembly' },
        basis: rural('28'),
        ref: 'E_NOT_DELEGATED',
      },
    ]);
    expect(found({ grantedOn: '2026-04-12', expiresOn: '2026-10-18' })).toEqual([]);
    expect(found({ grantedOn: '2026-04-12', expiresOn: '2026-10-17' })).toHaveLength(1);
  });

  it('of which nobody voted', () => {
    expect(
      wholeOf((d) => {
        delete d.partyDiscussion;
        d.motions[0]!.matter = 'collective-property';
        delete d.motions[0]!.votes;
      }),
    ).toEqual([]);
  });
});

describe('All that is said of who came', () => {
  const notAllowed = (code: string, at: number, facts: object) => ({
    code,
    severity: 'advice',
    path: ['roster', at, 'way'],
    facts,
    basis: own,
  });
  const ways =
    (...all: ('in-person' | 'online' | 'proxy')[]) =>
    (d: MeetingRecord) =>
      all.forEach((way, at) => Object.assign(d.roster![at]!, { way, ...(way === 'proxy' && { proxy: 'p1' }) }));

  it.each<[string, (d: MeetingRecord) => unknown, object[]]>([
    ['first one online', ways('online', 'in-person', 'online'), [notAllowed('online-not-binding', 0, {})]],
    ['second one online', ways('in-person', 'online'), [notAllowed('online-not-binding', 1, {})]],
    ['first one represented', ways('proxy'), [notAllowed('proxy-not-allowed', 0, { body: 'villageAssembly' })]],
    [
      'third one represented',
      ways('in-person', 'in-person', 'proxy'),
      [notAllowed('proxy-not-allowed', 2, { body: 'villageAssembly' })],
    ],
    [
      'one represented, by nobody',
      (d) => (d.roster![1]!.way = 'proxy'),
      [
        {
          code: 'missing-field',
          severity: 'warning',
          path: ['roster', 1, 'proxy'],
          facts: { field: 'proxy' },
          basis: own,
        },
        notAllowed('proxy-not-allowed', 1, { body: 'villageAssembly' }),
      ],
    ],
    [
      'one twice',
      (d) => (d.roster![2]!.voter = 'H-1'),
      [{ code: 'counted-twice', severity: 'error', path: ['roster', 2, 'voter'], facts: { voter: 'H-1' } }],
    ],
    [
      'fewer than were counted',
      (d) => d.roster!.pop(),
      [{ code: 'roster-differs', severity: 'warning', path: ['roster'], facts: { roster: 2, present: 3 } }],
    ],
    [
      'named for all to read',
      (d) => (d.roster![1]!.maskedName = '张*'),
      [{ code: 'names-not-needed', severity: 'advice', path: ['roster'], facts: { names: 1 }, basis: own }],
    ],
    ['not named at all', (d) => delete d.roster, []],
  ])('%s', (_, change, expected) => expect(wholeOf(change)).toStrictEqual(expected));

  it('one represented by nobody, where no law was in force', () => {
    const found = wholeOf((d) => {
      d.heldOn = '2017-01-01';
      d.roster![1]!.way = 'proxy';
    });
    expect(found.filter(({ code }) => code === 'missing-field')).toEqual([
      { code: 'missing-field', severity: 'warning', path: ['roster', 1, 'proxy'], facts: { field: 'proxy' } },
    ]);
  });
});
