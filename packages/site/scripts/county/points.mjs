import { createHash } from 'node:crypto';
import { at, plus, spoken } from './dates.mjs';
import { envelopeOf } from './places.mjs';
import { DEDUCT, EARN, REWARDS, SHOPS } from './scoring.mjs';

const SURNAMES = '王李张刘陈杨黄周吴徐孙胡朱高林何郭马罗梁宋郑谢唐冯于董萧程曹袁邓许傅沈曾彭吕'.split('');
const MONTHS = ['07', '08', '09', '10'];
const NOTICE_DAYS = 15;
const APPROVALS = ['积分评议小组', '村务监督委员会'];

/** A dozen households and about sixty entries, in monthly batches that were on the board before they were booked. */
export function pointsOf(village, random, deduction) {
  const items = itemsOf(random, deduction);
  const accounts = accountsOf(village, random);
  const rewards = random.some(REWARDS, 5).map(([name, cost, unit], n) => ({
    id: `r${n + 1}`,
    name,
    cost,
    unit,
    stock: random.int(6, 60),
    source: '村集体收入',
  }));
  const book = { entries: [], batches: [], balance: new Map(accounts.map(({ id }) => [id, 0])) };
  for (const month of MONTHS) bookMonth({ month, village, random, items, accounts, rewards, book });
  const shop = random.pick(SHOPS);
  return {
    ...envelopeOf(village, {
      type: 'points-ledger',
      id: `${village.code}-points-2026`,
      title: `${village.name}积分台账（2026年下半年）`,
      publishedOn: '2026-08-20',
      updatedAt: at(plus('2026-11-19', random.int(0, 2)), '18:00'),
    }),
    period: { label: '2026年下半年', from: '2026-07-01', to: '2026-12-31', status: 'open' },
    rules: { document: `${village.code}-rules`, version: 'v2026', title: `${village.name}村规民约` },
    scheme: {
      unit: '分',
      floor: 0,
      noticeDays: NOTICE_DAYS,
      approvers: 2,
      expiry: random.pick([
        { policy: 'none' },
        { policy: 'rolling', months: 24 },
        { policy: 'yearReset', carryCap: 50 },
      ]),
      items,
      shop: {
        name: `${village.name}${shop}`,
        address: village.gathering,
        hours: `每月${random.int(5, 12)}日、${random.int(20, 27)}日 9:00至17:00`,
      },
    },
    accounts,
    entries: book.entries,
    pending: pendingOf(random, items, accounts),
    batches: book.batches,
    rewards,
  };
}

function itemsOf(random, deduction) {
  const line =
    (direction, code) =>
    ([category, title, points, per, verifier], n) => ({
      id: `${code.toLowerCase()}${n + 1}`,
      code: `${code}-${n + 1}`,
      category,
      title,
      direction,
      points,
      per,
      verifier,
      ...(direction === 'deduct' && { hearing: true, ...deduction }),
      status: 'active',
    });
  return [
    ...random.some(EARN, random.int(6, 9)).map(line('earn', 'JF')),
    ...random.some(DEDUCT, 2).map(line('deduct', 'KF')),
  ];
}

function accountsOf(village, random) {
  return Array.from({ length: random.int(11, 13) }, (_, n) => {
    const group = random.int(1, village.groups);
    const no = String(n + 1).padStart(2, '0');
    return {
      id: `h${no}`,
      kind: 'household',
      code: `${group}组${no}户`,
      ...(random.int(0, 3) > 0 && { maskedName: `${random.pick(SURNAMES)}*` }),
      group: `第${'一二三四五六七八九十'[group - 1] ?? `十${'一二'[group - 11]}`}村民小组`,
      openedOn: '2026-07-01',
    };
  });
}

function bookMonth({ month, village, random, items, accounts, rewards, book }) {
  const day = (n) => `2026-${month}-${String(n).padStart(2, '0')}`;
  const postedFrom = plus(day(28), random.int(3, 6));
  const postedTo = plus(postedFrom, NOTICE_DAYS);
  const batch = `b${month}`;
  if (postedTo > '2026-11-20') return;
  book.batches.push({
    id: batch,
    label: `${Number(month)}月批次`,
    postedFrom,
    postedTo,
    places: ['村务公开栏', village.gathering],
    approvedBy: APPROVALS,
  });
  const post = (entry, on) => {
    const seq = book.entries.length;
    const { debit, credit, points } = entry;
    book.entries.push({
      id: `${batch}-${String(seq).padStart(3, '0')}`,
      seq,
      ...entry,
      postedAt: at(on, `${String(9 + (seq % 8)).padStart(2, '0')}:${String((seq * 7) % 60).padStart(2, '0')}`),
      batch,
      approvals: APPROVALS,
    });
    if (book.balance.has(credit)) book.balance.set(credit, book.balance.get(credit) + points);
    if (book.balance.has(debit)) book.balance.set(debit, book.balance.get(debit) - points);
  };
  const booked = plus(postedTo, 1);
  const earnable = items.filter(({ direction }) => direction === 'earn');
  for (const { id } of random.some(accounts, random.int(7, 9))) {
    for (const item of random.some(earnable, random.int(1, 2))) {
      post(
        {
          debit: 'pool',
          credit: id,
          points: item.points,
          kind: 'earn',
          item: item.id,
          actDate: day(random.int(2, 26)),
        },
        booked,
      );
    }
  }
  if (month === '09') deduct({ day, random, items, accounts, book, post, on: booked });
  for (const { id } of random.some(accounts, 4)) {
    const reward = rewards.find(({ cost }) => cost <= book.balance.get(id));
    if (reward)
      post(
        {
          debit: id,
          credit: 'redeemed',
          points: reward.cost,
          kind: 'redeem',
          actDate: plus(booked, 1),
          note: `兑换${reward.name}一${reward.unit}`,
        },
        plus(booked, 1),
      );
  }
}

/** The public book says that points were taken and how many, not from whom. */
function deduct({ day, random, items, accounts, book, post, on }) {
  const item = items.find(({ direction }) => direction === 'deduct');
  const holder = accounts.find(({ id }) => book.balance.get(id) >= item.points);
  if (!holder) return;
  const salt = random.hex(32);
  const commitment = createHash('sha256').update(`${salt}${holder.id}`).digest('hex');
  post(
    { credit: 'pool', points: item.points, kind: 'deduct', item: item.id, actDate: day(random.int(3, 20)), commitment },
    on,
  );
  book.balance.set(holder.id, book.balance.get(holder.id) - item.points);
  holder.concealed = item.points;
}

function pendingOf(random, items, accounts) {
  const noticeFrom = plus('2026-11-10', random.int(0, 8));
  return random.some(accounts, random.int(2, 4)).map(({ id }, n) => {
    const item = random.pick(items.filter(({ direction }) => direction === 'earn'));
    const actDate = plus('2026-11-01', random.int(0, 8));
    const shown = n > 0;
    return {
      id: `p${n + 1}`,
      account: id,
      points: item.points,
      direction: 'earn',
      item: item.id,
      actDate,
      state: shown ? 'publicNotice' : 'verified',
      ...(shown && { noticeFrom, noticeTo: plus(noticeFrom, NOTICE_DAYS) }),
      reason: `${spoken(actDate)}，${item.title}`,
    };
  });
}
