import { without } from '../without.mjs';
import { withArticleLabels } from './article-labels.mjs';
import { Book } from './book.mjs';
import { communityHabits, communityItems, communityRewards } from './community-items.mjs';
import { addDays, at, day } from './days.mjs';
import { communityHouseholds } from './households.mjs';
import { seeded } from './random.mjs';
import { Season } from './simulate.mjs';

const ENTRIES = 600;
const PLACES = ['居务公开栏', '各楼栋公告栏'];
const OFFICES = { 积分评议组: '积分评议小组', 村务监督委员会: '居务监督委员会', 爱心超市管理员: '邻里小店管理员' };
const DEDUCTIONS = { 7: ['K01', 'K02'], 8: ['K03'], 9: ['K01', 'K02'], 10: ['K01'] };

const batchOf = (id, label, postedFrom, postedTo) => ({
  id,
  label,
  postedFrom,
  postedTo,
  places: PLACES,
  approvedBy: ['居民委员会', '居务监督委员会'],
  postsOn: addDays(postedTo, 1),
});

const acts = (month) =>
  batchOf(
    `2026-${String(month).padStart(2, '0')}`,
    `${month}月得分`,
    day(2026, month + 1, 3),
    day(2026, month + 1, 19),
  );
const shop = (month) =>
  batchOf(
    `shop-2026-${String(month).padStart(2, '0')}`,
    `${month}月兑换价目和库存`,
    day(2026, month, 1),
    day(2026, month, 18),
  );

/** The community's ledger since the convention came into force, not sealed yet. */
export function communityLedger() {
  const random = seeded(411791);
  const book = new Book();
  const households = communityHouseholds(random);
  const rewards = communityRewards();
  const activity = new Map(households.map(({ id }) => [id, 0.4 + random.next()]));
  const season = new Season({
    book,
    random,
    items: communityItems,
    habits: communityHabits,
    households,
    rewards,
    activity,
    articleOn: (article) => article,
  });
  season.offices = OFFICES;
  const opening = batchOf('opening', '原志愿服务卡余分转入', '2026-06-13', '2026-06-30');
  const batches = [opening];
  for (const { id } of households.filter(() => random.chance(0.6))) {
    book.post({
      debit: 'pool',
      credit: id,
      points: random.int(2, 18),
      kind: 'opening',
      actDate: '2026-06-30',
      postedAt: at(opening.postsOn, '09:00'),
      batch: opening.id,
      approvals: opening.approvedBy,
    });
  }
  for (let month = 7; month <= 10; month += 1) {
    const [batch, next] = [acts(month), shop(month + 1)];
    const deductions = DEDUCTIONS[month];
    const count = month === 10 ? ENTRIES - book.entries.length - deductions.length : 120;
    season.month(2026, month, count, batch);
    for (const code of deductions) {
      const payer = random.pick(households.filter(({ id }) => book.balance(id) >= 10));
      season.deduct(payer.id, code, day(2026, month, random.int(2, 27)), batch);
    }
    batches.push(batch);
    if (month === 10) continue;
    season.shopDay(day(2026, month + 1, 22), 14, next);
    batches.push(next);
  }
  const concealed = new Map();
  for (const { account, seq } of season.deductions)
    concealed.set(account, (concealed.get(account) ?? 0) + book.entries[seq].points);
  return {
    type: 'points-ledger',
    schemaVersion: 1,
    id: 'ly-points-2026',
    locality: { code: '411791003006', kind: 'community', name: '柳荫社区', township: '文庙街道', county: '河阳区' },
    publisher: {
      name: '文庙街道柳荫社区居民委员会',
      phone: '0396-555 0120',
      address: '柳荫路18号社区便民服务大厅',
      hours: '周一至周六 8:30至12:00，14:30至18:00',
    },
    publishedOn: '2026-07-01',
    updatedAt: '2026-11-21T09:30:00+08:00',
    language: 'zh-Hans',
    scope: 'village',
    title: '柳荫社区邻里积分台账（2026年）',
    indexNumber: 'LY-JF-2026-001',
    checkedOn: '2026-11-20',
    period: { label: '2026年下半年', from: '2026-07-01', to: '2026-12-31', status: 'open' },
    rules: { document: 'ly-convention', version: 'ly-v2026', title: '柳荫社区居民公约（2026年文本）' },
    scheme: {
      unit: '分',
      floor: 0,
      noticeDays: 15,
      approvers: 2,
      expiry: { policy: 'yearReset', carryCap: 50 },
      items: withArticleLabels(communityItems, 'community/convention.json'),
      shop: { name: '邻里小店', address: '柳荫路18号社区便民服务大厅', hours: '每月22日 9:00至12:00' },
    },
    accounts: households.map((one) => (concealed.has(one.id) ? { ...one, concealed: concealed.get(one.id) } : one)),
    entries: book.entries,
    pending: [
      {
        id: 'P001',
        account: households[5].id,
        points: 3,
        direction: 'earn',
        item: 'E01',
        actDate: '2026-11-04',
        state: 'publicNotice',
        noticeFrom: '2026-11-10',
        noticeTo: '2026-11-26',
      },
      {
        id: 'P002',
        account: households[21].id,
        points: 2,
        direction: 'earn',
        item: 'F02',
        actDate: '2026-11-06',
        state: 'objected',
        noticeFrom: '2026-11-10',
        noticeTo: '2026-11-26',
        reason: '同一处隐患有两户报告，正在核对先后。',
      },
      {
        id: 'P003',
        account: households[40].id,
        points: 2,
        direction: 'earn',
        item: 'G01',
        actDate: '2026-11-14',
        state: 'verified',
      },
      {
        id: 'P004',
        account: households[52].id,
        points: 3,
        direction: 'earn',
        item: 'C02',
        actDate: '2026-11-18',
        state: 'declared',
      },
    ],
    batches: batches.map((batch) => without(batch, 'postsOn')),
    rewards,
    fund: [
      { on: '2026-07-03', label: '社区惠民资金安排', direction: 'in', amount: { fen: 300000 } },
      { on: '2026-07-10', label: '采购日用品', direction: 'out', amount: { fen: 128640 } },
      { on: '2026-09-08', label: '沿街商户捐赠', direction: 'in', amount: { fen: 80000 } },
      { on: '2026-10-12', label: '四点半课堂材料', direction: 'out', amount: { fen: 46250 } },
    ],
  };
}
