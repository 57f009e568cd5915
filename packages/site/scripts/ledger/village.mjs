import { Book } from './book.mjs';
import { at, addDays, day } from './days.mjs';
import { villageHouseholds } from './households.mjs';
import { seeded } from './random.mjs';
import { Season } from './simulate.mjs';
import { villageHabits, villageItems } from './village-items.mjs';
import { villageRewards } from './village-shop.mjs';
import { OPENED_HOUSEHOLD, TOLD_HOUSEHOLD, deductionDays, toldActs } from './village-story.mjs';

const YEAR = 2026;
const ENTRIES = 5000;
const PLACES = ['村务公开栏', '十二个村民小组公开栏'];
const APPROVED = ['积分制管理领导小组', '村务监督委员会'];
const NEW_HOUSEHOLD = 'SQ-12-018';
export const SHARED = { id: 'SQ-HZ', kind: 'fund', code: 'SQ-HZ', group: '互助积分账户', openedOn: '2026-05-01' };
const [WRONG_HOUSEHOLD, RIGHT_HOUSEHOLD] = ['SQ-05-003', 'SQ-05-013'];

const NAMED = [TOLD_HOUSEHOLD, OPENED_HOUSEHOLD, NEW_HOUSEHOLD, WRONG_HOUSEHOLD, RIGHT_HOUSEHOLD];

/** Acts before May 2026 rest on the rules of 2021; the ids of the articles are the same in both versions. */
const articleOn = (article, actDate) => (actDate < '2026-05-01' ? article.replace('@v2026#', '@v2021#') : article);

const batchOf = (id, label, postedFrom, postedTo) => ({
  id,
  label,
  postedFrom,
  postedTo,
  places: PLACES,
  approvedBy: APPROVED,
});

/** Fifteen days on the board that end in the Spring Festival run on to the day after it. */
const boardUntil = (month) => (month === 1 ? `${YEAR}-02-24` : day(YEAR, month + 1, 20));

function batches() {
  const list = [batchOf('carry', '上年结转', '2025-12-16', '2026-01-04')];
  for (let month = 1; month <= 11; month += 1) {
    const name = `${YEAR}-${String(month).padStart(2, '0')}`;
    list.push(batchOf(`shop-${name}`, `${month}月兑换价目和库存`, day(YEAR, month - 1, 20), day(YEAR, month, 8)));
    if (month <= 10) list.push(batchOf(name, `${month}月得分`, day(YEAR, month + 1, 3), boardUntil(month)));
  }
  list.push(batchOf('expiry-2026-06', '2024年上半年积分到期', '2026-05-28', '2026-06-30'));
  list.push(batchOf('fix-2026-05', '更正：两笔错记', '2026-05-26', '2026-06-12'));
  list.push(batchOf('share-2026-08', '自愿转给互助积分账户', '2026-08-01', '2026-08-18'));
  return (
    list
      // January's acts come into the book on a morning of the shop, before it opens.
      .map((batch) => ({ ...batch, postsOn: addDays(batch.postedTo, 1), early: batch.id === `${YEAR}-01` }))
      .sort((a, b) => (a.postsOn < b.postsOn ? -1 : 1))
  );
}

/** The year 2026 of the village's points scheme, played from its seed. */
export class Village {
  random = seeded(20261122);
  book = new Book();
  households = villageHouseholds(this.random, NAMED);
  rewards = villageRewards();
  batches = new Map(batches().map((batch) => [batch.id, batch]));

  constructor() {
    const still = [TOLD_HOUSEHOLD, NEW_HOUSEHOLD];
    this.activity = new Map(
      this.households.map(({ id }) => [id, still.includes(id) ? 0 : 0.35 + this.random.next() * 1.5]),
    );
    this.household(NEW_HOUSEHOLD).openedOn = '2026-11-10';
    this.season = new Season({ ...this, items: villageItems, habits: villageHabits, articleOn });
  }

  household = (id) => this.households.find((one) => one.id === id);

  /** Everything in the order in which it was written into the book. */
  play() {
    this.carry();
    for (let month = 1; month <= 11; month += 1) {
      if (month >= 5) this.shop(month, 10);
      if (month === 6) this.fix();
      if (month === 8) this.share();
      if (month >= 2) this.acts(month - 1);
      if (month <= 10) this.shop(month, 25);
      if (month === 6) this.expire();
    }
    return this;
  }

  transfer(fields, batch, time = '09:00', approvals = APPROVED) {
    return this.book.post({ ...fields, postedAt: at(batch.postsOn, time), batch: batch.id, approvals });
  }

