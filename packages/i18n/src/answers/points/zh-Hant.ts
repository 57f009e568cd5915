import { cli } from '../../cli/zh-Hant.js';
import { formatNumber as n } from '../../format.js';
import type { PointsSentences } from './types.js';

/** Sentences on points in traditional Chinese. */
export const points: PointsSentences = {
  opening: '期初',
  settlement: ({ period, sum, expected, outstanding, agrees }) =>
    `${period}：${sum}，應當有 ${n(expected)} 分，帳戶裡是 ${n(outstanding)} 分，${agrees ? '對得上' : '對不上'}。`,
  balance: (b) =>
    `現有 ${n(b.balance)} 分，能用 ${n(b.available)} 分` +
    (b.pending > 0 ? `，待入帳 ${n(b.pending)} 分` : '') +
    (b.pendingDeducted > 0 ? `，待扣 ${n(b.pendingDeducted)} 分` : '') +
    (b.disputed > 0 ? `，有異議暫時不能用 ${n(b.disputed)} 分` : '') +
    (b.base === 0 ? '' : `，另有基礎分 ${n(b.base)} 分，不能兌換`) +
    (b.honour === 0 ? '' : `，另有榮譽分 ${n(b.honour)} 分，不能兌換`) +
    '。',
  lots: ({ balance, left, since, endsOn }) =>
    `現有 ${n(balance)} 分，先得的先用，最早一筆是${since}得的，還剩 ${n(left)} 分${endsOn === undefined ? '，沒有單獨的到期日' : `，${endsOn}到期`}。`,
  noLots: (balance) =>
    balance < 0 ? `多用了 ${n(-balance)} 分，沒有能用的積分。` : '沒有能用的積分，也沒有要到期的。',
  lot: ({ left, since, endsOn }) =>
    `${since}得的積分還剩 ${n(left)} 分${endsOn === undefined ? '，沒有單獨的到期日' : `，${endsOn}到期`}。`,
  broken: {
    'no-proof': () => cli.verify.noProof,
    size: ({ entries }) => `檔案裡有 ${n(entries)} 筆，和校驗資訊寫的筆數不一樣，多了或者少了。`,
    entry: ({ brokenEntry = 0, brokenBlock = 0 }) =>
      `第 ${n(brokenEntry + 1)} 筆（在第 ${n(brokenBlock + 1)} 塊）和公佈的校驗值對不上，可能被改動過。`,
    block: ({ brokenBlock = 0 }) =>
      `第 ${n(brokenBlock + 1)} 塊和公佈的校驗值對不上，裡面至少有一筆被改動、增加或者刪除。`,
    root: () => '重新計算的根值和公佈的不一樣，沒有附各塊的校驗值，找不出是哪一筆。',
    checkpoint: () => cli.verify.checkpointDiffers,
  },
};
