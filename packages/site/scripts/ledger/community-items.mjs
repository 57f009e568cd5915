const convention = 'ly-convention@ly-v2026#';
const item = (code, category, title, direction, points, article, more) => ({
  id: code,
  code,
  category,
  title,
  direction,
  points,
  ...more,
  article: convention + article,
  ...(direction === 'deduct' ? { hearing: true } : {}),
  status: 'active',
});
const earn = (code, category, title, points, article, more) =>
  item(code, category, title, 'earn', points, article, more);

/** Scoring rules of the community; each rests on an article of the residents' convention. */
export const communityItems = [
  earn('A01', '参与议事', '参加居民会议或者小组会议', 2, 'ly-meeting', {
    per: '次',
    capPerYear: 10,
    evidence: ['签到表'],
    verifier: '居民小组组长',
  }),
  earn('A02', '参与议事', '说事日提出的建议被采纳', 3, 'ly-talk-day', {
    per: '条',
    capPerYear: 12,
    evidence: ['答复单'],
    verifier: '居民委员会',
  }),
  earn('C01', '楼道环境', '垃圾分类抽查合格', 2, 'ly-sort', {
    per: '次',
    capPerMonth: 4,
    evidence: ['抽查记录'],
    verifier: '分类督导员',
  }),
  earn('C02', '楼道环境', '认养花箱和树木', 3, 'ly-green', {
    per: '月',
    capPerMonth: 3,
    evidence: ['养护记录'],
    verifier: '楼栋长',
  }),
  earn('C03', '楼道环境', '楼道无堆物检查合格', 2, 'ly-corridor', {
    per: '月',
    capPerMonth: 2,
    evidence: ['检查记录'],
    verifier: '楼栋长',
  }),
  earn('E01', '邻里家庭', '结对敲门问候独居老人', 3, 'ly-help', {
    per: '次',
    capPerMonth: 6,
    evidence: ['探访登记'],
    verifier: '社工站',
  }),
  earn('E02', '邻里家庭', '孝老爱亲评议优秀', 5, 'ly-elders', {
    per: '次',
    capPerYear: 10,
    evidence: ['评议记录'],
    verifier: '道德评议会',
  }),
  earn('F01', '平安', '电动车进充电棚，整月无进楼', 2, 'ly-ebike', {
    per: '月',
    capPerMonth: 2,
    evidence: ['检查记录'],
    verifier: '楼栋长',
  }),
  earn('F02', '平安', '报告隐患属实', 2, 'ly-hazard', {
    per: '次',
    capPerYear: 12,
    evidence: ['值班记录'],
    verifier: '居民委员会',
  }),
  earn('F03', '平安', '劝住受骗转账、教老人防骗', 3, 'ly-fraud', {
    per: '次',
    capPerYear: 9,
    evidence: ['情况说明'],
    verifier: '社区民警',
  }),
  earn('G01', '志愿服务', '志愿服务', 1, 'ly-volunteer', {
    pointsMax: 8,
    per: '小时',
    capPerMonth: 16,
    evidence: ['服务记录'],
    verifier: '志愿服务队',
  }),
  earn('H01', '志愿服务', '帮助调解成功', 3, 'ly-mediate', {
    per: '件',
    capPerYear: 15,
    evidence: ['调解登记'],
    verifier: '人民调解委员会',
  }),
  item('K01', '约定未守', '楼道堆物，经提醒不清理', 'deduct', 2, 'ly-corridor', {
    per: '次',
    capPerYear: 10,
    evidence: ['现场核实记录', '本户说明记录'],
    verifier: '道德评议会',
  }),
  item('K02', '约定未守', '犬只不牵绳、粪便不清，经劝导不改', 'deduct', 1, 'ly-dogs', {
    per: '次',
    capPerYear: 5,
    evidence: ['现场核实记录', '本户说明记录'],
    verifier: '道德评议会',
  }),
  item('K03', '约定未守', '装修垃圾乱堆，经提醒不清理', 'deduct', 3, 'ly-sort', {
    per: '次',
    capPerYear: 9,
    evidence: ['现场核实记录', '本户说明记录'],
    verifier: '道德评议会',
  }),
];

export const communityHabits = {
  A01: { weight: 4, months: [8, 10], day: 16 },
  A02: { weight: 2, day: 15 },
  C01: { weight: 10 },
  C02: { weight: 4, day: 25 },
  C03: { weight: 9, day: 20 },
  E01: { weight: 5 },
  E02: { weight: 3, months: [10], day: 21 },
  F01: { weight: 9, day: 30 },
  F02: { weight: 3 },
  F03: { weight: 2 },
  G01: { weight: 8, sizes: [1, 2, 2, 3] },
  H01: { weight: 1 },
};

export const communityRewards = () =>
  [
    ['soap', '香皂', 4, 60, '块'],
    ['paper', '抽纸一提', 10, 50, '提'],
    ['washing-liquid', '洗衣液', 20, 24, '瓶'],
    ['knife', '磨刀一次', 3, 80, '次'],
    ['haircut', '理发一次', 8, 60, '次'],
    ['kids', '四点半课堂一周', 15, 20, '份'],
  ].map(([id, name, cost, stock, unit]) => ({
    id: `R-${id}`,
    name,
    cost,
    stock,
    unit,
    perHousehold: 4,
    source: '社区惠民资金',
  }));
