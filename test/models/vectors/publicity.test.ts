import {
  checkNotice,
  findPrivateData,
  packFigures,
  read,
  requiredParts,
  reviewRules,
  rulePackOn,
  stagesOf,
  type Consultation,
  type Notice,
  type NoticeKind,
  type RuleBook,
} from '@cunju/models';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { after } from '../checks/record-table.js';
import { notice } from '../read/valid.js';

const codes = (document: Notice) => checkNotice(document).map(({ code }) => code);
const inProvince = (province: string, change: (d: Notice) => unknown) =>
  after(notice, (d) => {
    d.locality.code = `${province}${d.locality.code.slice(2)}`;
    delete d.rulePackId;
    change(d);
  });
const ofKind = (kind: NoticeKind, more: Partial<Notice> = {}): Notice =>
  after(notice, (d) => {
    delete d.decisions;
    delete d.eventOn;
    delete d.rulePackId;
    Object.assign(d, { kind, parts: requiredParts[kind].map((part) => ({ kind: part })), ...more });
  });
const rules = JSON.parse(readFileSync('packages/site/public/data/village/rules.json', 'utf8')) as RuleBook;

describe('domain.md 5.1: what the law puts on the board', () => {
  it.each<[NoticeKind, string]>([
    ['decision', 'resolution'],
    ['implementation-result', 'implementation'],
    ['relief-and-subsidy', 'goods-and-money'],
    ['help-to-government', 'work-done'],
    ['consultation-result', 'opinion-formed'],
    ['consultation-result', 'follow-up'],
  ])('%s: %s', (kind, part) => {
    for (const [setting, article] of [
      ['rural', '35'],
      ['urban', '34'],
    ] as const) {
      const found = checkNotice(ofKind(kind, { setting, parts: [] })).filter(
        (one) => one.code === 'notice-part-missing' && one.facts.part === part,
      );
      expect(found).toMatchObject([{ severity: 'warning', basis: { article, confidence: 'T' } }]);
    }
  });
});

describe('domain.md 5.2: when and how long', () => {
  it('ordinary affairs each quarter, money each month where there is much of it (村民委员会组织法 35)', () => {
    const figures = packFigures('cn-rural-2026')?.publicity;
    expect(figures).toMatchObject({
      article: '35',
      general: 'quarterly',
      financeIfBusy: 'monthly',
      boardRequired: true,
    });
  });

  it.each([
    ['rural', '2025-12-31', undefined],
    ['rural', '2026-01-01', 15],
    ['urban', '2025-12-31', undefined],
    ['urban', '2026-01-01', 15],
  ] as const)('%s on %s: %s days', (setting, date, days) => {
    expect(rulePackOn({ setting, date })?.publicity?.minDays?.days).toBe(days);
  });

  it.each<[string, string, number]>([
    ['Sichuan', '51', 10],
    ['Chongqing', '50', 10],
  ])('%s: on the board within ten days of the act', (_, province, within) => {
    const late = (postedFrom: string) =>
      checkNotice(
        inProvince(province, (d) => Object.assign(d.posting, { postedFrom, takenDownOn: '2026-11-30' })),
      ).flatMap((one) => (one.code === 'published-late' ? [one.facts.limit] : []));
    expect(late('2026-10-28')).toEqual([]);
    expect(late('2026-10-29')).toEqual([within]);
  });

  it.each<[string, string, number, 'T' | 'D']>([
    ['Hainan', '46', 15, 'T'],
    ['Sichuan', '51', 10, 'T'],
    ['Shandong', '37', 5, 'T'],
    ['Chongqing', '50', 3, 'T'],
    ['elsewhere', '43', 15, 'D'],
  ])('%s: a question is answered in %s %i days', (_, province, limit, confidence) => {
    const answered = (days: number) =>
      checkNotice(
        inProvince(province, (d) => {
          const repliedOn = new Date(Date.UTC(2026, 9, 22 + days)).toISOString().slice(0, 10);
          d.inquiries = [{ ...d.inquiries![0]!, repliedOn }];
        }),
      ).flatMap((one) => (one.code === 'answer-late' ? [[one.facts.limit, one.basis?.confidence]] : []));
    expect(answered(limit)).toEqual([]);
    expect(answered(limit + 1)).toEqual([[limit, confidence]]);
  });

  it('Shanghai: fifteen days for a question in a village', () => {
    expect(packFigures('cn-rural-2026+sh-2020')?.publicity?.answer).toMatchObject({ days: 15, confidence: 'T' });
  });

  it('owners: seven days of posting by our default, of local rules between seven and thirty', () => {
    const document = {
      type: 'consultation',
      mode: 'ballot',
      setting: 'owners',
      decidingBody: 'ownersDecision',
      publishedOn: '2026-03-01',
      locality: { code: '430105001', kind: 'community', name: '柳荫社区' },
      procedure: { kind: 'ownersDecision', stages: [] },
    } as unknown as Consultation;
    const last = stagesOf(document, '2026-03-01').stages.find(({ kind }) => kind === 'publishResult');
    expect(last?.rule?.days).toEqual({ count: 7, confidence: 'D' });
  });
});

