import { formatDate, formatMoney, formatNumber } from '../../format.js';
import type { CommunitySentences } from '../types.js';
import { quarterOf, restOf } from './say.js';

const n = formatNumber;
const day = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, 'zh-Hans') : date);

const EVENTS = { split: '分户', death: '并入户账户', moveOut: '登记搬离', end: '搬离到期' };

const REFUSALS = {
  extract: '这是一户的明细，不是全村台账。请在全村台账里办',
  unknown: '台账里没有这个账户。请核对编号',
  closed: '账户已经关闭。请核对',
  kind: '这种账户不能这样办。请核对账户种类',
  day: '日期不对，或者早于开户日期。请改正',
  disputed: '有积分正在处理异议。请等处理完再办',
  pending: '还有待入账的记录。请等入账或者撤回以后再办',
  overdrawn: '余额是负数。请先更正',
  heads: '各户的人数要填 1 以上的整数。请补上',
  agreement: '分积分的协议没有写全各户，或者没有各户都签字。请补全；没有协议的按人数分',
  household: '找不到可以并入的户账户。请先写明属于哪一户',
  person: '随户分出的个人账户不属于这一户，或者写了两次。请核对',
  moved: '已经登记过搬离。请核对日期',
};

const POOLS = {
  missing: '没有写是哪次会议决定的',
  body: '不是有权的会议决定的',
  'not-passed': '会议没有通过',
  later: '会议在发放以后才决定',
  amount: '超过会议同意的金额',
};

export const KINDS = {
  deliberationCouncil: '村民议事会',
  eldersAssociation: '老年协会',
  moralReviewCouncil: '道德评议会',
  weddingFuneralCouncil: '红白理事会',
  antiDrugGamblingCouncil: '禁毒禁赌会',
};
const POSTS = { chair: '会长', vice: '副会长', liaison: '联络员', member: '成员' };

export const CRITERIA = {
  legality: '依法交办',
  fundingOnTime: '经费到位及时',
  workloadForecast: '工作量预估准确',
  dataReuse: '不重复要数据',
  responseTime: '答复快慢',
  quality: '办理质量',
  timeliness: '按时完成',
  openness: '公开情况',
};

const MEASURES = {
  tables: ['桌数', '桌'],
  perTable: ['每桌餐费', ''],
  gift: ['礼金', ''],
  cigarettes: ['每包烟', ''],
  liquor: ['每瓶酒', ''],
  days: ['办事天数', '天'],
} as const;
const TYPES = { wedding: '喜事', funeral: '丧事', other: '其他宴请' };

/** Sentences on account changes, funds, mutual evaluations and associations in simplified Chinese. */
export const community: CommunitySentences = {
  'account-change-refused': ({ account, event, reason }) =>
    `${account && `账户 ${account} `}暂时不能${EVENTS[event]}：${REFUSALS[reason]}。`,
  'shares-over-balance': ({ shares, balance }) =>
    `协议分出 ${n(shares)} 分，账户只有 ${n(balance)} 分。请各户重新商定。`,
  'account-closed': ({ entry, account, closedOn }) =>
    `账户 ${account} 在${day(closedOn)}已经关闭，记录 ${entry} 的事发生在这以后。请冲正。`,
  'age-differs': ({ entry, since, found }) =>
    found
      ? `记录 ${entry} 写的积分是${day(since)}得的，实际转出的有${day(found)}得的。请核对，以免到期日算错。`
      : `记录 ${entry} 不是转账，不能写积分是${day(since)}得的。请删去。`,
  'list-not-adjusted': ({ since, months }) =>
    `清单从${day(since)}起已有 ${n(months)} 个月以上没有调整。请每年核对一次，没有变化的也写明核对日期。`,
  'fund-signatories-few': ({ fund, signatories, needed }) =>
    `“${fund}”只有 ${n(signatories)} 方签字，至少要 ${n(needed)} 方。请增加签字的人。`,
  'fund-entry-unsigned': ({ entry, signed, needed }) =>
    `支出 ${entry} 有 ${n(signed)} 方签字，至少要 ${n(needed)} 方。请补签；没有签字的不能支出。`,
  'fund-entry-unknown': ({ entry, what, found }) =>
    what === 'source'
      ? `收入 ${entry} 的来源${found && `“${found}”`}不在基金写明的来源里。请核对。`
      : `支出 ${entry} 的用途${found && `“${found}”`}不在基金的使用规则里。请核对。`,
  'fund-overdrawn': ({ fund, on, fen }) => `“${fund}”到${day(on)}支出超过收入 ${formatMoney(fen, 'zh-Hans')}。请核对。`,
  'fund-unpublished': ({ fund, quarter }) =>
    `“${fund}”${quarterOf(quarter, 'zh-Hans')}的收支还没有公布。请公布，每季度一次。`,
  'pool-without-resolution': ({ pool, reason }) => `“${pool}”${POOLS[reason]}，不能按积分发放。请先由有权的会议决定。`,
  'evaluation-one-sided': ({ period, from, to }) =>
    `${period} 只有“${from}”评“${to}”，没有反过来评。请补上，互评要双方都评。`,
  'evaluation-criterion': ({ criterion, reason }) =>
    `评价项目“${restOf(CRITERIA, criterion)}”${{ missing: '没有打分。请补上', unknown: '不在本方评价的项目里。请核对', repeated: '打了两次分。请留下一个' }[reason]}。`,
  'evaluation-total': ({ recorded, computed }) => `总分写的是 ${n(recorded)}，各项加起来是 ${n(computed)}。请核对。`,
  'evaluation-repeated': ({ period, from, to }) => `${period}“${from}”评“${to}”有两份。请留下一份。`,
  'association-size': ({ kind, members, least, most }) =>
    `${KINDS[kind]}有 ${n(members)} 人，一般${most === undefined ? `至少 ${n(least)} 人` : `是 ${n(least)} 到 ${n(most)} 人`}。请看要不要调整。`,
  'association-even': ({ kind, members }) => `${KINDS[kind]}有 ${n(members)} 人，是双数，评议时可能持平。请改成单数。`,
  'association-post': ({ kind, post, found, needed }) =>
    `${KINDS[kind]}有 ${n(found)} 名${POSTS[post]}，一般是 ${n(needed)} 名。请核对。`,
  'association-groups': ({ member, groups, most }) =>
    `第 ${n(member)} 名成员联系 ${n(groups)} 个小组，一般最多 ${n(most)} 个。请分给别的成员。`,
  'group-uncovered': ({ group }) => `“${group}”没有成员联系。请安排一名。`,
  'association-rules': ({ kind, missing }) =>
    missing === 'resolution'
      ? `${KINDS[kind]}的章程没有写由哪次代表会议通过。请补上。`
      : `${KINDS[kind]}的章程没有写哪天公布的。请公布并补上日期。`,
  'association-named': ({ outcome }) =>
    outcome === 'commend'
      ? '表扬写了姓名，没有本人同意。请先征得同意，或者不写姓名。'
      : '劝导的写了姓名。请去掉，劝导不点名。',
  'event-over-ceiling': ({ event, what, found, ceiling }) => {
    const [name, unit] = MEASURES[what];
    const said = (value: number): string => (unit ? `${n(value)} ${unit}` : formatMoney(value, 'zh-Hans'));
    return `${TYPES[event]}的${name}报的是 ${said(found)}，倡导不超过 ${said(ceiling)}。这是倡导，可以上门劝一劝，不能罚。`;
  },
};
