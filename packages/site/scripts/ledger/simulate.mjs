import { createHash } from 'node:crypto';
import { at, day, daysIn } from './days.mjs';

/**
 * Commitment of a deduction: SHA-256 over a salt of 16 bytes and the account. The salts of the sample come from the seed;
 * a real book draws them from the system's generator and gives each only to its household.
 */
export const commitment = (salt, account) =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(account, 'utf8').digest('hex');

/** Plays the year of a points scheme into a book: acts, monthly batches, exchanges and deductions. */
export class Season {
  constructor({ book, random, items, habits, households, rewards, articleOn, activity }) {
    Object.assign(this, { book, random, items, habits, households, rewards, articleOn, activity });
    this.byCode = new Map(items.map((item) => [item.code, item]));
    this.deductions = [];
    this.seen = new Set();
    this.bought = new Map();
  }

  /** Whether one more act fits the caps of its item. */
  fits(account, item, points, actDate) {
    const within = (cap, span) => cap === undefined || this.book.scored(account, item.id, span) + points <= cap;
    return within(item.capPerMonth, actDate.slice(0, 7)) && within(item.capPerYear, actDate.slice(0, 4));
  }

  earn(account, code, points, actDate, batch, note) {
    const item = this.byCode.get(code);
    if (!this.fits(account, item, points, actDate))
      throw new Error(`${account} is over the cap of ${code} on ${actDate}`);
    this.seen.add(`${account} ${code} ${actDate}`);
    return this.book.post({
      debit: 'pool',
      credit: account,
      points,
      kind: 'earn',
      item: item.id,
      article: this.articleOn(item.article, actDate),
      actDate,
      postedAt: at(batch.postsOn, batch.early ? '08:00' : '09:00'),
      batch: batch.id,
      approvals: ['积分评议组', '村务监督委员会'].map((office) => this.office(office)),
      ...(note ? { note } : {}),
    });
  }

  office(name) {
    return this.offices?.[name] ?? name;
  }

  /** Acts of one month, `count` of them, as they come to the batch. */
  month(year, month, count, batch) {
    const acts = [];
    for (let tries = 0; acts.length < count; tries += 1) {
      if (tries > count * 200) throw new Error(`${year}-${month}: only ${acts.length} of ${count} acts fit the caps`);
      const act = this.#act(year, month);
      if (act) acts.push(act);
    }
    acts.sort((a, b) => (a.actDate + a.account < b.actDate + b.account ? -1 : 1));
    for (const { account, code, points, actDate } of acts) this.earn(account, code, points, actDate, batch);
  }

  #act(year, month) {
    const { random } = this;
    const usable = this.items.filter(({ code, direction }) => {
      const habit = this.habits[code];
      return direction === 'earn' && habit && (!habit.months || habit.months.includes(month));
    });
    const item = random.weighted(usable, ({ code }) => this.habits[code].weight);
    const habit = this.habits[item.code];
    const account = random.weighted(this.households, ({ id }) => this.activity.get(id)).id;
    const points = habit.sizes ? random.pick(habit.sizes) : item.points;
    const actDate = this.#dateOf(habit, year, month);
    const key = `${account} ${item.code} ${actDate}`;
    if (actDate < (habit.from ?? '') || this.seen.has(key) || !this.#fitsWithPlanned(account, item, points, actDate))
      return;
    this.seen.add(key);
    return { account, code: item.code, points, actDate };
  }

  // Acts of the month in play are not in the book yet, so their points are held here until the month is written.
  #planned = new Map();

  #fitsWithPlanned(account, item, points, actDate) {
    const key = `${account} ${item.id} ${actDate.slice(0, 7)}`;
    const planned = this.#planned.get(key) ?? 0;
    if (!this.fits(account, item, points + planned, actDate)) return false;
    this.#planned.set(key, planned + points);
    return true;
  }

  #dateOf(habit, year, month) {
    if (habit.day) return day(year, month, habit.day);
    if (!habit.firstSaturday) return day(year, month, this.random.int(1, daysIn(year, month)));
    const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return day(year, month, 1 + ((6 - weekday + 7) % 7));
  }

  /** A deduction: the public entry names no household, `deductions` keeps what the household itself may see. */
  deduct(account, code, actDate, batch, note) {
    const item = this.byCode.get(code);
    const salt = this.random.hex(16);
    const entry = this.book.post(
      {
        credit: 'pool',
        points: item.points,
        kind: 'deduct',
        item: item.id,
        article: this.articleOn(item.article, actDate),
        actDate,
        postedAt: at(batch.postsOn, batch.early ? '08:30' : '09:30'),
        batch: batch.id,
        approvals: ['道德评议会', '村务监督委员会'].map((office) => this.office(office)),
        commitment: commitment(salt, account),
      },
      account,
    );
    this.deductions.push({ account, seq: entry.seq, salt, note });
  }

  /** One household takes one reward over the counter. */
  redeem(account, reward, date, time, batch) {
    reward.stock -= 1;
    const key = `${account} ${reward.id}`;
    this.bought.set(key, (this.bought.get(key) ?? 0) + 1);
    this.book.post({
      debit: account,
      credit: 'redeemed',
      points: reward.cost,
      kind: 'redeem',
      actDate: date,
      postedAt: at(date, time),
      batch: batch.id,
      approvals: ['爱心超市管理员', '村务监督委员会'].map((office) => this.office(office)),
      note: `${reward.name}，1${reward.unit}`,
    });
  }

  /** A shop day: `count` visits, each only as far as balance, stock and the limit per household allow. */
  shopDay(date, count, batch) {
    const { random, book } = this;
    let visits = 0;
    for (let tries = 0; visits < count && tries < count * 30; tries += 1) {
      const { id } = random.pick(this.households);
      const reward = random.pick(this.rewards);
      const bought = this.bought.get(`${id} ${reward.id}`) ?? 0;
      if (!this.activity.get(id) || reward.stock < 1 || bought >= (reward.perHousehold ?? 99)) continue;
      if (book.balance(id) < reward.cost + 4) continue;
      const minutes = 9 * 60 + Math.floor((visits * 170) / count);
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      this.redeem(id, reward, date, time, batch);
      visits += 1;
    }
  }
}
