/** Household whose statement reads 上年结转 40 ＋得分 118 －兑换 20 －到期 6 ＝ 132. */
export const TOLD_HOUSEHOLD = 'SQ-03-012';

/** Its acts, month by month: item, points, date and what it was. */
export const toldActs = [
  ['C01', 3, '2026-01-18'],
  ['H03', 10, '2026-01-15', '2025年度四星文明户'],
  ['B01', 5, '2026-01-24', '清理二组到三组的水渠，半天'],
  ['C01', 3, '2026-02-18'],
  ['A02', 2, '2026-02-21', '春节屋场会'],
  ['C01', 3, '2026-03-18'],
  ['B01', 5, '2026-03-14', '补三组机耕路，半天'],
  ['F05', 2, '2026-03-15'],
  ['A01', 2, '2026-04-12', '到会参加修订村规民约的村民会议'],
  ['D04', 2, '2026-04-05'],
  ['C01', 3, '2026-04-18'],
  ['E03', 3, '2026-04-23', '看望独居老人'],
  ['C02', 2, '2026-05-09'],
  ['C03', 4, '2026-05-02'],
  ['E03', 3, '2026-05-21', '看望独居老人'],
  ['F04', 6, '2026-06-19', '夜间值守石桥'],
  ['F04', 6, '2026-06-20', '搬沙袋、清淤泥'],
  ['C01', 3, '2026-06-18'],
  ['F05', 2, '2026-06-15'],
  ['A01', 2, '2026-07-12'],
  ['C03', 4, '2026-07-04'],
  ['F02', 4, '2026-07-25'],
  ['C01', 3, '2026-08-18'],
  ['A03', 3, '2026-08-06', '建议在桥头装凸面镜，已采纳'],
  ['G01', 4, '2026-08-15', '给孩子们上暑期课四小时'],
  ['C03', 4, '2026-09-05'],
  ['F05', 2, '2026-09-15'],
  ['H01', 3, '2026-09-10', '帮两户说开排水的事'],
  ['B01', 10, '2026-09-26', '修水塘护坡，一整天'],
  ['E01', 5, '2026-10-21', '孝老爱亲评议优秀'],
  ['C01', 3, '2026-10-18'],
  ['A01', 2, '2026-10-12'],
];

/** Household that sees two deductions of its own, with what was written down for it. */
export const OPENED_HOUSEHOLD = 'SQ-07-006';

const LEASH = '10月8日傍晚遛狗没有牵绳，此前组长劝过两次。道德评议会听了本户说明，五人商议，扣1分。';
const PASSAGE =
  '8月起柴垛占了巷道，书面通知以后七天没有清。本户说明秋收太忙，现在柴垛已经搬走。道德评议会五人商议，扣2分。';

/** What the told household, and nobody else, sees: a deduction that is being looked at again. */
export const toldDisputed = {
  id: 'P016',
  account: TOLD_HOUSEHOLD,
  points: 1,
  direction: 'deduct',
  item: 'K04',
  actDate: '2026-11-09',
  state: 'objected',
  reason: '有人反映遛狗没有牵绳。本户说明那天狗在亲戚家，村务监督委员会正在复核，复核期间不入账。',
};

/** Deductions of the year: month, item, day, and for one household the account and its note. Other households are drawn. */
export const deductionDays = [
  [1, 'K07', 9],
  [1, 'K01', 20],
  [2, 'K01', 12],
  [2, 'K03', 19],
  [3, 'K04', 7],
  [3, 'K03', 16],
  [3, 'K07', 23],
  [4, 'K06', 8],
  [4, 'K04', 19],
  [5, 'K01', 6],
  [5, 'K02', 14],
  [5, 'K04', 22],
  [6, 'K03', 3],
  [6, 'K07', 12],
  [6, 'K01', 25],
  [7, 'K05', 6],
  [7, 'K03', 11],
  [7, 'K04', 18],
  [8, 'K01', 5],
  [8, 'K06', 15],
  [8, 'K04', 24],
  [8, 'K02', 28],
  [9, 'K07', 3],
  [9, 'K03', 13, OPENED_HOUSEHOLD, PASSAGE],
  [9, 'K01', 24],
  [10, 'K04', 8, OPENED_HOUSEHOLD, LEASH],
  [10, 'K03', 17],
  [10, 'K01', 27],
];

/** What is still on its way: index of the household among those that take part, item, points, date, state. */
export const pendingActs = [
  [4, 'C02', 2, '2026-11-03', 'publicNotice'],
  [17, 'B04', 2, '2026-11-05', 'publicNotice'],
  [38, 'E02', 3, '2026-11-04', 'publicNotice'],
  [52, 'F01', 2, '2026-11-06', 'publicNotice'],
  [81, 'B01', 5, '2026-10-31', 'objected', '同组一户提出那天只来了一小时，正在复核出工登记。'],
  [97, 'A03', 3, '2026-11-02', 'audited'],
  [103, 'G01', 3, '2026-11-08', 'scored'],
  [120, 'E03', 3, '2026-11-11', 'verified'],
  [141, 'C03', 4, '2026-11-07', 'verified'],
  [150, 'F02', 4, '2026-11-14', 'declared'],
  [166, 'G01', 2, '2026-11-15', 'declared'],
  [172, 'G02', 5, '2026-11-10', 'rejected', '证书不在技能等级证书目录里，已电话说明，可以补充材料再报。'],
  [188, 'B04', 2, '2026-11-12', 'withdrawn', '本户重复申报，自己撤回。'],
];
