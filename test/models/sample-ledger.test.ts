import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  balances,
  read,
  sealLedger,
  statement,
  SYSTEM_ACCOUNTS,
  verifyLedger,
  villageTotals,
  type LedgerEntry,
  type PointsLedger,
  type RuleBook,
} from '@cunju/models';

const data = new URL('../../packages/site/public/data/', import.meta.url);
const scripts = new URL('../../packages/site/scripts/ledger/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, data), 'utf8');
const TOLD = 'SQ-03-012';

function ledgerOf(file: string): PointsLedger {
  const result = read('points-ledger', textOf(file));
  expect(result.findings).toEqual([]);
  if (!result.ok) throw new Error(`${file} does not read`);
  return result.document;
}

const village = ledgerOf('village/points.json');
const community = ledgerOf('community/points.json');
const rules = JSON.parse(textOf('village/rules.json')) as RuleBook;
const convention = JSON.parse(textOf('community/convention.json')) as RuleBook;
const both = [
  { name: 'village', ledger: village, book: rules },
  { name: 'community', ledger: community, book: convention },
];

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const isSystem = (account: string | undefined) =>
  (SYSTEM_ACCOUNTS as readonly (string | undefined)[]).includes(account);
const signed = (entry: LedgerEntry) => (entry.kind === 'reversal' ? -entry.points : entry.points);

describe('The sample ledger of the village', () => {
  it('holds 200 households and 5,000 entries in at most 2 MB', () => {
    expect(village.accounts.filter(({ kind }) => kind === 'household')).toHaveLength(200);
    expect(village.entries).toHaveLength(5000);
    expect(statSync(new URL('village/points.json', data)).size).toBeLessThanOrEqual(2_000_000);
  });

  it('comes out of its generator byte for byte', async () => {
    const { villageLedger } = await import(new URL('village-document.mjs', scripts).href);
    const { ledgerText } = await import(new URL('write.mjs', scripts).href);
    const made = JSON.parse(JSON.stringify(villageLedger().ledger)) as PointsLedger;
    const integrity = sealLedger(made.entries, village.integrity?.origin ?? '');
    expect(ledgerText({ ...made, integrity }) === textOf('village/points.json')).toBe(true);
  });

  it.each(['village/points.json', 'village/points-household.json'])(
    'tells the household 上年结转 40 ＋得分 118 －兑换 20 －到期 6 ＝ 132 in %s',
    (file) => {
      const own = balances(ledgerOf(file)).get(TOLD);
      expect(own).toMatchObject({ carried: 40, earned: 118, redeemed: 20, expired: 6, balance: 132 });
      expect(own).toMatchObject({ deducted: 0, adjusted: 0, transferred: 0 });
    },
  );

  it('ends the statement of the household at its balance', () => {
    const rows = statement(village, TOLD);
    expect(rows[0]?.balance).toBe(132);
    expect(rows).toHaveLength(36);
  });

  it('has at least 25 items that earn and 6 that deduct, each heard before it deducts', () => {
    const { items } = village.scheme;
    expect(items.filter(({ direction }) => direction === 'earn').length).toBeGreaterThanOrEqual(25);
    const deducting = items.filter(({ direction }) => direction === 'deduct');
    expect(deducting.length).toBeGreaterThanOrEqual(6);
    expect(deducting.every(({ hearing }) => hearing === true)).toBe(true);
  });

  it('expires at mid-year what first in, first out leaves of lots two years old', () => {
    const spentFrom = new Map<string, { since: string; left: number }[]>();
    const lots = (account: string) => {
      const known = spentFrom.get(account) ?? [];
      spentFrom.set(account, known);
      return known;
    };
    for (const { kind, debit, credit, points, actDate } of village.entries) {
      if (kind === 'expiry') {
        const due = lots(debit ?? '').filter((lot) => lot.since <= '2024-06-30');
        expect(points, debit).toBe(sum(due.map(({ left }) => left)));
      }
      if (debit !== undefined && !isSystem(debit)) spend(lots(debit), points);
      if (!isSystem(credit)) lots(credit).push({ since: actDate, left: points });
    }
    const due = [...spentFrom.values()].flat().filter((lot) => lot.since <= '2024-06-30' && lot.left > 0);
    expect(due).toEqual([]);
  });

  it('puts two mistakes right by a reversal and a new entry', () => {
    const reversals = village.entries.filter(({ kind }) => kind === 'reversal');
    expect(reversals).toHaveLength(2);
    for (const { seq, item, actDate, batch } of reversals) {
      expect(village.entries[seq + 1]).toMatchObject({ kind: 'earn', item, actDate, batch });
    }
  });

  it('gives each state that waits at least once, and no waiting deduction in public', () => {
    const states = new Set(village.pending.map(({ state }) => state));
    expect([...states].sort()).toEqual(
      ['audited', 'declared', 'objected', 'publicNotice', 'rejected', 'scored', 'verified', 'withdrawn'].sort(),
    );
    expect(village.pending.every(({ direction }) => direction === 'earn')).toBe(true);
  });

  it('opens its deductions only to the household itself, and both agree on the balance', () => {
    const household = ledgerOf('village/points-household-deducted.json');
    const [account] = household.accounts;
    const opened = household.entries.filter(({ kind }) => kind === 'deduct');
    expect(opened).toHaveLength(2);
    for (const { seq, note, commitment } of opened) {
      expect(note).toBeTruthy();
      expect(village.entries[seq]).toMatchObject({ kind: 'deduct', commitment });
      expect(village.entries[seq]).not.toHaveProperty('debit');
      expect(village.entries[seq]).not.toHaveProperty('note');
    }
    const id = account?.id ?? '';
    expect(balances(household).get(id)?.balance).toBe(balances(village).get(id)?.balance);
  });

  it('never gave more of a reward than a household may have, and keeps no stock below zero', () => {
    const given = new Map<string, number>();
    for (const { kind, debit, note } of village.entries) {
      if (kind === 'redeem') given.set(`${debit} ${note}`, (given.get(`${debit} ${note}`) ?? 0) + 1);
    }
    for (const [key, count] of given) {
      const reward = village.rewards?.find(({ name, unit }) => key.endsWith(` ${name}，1${unit}`));
      expect(count, key).toBeLessThanOrEqual(reward?.perHousehold ?? 0);
    }
    expect(village.rewards?.every(({ stock }) => stock >= 0)).toBe(true);
  });
});

/** Takes points from the oldest lots first. */
function spend(lots: { since: string; left: number }[], points: number): void {
  let rest = points;
  for (const lot of [...lots].sort((a, b) => a.since.localeCompare(b.since))) {
    const part = Math.min(lot.left, rest);
    lot.left -= part;
    rest -= part;
  }
}

describe.each(both)('The sample ledger of the $name', ({ ledger, book }) => {
  const { entries, accounts, scheme } = ledger;

  it('is whole', async () => {
    expect(await verifyLedger(ledger)).toEqual({ ok: true, entries: entries.length });
  });

  it('is no longer whole when one entry is changed', async () => {
    const changed = entries.map((entry, at) => (at === 300 ? { ...entry, points: entry.points + 1 } : entry));
    const { ok, brokenBlock } = await verifyLedger({ ...ledger, entries: changed });
    expect({ ok, brokenBlock }).toEqual({ ok: false, brokenBlock: 1 });
  });

  it('comes to the same sum by households as by the village', () => {
    const totals = villageTotals(ledger);
    const { carried, issued, deducted, redeemed, expired, adjusted, reversed, outstanding } = totals;
    expect(outstanding).toBe(carried + issued - deducted - redeemed - expired + adjusted - reversed);
    expect(sum([...balances(ledger).values()].map(({ balance }) => balance))).toBe(outstanding);
  });

  it('keeps every balance at the floor or above, after every entry', () => {
    const left = new Map<string, number>();
    for (const { debit, credit, points } of entries) {
      if (debit !== undefined && !isSystem(debit)) left.set(debit, (left.get(debit) ?? 0) - points);
      if (!isSystem(credit)) left.set(credit, (left.get(credit) ?? 0) + points);
      if (debit !== undefined && !isSystem(debit)) expect(left.get(debit), debit).toBeGreaterThanOrEqual(scheme.floor);
    }
    for (const [id, { balance }] of balances(ledger)) expect(balance, id).toBeGreaterThanOrEqual(scheme.floor);
  });

  it('conceals who lost points, and the sums of the households are the deductions', () => {
    const deductions = entries.filter(({ kind }) => kind === 'deduct');
    expect(deductions.length).toBeGreaterThan(0);
    for (const one of deductions) {
      expect(one).not.toHaveProperty('debit');
      expect(one.commitment).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(sum(accounts.map(({ concealed }) => concealed ?? 0))).toBe(sum(deductions.map(({ points }) => points)));
  });

  it('honours the caps of every item by month and by year', () => {
    const scored = new Map<string, number>();
    for (const entry of entries) {
      if (entry.kind !== 'earn' && entry.kind !== 'reversal') continue;
      const account = entry.kind === 'earn' ? entry.credit : entry.debit;
      for (const span of [entry.actDate.slice(0, 7), entry.actDate.slice(0, 4)]) {
        const key = `${account} ${entry.item} ${span}`;
        scored.set(key, (scored.get(key) ?? 0) + signed(entry));
      }
    }
    const items = new Map(scheme.items.map((item) => [item.id, item]));
    for (const [key, points] of scored) {
      const [, item = '', span = ''] = key.split(' ');
      const { capPerMonth, capPerYear } = items.get(item) ?? {};
      expect(points, key).toBeLessThanOrEqual((span.length === 7 ? capPerMonth : capPerYear) ?? Infinity);
    }
  });

  it('posts each entry after its batch stood on the board for the days of the scheme, with enough approvals', () => {
    const batches = new Map(ledger.batches.map((batch) => [batch.id, batch]));
    for (const { postedFrom, postedTo } of ledger.batches) {
      expect((Date.parse(postedTo) - Date.parse(postedFrom)) / 86_400_000).toBeGreaterThanOrEqual(scheme.noticeDays);
    }
    for (const { id, batch, postedAt, approvals } of entries) {
      expect(postedAt.slice(0, 10) > (batches.get(batch)?.postedTo ?? '9999'), id).toBe(true);
      expect(new Set(approvals).size, id).toBeGreaterThanOrEqual(scheme.approvers);
    }
  });

  it('is written in the order of posting', () => {
    const times = entries.map(({ postedAt }) => postedAt);
    expect([...times].sort()).toEqual(times);
  });

  it('rests every item and every act on an article that was in force on the day', () => {
    const resolve = (citation: string) => {
      const [document, rest = ''] = citation.split('@');
      const [id, articleId] = rest.split('#');
      const version = document === book.id ? book.versions.find((one) => one.id === id) : undefined;
      const article = version?.chapters.flatMap(({ articles }) => articles).find((one) => one.id === articleId);
      return { version, article };
    };
    for (const { article = '', id } of scheme.items) expect(resolve(article).article, id).toBeDefined();
    for (const { article, actDate, kind, id } of entries) {
      if (kind !== 'earn' && kind !== 'deduct') continue;
      const { version, article: found } = resolve(article ?? '');
      expect(found, id).toBeDefined();
      expect(actDate >= (version?.effectiveFrom ?? '9999'), id).toBe(true);
      expect(actDate <= (version?.effectiveTo ?? '9999'), id).toBe(true);
    }
  });

  it('deducts only where the article names the measure', () => {
    const current = book.versions.find(({ id }) => id === book.currentVersion);
    const articles = current?.chapters.flatMap((chapter) => chapter.articles) ?? [];
    for (const item of scheme.items.filter(({ direction }) => direction === 'deduct')) {
      const article = articles.find(({ id }) => item.article?.endsWith(`#${id}`));
      expect(
        article?.clauses.some(({ measures }) => measures?.includes('pointDeduct')),
        item.code,
      ).toBe(true);
    }
  });

  it('answers each article that names a points item with an item that rests on it', () => {
    const current = book.versions.find(({ id }) => id === book.currentVersion);
    for (const { id, pointsItem } of current?.chapters.flatMap(({ articles }) => articles) ?? []) {
      if (pointsItem === undefined) continue;
      const item = scheme.items.find(({ code }) => code === pointsItem);
      expect(item?.article, pointsItem).toBe(`${book.id}@${book.currentVersion}#${id}`);
    }
  });
});