  carry() {
    const batch = this.batches.get('carry');
    const lot = (credit, points, actDate) =>
      this.transfer(
        { debit: 'pool', credit, points, kind: 'carry', actDate, note: `${actDate.slice(0, 4)}年余分结转` },
        batch,
      );
    for (const { id } of this.households) {
      if (id === NEW_HOUSEHOLD) continue;
      const told = id === TOLD_HOUSEHOLD;
      if (told || this.random.chance(0.6)) lot(id, told ? 26 : this.random.int(2, 28), '2024-06-30');
      if (told || this.random.chance(0.92)) lot(id, told ? 14 : this.random.int(6, 60), '2025-12-31');
    }
  }

  acts(month) {
    const name = `${YEAR}-${String(month).padStart(2, '0')}`;
    const batch = this.batches.get(name);
    const told = toldActs.filter(([, , date]) => date.startsWith(name));
    for (const [code, points, date, note] of told) this.season.earn(TOLD_HOUSEHOLD, code, points, date, batch, note);
    const deductions = deductionDays.filter(([of]) => of === month);
    const last = month === 10;
    const count = last ? ENTRIES - this.book.entries.length - deductions.length : 408 - told.length;
    this.season.month(YEAR, month, count, batch);
    for (const [, code, date, account, note] of deductions)
      this.deduct(code, day(YEAR, month, date), batch, account, note);
  }

  /**
   * A household is drawn only if it can pay and has no lot that ends at mid-year: otherwise what expires would tell the
   * public book who lost points.
   */
  deduct(code, date, batch, account, note) {
    const able = ({ id }) => this.book.balance(id) >= 25 && this.book.expiring(id, '2026-06-30', 24) === 0;
    const drawn = ({ id }) => this.activity.get(id) && id !== OPENED_HOUSEHOLD;
    const payer = account ?? this.random.pick(this.households.filter((one) => drawn(one) && able(one))).id;
    this.season.deduct(payer, code, date, batch, note);
  }

  shop(month, date) {
    const name = `shop-${YEAR}-${String(month).padStart(2, '0')}`;
    const on = day(YEAR, month, date);
    if (month === 4) {
      const reward = this.rewards.find(({ id }) => id === 'R-washing-liquid');
      this.season.redeem(TOLD_HOUSEHOLD, reward, on, '09:00', this.batches.get(name));
    }
    this.season.shopDay(on, this.random.int(22, 29), this.batches.get(name));
  }

  expire() {
    const batch = this.batches.get('expiry-2026-06');
    for (const { id } of this.households) {
      const points = this.book.expiring(id, '2026-06-30', 24);
      if (!points) continue;
      this.transfer({ debit: id, credit: 'expired', points, kind: 'expiry', actDate: '2026-06-30' }, batch, '00:10');
    }
  }

  /** Two mistakes, put right as the rules ask: a reversal and a new entry, nothing is rubbed out. */
  fix() {
    const batch = this.batches.get('fix-2026-05');
    const find = (account, kind) =>
      this.book.entries.find(
        (entry) => entry.credit === account && entry.kind === kind && entry.actDate >= '2026-02-01',
      );
    const redo = (wrong, change, why) => {
      const { credit, points, item, article, actDate, id } = wrong;
      this.transfer(
        {
          debit: credit,
          credit: 'pool',
          points,
          kind: 'reversal',
          item,
          article,
          actDate,
          reverses: id,
          note: `冲正：${why}`,
        },
        batch,
      );
      this.transfer(
        { debit: 'pool', credit, points, kind: 'earn', item, article, actDate, ...change, note: `更正：${why}` },
        batch,
      );
    };
    redo(find(WRONG_HOUSEHOLD, 'earn'), { credit: RIGHT_HOUSEHOLD }, '户号记错，应为同组另一户。');
    const ranged = this.book.entries.find(
      ({ credit, item, points }) => credit !== TOLD_HOUSEHOLD && item === 'B01' && points === 10,
    );
    redo(ranged, { points: 5 }, '出工半天误记为一天。');
  }

  share() {
    const batch = this.batches.get('share-2026-08');
    const givers = this.households.filter(({ id }) => this.activity.get(id) && this.book.balance(id) >= 60).slice(0, 9);
    for (const { id } of givers) {
      this.transfer(
        { debit: id, credit: SHARED.id, points: this.random.int(5, 15), kind: 'transfer', actDate: '2026-08-18' },
        batch,
        '10:00',
      );
    }
  }
}
