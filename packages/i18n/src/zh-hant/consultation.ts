import { articleInChinese, chineseNumeral } from '../findings/numerals.js';
import { formatNumber as n } from '../format.js';
import type { ConsultationWords, CountUnit, StepSentences } from '../words/consultation.js';

const units: Record<string, string> = { household: '戶', vote: '票', area: '平方米' };
const count = (value: number, unit: string): string => `${n(value)} ${units[unit] ?? '人'}`;

/** 過半數, 三分之二以上: the words of the law for a share. */
function share({ op, num, den }: { op: 'gt' | 'gte'; num: number; den: number }): string {
  if (num === 1 && den === 2) return op === 'gt' ? '過半數' : '一半以上';
  return op === 'gt'
    ? `超過${chineseNumeral(den)}分之${chineseNumeral(num)}`
    : `${chineseNumeral(den)}分之${chineseNumeral(num)}以上`;
}

const shareOf: Record<string, string> = {
  present: '到會的人',
  members: '全體成員',
  memberReps: '全體成員代表',
  votingArea: '參加表決的面積',
  votingPersons: '參加表決的業主',
  ballotsCast: '投出的票',
};
const whole = (of: string): string => shareOf[of] ?? '應到的人';
const enough = (met: boolean): string => (met ? '夠了' : '不夠');

const adjustments: ConsultationWords['adjustments'] = {
  unreachable: '聯繫不上',
  illness: '重病',
  'unable-to-express': '不能表達意思',
  deceased: '去世',
  'moved-out': '遷出',
  other: '其他',
};
const adjusted = (list: readonly { kind: string; count: number }[]): string =>
  list.map((a) => `${adjustments[a.kind as 'other'] ?? adjustments.other} ${n(a.count)}`).join('、');

const steps: StepSentences = {
  'no-rule': () => '沒有找到這種會議的計算規則，無法核算。',
  'mode-not-allowed': () => '登記的計數方法不是法律規定的方法，結果不能算數。',
  'base-adjusted': (s) =>
    `名冊上 ${count(s.before, s.mode)}` +
    (s.applied.length > 0 ? `，除去${adjusted(s.applied)}，按 ${count(s.after, s.mode)}算。` : '。') +
    (s.ignored.length > 0 ? `${adjusted(s.ignored)}，沒有規定可以除去，仍然算在內。` : ''),
  'present-over-base': (s) => `到會 ${count(s.present, s.mode)}，比應到 ${count(s.base, s.mode)}還多，結果不能算數。`,
  'quorum-leg': (s) =>
    `應到 ${count(s.base, s.mode)}，要${share(s.threshold)}到會，就是 ${count(s.needed, s.mode)}。實到 ${count(s.present, s.mode)}，${enough(s.met)}。`,
  'quorum-extra': (s) =>
    `另有規定：${n(s.base)} 人中要${share(s.threshold)}到會，就是 ${n(s.needed)} 人。實到 ${n(s.present)} 人，${enough(s.met)}（${s.law}）。`,
  'quorum-extra-unknown': (s) => `${s.law}另有到會要求，這份材料沒有登記這個數，沒有核算。`,
  'quorum-by-charter': () => '到會人數的要求由章程規定，這裡沒有核算。',
  recusal: (s) =>
    `說明利害關係的 ${n(s.declared)} 人仍算到會。` +
    (s.after === s.before ? '他們照常投票。' : `按規定不投票的除去以後，能投票的是 ${n(s.after)} 人。`),
  'votes-total': (s) =>
    `同意 ${n(s.for)}，反對 ${n(s.against)}，棄權 ${n(s.abstain)}，廢票 ${n(s.invalid)}，一共 ${n(s.total)} 票。` +
    (s.notVoted > 0 ? `到會沒有交票的 ${n(s.notVoted)}，不算同意。` : ''),
  'votes-over-present': (s) => `一共 ${n(s.total)} 票，比能投票的 ${n(s.present)} 還多，結果不能算數。`,
  majority: (s) =>
    `按${whole(s.of)} ${n(s.base)} 算，要${share(s.threshold)}同意，就是 ${n(s.needed)}。同意 ${n(s.for)}，${enough(s.met)}。`,
  'issued-over-registered': (s) => `發出 ${n(s.issued)} 張票，比登記的選民 ${n(s.registered)} 人還多，選舉無效。`,
  'box-over-issued': (s) => `票箱裡 ${n(s.box)} 張票，比發出的 ${n(s.issued)} 張還多，選舉無效。`,
  'count-over-box': (s) => `計出 ${n(s.counted)} 票，最多只能有 ${n(s.most)} 票，選舉無效。`,
  turnout: (s) =>
    `登記 ${n(s.base)} 人，要${share(s.threshold)}投票，就是 ${n(s.needed)} 人。投票 ${n(s.present)} 人，${enough(s.met)}。`,
  candidate: (s) =>
    `${s.candidate}得 ${n(s.votes)} 票，要${share(s.threshold)}，就是 ${n(s.needed)} 票，${enough(s.met)}。`,
  'second-round': (s) => `沒有一項達到要求，${s.options.map((o) => `「${o}」`).join('、')}再投一次。`,
  tie: () => '有人票數相同，需要再次投票。',
  seats: (s) => `應選 ${n(s.seats)} 人，選出 ${n(s.filled)} 人。`,
};

