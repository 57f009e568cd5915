import { formatDate, formatMoney, formatNumber } from '../../format.js';
import type { CommunitySentences } from '../types.js';
import { quarterOf, restOf } from './say.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'zh-Hant') : date);

const EVENTS = { split: '分戶', death: '併入戶賬戶', moveOut: '登記搬離', end: '搬離到期' };

const REFUSALS = {
  extract: '這是一戶的明細，不是全村臺賬。請在全村臺賬裡辦',
  unknown: '臺賬裡沒有這個賬戶。請核對編號',
  closed: '賬戶已經關閉。請核對',
  kind: '這種賬戶不能這樣辦。請核對賬戶種類',
  day: '日期不對，或者早於開戶日期。請改正',
  disputed: '有積分正在處理異議。請等處理完再辦',
  pending: '還有待入賬的記錄。請等入賬或者撤回以後再辦',
  overdrawn: '餘額是負數。請先更正',
  heads: '各戶的人數要填 1 以上的整數。請補上',
  agreement: '分積分的協議沒有寫全各戶，或者沒有各戶都簽字。請補全；沒有協議的按人數分',
  household: '找不到可以併入的戶賬戶。請先寫明屬於哪一戶',
  person: '隨戶分出的個人賬戶不屬於這一戶，或者寫了兩次。請核對',
  moved: '已經登記過搬離。請核對日期',
};

const POOLS = {
  missing: '沒有寫是哪次會議決定的',
  body: '不是有權的會議決定的',
  'not-passed': '會議沒有通過',
  later: '會議在發放以後才決定',
  amount: '超過會議同意的金額',
};

export const KINDS = {
  deliberationCouncil: '村民議事會',
  eldersAssociation: '老年協會',
  moralReviewCouncil: '道德評議會',
  weddingFuneralCouncil: '紅白理事會',
  antiDrugGamblingCouncil: '禁毒禁賭會',
};
const POSTS = { chair: '會長', vice: '副會長', liaison: '聯絡員', member: '成員' };

export const CRITERIA = {
  legality: '依法交辦',
  fundingOnTime: '經費到位及時',
  workloadForecast: '工作量預估準確',
  dataReuse: '不重複要數據',
  responseTime: '答覆快慢',
  quality: '辦理質量',
  timeliness: '按時完成',
  openness: '公開情況',
};

const MEASURES = {
  tables: ['桌數', '桌'],
  perTable: ['每桌餐費', ''],
  gift: ['禮金', ''],
  cigarettes: ['每包煙', ''],
  liquor: ['每瓶酒', ''],
  days: ['辦事天數', '天'],
} as const;
const TYPES = { wedding: '喜事', funeral: '喪事', other: '其他宴請' };

