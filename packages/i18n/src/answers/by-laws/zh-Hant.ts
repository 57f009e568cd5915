import { formatNumber as n } from '../../format.js';
import type { ByLawSentences } from './types.js';

const before = (date: string): string => `應當在${date}以前`;

/** Sentences on by-laws in traditional Chinese. */
export const byLaws: ByLawSentences = {
  office: '可以提議制定或者修改村規民約（居民公約）。',
  initiate: {
    enough: (legs) => `可以提議制定或者修改村規民約（居民公約）：${legs}。`,
    short: (legs) => `聯名的還不夠，暫時不能提議修改：${legs}。`,
  },
  noInitiate: (shares) =>
    shares ? `${shares}聯名，可以提議制定或者修改。` : '沒有查到多少人聯名可以提議修改的規定，請先問村（居）民委員會。',
  gates: {
    'comment-days': '草案徵求意見',
    replies: '逐條答覆意見',
    party: '黨組織討論',
    review: '合法性審查',
    filing: '備案',
    posting: '張貼公布',
    effect: '公布以後施行',
  },
  states: { kept: '做到了', broken: '沒有做到', open: '還沒有到時候', unrecorded: '沒有登記' },
  by: {
    'comment-days': (date) => `至少到${date}`,
    replies: before,
    party: before,
    review: before,
    filing: (date) => `最遲${date}`,
    posting: (date) => `要張貼到${date}`,
    effect: (date) => `最早從${date}起`,
  },
  counted: (count, needed, unit) => {
    const word = unit === 'days' ? '天' : '條';
    return count === undefined
      ? `至少要 ${n(needed)} ${word}`
      : `做了 ${n(count)} ${word}，至少要 ${n(needed)} ${word}`;
  },
  gate: (name, facts) => `「${name}」${facts.join('，')}。`,
  reviews: {
    yearly: (by) => `最遲${by}看一遍執行得怎麼樣。`,
    term: (by) => `最遲${by}全面評估一次。`,
    'law-change': (by) => `法律改了，最遲${by}對照新的規定核對一次。`,
  },
  noReview: '沒有需要評估的日期。',
};
