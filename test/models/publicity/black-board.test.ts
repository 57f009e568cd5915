import { BLACK_BOARD, checkBlackBoard, checkNotice, isBlackBoard, type Notice } from '@cunju/models';
import { describe, expect, test } from 'vitest';

const ours = { law: 'cunju', confidence: 'D' };
const agreed = {
  resolution: '石桥村村民会议 2026 年第 2 号决议',
  heardOn: '2026-03-20',
  approvedBy: ['村委会主任', '村务监督委员会'],
  reply: '已经清走。',
};
const board = (more: object = {}, posting: object = {}): Notice =>
  ({
    type: 'notice',
    title: '三月乱倒垃圾黑榜',
    summary: '二组三月发现三次。',
    kind: 'other',
    setting: 'rural',
    status: 'posted',
    updatedAt: '2026-03-22T09:00:00+08:00',
    locality: { code: '431322105210', kind: 'village', name: '石桥村' },
    parts: [{ kind: 'other', paragraphs: ['二组三次，都已经清走。'] }],
    posting: { postedFrom: '2026-03-20', postedTo: '2026-04-04', channels: ['board'], places: ['村部'], ...posting },
    blackBoard: agreed,
    ...more,
  }) as unknown as Notice;
const found = (more: object, posting?: object) =>
  checkBlackBoard(board(more, posting)).map(({ facts, severity, path, basis }) => [
    facts.reason,
    severity,
    path.join('.'),
    basis?.law,
  ]);

describe('A board of bad conduct', () => {
  test('is off by default and stands fifteen days at most', () => {
    expect(BLACK_BOARD).toEqual({ on: false, mostDays: 15, approvals: 2 });
  });

  test.each([
    ['四月红黑榜', true],
    ['文明曝光台', true],
    ['卫生后进榜', true],
    ['落后榜', true],
    ['欠费黑名单', true],
    ['不文明耻辱墙', true],
    ['四月紅黑榜', true],
    ['四月红榜', false],
    ['公示众筹修路的结果', false],
    ['本村不设黑榜', false],
    ['取消原来的黑名单', false],
    ['黑板报比赛', false],
  ])('is told by its title: %s is %s', (title, is) => {
    expect(isBlackBoard({ title, summary: '' })).toBe(is);
    expect(isBlackBoard({ title: '通知', summary: title })).toBe(is);
  });

  test('says so itself, whatever its title', () => {
    expect(isBlackBoard({ title: '通知', summary: '', blackBoard: agreed })).toBe(true);
  });

  test('that keeps to acts and counts, heard and approved, is left alone', () => {
    expect(found({})).toEqual([]);
  });

  test('that nobody resolved to have comes down; nothing else is asked of it', () => {
    expect(checkBlackBoard(board({ blackBoard: undefined }))).toEqual([
      {
        code: 'black-board',
        severity: 'warning',
        path: ['title'],
        facts: { reason: 'off' },
        basis: { law: '民法典', article: '1024', versionOn: '2020-05-28', confidence: 'T' },
      },
    ]);
  });

  test.each([
    [{ rows: [{ note: '一次' }, { maskedName: '张*' }] }, [['names', 'warning', 'rows.1', '个人信息保护法']]],
    [{ rows: [{ household: 'SQ-02-004' }] }, [['names', 'warning', 'rows.0', '个人信息保护法']]],
    [{ rows: [{ group: '二组', note: '三次' }] }, []],
    [{ summary: '两名中学生乱扔。' }, [['minors', 'warning', 'parts', '未成年人保护法']]],
    [{ rows: [{ note: '三个孩子' }] }, [['minors', 'warning', 'parts', '未成年人保护法']]],
    [
      { parts: [{ kind: 'other', paragraphs: ['家里有残疾人的一户。'] }] },
      [['private-life', 'warning', 'parts', '个人信息保护法']],
    ],
    [{ parts: [{ kind: 'other', title: '离婚户' }] }, [['private-life', 'warning', 'parts', '个人信息保护法']]],
    [{ documents: [{ title: '照片', href: 'a.jpg' }] }, [['pictures', 'advice', 'documents', 'cunju']]],
    [{ documents: [] }, []],
  ])('%o', (more, expected) => {
    expect(found(more)).toEqual(expected);
  });

  test.each([
    ['2026-04-04', []],
    ['2026-04-05', [['days', 'advice', 'posting.postedTo', 'cunju']]],
    [undefined, [['days', 'advice', 'posting.postedTo', 'cunju']]],
  ])('announced to stand until %s', (postedTo, expected) => {
    expect(found({}, { postedTo })).toEqual(expected);
  });

  test('that stood a day too long is told by the day it was taken down', () => {
    expect(found({}, { takenDownOn: '2026-04-04' })).toEqual([]);
    expect(found({}, { takenDownOn: '2026-04-05' })).toEqual([['days', 'advice', 'posting.takenDownOn', 'cunju']]);
  });

  test('is deleted once its days are over', () => {
    const kept = [['kept', 'warning', 'posting.takenDownOn', '个人信息保护法']];
    expect(found({ updatedAt: '2026-04-04T23:00:00+08:00' })).toEqual([]);
    expect(found({ updatedAt: '2026-04-05T00:00:00+08:00' })).toEqual(kept);
    expect(found({ updatedAt: '2026-03-27T00:00:00+08:00' }, { postedTo: '2026-03-26' })).toEqual(kept);
    expect(found({ updatedAt: '2026-05-01T00:00:00+08:00' }, { takenDownOn: '2026-04-04' })).toEqual([]);
  });

  test('counts its days anew from a change of the matter', () => {
    const corrections = [{ on: '2026-03-22', reason: '地点写错。', restarts: true }];
    expect(found({ corrections }, { postedTo: '2026-04-06' })).toEqual([]);
    expect(found({ corrections }, { postedTo: '2026-04-07' })).toHaveLength(1);
  });

  test.each([
    [{ heardOn: undefined }, ['hearing', 'advice', 'blackBoard.heardOn', 'cunju']],
    [{ heardOn: '2026-03-21' }, ['hearing', 'advice', 'blackBoard.heardOn', 'cunju']],
    [{ approvedBy: ['主任'] }, ['approvals', 'advice', 'blackBoard.approvedBy', 'cunju']],
    [{ approvedBy: ['主任', '主任'] }, ['approvals', 'advice', 'blackBoard.approvedBy', 'cunju']],
    [{ reply: undefined }, ['reply', 'advice', 'blackBoard.reply', 'cunju']],
  ])('without a safeguard: %o', (less, expected) => {
    expect(found({ blackBoard: { ...agreed, ...less } })).toEqual([expected]);
  });

  test('is part of the check of a notice, and other notices are not concerned', () => {
    const codes = (one: Notice) => checkNotice(one).filter(({ code }) => code === 'black-board');
    expect(codes(board({ blackBoard: { ...agreed, reply: undefined } }))).toEqual([
      {
        code: 'black-board',
        severity: 'advice',
        path: ['blackBoard', 'reply'],
        facts: { reason: 'reply' },
        basis: ours,
      },
    ]);
    expect(codes(board({ title: '清洁日通知', summary: '请带扫把，小学生也欢迎。', blackBoard: undefined }))).toEqual(
      [],
    );
  });
});
