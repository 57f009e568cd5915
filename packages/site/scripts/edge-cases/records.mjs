import { admission, authority, delegation, meetingRecord, notice, proxy, reviewOpinion } from './record-bases.mjs';

const changed = (document, change) => {
  change(document);
  return document;
};

const maker =
  (type, base) =>
  (file, zh, en, change, codes, ok = true) => ({
    file: `${type}/${file}.json`,
    type,
    ok,
    codes,
    zh,
    en,
    value: changed(base(), change),
  });

const board = maker('notice', notice);
const minutes = maker('meeting-record', meetingRecord);
const proxies = maker('delegation', delegation);
const given = maker('delegation', authority);
const admitted = maker('admission', admission);
const reviewed = maker('review-opinion', reviewOpinion);

const noticeCases = () => [
  board(
    'fourteen-days',
    '公示十四天，差一天',
    'Posted for fourteen days, one short',
    (d) => (d.posting.takenDownOn = '2026-11-03'),
    ['posting-short'],
  ),
  board(
    'corrected-restart',
    '内容改正以后没有重新算十五天',
    'The days were not counted anew after a correction',
    (d) => (d.corrections = [{ on: '2026-10-25', reason: '金额写错，已改正。', restarts: true }]),
    ['posting-short'],
  ),
  board('without-resolution', '公示里没有决议内容', 'The resolution is not told', (d) => (d.parts = []), [
    'notice-part-missing',
  ]),
  board(
    'without-board',
    '只在网上公开，没有上墙',
    'On the web only, not on the board',
    (d) => (d.posting.channels = ['website']),
    ['board-missing'],
  ),
  board('without-objections', '没有写怎么提异议', 'No way to object', (d) => delete d.objections, [
    'objection-way-missing',
  ]),
  board(
    'announced-wrongly',
    '只有151户到会，公示写通过',
    'Announced as passed though the quorum was one short',
    (d) => Object.assign(d.decisions[0], { present: 151, votes: { for: 140, against: 6, abstain: 4, invalid: 1 } }),
    ['outcome-differs', 'quorum-not-met'],
  ),
  board(
    'names-left',
    '公示期满，名单还留着',
    'The list of people stayed after the posting',
    (d) =>
      Object.assign(d, {
        kind: 'relief-and-subsidy',
        parts: [{ kind: 'goods-and-money', paragraphs: ['临时救助金三户。'] }],
        rows: [{ maskedName: '张*' }],
      }),
    ['rows-after-posting'],
  ),
];

const minutesCases = () => [
  minutes(
    'quorum-one-short',
    '差1户到会，记成没有开成',
    'One household short, recorded as no quorum',
    (d) => {
      d.present = 151;
      Object.assign(d.motions[0], { votes: { for: 140, against: 6, abstain: 4, invalid: 1 }, outcome: 'no-quorum' });
    },
    ['quorum-not-met'],
  ),
  minutes(
    'tie',
    '正好一半同意，记成通过',
    'Exactly half in favour, recorded as passed',
    (d) => {
      d.present = 160;
      d.motions[0].votes = { for: 80, against: 80, abstain: 0, invalid: 0 };
    },
    ['majority-not-met', 'outcome-differs'],
  ),
  minutes(
    'votes-over-present',
    '票数多于到会数，拒绝',
    'More votes than present: refused',
    (d) => (d.present = 170),
    ['votes-over-present'],
    false,
  ),
  minutes(
    'counted-twice',
    '一户签了两次到，拒绝',
    'A household on the sign-in list twice: refused',
    (d) => {
      d.present = 171;
      d.roster = Array.from({ length: 171 }, (_, at) => ({ voter: `H-${Math.max(1, at)}`, way: 'in-person' }));
    },
    ['counted-twice'],
    false,
  ),
  minutes('short-notice', '提前九天通知', 'Noticed nine days before', (d) => (d.notice.postedOn = '2026-10-09'), [
    'notice-short',
  ]),
  minutes(
    'wrong-body',
    '村规民约交村民代表会议表决',
    'Village rules put to the representatives',
    (d) => {
      Object.assign(d, { body: 'villageRepAssembly', mode: 'member', base: 50, present: 40 });
      Object.assign(d.motions[0], {
        matter: 'charter-or-rules',
        votes: { for: 30, against: 6, abstain: 4, invalid: 0 },
      });
    },
    ['not-delegable'],
  ),
  minutes('without-recorder', '没有记录人', 'No recorder', (d) => delete d.recorder, ['minutes-incomplete']),
  minutes(
    'chair-interested',
    '主持人有利害关系，没有换人',
    'The chair has an interest and kept the chair',
    (d) => {
      d.motions[0].recusals = [
        { maskedName: '李*', reason: '承包运输', decidedBy: '村民会议', count: 1, votes: true, role: 'chair' },
      ];
    },
    ['chair-conflict'],
  ),
];

