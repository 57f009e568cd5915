import { articleInChinese, chineseNumeral } from '../findings/numerals.js';
import { formatNumber as n } from '../format.js';
import type { ConsultationMoreWords, StepSentences } from '../words/consultation.js';
import { count } from './consultation-units.js';

/** 过半数, 三分之二以上: the words of the law for a share. */
function share({ op, num, den }: { op: 'gt' | 'gte'; num: number; den: number }): string {
  if (num === 1 && den === 2) return op === 'gt' ? '过半数' : '一半以上';
  return op === 'gt'
    ? `超过${chineseNumeral(den)}分之${chineseNumeral(num)}`
    : `${chineseNumeral(den)}分之${chineseNumeral(num)}以上`;
}

const shareOf: Record<string, string> = {
  present: '到会的人',
  members: '全体成员',
  memberReps: '全体成员代表',
  votingArea: '参加表决的面积',
  votingPersons: '参加表决的业主',
  ballotsCast: '投出的票',
};
const whole = (of: string): string => shareOf[of] ?? '应到的人';
const enough = (met: boolean): string => (met ? '够了' : '不够');

const adjustments: ConsultationMoreWords['adjustments'] = {
  unreachable: '联系不上',
  illness: '重病',
  'unable-to-express': '不能表达意思',
  deceased: '去世',
  'moved-out': '迁出',
  other: '其他',
};
const adjusted = (list: readonly { kind: string; count: number }[]): string =>
  list.map((a) => `${adjustments[a.kind as 'other'] ?? adjustments.other} ${n(a.count)}`).join('、');

const steps: StepSentences = {
  'no-rule': () => '没有找到这种会议的计算规则，无法核算。',
  'mode-not-allowed': () => '登记的计数方法不是法律规定的方法，结果不能算数。',
  'base-adjusted': (s) =>
    `名册上 ${count(s.before, s.mode)}` +
    (s.applied.length > 0 ? `，除去${adjusted(s.applied)}，按 ${count(s.after, s.mode)}算。` : '。') +
    (s.ignored.length > 0 ? `${adjusted(s.ignored)}，没有规定可以除去，仍然算在内。` : ''),
  'present-over-base': (s) => `到会 ${count(s.present, s.mode)}，比应到 ${count(s.base, s.mode)}还多，结果不能算数。`,
  'quorum-leg': (s) =>
    `应到 ${count(s.base, s.mode)}，要${share(s.threshold)}到会，就是 ${count(s.needed, s.mode)}。实到 ${count(s.present, s.mode)}，${enough(s.met)}。`,
  'quorum-extra': (s) =>
    `另有规定：${n(s.base)} 人中要${share(s.threshold)}到会，就是 ${n(s.needed)} 人。实到 ${n(s.present)} 人，${enough(s.met)}（${s.law}）。`,
  'quorum-extra-unknown': (s) => `${s.law}另有到会要求，这份材料没有登记这个数，没有核算。`,
  'quorum-by-charter': () => '到会人数的要求由章程规定，这里没有核算。',
  recusal: (s) =>
    `说明利害关系的 ${n(s.declared)} 人仍算到会。` +
    (s.after === s.before ? '他们照常投票。' : `按规定不投票的除去以后，能投票的是 ${n(s.after)} 人。`),
  'votes-total': (s) =>
    `同意 ${n(s.for)}，反对 ${n(s.against)}，弃权 ${n(s.abstain)}，废票 ${n(s.invalid)}，一共 ${n(s.total)} 票。` +
    (s.notVoted > 0 ? `到会没有交票的 ${n(s.notVoted)}，不算同意。` : ''),
  'votes-over-present': (s) => `一共 ${n(s.total)} 票，比能投票的 ${n(s.present)} 还多，结果不能算数。`,
  majority: (s) =>
    `按${whole(s.of)} ${n(s.base)} 算，要${share(s.threshold)}同意，就是 ${n(s.needed)}。同意 ${n(s.for)}，${enough(s.met)}。`,
  'issued-over-registered': (s) => `发出 ${n(s.issued)} 张票，比登记的选民 ${n(s.registered)} 人还多，选举无效。`,
  'box-over-issued': (s) => `票箱里 ${n(s.box)} 张票，比发出的 ${n(s.issued)} 张还多，选举无效。`,
  'count-over-box': (s) => `计出 ${n(s.counted)} 票，最多只能有 ${n(s.most)} 票，选举无效。`,
  turnout: (s) =>
    `登记 ${n(s.base)} 人，要${share(s.threshold)}投票，就是 ${n(s.needed)} 人。投票 ${n(s.present)} 人，${enough(s.met)}。`,
  candidate: (s) =>
    `${s.candidate}得 ${n(s.votes)} 票，要${share(s.threshold)}，就是 ${n(s.needed)} 票，${enough(s.met)}。`,
  'second-round': (s) => `没有一项达到要求，${s.options.map((o) => `“${o}”`).join('、')}再投一次。`,
  tie: () => '有人票数相同，需要再次投票。',
  seats: (s) => `应选 ${n(s.seats)} 人，选出 ${n(s.filled)} 人。`,
};

