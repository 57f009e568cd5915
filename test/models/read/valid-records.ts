import type { Documents } from '@cunju/models';

const envelope = {
  schemaVersion: 1,
  publisher: { name: '石门村村民委员会', phone: '0738-1234567' },
  publishedOn: '2026-11-01',
  updatedAt: '2026-11-21T09:00:00+08:00',
  language: 'zh-Hans',
  scope: 'village',
} as const;

const locality = { code: '431322105210', kind: 'village', name: '石门村' } as const;
const votes = { for: 150, against: 12, abstain: 7, invalid: 2 };

/** A decision of the villagers' assembly on the board: nothing is found in it. */
export const notice: Documents['notice'] = {
  ...envelope,
  type: 'notice',
  id: 'n-1',
  title: '修路决议公示',
  locality,
  kind: 'decision',
  setting: 'rural',
  status: 'ended',
  summary: '村民会议同意修村口到小学的路。',
  rulePackId: 'cn-rural-2026',
  eventOn: '2026-10-18',
  parts: [{ kind: 'resolution', title: '决议', paragraphs: ['同意修路。'] }],
  decisions: [
    {
      id: 'd1',
      title: '修路方案',
      body: 'villageAssembly',
      mode: 'household',
      heldOn: '2026-10-18',
      base: 228,
      present: 171,
      votes,
      outcome: 'passed',
    },
  ],
  review: { office: '村务监督委员会', signedOn: '2026-10-19' },
  approval: { office: '村党支部、村民委员会', signedOn: '2026-10-20' },
  posting: { postedFrom: '2026-10-20', takenDownOn: '2026-11-05', channels: ['board'], places: ['村务公开栏'] },
  corrections: [{ on: '2026-10-21', reason: '改一个错字。', restarts: false }],
  objections: { until: '2026-11-05', to: '村务监督委员会', phone: '0738-1234567' },
  inquiries: [{ id: 'q1', on: '2026-10-22', text: '几时开工？', reply: '十二月。', repliedOn: '2026-10-25' }],
};

/** A meeting of the villagers' assembly, by households: nothing is found in its minutes. */
export const meetingRecord: Documents['meeting-record'] = {
  ...envelope,
  type: 'meeting-record',
  id: 'm-1',
  title: '村民会议记录',
  locality,
  setting: 'rural',
  rulePackId: 'cn-rural-2026',
  body: 'villageAssembly',
  mode: 'household',
  heldOn: '2026-10-18',
  startsAt: '2026-10-18T09:00:00+08:00',
  endsAt: '2026-10-18T11:00:00+08:00',
  place: '村部',
  convener: '村民委员会',
  chair: '村民委员会主任',
  recorder: '村民委员会委员',
  supervisor: '村务监督委员会',
  notice: { postedOn: '2026-10-06', channels: ['村务公开栏'] },
  partyDiscussion: { on: '2026-10-05', by: '村党支部' },
  base: 4,
  present: 3,
  roster: [
    { voter: 'H-1', group: '一组', way: 'in-person' },
    { voter: 'H-2', group: '一组', way: 'in-person' },
    { voter: 'H-3', group: '二组', way: 'in-person' },
  ],
  motions: [
    {
      id: 'm1',
      text: '是否同意修路？',
      matter: 'public-works',
      voteBy: 'show-of-hands',
      votes: { for: 2, against: 1, abstain: 0, invalid: 0 },
      outcome: 'passed',
      views: ['先修学校门口。'],
      recusals: [
        { maskedName: '张*', reason: '承包运输。', decidedBy: '村民会议', count: 1, votes: true, role: 'voter' },
      ],
    },
  ],
  signatures: [
    { role: 'chair', signedOn: '2026-10-18' },
    { role: 'recorder', signedOn: '2026-10-18' },
  ],
};

/** The assembly gives two kinds of matters to its representatives: nothing is found in it. */
export const authority: Documents['delegation'] = {
  ...envelope,
  type: 'delegation',
  id: 'a-1',
  title: '村民会议授权决定',
  locality,
  setting: 'rural',
  kind: 'authority',
  body: 'villageAssembly',
  delegateTo: 'villageRepAssembly',
  matters: ['public-works', 'work-subsidy'],
  resolutionId: 'r-2026-1',
  grantedOn: '2026-04-12',
  expiresOn: '2029-12-31',
  termEndsOn: '2030-12-31',
  announcedOn: '2026-04-13',
  filing: { office: '石门镇人民政府', filedOn: '2026-04-15' },
};

