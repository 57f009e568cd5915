import { formatNumber as n } from '../../format.js';
import type { CommunityAnswers } from './types.js';

/** Sentences on what a village does together in simplified Chinese. */
export const community: CommunityAnswers = {
  change: {
    split: ({ account, entries, shares }) => `账户 ${account} 分户，要入账 ${n(entries)} 笔，分完以后${shares}。`,
    death: ({ account, entries, shares }) => `账户 ${account} 并入户账户，要入账 ${n(entries)} 笔，以后${shares}。`,
    moveOut: ({ account, points, endsOn }) =>
      `账户 ${account} 登记搬离，余下的 ${n(points)} 分在${endsOn}以前还可以用。`,
    end: ({ entries, shares }) =>
      entries === 0 ? '没有搬离满期的积分要处理。' : `搬离满期的要入账 ${n(entries)} 笔，到期的${shares}。`,
  },
  share: (account, points) => `账户 ${account} 有 ${n(points)} 分`,
  stays: (base, honour) => `基础分 ${n(base)} 分${honour === 0 ? '' : `、荣誉分 ${n(honour)} 分`}留在原账户，不转。`,
  fund: (f) => `${f.period}收入 ${f.in}，支出 ${f.out}，结余 ${f.balance}。`,
  allTime: '到现在一共',
  evaluated: (e) =>
    `${e.period}，“${e.of}”得到 ${n(e.evaluations)} 份评价，${n(e.total)} 分（满分 ${n(e.most)} 分），得分率 ${n(e.percent)}%，其中${e.criteria}。`,
  notEvaluated: (of, period) => `${period}，还没有对“${of}”的评价。`,
  criterion: (name, total, most) => `“${name}”${n(total)} 分（满分 ${n(most)} 分）`,
  match: (kind, candidates) => `需求“${kind}”可以找：${candidates}。`,
  candidate: (name, score, reasons) => `“${name}”（${n(score)} 分：${reasons}）`,
  noMatch: (kind, misses) =>
    misses === '' ? `需求“${kind}”暂时没有人提供。` : `需求“${kind}”暂时没有合适的：${misses}。`,
  miss: (reason, services) => `${n(services)} 项${reason}`,
  fits: {
    'same-place': '就在本地',
    everywhere: '不限地点',
    'whole-time': '时间全对得上',
    'part-time': '时间部分对得上',
    'same-group': '专门服务这类人',
    everybody: '人人可用',
    free: '免费',
    'within-cost': '费用在要求以内',
  },
  misses: {
    kind: '不是这种服务',
    provider: '不在选定的提供方里',
    group: '不面向这类人',
    time: '时间对不上',
    full: '已经满了',
    cost: '费用超过要求',
  },
  events: ({ type, events, over, advised }) =>
    `${type}报备 ${n(events)} 起，超过倡导标准的 ${n(over)} 起，其中上门劝过的 ${n(advised)} 起。`,
  eventTypes: { wedding: '喜事', funeral: '丧事', other: '其他宴请' },
  refusal: (work, why, day) => `“${work}”退回：${why}。退回日期：${day}。`,
  refusals: {
    unlisted: (place) => `清单里没有这一项，没有经过准入，不能交给${place}办`,
    relief: (place) => `属于减负清单，不能交给${place}办`,
    certificateForbidden: (place) => `属于${place}不应出具的证明`,
    lapsed: (place) => `这一项已经退出清单，不再交给${place}办`,
    suspended: (place) => `这一项已经暂停，现在不交给${place}办`,
    upcoming: (place) => `这一项还没有开始，现在不交给${place}办`,
    'trial-over': (place) => `这一项的试行已经结束，没有续期，不能再交给${place}办`,
  },
};