/** Sentences on account changes, funds, mutual evaluations and associations in traditional Chinese. */
export const community: CommunitySentences = {
  'account-change-refused': ({ account, event, reason }) =>
    `${account && `賬戶 ${account} `}暂時不能${EVENTS[event]}：${REFUSALS[reason]}。`,
  'shares-over-balance': ({ shares, balance }) =>
    `協議分出 ${n(shares)} 分，賬戶只有 ${n(balance)} 分。請各戶重新商定。`,
  'account-closed': ({ entry, account, closedOn }) =>
    `賬戶 ${account} 在${day(closedOn)}已經關閉，記錄 ${entry} 的事發生在這以後。請沖正。`,
  'age-differs': ({ entry, since, found }) =>
    found
      ? `記錄 ${entry} 寫的積分是${day(since)}得的，實际轉出的有${day(found)}得的。請核對，以免到期日算錯。`
      : `記錄 ${entry} 不是轉賬，不能寫積分是${day(since)}得的。請刪去。`,
  'list-not-adjusted': ({ since, months }) =>
    `清單從${day(since)}起已有 ${n(months)} 個月以上沒有調整。請每年核對一次，沒有變化的也寫明核對日期。`,
  'fund-signatories-few': ({ fund, signatories, needed }) =>
    `「${fund}」只有 ${n(signatories)} 方簽字，至少要 ${n(needed)} 方。請增加簽字的人。`,
  'fund-entry-unsigned': ({ entry, signed, needed }) =>
    `支出 ${entry} 有 ${n(signed)} 方簽字，至少要 ${n(needed)} 方。請補簽；沒有簽字的不能支出。`,
  'fund-entry-unknown': ({ entry, what, found }) =>
    what === 'source'
      ? `收入 ${entry} 的來源${found && `「${found}」`}不在基金寫明的來源裡。請核對。`
      : `支出 ${entry} 的用途${found && `「${found}」`}不在基金的使用規則裡。請核對。`,
  'fund-overdrawn': ({ fund, on, fen }) =>
    `「${fund}」到${day(on)}支出超過收入 ${formatMoney(fen, 'zh-Hant')}。請核對。`,
  'fund-unpublished': ({ fund, quarter }) =>
    `「${fund}」${quarterOf(quarter, 'zh-Hant')}的收支還沒有公佈。請公佈，每季度一次。`,
  'pool-without-resolution': ({ pool, reason }) =>
    `「${pool}」${POOLS[reason]}，不能按積分發放。請先由有權的會議決定。`,
  'evaluation-one-sided': ({ period, from, to }) =>
    `${period} 只有「${from}」評「${to}」，沒有反過來評。請補上，互評要雙方都評。`,
  'evaluation-criterion': ({ criterion, reason }) =>
    `評價項目「${restOf(CRITERIA, criterion)}」${{ missing: '沒有打分。請補上', unknown: '不在本方評價的項目裡。請核對', repeated: '打了兩次分。請留下一個' }[reason]}。`,
  'evaluation-total': ({ recorded, computed }) => `總分寫的是 ${n(recorded)}，各項加起來是 ${n(computed)}。請核對。`,
  'evaluation-repeated': ({ period, from, to }) => `${period}「${from}」評「${to}」有兩份。請留下一份。`,
  'association-size': ({ kind, members, least, most }) =>
    `${KINDS[kind]}有 ${n(members)} 人，一般${most === undefined ? `至少 ${n(least)} 人` : `是 ${n(least)} 到 ${n(most)} 人`}。請看要不要調整。`,
  'association-even': ({ kind, members }) => `${KINDS[kind]}有 ${n(members)} 人，是雙數，評議時可能持平。請改成單數。`,
  'association-post': ({ kind, post, found, needed }) =>
    `${KINDS[kind]}有 ${n(found)} 名${POSTS[post]}，一般是 ${n(needed)} 名。請核對。`,
  'association-groups': ({ member, groups, most }) =>
    `第 ${n(member)} 名成員聯繫 ${n(groups)} 個小組，一般最多 ${n(most)} 個。請分給別的成員。`,
  'group-uncovered': ({ group }) => `「${group}」沒有成員聯繫。請安排一名。`,
  'association-rules': ({ kind, missing }) =>
    missing === 'resolution'
      ? `${KINDS[kind]}的章程沒有寫由哪次代表會議通過。請補上。`
      : `${KINDS[kind]}的章程沒有寫哪天公佈的。請公佈並補上日期。`,
  'association-named': ({ outcome }) =>
    outcome === 'commend'
      ? '表揚寫了姓名，沒有本人同意。請先徵得同意，或者不寫姓名。'
      : '勸導的寫了姓名。請去掉，勸導不點名。',
  'event-over-ceiling': ({ event, what, found, ceiling }) => {
    const [name, unit] = MEASURES[what];
    const said = (value: number): string => (unit ? `${n(value)} ${unit}` : formatMoney(value, 'zh-Hant'));
    return `${TYPES[event]}的${name}報的是 ${said(found)}，倡導不超過 ${said(ceiling)}。這是倡導，可以上門勸一勸，不能罰。`;
  },
};