const delegationCases = () => [
  proxies(
    'other-household',
    '委托给别户的人',
    'Given to another household',
    (d) => (d.proxies[0].holder.household = 'SQ-02-009'),
    ['proxy-holder'],
  ),
  proxies('oral', '口头委托', 'Given by word of mouth', (d) => (d.proxies[0].form = 'oral'), [
    'delegation-not-written',
  ]),
  proxies(
    'twice',
    '一个人委托了两次，拒绝',
    'One person represented twice: refused',
    (d) => d.proxies.push(proxy(1, { id: 'p2' })),
    ['counted-twice'],
    false,
  ),
  proxies(
    'after-meeting',
    '会后才写的委托',
    'Written after the meeting',
    (d) => (d.proxies[0].grantedOn = '2026-11-16'),
    ['done-late'],
  ),
  proxies(
    'four-for-one',
    '选举中一人接受四人委托',
    'One holder of four at an election',
    (d) => {
      Object.assign(d, { setting: 'rural', body: 'election', title: '选举委托投票登记' });
      d.proxies = [1, 2, 3, 4].map((n) =>
        proxy(n, { relation: 'other', holder: { voter: 'SQ-05-001-1', eligible: true } }),
      );
    },
    ['proxy-over-maximum'],
  ),
  proxies(
    'village-assembly',
    '村民会议没有委托投票的规定',
    'No proxies at a villagers’ assembly',
    (d) => Object.assign(d, { setting: 'rural', body: 'villageAssembly' }),
    ['proxy-not-allowed'],
  ),
  given('authority', '授权村民代表会议，写明事项和期限', 'Matters given to the representatives', () => {}, []),
  given(
    'rules-handed-over',
    '把制定村规民约授权出去',
    'Making village rules handed over',
    (d) => (d.matters = ['charter-or-rules']),
    ['not-delegable'],
  ),
  given('without-term', '授权没有期限', 'A delegation without a term', (d) => delete d.expiresOn, ['delegation-scope']),
];

const admissionCases = () => [
  admitted('without-funding', '没写谁出钱', 'Nobody pays', (d) => delete d.funding, ['funding-missing']),
  admitted('power', '要村里罚款', 'A power of an authority', (d) => (d.task.does = '检查厨房，不合格的罚款。'), [
    'power-in-duty',
  ]),
  admitted('step-left-out', '没有听村里意见', 'The opinion of the villages left out', (d) => d.steps.splice(2, 1), [
    'step-not-allowed',
  ]),
];

const reviewCases = () => [
  reviewed('own-draft', '起草的单位自己审核', 'Reviewed by its own author', (d) => d.draftedBy.push('清溪镇司法所'), [
    'reviewer-is-author',
  ]),
  reviewed(
    'unanswered',
    '必须改的没有改，就定了表决日期',
    'A serious item unanswered before the vote',
    (d) => delete d.items[0].answer,
    ['review-item-open'],
  ),
  reviewed('lowered', '罚款只列为W级', 'A fine put at level W', (d) => (d.items[0].level = 'W'), ['review-level']),
  reviewed('after-vote', '表决以后才审核', 'Reviewed after the vote', (d) => (d.assemblyOn = '2026-03-09'), [
    'done-late',
  ]),
  reviewed(
    'rejected-empty',
    '不通过，却没有一条意见',
    'Rejected without one item',
    (d) => {
      Object.assign(d, { conclusion: 'reject', items: [] });
      delete d.assemblyOn;
    },
    ['review-empty'],
  ),
];

/** Notices, minutes, delegations, admissions and reviews at their edges. */
export const recordCases = () => [
  ...noticeCases(),
  ...minutesCases(),
  ...delegationCases(),
  ...admissionCases(),
  ...reviewCases(),
];
