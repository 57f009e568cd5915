import { envelope } from './bases.mjs';

const votes = () => ({ for: 150, against: 12, abstain: 7, invalid: 2 });

/** A decision of the villagers' assembly, posted for fifteen days. */
export const notice = () => ({
  ...envelope('notice', 'edge-notice', '二组晒谷坪硬化决议公示'),
  kind: 'decision',
  setting: 'rural',
  status: 'ended',
  summary: '村民会议同意硬化二组晒谷坪，36,000元从村集体收入支出。',
  rulePackId: 'cn-rural-2026',
  eventOn: '2026-10-18',
  parts: [{ kind: 'resolution', title: '决议', paragraphs: ['同意硬化二组晒谷坪。'] }],
  decisions: [
    {
      id: 'd1',
      title: '硬化二组晒谷坪',
      body: 'villageAssembly',
      mode: 'household',
      heldOn: '2026-10-18',
      base: 228,
      present: 171,
      votes: votes(),
      outcome: 'passed',
    },
  ],
  review: { office: '石桥村村务监督委员会', signedOn: '2026-10-19' },
  approval: { office: '石桥村党支部、村民委员会', signedOn: '2026-10-19' },
  posting: { postedFrom: '2026-10-20', takenDownOn: '2026-11-05', channels: ['board'], places: ['村务公开栏'] },
  objections: { until: '2026-11-05', to: '石桥村村务监督委员会', phone: '0738-555 0113' },
});

/** Minutes of a villagers' assembly by households. */
export const meetingRecord = () => ({
  ...envelope('meeting-record', 'edge-meeting', '村民会议记录（二组晒谷坪硬化）'),
  setting: 'rural',
  rulePackId: 'cn-rural-2026',
  body: 'villageAssembly',
  mode: 'household',
  heldOn: '2026-10-18',
  place: '石桥村村部',
  convener: '村民委员会',
  chair: '村民委员会主任',
  recorder: '村民委员会委员',
  supervisor: '村务监督委员会',
  notice: { postedOn: '2026-10-06', channels: ['村务公开栏', '村广播'] },
  partyDiscussion: { on: '2026-10-05', by: '石桥村党支部' },
  base: 228,
  present: 171,
  motions: [
    {
      id: 'm1',
      text: '是否同意硬化二组晒谷坪？',
      matter: 'public-works',
      voteBy: 'show-of-hands',
      votes: votes(),
      outcome: 'passed',
    },
  ],
  signatures: [
    { role: 'chair', signedOn: '2026-10-18' },
    { role: 'recorder', signedOn: '2026-10-18' },
  ],
});

/** One written proxy within a household for a members' assembly. */
export const delegation = () => ({
  ...envelope('delegation', 'edge-delegation', '成员大会委托登记'),
  setting: 'collective',
  kind: 'proxy',
  body: 'memberAssembly',
  meeting: { heldOn: '2026-11-15' },
  proxies: [proxy(1)],
});

/** The n-th proxy of a register. */
export const proxy = (n, more = {}) => ({
  id: `p${n}`,
  principal: { voter: `SQ-02-00${n}-2`, household: `SQ-02-00${n}` },
  holder: { voter: `SQ-02-00${n}-1`, household: `SQ-02-00${n}`, eligible: true },
  relation: 'same-household',
  form: 'paper',
  grantedOn: '2026-11-10',
  covers: 'meeting',
  ...more,
});

/** The assembly gives public works to its representatives until the end of their term. */
export const authority = () => ({
  ...envelope('delegation', 'edge-authority', '村民会议授权决定'),
  setting: 'rural',
  kind: 'authority',
  body: 'villageAssembly',
  delegateTo: 'villageRepAssembly',
  matters: ['public-works'],
  resolutionId: 'edge-resolution',
  grantedOn: '2026-04-12',
  expiresOn: '2029-12-31',
  termEndsOn: '2030-12-31',
});

/** Work of a department that came onto the list on trial. */
export const admission = () => ({
  ...envelope('admission', 'edge-admission', '农村集体聚餐登记提醒准入'),
  task: { name: '农村集体聚餐登记提醒', code: 'X-26', does: '办酒的来登记，提醒留样。' },
  applicant: '清溪镇市场监督管理所',
  reason: '村里提醒一句最管用。',
  basis: [{ law: '食品安全法' }],
  funding: { source: '集体聚餐指导经费', amount: { fen: 1000 }, per: 'item' },
  steps: [
    { state: 'applied', on: '2026-04-29', by: '清溪镇市场监督管理所' },
    { state: 'completenessChecked', on: '2026-05-06', by: '准入联席会议办公室' },
    { state: 'opinionOfVillages', on: '2026-05-12', by: '石桥村等六个村' },
    { state: 'jointMeetingReview', on: '2026-05-20', by: '准入联席会议' },
    { state: 'approvedTrial', on: '2026-05-21', by: '准入联席会议', trialUntil: '2027-05-20' },
    { state: 'listed', on: '2026-06-01', by: '石桥村村民委员会' },
  ],
});

/** A review that passed after its one item was changed. */
export const reviewOpinion = () => ({
  ...envelope('review-opinion', 'edge-review', '村规民约草案法制审核意见'),
  document: 'edge-rules',
  version: 'v1',
  draftedBy: ['石桥村村规民约修订小组'],
  reviewer: { office: '清溪镇司法所' },
  stage: 'township',
  round: 1,
  receivedOn: '2026-03-02',
  signedOn: '2026-03-10',
  conclusion: 'pass',
  summary: '一处已经改好。',
  items: [
    {
      id: 'i1',
      lr: 'LR-01',
      level: 'B',
      targetId: 'a2',
      quote: '乱倒垃圾罚款五十元',
      reason: '村里没有罚款的权力。',
      answer: { outcome: 'changed', text: '改为劝导。', on: '2026-03-08' },
    },
  ],
  assemblyOn: '2026-04-12',
});
