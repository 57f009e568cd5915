import { cli } from '../../cli/zh-Hans.js';
import { formatNumber as n } from '../../format.js';
import type { PointsSentences } from './types.js';

/** Sentences on points in simplified Chinese. */
export const points: PointsSentences = {
  opening: '期初',
  settlement: ({ period, sum, expected, outstanding, agrees }) =>
    `${period}：${sum}，应当有 ${n(expected)} 分，账户里是 ${n(outstanding)} 分，${agrees ? '对得上' : '对不上'}。`,
  balance: (b) =>
    `现有 ${n(b.balance)} 分，能用 ${n(b.available)} 分` +
    (b.pending > 0 ? `，待入账 ${n(b.pending)} 分` : '') +
    (b.pendingDeducted > 0 ? `，待扣 ${n(b.pendingDeducted)} 分` : '') +
    (b.disputed > 0 ? `，有异议暂时不能用 ${n(b.disputed)} 分` : '') +
    (b.base === 0 ? '' : `，另有基础分 ${n(b.base)} 分，不能兑换`) +
    (b.honour === 0 ? '' : `，另有荣誉分 ${n(b.honour)} 分，不能兑换`) +
    '。',
  lots: ({ balance, left, since, endsOn }) =>
    `现有 ${n(balance)} 分，先得的先用，最早一笔是${since}得的，还剩 ${n(left)} 分${endsOn === undefined ? '，没有单独的到期日' : `，${endsOn}到期`}。`,
  noLots: (balance) =>
    balance < 0 ? `多用了 ${n(-balance)} 分，没有能用的积分。` : '没有能用的积分，也没有要到期的。',
  lot: ({ left, since, endsOn }) =>
    `${since}得的积分还剩 ${n(left)} 分${endsOn === undefined ? '，没有单独的到期日' : `，${endsOn}到期`}。`,
  broken: {
    'no-proof': () => cli.verify.noProof,
    size: ({ entries }) => `文件里有 ${n(entries)} 笔，和校验信息写的笔数不一样，多了或者少了。`,
    entry: ({ brokenEntry = 0, brokenBlock = 0 }) =>
      `第 ${n(brokenEntry + 1)} 笔（在第 ${n(brokenBlock + 1)} 块）和公布的校验值对不上，可能被改动过。`,
    block: ({ brokenBlock = 0 }) =>
      `第 ${n(brokenBlock + 1)} 块和公布的校验值对不上，里面至少有一笔被改动、增加或者删除。`,
    root: () => '重新计算的根值和公布的不一样，没有附各块的校验值，找不出是哪一笔。',
    checkpoint: () => cli.verify.checkpointDiffers,
  },
};