/** Casting, the arithmetic in sentences, the procedure and what came after. */
export const consultationMore: ConsultationMoreWords = {
  formats: {
    hamletMeeting: '屋场会',
    courtyardMeeting: '院落会',
    benchMeeting: '板凳会',
    roundTable: '圆桌会',
    residentTalkDay: '居民说事',
    publicHearing: '民主听证会',
    coordinationMeeting: '协调会',
    appraisalMeeting: '评议会',
    deliberationCouncil: '议事会',
    candidTalk: '恳谈会',
    other: '会议',
  },
  count,
  listComma: '，',
  enumComma: '、',
  stop: '。',
  outcomes: {
    open: '还没有结果',
    passed: '通过',
    'not-passed': '未通过',
    'no-quorum': '到会不够，没有通过',
    invalid: '结果无效',
    elected: '已经选出',
    'run-off': '需要再次投票',
  },
  attendance: '到会',
  answers: '收到的意见',
  attended: (f) =>
    `应到 ${count(f.base, f.mode)}，实到 ${count(f.present, f.mode)}，` +
    (f.short > 0
      ? `需要 ${count(f.needed, f.mode)}，差 ${count(f.short, f.mode)}。`
      : `达到需要的 ${count(f.needed, f.mode)}。`),
  attendedOnly: (f) => `应到 ${count(f.base, f.mode)}，实到 ${count(f.present, f.mode)}。`,
  asked: (f) => `一共 ${count(f.base, f.mode)}，已经收到 ${count(f.present, f.mode)}的意见。`,
  stillMissing: (f) => `还差 ${count(f.short, f.mode)}`,
  enough: () => '到会已经够了',
  asOf: (time) => `截至${time}`,
  needed: (needed, unit) => `需要 ${count(needed, unit)}`,
  majority: '同意',
  verdict: (outcome, sentence) => `${outcome}：${sentence}`,
  majorityMet: (f) => `同意 ${count(f.for, f.mode)}，达到需要的 ${count(f.needed, f.mode)}。`,
  majorityMissed: (f) =>
    `同意 ${count(f.for, f.mode)}，需要 ${count(f.needed, f.mode)}，差 ${count(f.short, f.mode)}。`,
  advisoryCount: (f) =>
    `赞成 ${count(f.for, f.mode)}，反对 ${count(f.against, f.mode)}，弃权 ${count(f.abstain, f.mode)}。`,
  notValid: (f) => `未通过：到会差 ${count(f.short, f.mode)}，这次不能作决定。`,
  invalid: '废票',
  invalidNote: '没法认定的票，算在投出的票里，不算同意。',
  besides: (abstain, invalid) =>
    [abstain > 0 ? `弃权 ${n(abstain)}` : '', invalid > 0 ? `废票 ${n(invalid)}` : ''].filter(Boolean).join('，') +
    '。',
  channels: { online: '网上', paper: '纸质', assisted: '上门或代填', hand: '举手', proxy: '书面委托' },
  byChannel: '投票方式',
  differs: (recorded, computed) =>
    `登记的结果是“${recorded}”，按登记的票数算出来是“${computed}”。两个都写在这里，请以核实后的公告为准。`,
  objectionCount: (value) => `收到异议 ${n(value)} 件，办理情况写在下面。`,
  basis: '依据',
  law: (law) => `《${law}》`,
  article: (law, article) => `《${law}》${articleInChinese(article)}`,
  lawVersion: (date) => `${date}版本`,
  next: '下一步',
  nextStage: (title, actor) => `${title}（${actor}）`,
  nothingNext: '各步都已办完。',
  organizer: '谁组织',
  roll: '名册',
  rollCount: (value) => `一共 ${value}。`,
  rollAppeal: (date) => `对名册有不同意见，${date}以前提出。`,
  certifiedBy: '谁确认',
  delegation: (date, until) => `由村（居）民会议授权，${date}作出，有效至${until}。`,
  lasted: (from, to) => `${from}至${to}`,
  questionOf: (at, all) => `第 ${n(at)} 个问题，共 ${n(all)} 个`,
  unchecked: '这是登记的结果，这里没有重新核算。',
  howCounted: '怎么算的',
  steps,
  adjustments,
  resolution: '决议',
  recusals: '说明利害关系',
  recusal: (name, value) => `${name}，${value}`,
  recusalVotes: '照常投票',
  recusalSilent: '不投票，仍算在应到人数里',
  costs: '要花的钱',
  procedure: '办理过程',
  procedures: {
    fourDeliberationsTwoDisclosures: '四议两公开',
    oneSolicitThreeDeliberationsTwoDisclosures: '一征三议两公开',
    fourPeopleMethod: '四民工作法',
    fourPartyConsultation: '四方协商',
    fundLabourRaising: '一事一议筹资筹劳',
    consultation: '民主协商',
    assembly: '会议表决',
    memberAssembly: '成员大会',
    ownersDecision: '业主共同决定',
    custom: '办理过程',
  },
  urgent: (reason) => `急事急议：${reason}`,
  stageStatus: { done: '已完成', current: '正在进行', upcoming: '还没到', skipped: '没有进行', failed: '没有通过' },
  stageDetails: '详细情况',
  reach: (asked, replied) => `问了 ${asked}，答复 ${replied}`,
  noticed: (date, channels) => `${date}通知：${channels}`,
  posted: (from, places) => `${from}起张贴：${places}`,
  postedUntil: (from, to, places) => `${from}至${to}张贴：${places}`,
  supervised: (who) => `${who}监督`,
  checkedBy: (who) => `${who}核对`,
  postingObjections: (value) => (value === 0 ? '没有收到异议' : `收到异议 ${n(value)} 件`),
  met: (date, place) => `${date}在${place}开会`,
  voteBy: { secret: '无记名投票', recorded: '记名投票', 'show-of-hands': '举手表决' },
  votesLine: (v) =>
    `同意 ${n(v.for)}，反对 ${n(v.against)}，弃权 ${n(v.abstain)}` + (v.invalid > 0 ? `，废票 ${n(v.invalid)}` : ''),
  objections: '异议和答复',
  objectionStatus: { received: '正在办理', upheld: '成立', dismissed: '不成立', withdrawn: '已撤回' },
  received: (date) => `${date}收到`,
  ruled: (date) => `${date}答复`,
  feedback: '意见答复',
  feedbackOn: (date) => `${date}答复`,
  adopted: (value) => `采纳 ${n(value)} 条`,
  notAdopted: (value) => `未采纳 ${n(value)} 条及理由`,
  reason: (text) => `理由：${text}`,
  record: '会上说的事',
  recordPresent: (persons, households) => (households === '' ? `${persons}参加` : `${households}、${persons}参加`),
  topicStatus: { solved: '已办好', doing: '正在办', referred: '已转交', answered: '已答复' },
  topicCount: (value) => `一共 ${n(value)} 件事`,
  topicTally: (status, value) => `${status} ${n(value)} 件`,
  convener: '召集',
  recordedBy: (who) => `${who}记录`,
  opinions: (value) => `意见 ${n(value)} 条`,
  handler: (who) => `${who}办`,
  due: (date) => `${date}以前办好`,
  done: (date) => `${date}办好`,
  followUp: '后来办得怎样',
  milestone: { done: '已办好', open: '还没到' },
  contracts: '合同',
  terms: '主要约定',
  contractWith: (who, date) => `与${who}签订，${date}`,
  satisfaction: (date) => `${date}群众评议`,
  satisfactionGrades: ['很不满意', '不满意', '一般', '满意', '很满意'],
  log: '操作记录',
  logActs: {
    published: '发布',
    opened: '开始投票',
    paused: '暂停',
    resumed: '恢复',
    extended: '延长',
    closed: '截止',
    counted: '计票',
    recorded: '登记结果',
    corrected: '更正',
    voided: '作废',
    posted: '张贴公示',
    ruled: '答复异议',
  },
  cast: {
    choose: '请选择',
    gapNone: '这个问题还没有选',
    gapMany: (most, chosen) => `最多选 ${n(most)} 项，现在选了 ${n(chosen)} 项，请去掉几项`,
    openGaps: (value) => `还有 ${n(value)} 个问题没有选好`,
    review: '下一步：核对我的选择',
    restored: '这是您刚才选好、还没有提交的选择。',
    newer: '内容有更新。为了不打断您，暂时没有换。',
    showNewer: '看新内容',
    secrecy: {
      open: '记名：您的选择会公开。',
      'public-secret': '对外保密：不公开谁选了什么，组织的人能查到。',
      'admin-secret': '保密：名字和选择分开存放，不公开谁选了什么。',
      untraceable: '无记名：谁也查不到您选了什么。',
    },
    changeable: '截止以前可以修改，以最后一次为准。',
    final: '提交以后不能修改。',
    advisory: '网上的选择只作参考，不计入到会和票数。',
    confirmTitle: '请核对您的选择',
    submit: '确认提交',
    edit: '返回修改',
    sending: '正在提交…',
    stillSending: '仍在发送，请不要关闭页面。',
    askBeforeAgain: (phone) => `如果一直没有结果，请先打电话 ${phone} 问清楚，再决定要不要重新提交。`,
    receivedTitle: '已经收到您的选择',
    receivedText: '请把回执号记下来。回执上不写您选了什么。',
    receiptNumber: '回执号',
    receiptAt: '收到时间',
    receiptCheck: '怎么查',
    checkBy: (office) => `凭回执号向${office}查询，只能查到收没收到，查不到选了什么。`,
    checkPage: '打开查询页面',
    printReceipt: '打印回执',
    again: '修改我的选择',
    refusedTitle: '没有提交成功',
    undeliveredTitle: '未送达',
    problems: {
      'not-eligible': '名册上没有您，所以没有收下。如果名册有误，请打电话更正。',
      'already-voted': '您（或者您家）已经投过了，一次只收一份，这次没有再收。',
      recused: '这件事与您有利害关系，按规定您不投票。',
      closed: '投票已经截止，没有收下。',
      'in-progress': '您刚才的一次提交还在处理，请等一会儿再试，不会重复计票。',
      unavailable: '现在收不了票，您的选择没有交出去。请等一会儿再试。',
      undelivered: '这个页面没有接收投票的人或系统，您的选择没有交出去。',
      unknown: '没有得到明确的答复，不能确定收到没有。再试一次不会重复计票。',
    },
    kept: '您的选择还在',
    retry: '再试一次',
    leave: '返回',
  },
  tools: '文字工具',
  copyAll: '复制文字版',
  copyFailed: '没有复制成功，请在下面的框里自己选中复制。',
};
