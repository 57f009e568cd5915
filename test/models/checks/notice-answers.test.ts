import { requiredParts, type Notice, type NoticeKind } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { checkNotice } from '../../../packages/models/src/checks/notice/check.js';
import { checkBlackBoard } from '../../../packages/models/src/publicity/black-board.js';
import { notice } from '../read/valid-records.js';
import { after } from './record-table.js';

const own = { law: 'cunju', confidence: 'D' };
const inProvince = (d: Notice, province: string) => (d.locality.code = `${province}${d.locality.code.slice(2)}`);
const wholeOf = (change: (d: Notice) => unknown) => checkNotice(after(notice, change));
const signOff = (step: string, basis: object, severity: string) => ({
  code: 'sign-off-missing',
  severity,
  path: [step],
  facts: { step },
  basis,
});
const unsigned = (d: Notice) => Object.assign(d, { review: undefined, approval: undefined });
const late = (days: number) => ({
  code: 'answer-late',
  severity: 'advice',
  path: ['inquiries', 0, 'repliedOn'],
  facts: { days, limit: 15 },
  basis: own,
});

describe('All that is said of answers and signatures', () => {
  it.each<[string, (d: Notice) => unknown, object[]]>([
    ['an answer after fifteen days', (d) => (d.inquiries![0]!.repliedOn = '2026-11-06'), []],
    ['an answer after sixteen', (d) => (d.inquiries![0]!.repliedOn = '2026-11-07'), [late(16)]],
    ['no answer after thirty', (d) => delete d.inquiries![0]!.repliedOn, [late(30)]],
    ['nobody has asked', (d) => delete d.inquiries, []],
    ['nobody signed', unsigned, [signOff('review', own, 'advice'), signOff('approval', own, 'advice')]],
    [
      'signed the day after',
      (d) => (d.review!.signedOn = '2026-10-21'),
      [
        {
          code: 'done-late',
          severity: 'advice',
          path: ['review', 'signedOn'],
          facts: { on: '2026-10-21', by: '2026-10-20' },
          basis: own,
        },
      ],
    ],
  ])('%s', (_, change, expected) => expect(wholeOf(change)).toEqual(expected));

  const law = { law: '山东省村务公开条例', versionOn: '2018-09-21', article: '11', confidence: 'T' };
  it.each([
    ['a village', 'rural', 'village', law, 'warning'],
    ['a community', 'urban', 'community', own, 'advice'],
  ])('nobody signed in %s of Shandong', (_, setting, kind, basis, severity) => {
    const found = wholeOf((d) => {
      unsigned(d);
      inProvince(d, '37');
      Object.assign(d, { setting, rulePackId: undefined });
      Object.assign(d.locality, { kind });
    }).filter(({ code }) => code === 'sign-off-missing');
    expect(found).toEqual([signOff('review', basis, severity), signOff('approval', basis, severity)]);
  });
});

describe('All that is said of names', () => {
  const rows = (kind: NoticeKind, posting: object, names: (string | undefined)[]) =>
    wholeOf((d) => {
      delete d.decisions;
      Object.assign(d, {
        kind,
        status: 'posted',
        parts: requiredParts[kind].map((part) => ({ kind: part })),
        rows: names.map((maskedName) => ({ maskedName })),
      });
      d.posting = { ...d.posting, takenDownOn: undefined, ...posting } as Notice['posting'];
    });
  const notNeeded = (names: number) => ({
    code: 'names-not-needed',
    severity: 'advice',
    path: ['rows'],
    facts: { names },
    basis: own,
  });
  const left = (until: string) => ({
    code: 'rows-after-posting',
    severity: 'warning',
    path: ['rows'],
    facts: { until },
    basis: { law: '个人信息保护法', article: '47', versionOn: '2021-08-20', confidence: 'T' },
  });

  it.each<[string, NoticeKind, object, (string | undefined)[], object[]]>([
    ['that may stand there, without an end', 'other', {}, ['张*'], []],
    ['that may stand there, up to this day', 'other', { postedTo: '2026-11-21' }, ['张*'], []],
    ['that stand there a day too long', 'other', { postedTo: '2026-11-20' }, ['张*'], [left('2026-11-20')]],
    [
      'that came down earlier',
      'other',
      { postedTo: '2026-11-21', takenDownOn: '2026-11-10' },
      ['张*'],
      [left('2026-11-10')],
    ],
    ['that nobody needs', 'decision', {}, ['张*', undefined, '李*'], [notNeeded(2)]],
    ['that are not there', 'decision', { postedTo: '2026-11-20' }, [undefined], []],
  ])('%s', (_, kind, posting, names, expected) => {
    const found = rows(kind, posting, names).filter(({ path }) => path[0] === 'rows');
    expect(found).toEqual(expected);
  });
});

describe('All that is said of what a notice tells', () => {
  const partless = (kind: NoticeKind, more: object = {}) =>
    wholeOf((d) => Object.assign(d, { kind, parts: [], decisions: undefined, ...more })).filter(
      ({ code }) => code === 'notice-part-missing',
    );
  const missing = (part: string, basis?: object) => ({
    code: 'notice-part-missing',
    severity: basis ? 'warning' : 'advice',
    path: ['parts'],
    facts: { part },
    basis: basis ?? own,
    ...(basis && { ref: 'E_NOT_PUBLISHED' }),
  });
  const law = {
    pack: 'cn-rural-2026',
    law: '村民委员会组织法',
    article: '35',
    versionOn: '2025-10-28',
    confidence: 'T',
  };
  const meeting = { body: 'villageAssembly', mode: 'household', heldOn: '2026-10-30', place: '村部' };
  const decisions = [
    { id: 'd1', title: '修路', body: 'election', mode: 'person', heldOn: '2026-10-18', base: 9, present: 9 },
  ];

  it.each<[string, NoticeKind, object, object[]]>([
    ['of a decision nothing', 'decision', {}, [missing('resolution', law), missing('count')]],
    ['of a decision the count', 'decision', { decisions }, [missing('resolution', law)]],
    ['of a decision no count', 'decision', { decisions: [] }, [missing('resolution', law), missing('count')]],
    [
      'of a meeting nothing',
      'meeting-notice',
      {},
      ['time', 'place', 'count-mode', 'agenda', 'draft'].map((part) => missing(part)),
    ],
    ['of a meeting when and where', 'meeting-notice', { meeting }, ['agenda', 'draft'].map((part) => missing(part))],
    ['of a meeting its agenda', 'meeting-notice', { meeting, parts: [{ kind: 'agenda' }] }, [missing('draft')]],
  ])('%s', (_, kind, more, expected) => expect(partless(kind, more)).toStrictEqual(expected));
});

describe('All that is said of a board of bad conduct', () => {
  it('stands among the findings of the notice, with its basis', () => {
    const document = after(notice, (d) => (d.title = '卫生黑榜'));
    const expected = checkBlackBoard(document);
    expect(expected.length).toBeGreaterThan(0);
    expect(checkNotice(document).filter(({ code }) => code === 'black-board')).toEqual(
      [...expected].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'warning' ? -1 : 1)),
    );
  });
});