describe('domain.md 5.3: reviewed, approved, posted, corrected', () => {
  it('both sign before it is posted', () => {
    for (const step of ['review', 'approval'] as const) {
      expect(codes(after(notice, (d) => delete d[step]))).toContain('sign-off-missing');
      expect(codes(after(notice, (d) => (d[step]!.signedOn = '2026-10-21')))).toContain('done-late');
    }
  });

  it.each([
    ['51', '四川', '9'],
    ['37', '山东', '11'],
    ['50', '重庆', '29'],
  ])('%s: the law of %s article %s asks for it', (province, name, article) => {
    const [found] = checkNotice(inProvince(province, (d) => delete d.review)).filter(
      ({ code }) => code === 'sign-off-missing',
    );
    expect(found).toMatchObject({ severity: 'warning', basis: { article, confidence: 'T' } });
    expect(found?.basis?.law).toContain(name);
  });

  it('a correction of the matter starts the fifteen days again', () => {
    const corrected = (takenDownOn: string) =>
      codes(
        after(notice, (d) => {
          d.corrections = [{ on: '2026-10-26', reason: '金额写错。', restarts: true }];
          d.posting.takenDownOn = takenDownOn;
        }),
      );
    expect(corrected('2026-11-10')).not.toContain('posting-short');
    expect(corrected('2026-11-09')).toContain('posting-short');
  });

  it('money stands on the board, not on the web alone', () => {
    const posting = { ...notice.posting, channels: ['website' as const] };
    expect(codes(ofKind('finance', { posting }))).toContain('board-missing');
    expect(codes(ofKind('finance', { posting: { ...posting, channels: ['website', 'board'] } }))).not.toContain(
      'board-missing',
    );
  });

  it('rows with names come down with the notice (个人信息保护法 47)', () => {
    const rows = [{ maskedName: '张*', points: 3 }];
    const on = (updatedAt: string) => codes(ofKind('points-balances', { rows, updatedAt }));
    expect(on('2026-11-05T09:00:00+08:00')).not.toContain('rows-after-posting');
    expect(on('2026-11-06T09:00:00+08:00')).toContain('rows-after-posting');
  });
});

describe('domain.md 5.5: no black board', () => {
  const shames = (text: string) => {
    const clauses = [{ id: 'a.1', no: 1, text, norm: 'must' as const }];
    const chapters = [{ id: 'c', no: 1, title: '总则', articles: [{ id: 'a', no: 1, clauses }] }];
    const version = rules.versions.find(({ id }) => id === rules.currentVersion)!;
    const book = { ...rules, versions: [{ ...version, chapters, rhymes: [] }] };
    return reviewRules(book).some((one) => one.code === 'rule-hint' && one.facts.lr === 'LR-14');
  };
  it.each([
    ['设立红黑榜，乱倒垃圾的上黑榜。', true],
    ['违者的照片贴在公开栏。', true],
    ['违者的车牌号在村口大屏曝光。', true],
    ['设立红榜，表彰先进，征得本人同意后公布姓名。', false],
    ['每月公布各组乱倒垃圾的次数，不公布姓名。', false],
  ])('%s', (text, isShaming) => expect(shames(text)).toBe(isShaming));

  it('names of those who did wrong are not needed in a notice of any such kind', () => {
    expect(codes(ofKind('help-to-government', { rows: [{ maskedName: '张*', note: '乱倒垃圾' }] }))).toContain(
      'names-not-needed',
    );
  });
});

