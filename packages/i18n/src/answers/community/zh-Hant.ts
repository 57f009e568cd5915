import { formatNumber as n } from '../../format.js';
import type { CommunityAnswers } from './types.js';

/** Sentences on what a village does together in traditional Chinese. */
export const community: CommunityAnswers = {
  change: {
    split: ({ account, entries, shares }) => `賬戶 ${account} 分戶，要入賬 ${n(entries)} 筆，分完以後${shares}。`,
    death: ({ account, entries, shares }) => `賬戶 ${account} 併入戶賬戶，要入賬 ${n(entries)} 筆，以後${shares}。`,
    moveOut: ({ account, points, endsOn }) =>
      `賬戶 ${account} 登記搬離，餘下的 ${n(points)} 分在${endsOn}以前還可以用。`,
    end: ({ entries, shares }) =>
      entries === 0 ? '沒有搬離滿期的積分要處理。' : `搬離滿期的要入賬 ${n(entries)} 筆，到期的${shares}。`,
  },
  share: (account, points) => `賬戶 ${account} 有 ${n(points)} 分`,
  stays: (base, honour) => `基礎分 ${n(base)} 分${honour === 0 ? '' : `、榮譽分 ${n(honour)} 分`}留在原賬戶，不轉。`,
  fund: (f) => `${f.period}收入 ${f.in}，支出 ${f.out}，結餘 ${f.balance}。`,
  allTime: '到現在一共',
  evaluated: (e) =>
    `${e.period}，「${e.of}」得到 ${n(e.evaluations)} 份評價，${n(e.total)} 分（滿分 ${n(e.most)} 分），得分率 ${n(e.percent)}%，其中${e.criteria}。`,
  notEvaluated: (of, period) => `${period}，還沒有對「${of}」的評價。`,
  criterion: (name, total, most) => `「${name}」${n(total)} 分（滿分 ${n(most)} 分）`,
  match: (kind, candidates) => `需求「${kind}」可以找：${candidates}。`,
  candidate: (name, score, reasons) => `「${name}」（${n(score)} 分：${reasons}）`,
  noMatch: (kind, misses) =>
    misses === '' ? `需求「${kind}」暫時沒有人提供。` : `需求「${kind}」暫時沒有合適的：${misses}。`,
  miss: (reason, services) => `${n(services)} 項${reason}`,
  fits: {
    'same-place': '就在本地',
    everywhere: '不限地點',
    'whole-time': '時間全對得上',
    'part-time': '時間部分對得上',
    'same-group': '專門服務這類人',
    everybody: '人人可用',
    free: '免費',
    'within-cost': '費用在要求以內',
  },
  misses: {
    kind: '不是這種服務',
    provider: '不在選定的提供方裡',
    group: '不面向這類人',
    time: '時間對不上',
    full: '已經滿了',
    cost: '費用超過要求',
  },
  events: ({ type, events, over, advised }) =>
    `${type}報備 ${n(events)} 起，超過倡導標準的 ${n(over)} 起，其中上門勸過的 ${n(advised)} 起。`,
  eventTypes: { wedding: '喜事', funeral: '喪事', other: '其他宴請' },
  refusal: (work, why, day) => `「${work}」退回：${why}。退回日期：${day}。`,
  refusals: {
    unlisted: (place) => `清單裡沒有這一項，沒有經過准入，不能交給${place}辦`,
    relief: (place) => `屬於減負清單，不能交給${place}辦`,
    certificateForbidden: (place) => `屬於${place}不應出具的證明`,
    lapsed: (place) => `這一項已經退出清單，不再交給${place}辦`,
    suspended: (place) => `這一項已經暫停，現在不交給${place}辦`,
    upcoming: (place) => `這一項還沒有開始，現在不交給${place}辦`,
    'trial-over': (place) => `這一項的試行已經結束，沒有續期，不能再交給${place}辦`,
  },
};
