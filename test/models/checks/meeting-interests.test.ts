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
describe('All that is said of interests and of secrecy', () => {
  const path = ['motions', 0, 'recusals', 0];
  const conflict = (severity: string, basis: object) => ({
    code: 'chair-conflict',
    severity,
    path,
    facts: { motion: 'm1' },
    basis,
    ref: 'E_CONFLICT_CHAIR',
  });
  const hainan = {
    law: '海南省实施《中华人民共和国村民委员会组织法》办法',
    versionOn: '2025-11-27',
    article: '21',
    confidence: 'T',
  };
  const chair = (more: object, province = '43') =>
    wholeOf((d) => {
      d.locality.code = `${province}${d.locality.code.slice(2)}`;
      Object.assign(d.motions[0]!.recusals![0]!, { role: 'chair' });
      Object.assign(d, { rulePackId: undefined, ...more });
    }).filter(({ code }) => code === 'chair-conflict');

  it.each<[string, object, string, object[]]>([
    ['of a chair', {}, '43', [conflict('advice', own)]],
    ['of a chair in a village of Hainan', {}, '46', [conflict('warning', hainan)]],
    ['of a chair in a community of Hainan', { setting: 'urban' }, '46', [conflict('advice', own)]],
    ['of a chair who steps aside', { actingChair: '李*' }, '46', []],
  ])('%s', (_, more, province, expected) => expect(chair(more, province)).toStrictEqual(expected));

  it('of a vote that is taken without a rule', () => {
    expect(wholeOf((d) => Object.assign(d.motions[0]!.recusals![0]!, { votes: false, count: 0 }))).toStrictEqual([
      { code: 'recusal-without-rule', severity: 'advice', path, facts: { count: 0 }, basis: own },
    ]);
  });

  const secrecy = (voteBy: string | undefined, more: object = {}) =>
    wholeOf((d) => {
      Object.assign(d, { body: 'election', ...more });
      Object.assign(d.motions[0]!, { voteBy });
    }).filter(({ code }) => code === 'ballot-not-secret');
  const notSecret = {
    code: 'ballot-not-secret',
    severity: 'warning',
    path: ['motions', 0, 'voteBy'],
    facts: {},
    basis: rural('18'),
  };

  it.each<[string, string | undefined, object, object[]]>([
    ['by a show of hands', 'show-of-hands', {}, [notSecret]],
    ['by secret ballot', 'secret', {}, []],
    ['nobody knows how', undefined, {}, []],
    ['by a show of hands, of another body', 'show-of-hands', { body: 'villageAssembly' }, []],
    ['by a show of hands, before there was a law', 'show-of-hands', { heldOn: '2017-01-01' }, []],
  ])('of an election %s', (_, voteBy, more, expected) => expect(secrecy(voteBy, more)).toStrictEqual(expected));
});
