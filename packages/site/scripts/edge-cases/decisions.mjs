import { without } from '../without.mjs';
import { consultation } from './bases.mjs';

const counted = (base, present, votes, outcome, more = {}) => {
  const document = consultation();
  document.electorate.base = base;
  Object.assign(document.result, { base, present, outcome }, more);
  document.result.questions[0].votes = votes;
  if (outcome !== 'passed')
    document.result.resolution = outcome === 'no-quorum' ? '到会的户不够，会议没有开成。' : '没有通过。';
  return document;
};

const withRecusals = () => {
  const document = counted(228, 180, { for: 150, against: 16, abstain: 6, invalid: 2 }, 'passed');
  document.electorate.recusals = [
    { maskedName: '李**', reason: '本人承包晒谷坪硬化的运输', decidedBy: '村民会议', count: 1, votes: true },
    {
      maskedName: '周*',
      reason: '晒谷坪紧邻自家宅基地，村民自治章程规定不参加这一项表决',
      decidedBy: '村民会议',
      count: 5,
      votes: false,
    },
  ];
  return document;
};

const onPaper = () => {
  const document = counted(228, 171, { for: 150, against: 12, abstain: 7, invalid: 2 }, 'passed');
  document.ballot.channels = ['paper', 'assisted'];
  document.paper = { place: '石桥村村部', hours: '8:30至17:30', phone: '0738-555 0110' };
  document.result.questions[0].channels = [
    { channel: 'paper', votes: 158 },
    { channel: 'assisted', votes: 13 },
  ];
  return document;
};

const smallRoll = () => {
  const document = counted(3, 2, { for: 2, against: 0, abstain: 0, invalid: 0 }, 'passed');
  return Object.assign(document, {
    decidingBody: 'groupMeeting',
    matter: 'group-matter',
    title: '三户的小组修一段水渠',
  });
};

const withoutFeedback = () => {
  const document = without(consultation(), 'decidingBody', 'electorate', 'ballot', 'result');
  return Object.assign(document, {
    mode: 'opinion',
    period: { opensAt: '2026-10-01T08:00:00+08:00', closesAt: '2026-10-20T18:00:00+08:00' },
  });
};

const voided = () => {
  const document = without(consultation(), 'result');
  return Object.assign(document, {
    status: 'void',
    log: [
      { seq: 0, at: '2026-11-01T09:00:00+08:00', actorRole: '村民委员会', act: 'published' },
      {
        seq: 1,
        at: '2026-11-12T10:00:00+08:00',
        actorRole: '村民委员会',
        act: 'voided',
        reason: '通知没有写明表决的事项，作废以后重新通知。',
      },
    ],
  });
};

const made = (file, zh, en, value, more = {}) => ({
  file: `consultation/${file}.json`,
  type: 'consultation',
  ok: true,
  codes: [],
  zh,
  en,
  value,
  ...more,
});

/** Votes at the edge of the law. `decision` and `outcome` are what `checkDecision` and `outcomeOf` say of them. */
export const decisionCases = () => [
  made(
    'quorum-one-short',
    '228户到了151户，差1户',
    '151 of 228 households came, one short',
    counted(228, 151, { for: 140, against: 6, abstain: 4, invalid: 1 }, 'no-quorum'),
    { outcome: 'no-quorum', decision: ['quorum-not-met'], codes: ['quorum-not-met'] },
  ),
  made(
    'exactly-two-thirds',
    '228户正好到了152户，77户同意，通过',
    'Exactly 152 of 228 came, 77 in favour: passed',
    counted(228, 152, { for: 77, against: 60, abstain: 12, invalid: 3 }, 'passed'),
    { outcome: 'passed', decision: [] },
  ),
  made(
    'tie',
    '160户到会，80户同意，正好一半，不算过半数',
    '80 of 160 in favour is not more than half',
    counted(228, 160, { for: 80, against: 80, abstain: 0, invalid: 0 }, 'not-passed'),
    { outcome: 'not-passed', decision: ['majority-not-met'], codes: ['majority-not-met'] },
  ),
  made(
    'recusals',
    '有利害关系的户申明：一户照常投票，五户按章程不投',
    'Recusals with and without the vote; the base stays',
    withRecusals(),
    { outcome: 'passed', decision: [] },
  ),
  made(
    'all-paper',
    '全部纸质票和上门票，各渠道合计等于总数',
    'Paper and assisted votes only; channels add up',
    onPaper(),
    { outcome: 'passed', decision: [] },
  ),
  made('roll-of-three', '三户的村民小组，到会两户', 'A group of three households, two present', smallRoll(), {
    outcome: 'passed',
    decision: [],
  }),
  made(
    'outcome-wrong',
    '记成通过，其实差1户到会',
    'Recorded as passed though the quorum was one short',
    counted(228, 151, { for: 140, against: 6, abstain: 4, invalid: 1 }, 'passed'),
    {
      outcome: 'no-quorum',
      decision: ['outcome-differs', 'quorum-not-met'],
      codes: ['outcome-differs', 'quorum-not-met'],
    },
  ),
  made(
    'votes-over-present',
    '票数比到会的户还多，拒绝',
    'More votes than households present: refused',
    counted(228, 171, { for: 170, against: 2, abstain: 0, invalid: 0 }, 'passed'),
    { ok: false, codes: ['outcome-differs', 'votes-over-present'] },
  ),
  made(
    'closed-without-feedback',
    '征求意见已结束，结果反馈还欠着',
    'An opinion round that ended without an answer',
    withoutFeedback(),
  ),
  made('void', '已作废，写明原因', 'Void, with the reason in the log', voided()),
];