describe('domain.md 5.7: what is told, by process', () => {
  it.each<[string, NoticeKind, readonly string[]]>([
    ['a decision, before', 'meeting-notice', ['time', 'place', 'count-mode', 'agenda', 'draft']],
    ['a decision, after', 'decision', ['resolution', 'count']],
    ['a decision, later', 'implementation-result', ['implementation', 'accounts']],
    ['a consultation, before', 'consultation-topic', ['topic', 'participants', 'materials']],
    ['a consultation, after', 'consultation-result', ['opinion-formed', 'route', 'deadline', 'follow-up']],
    ['funds and labour, before', 'fund-labour-plan', ['project', 'budget', 'per-head', 'exemptions']],
    ['funds and labour, after', 'fund-labour-accounts', ['plan', 'accounts']],
    ['village rules, before', 'rules-draft', ['draft', 'comment-window']],
    ['village rules, replies', 'rules-replies', ['replies']],
    ['village rules, after', 'rules-adopted', ['full-text', 'version', 'effective-date', 'filing-receipt', 'changes']],
    ['an appraisal, before', 'appraisal-notice', ['time', 'place', 'targets', 'method']],
    ['an appraisal, after', 'appraisal-result', ['result']],
    ['an election, before', 'election-roll', ['roll']],
    ['an election, before', 'election-notice', ['time', 'place', 'candidates']],
    ['an election, after', 'election-result', ['result']],
    ['a collective, before', 'collective-accounts', ['accounts', 'distribution-plan']],
    ['a collective, after', 'collective-decision', ['resolution', 'count', 'accounts']],
    ['points, before', 'points-batch', ['objection-table']],
    ['points, after', 'points-balances', ['balances', 'redemptions', 'fund-accounts']],
    ['certificates, before', 'certificate-lists', ['certificate-list', 'guide']],
    ['certificates, after', 'certificate-counts', ['yearly-counts']],
  ])('%s: %s', (_, kind, parts) => {
    const missing = checkNotice(ofKind(kind, { parts: [] })).flatMap((one) =>
      one.code === 'notice-part-missing' ? [one.facts.part] : [],
    );
    expect([...missing].sort()).toEqual([...parts].sort());
  });

  it('a resolution says how to object', () => {
    expect(codes(ofKind('decision', { objections: undefined }))).toContain('objection-way-missing');
  });

  it.each<[NoticeKind, boolean]>([
    ['decision', false],
    ['consultation-result', false],
    ['rules-draft', false],
    ['rules-adopted', false],
    ['collective-decision', false],
    ['certificate-counts', false],
    ['fund-labour-accounts', true],
    ['points-balances', true],
    ['appraisal-result', true],
    ['election-roll', true],
  ])('%s may name people, masked: %s', (kind, may) => {
    const found = codes(ofKind(kind, { rows: [{ maskedName: '张*' }] }));
    expect(found.includes('names-not-needed')).toBe(!may);
  });

  it('the accounts of a collective stand ten days before (农村集体经济组织法 46)', () => {
    const before = (eventOn: string) => codes(ofKind('collective-accounts', { setting: 'collective', eventOn }));
    expect(before('2026-10-30')).not.toContain('lead-short');
    expect(before('2026-10-29')).toContain('lead-short');
  });

  it('nobody is named in full, whatever the notice', () => {
    const named = ofKind('points-balances', { rows: [{ maskedName: '张三丰', points: 3 }] });
    expect(findPrivateData(named).map(({ code }) => code)).toContain('private-data');
    expect(read('notice', named).ok).toBe(false);
  });
});
