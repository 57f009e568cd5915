import { without } from '../without.mjs';
import { withArticleLabels } from './article-labels.mjs';
import { villageItems } from './village-items.mjs';
import { villageFund } from './village-shop.mjs';
import { TOLD_HOUSEHOLD, pendingActs } from './village-story.mjs';
import { SHARED, Village } from './village.mjs';

const pendingOf = (households) =>
  pendingActs.map(([index, item, points, actDate, state, reason], at) => ({
    id: `P${String(at + 1).padStart(3, '0')}`,
    account: households[index].id,
    points,
    direction: 'earn',
    item,
    actDate,
    state,
    ...(['publicNotice', 'objected'].includes(state) ? { noticeFrom: '2026-11-10', noticeTo: '2026-11-26' } : {}),
    ...(reason ? { reason } : {}),
  }));

/** The two pending lines of the told household: one in its notice, one just declared. */
const toldPending = [
  {
    id: 'P014',
    account: TOLD_HOUSEHOLD,
    points: 4,
    direction: 'earn',
    item: 'C03',
    actDate: '2026-11-07',
    state: 'publicNotice',
    noticeFrom: '2026-11-10',
    noticeTo: '2026-11-26',
  },
  {
    id: 'P015',
    account: TOLD_HOUSEHOLD,
    points: 5,
    direction: 'earn',
    item: 'B01',
    actDate: '2026-11-20',
    state: 'declared',
  },
];

/** The village's ledger of 2026, not sealed yet, and what only households may see of their deductions. */
export function villageLedger() {
  const village = new Village().play();
  const concealed = new Map();
  for (const { account, seq } of village.season.deductions) {
    concealed.set(account, (concealed.get(account) ?? 0) + village.book.entries[seq].points);
  }
  const accounts = village.households.map((one) => ({
    ...one,
    ...(concealed.has(one.id) ? { concealed: concealed.get(one.id) } : {}),
  }));
  return {
    ledger: {
      type: 'points-ledger',
      schemaVersion: 1,
      id: 'sq-points-2026',
      locality: { code: '431322105210', kind: 'village', name: '石桥村', township: '清溪镇', county: '青岚县' },
      publisher: {
        name: '清溪镇石桥村村民委员会',
        phone: '0738-555 0110',
        address: '石桥村村部一楼',
        hours: '周一至周六 8:30至12:00，14:30至17:30',
      },
      publishedOn: '2026-01-05',
      updatedAt: '2026-11-22T09:00:00+08:00',
      language: 'zh-Hans',
      scope: 'village',
      title: '石桥村家庭积分台账（2026年）',
      indexNumber: 'SQ-JF-2026-001',
      checkedOn: '2026-11-21',
      period: { label: '2026年', from: '2026-01-01', to: '2026-12-31', status: 'open' },
      rules: { document: 'sq-rules', version: 'v2026', title: '清溪镇石桥村村规民约（2026年修订本）' },
      scheme: {
        unit: '分',
        floor: 0,
        noticeDays: 15,
        approvers: 2,
        expiry: { policy: 'rolling', months: 24 },
        items: withArticleLabels(villageItems, 'village/rules.json'),
        shop: { name: '石桥爱心超市', address: '石桥村村部一楼东侧', hours: '每月10日、25日 9:00至12:00' },
      },
      accounts: [...accounts, SHARED],
      entries: village.book.entries,
      pending: [...pendingOf(village.households), ...toldPending],
      batches: [...village.batches.values()].map((batch) => without(batch, 'postsOn', 'early')),
      rewards: village.rewards,
      fund: villageFund,
    },
    deductions: village.season.deductions,
    balances: new Map(village.households.map(({ id }) => [id, village.book.balance(id)])),
  };
}