/** Members who let one of their household vote at the members' assembly: nothing is found in it. */
export const delegation: Documents['delegation'] = {
  ...envelope,
  type: 'delegation',
  id: 'x-1',
  title: '成员大会委托登记',
  locality,
  setting: 'collective',
  kind: 'proxy',
  body: 'memberAssembly',
  meeting: { document: 'm-2', heldOn: '2026-11-15' },
  proxies: [
    {
      id: 'p1',
      principal: { voter: 'V-1', household: 'H-1', maskedName: '张*' },
      holder: { voter: 'V-2', household: 'H-1', maskedName: '李**', eligible: true },
      relation: 'same-household',
      form: 'paper',
      grantedOn: '2026-11-10',
      covers: 'meeting',
    },
    {
      id: 'p2',
      principal: { voter: 'V-3', household: 'H-2' },
      holder: { voter: 'V-4', household: 'H-2', eligible: true },
      relation: 'same-household',
      form: 'electronic',
      grantedOn: '2026-11-12',
      covers: 'motions',
      motionIds: ['m1'],
    },
  ],
};

/** Work of a department on trial: nothing is found in it. */
export const admission: Documents['admission'] = {
  ...envelope,
  type: 'admission',
  id: 'z-1',
  title: '集体聚餐登记提醒准入',
  locality,
  task: { name: '集体聚餐登记提醒', code: 'X-26', does: '登记和提醒。', timeLimitDays: 3, dataRequested: ['户数'] },
  applicant: '石门镇市场监督管理所',
  reason: '村里提醒一句最管用。',
  basis: [{ law: '食品安全法' }],
  funding: { source: '指导经费', amount: { fen: 1_000 }, per: 'item' },
  steps: [
    { state: 'applied', on: '2026-04-29', by: '石门镇市场监督管理所' },
    { state: 'completenessChecked', on: '2026-05-06', by: '联席会议办公室' },
    { state: 'opinionOfVillages', on: '2026-05-12', by: '六个村', note: '同意提醒。' },
    { state: 'jointMeetingReview', on: '2026-05-20', by: '联席会议' },
    { state: 'approvedTrial', on: '2026-05-21', by: '联席会议', number: '准〔2026〕26号', trialUntil: '2027-05-20' },
    { state: 'listed', on: '2026-06-01', by: '石门村村民委员会' },
  ],
};

/** A review that passed after two items were settled: nothing is found in it. */
export const reviewOpinion: Documents['review-opinion'] = {
  ...envelope,
  type: 'review-opinion',
  id: 's-1',
  title: '村规民约草案法制审核意见',
  locality,
  document: 'r-1',
  version: 'v2',
  draftedBy: ['村规民约起草小组'],
  reviewer: { office: '石门镇司法所', people: ['所长'] },
  stage: 'township',
  round: 1,
  receivedOn: '2026-03-02',
  signedOn: '2026-03-20',
  conclusion: 'pass',
  summary: '两处已经改好。',
  items: [
    {
      id: 'i1',
      lr: 'LR-01',
      level: 'B',
      targetId: 'a1',
      quote: '乱倒垃圾罚款五十元',
      reason: '村里没有罚款的权力。',
      answer: { outcome: 'changed', text: '改为劝导。', on: '2026-03-18' },
    },
    {
      id: 'i2',
      lr: 'LR-20',
      level: 'W',
      targetId: 'a2',
      quote: '酒席不超过二十桌',
      reason: '请说明理由。',
      answer: { outcome: 'justified', text: '只是倡导。', on: '2026-03-18' },
    },
    {
      id: 'i3',
      lr: 'LR-24',
      level: 'W',
      targetId: 'a3',
      quote: '争创一流',
      reason: '建议写具体。',
      answer: { outcome: 'withdrawn', text: '删去这一条。', on: '2026-03-18' },
    },
  ],
  assemblyOn: '2026-04-12',
};
