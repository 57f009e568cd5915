import { formatNumber as n } from '../../format.js';
import type { ByLawSentences } from './types.js';

const before = (date: string): string => `应当在${date}以前`;

/** Sentences on by-laws in simplified Chinese. */
export const byLaws: ByLawSentences = {
  office: '可以提议制定或者修改村规民约（居民公约）。',
  initiate: {
    enough: (legs) => `可以提议制定或者修改村规民约（居民公约）：${legs}。`,
    short: (legs) => `联名的还不够，暂时不能提议修改：${legs}。`,
  },
  noInitiate: (shares) =>
    shares ? `${shares}联名，可以提议制定或者修改。` : '没有查到多少人联名可以提议修改的规定，请先问村（居）民委员会。',
  gates: {
    'comment-days': '草案征求意见',
    replies: '逐条答复意见',
    party: '党组织讨论',
    review: '合法性审查',
    filing: '备案',
    posting: '张贴公布',
    effect: '公布以后施行',
  },
  states: { kept: '做到了', broken: '没有做到', open: '还没有到时候', unrecorded: '没有登记' },
  by: {
    'comment-days': (date) => `至少到${date}`,
    replies: before,
    party: before,
    review: before,
    filing: (date) => `最迟${date}`,
    posting: (date) => `要张贴到${date}`,
    effect: (date) => `最早从${date}起`,
  },
  counted: (count, needed, unit) => {
    const word = unit === 'days' ? '天' : '条';
    return count === undefined
      ? `至少要 ${n(needed)} ${word}`
      : `做了 ${n(count)} ${word}，至少要 ${n(needed)} ${word}`;
  },
  gate: (name, facts) => `“${name}”${facts.join('，')}。`,
  reviews: {
    yearly: (by) => `最迟${by}看一遍执行得怎么样。`,
    term: (by) => `最迟${by}全面评估一次。`,
    'law-change': (by) => `法律改了，最迟${by}对照新的规定核对一次。`,
  },
  noReview: '没有需要评估的日期。',
};