export const consultation: ConsultationWords = {
  name: '投票和辦理過程',
  modes: { opinion: '徵求意見', poll: '意見調查', ballot: '表決', record: '會議記錄' },
  status: {
    upcoming: '未開始',
    open: '進行中',
    paused: '暫停',
    counting: '正在計票',
    objection: '公示中',
    final: '已結束',
    void: '作廢',
    archived: '已歸檔',
  },
  bodies: {
    villageAssembly: '村民會議',
    villageRepAssembly: '村民代表會議',
    groupMeeting: '村民小組會議',
    residentAssembly: '居民會議',
    residentRepAssembly: '居民代表會議',
    memberAssembly: '成員大會',
    memberRepAssembly: '成員代表大會',
    ownersDecision: '業主共同決定',
    election: '選舉',
    recall: '罷免',
  },
  formats: {
    hamletMeeting: '屋場會',
    courtyardMeeting: '院落會',
    benchMeeting: '板凳會',
    roundTable: '圓桌會',
    residentTalkDay: '居民說事',
    publicHearing: '民主听證會',
    coordinationMeeting: '協調會',
    appraisalMeeting: '評議會',
    deliberationCouncil: '議事會',
    candidTalk: '懇談會',
    other: '會議',
  },
  count: (value, unit: CountUnit) => count(value, unit),
  unit: (mode) => units[mode] ?? '人',
  colon: '：',
  listComma: '，',
  stop: '。',
  enumComma: '、',
  before: (date) => `${date}以前提出`,
  lasted: (from, to) => `${from}至${to}`,

  upcoming: (from) => `還沒有開始，${from}開始。`,
  paused: '現在暫停，恢復的時間另行通知。',
  counting: '投票已經截止，正在計票。計完以後，結果寫在這裡。',
  objection: (until) => `結果正在公示，${until}以前可以提異議。`,
  voided: '這次表決作廢，不產生任何結果。',
  archived: '這件事已經辦完歸檔。',
  advisory: '這是意見調查，不是表決，結果只作參考。',
  opinionOnly: '這是徵求意見，不是表決。',
  recordOnly: '這次會是听意見、商量辦法，不表決。',

  stamps: { passed: '通過', failed: '未通過', void: '作廢' },
  outcomes: {
    open: '還沒有結果',
    passed: '通過',
    'not-passed': '未通過',
    'no-quorum': '到會不夠，沒有通過',
    invalid: '結果無效',
    elected: '已經選出',
    'run-off': '需要再次投票',
  },
  attendance: '到會',
  answers: '收到的意見',
  attended: (f) =>
    `應到 ${count(f.base, f.mode)}，實到 ${count(f.present, f.mode)}，` +
    (f.short > 0
      ? `需要 ${count(f.needed, f.mode)}，差 ${count(f.short, f.mode)}。`
      : `達到需要的 ${count(f.needed, f.mode)}。`),
  attendedOnly: (f) => `應到 ${count(f.base, f.mode)}，實到 ${count(f.present, f.mode)}。`,
  asked: (f) => `一共 ${count(f.base, f.mode)}，已經收到 ${count(f.present, f.mode)}的意見。`,
  stillMissing: (f) => `還差 ${count(f.short, f.mode)}`,
  enough: () => '到會已經夠了',
  asOf: (time) => `截至${time}`,
  needed: (needed, unit) => `需要 ${count(needed, unit)}`,
  majority: '同意',
  verdict: (outcome, sentence) => `${outcome}：${sentence}`,
  majorityMet: (f) => `同意 ${count(f.for, f.mode)}，達到需要的 ${count(f.needed, f.mode)}。`,
  majorityMissed: (f) =>
    `同意 ${count(f.for, f.mode)}，需要 ${count(f.needed, f.mode)}，差 ${count(f.short, f.mode)}。`,
  advisoryCount: (f) =>
    `贊成 ${count(f.for, f.mode)}，反對 ${count(f.against, f.mode)}，棄權 ${count(f.abstain, f.mode)}。`,
  notValid: (f) => `未通過：到會差 ${count(f.short, f.mode)}，這次不能作決定。`,
  agree: '同意',
  oppose: '反對',
  abstain: '棄權',
  invalid: '廢票',
  invalidNote: '沒法認定的票，算在投出的票裡，不算同意。',
  besides: (abstain, invalid) =>
    [abstain > 0 ? `棄權 ${n(abstain)}` : '', invalid > 0 ? `廢票 ${n(invalid)}` : ''].filter(Boolean).join('，') +
    '。',
  questionOf: (at, all) => `第 ${n(at)} 個問題，共 ${n(all)} 個`,
  channels: { online: '網上', paper: '紙本', assisted: '上門或代填', hand: '舉手', proxy: '書面委托' },
  byChannel: '投票方式',
  differs: (recorded, computed) =>
    `登記的結果是「${recorded}」，按登記的票數算出來是「${computed}」。兩個都寫在這裡，請以核實後的公告為準。`,
  unchecked: '這是登記的結果，這裡沒有重新核算。',
  howCounted: '怎麼算的',
  steps,
  adjustments,

  objectionTerm: '異議',
  objectionHow: (to) => `提給：${to}`,
  objectionCount: (value) => `收到異議 ${n(value)} 件，辦理情況寫在下面。`,
  basis: '依據',
  law: (law) => `《${law}》`,
  article: (law, article) => `《${law}》${articleInChinese(article, ['條', '款', '項'])}`,
  lawVersion: (date) => `${date}版本`,
  next: '下一步',
  nextStage: (title, actor) => `${title}（${actor}）`,
  nothingNext: '各步都已辦完。',
  deadline: '截止',
  organizer: '誰組織',
  contact: '問誰',
  roll: '名冊',
  rollCount: (value) => `一共 ${value}。`,
  rollAppeal: (date) => `對名冊有不同意見，${date}以前提出。`,
  certifiedBy: '誰確認',
  resolution: '決議',
  delegation: (date, until) => `由村（居）民會議授權，${date}作出，有效至${until}。`,
  recusals: '說明利害關係',
  recusal: (name, value) => `${name}，${value}`,
  recusalVotes: '照常投票',
  recusalSilent: '不投票，仍算在應到人數裡',

  paper: '到哪裡投',
  paperOpinion: '怎麼提意見',
  paperPlace: '地點',
  paperHours: '時間',
  paperNone: (office) => `怎麼投票，請問${office}。`,
  election: '選舉和罷免要到投票站投票，這裡不能投。',

  question: '要決定的事',
  questionAsked: '問的事',
  most: (most) => `最多選 ${n(most)} 項`,
  background: '來龍去脈',
  costs: '要花的錢',
  procedure: '辦理過程',
  procedures: {
    fourDeliberationsTwoDisclosures: '四議兩公開',
    oneSolicitThreeDeliberationsTwoDisclosures: '一徵三議兩公開',
    fourPeopleMethod: '四民工作法',
    fourPartyConsultation: '四方協商',
    fundLabourRaising: '一事一議筹資筹勞',
    consultation: '民主協商',
    assembly: '會議表決',
    memberAssembly: '成員大會',
    ownersDecision: '業主共同決定',
    custom: '辦理過程',
  },
  urgent: (reason) => `急事急議：${reason}`,
  stageStatus: { done: '已完成', current: '正在進行', upcoming: '還沒到', skipped: '沒有進行', failed: '沒有通過' },
  stageDetails: '詳細情況',
  reach: (asked, replied) => `問了 ${asked}，答覆 ${replied}`,
  noticed: (date, channels) => `${date}通知：${channels}`,
  posted: (from, places) => `${from}起張貼：${places}`,
  postedUntil: (from, to, places) => `${from}至${to}張貼：${places}`,
  supervised: (who) => `${who}監督`,
  checkedBy: (who) => `${who}核對`,
  postingObjections: (value) => (value === 0 ? '沒有收到異議' : `收到異議 ${n(value)} 件`),
  met: (date, place) => `${date}在${place}開會`,
  voteBy: { secret: '無記名投票', recorded: '記名投票', 'show-of-hands': '舉手表決' },
  votesLine: (v) =>
    `同意 ${n(v.for)}，反對 ${n(v.against)}，棄權 ${n(v.abstain)}` + (v.invalid > 0 ? `，廢票 ${n(v.invalid)}` : ''),
  objections: '異議和答覆',
  objectionStatus: { received: '正在辦理', upheld: '成立', dismissed: '不成立', withdrawn: '已撤回' },
  received: (date) => `${date}收到`,
  ruled: (date) => `${date}答覆`,
  feedback: '意見答覆',
  feedbackOn: (date) => `${date}答覆`,
  adopted: (value) => `採納 ${n(value)} 條`,
  notAdopted: (value) => `未採納 ${n(value)} 條及理由`,
  reason: (text) => `理由：${text}`,
  record: '會上說的事',
  recordPresent: (persons, households) => (households === '' ? `${persons}參加` : `${households}、${persons}參加`),
  topicStatus: { solved: '已辦好', doing: '正在辦', referred: '已轉交', answered: '已答覆' },
  topicCount: (value) => `一共 ${n(value)} 件事`,
  topicTally: (status, value) => `${status} ${n(value)} 件`,
  convener: '召集',
  recordedBy: (who) => `${who}記錄`,
  opinions: (value) => `意見 ${n(value)} 條`,
  handler: (who) => `${who}辦`,
  due: (date) => `${date}以前辦好`,
  done: (date) => `${date}辦好`,
  followUp: '後來辦得怎樣',
  milestone: { done: '已辦好', open: '還沒到' },
  contracts: '合同',
  terms: '主要約定',
  contractWith: (who, date) => `与${who}簽訂，${date}`,
  satisfaction: (date) => `${date}群眾評議`,
  satisfactionGrades: ['很不滿意', '不滿意', '一般', '滿意', '很滿意'],
  log: '操作記錄',
  logActs: {
    published: '發布',
    opened: '開始投票',
    paused: '暫停',
    resumed: '恢復',
    extended: '延長',
    closed: '截止',
    counted: '計票',
    recorded: '登記結果',
    corrected: '更正',
    voided: '作廢',
    posted: '張貼公示',
    ruled: '答覆異議',
  },

  cast: {
    choose: '請選擇',
    gapNone: '這個問題還沒有選',
    gapMany: (most, chosen) => `最多選 ${n(most)} 項，現在選了 ${n(chosen)} 項，請去掉幾項`,
    openGaps: (value) => `還有 ${n(value)} 個問題沒有選好`,
    review: '下一步：核對我的選擇',
    restored: '這是您剛才選好、還沒有提交的選擇。',
    newer: '內容有更新。為了不打斷您，暫時沒有換。',
    showNewer: '看新內容',
    secrecy: {
      open: '記名：您的選擇會公開。',
      'public-secret': '對外保密：不公開誰選了什麼，組織的人能查到。',
      'admin-secret': '保密：名字和選擇分開存放，不公開誰選了什麼。',
      untraceable: '無記名：誰也查不到您選了什麼。',
    },
    changeable: '截止以前可以修改，以最後一次為準。',
    final: '提交以後不能修改。',
    advisory: '網上的選擇只作參考，不計入到會和票數。',
    confirmTitle: '請核對您的選擇',
    submit: '確認提交',
    edit: '返回修改',
    sending: '正在提交…',
    stillSending: '仍在發送，請不要關閉頁面。',
    askBeforeAgain: (phone) => `如果一直沒有結果，請先打電話 ${phone} 問清楚，再決定要不要重新提交。`,
    receivedTitle: '已經收到您的選擇',
    receivedText: '請把回執號記下來。回執上不寫您選了什麼。',
    receiptNumber: '回執號',
    receiptAt: '收到時間',
    receiptCheck: '怎麼查',
    checkBy: (office) => `憑回執號向${office}查詢，只能查到收沒收到，查不到選了什麼。`,
    checkPage: '打開查詢頁面',
    printReceipt: '列印回執',
    again: '修改我的選擇',
    refusedTitle: '沒有提交成功',
    undeliveredTitle: '未送達',
    problems: {
      'not-eligible': '名冊上沒有您，所以沒有收下。如果名冊有誤，請打電話更正。',
      'already-voted': '您（或者您家）已經投過了，一次只收一份，這次沒有再收。',
      recused: '這件事与您有利害關係，按規定您不投票。',
      closed: '投票已經截止，沒有收下。',
      'in-progress': '您剛才的一次提交還在處理，請等一會儿再試，不會重復計票。',
      unavailable: '現在收不了票，您的選擇沒有交出去。請等一會儿再試。',
      undelivered: '這個頁面沒有接收投票的人或系統，您的選擇沒有交出去。',
      unknown: '沒有得到明確的答覆，不能確定收到沒有。再試一次不會重復計票。',
    },
    kept: '您的選擇還在',
    retry: '再試一次',
    leave: '返回',
  },

  tools: '文字工具',
  copyAll: '複製文字版',
  copyFailed: '沒有複製成功，請在下面的框裡自己選中複製。',
};
