import type { LedgerEntry } from '../../documents/index.js';
import { balances } from '../../ledger/balances.js';
import { settlement } from '../../ledger/settlement.js';
import { starLevel } from '../../ledger/star-level.js';
import { checkProof } from '../../ledger/verify.js';
import type { Report } from '../../read/collector.js';
import { entryPath, invariant, type LedgerBook } from './book.js';

/** The proof of the book (3, as in the design: the recomputed root is the recorded one). */
export function checkIntegrity({ ledger }: LedgerBook, report: Report): void {
  const { integrity, entries } = ledger;
  if (!integrity) return;
  const { ok, brokenBlock, reason } = checkProof({ entries, integrity });
  if (ok) return;
  const more = invariant(3);
  if (reason === 'size') {
    const facts = { recorded: integrity.size, found: entries.length };
    return report('integrity-size', 'error', ['integrity', 'size'], facts, more);
  }
  const [from, to] = brokenBlock === undefined ? [0, entries.length] : [brokenBlock * 256, brokenBlock * 256 + 256];
  const firstSeq = entries[from]?.seq ?? 0;
  const lastSeq = entries[Math.min(to, entries.length) - 1]?.seq ?? firstSeq;
  report('integrity-broken', 'error', ['integrity', 'root'], { block: brokenBlock ?? 0, firstSeq, lastSeq }, more);
}

/** A season opens with what the one before closed with (15). */
export function checkCarry({ ledger, context: { previous } }: LedgerBook, report: Report): void {
  if (!previous) return;
  const closing = balances(previous);
  const opening = new Map<string | undefined, number>();
  const add = (account: string | undefined, points: number): unknown =>
    opening.set(account, (opening.get(account) ?? 0) + points);
  for (const { kind, balance = 'earned', debit, credit, points } of ledger.entries) {
    if (kind !== 'carry' || balance !== 'earned') continue;
    add(credit, points);
    add(debit, -points);
  }
  ledger.accounts.forEach(({ id }, at) => {
    const facts = { account: id, closing: closing.get(id)?.balance ?? 0, carried: opening.get(id) ?? 0 };
    if (facts.closing !== facts.carried) report('carry-differs', 'error', ['accounts', at], facts, invariant(15));
  });
}

/** How many of a reward an account took, in all or in one month. */
interface Owner {
  readonly account: string;
  readonly reward: string;
  readonly month: string | undefined;
  taken: number;
  at: number;
}

/** Rewards: the stock is what was bought in less what was taken and not brought back (17), within the limits of an account and month. */
export function checkRewards(book: LedgerBook, report: Report): void {
  const rewards = new Map(book.ledger.rewards?.map((reward) => [reward.id, reward]));
  const taken = new Map<string, number>();
  const owners = new Map<string, Owner>();
  book.ledger.entries.forEach((entry, at) => {
    const target = redeemed(entry, book);
    if (target?.reward === undefined) return;
    const { reward, quantity = 1, debit: account = '' } = target;
    if (!rewards.has(reward) && entry === target)
      report('unknown-reference', 'warning', entryPath(at, 'reward'), { id: reward, in: 'rewards' });
    const amount = entry === target ? quantity : -quantity;
    taken.set(reward, (taken.get(reward) ?? 0) + amount);
    for (const month of [undefined, target.actDate.slice(0, 7)]) {
      const key = `${account} ${reward} ${month ?? ''}`;
      const owner = owners.get(key) ?? { account, reward, month, taken: 0, at };
      owner.taken += amount;
      if (amount > 0) owner.at = at;
      owners.set(key, owner);
    }
  });
  book.ledger.rewards?.forEach(({ id, name, stock, stocked }, at) => {
    const found = (stocked ?? 0) - (taken.get(id) ?? 0);
    if (stocked !== undefined && found !== stock)
      report('stock-differs', 'error', ['rewards', at, 'stock'], { reward: name, stock, found }, invariant(17));
  });
  for (const { account, reward: id, month, taken: count, at } of owners.values()) {
    const reward = rewards.get(id);
    const limit = month === undefined ? reward?.perHousehold : reward?.limitPerMonth;
    if (!reward || limit === undefined || count <= limit) continue;
    const facts = { account, reward: reward.name, taken: count, limit, ...(month !== undefined && { month }) };
    report('reward-over-limit', 'warning', entryPath(at, 'reward'), facts, invariant(17));
  }
}

/** The exchange that an entry is, or takes back. */
function redeemed(entry: LedgerEntry, book: LedgerBook): LedgerEntry | undefined {
  const target = entry.kind === 'reversal' ? book.byId.get(entry.reverses) : entry;
  return target?.kind === 'redeem' ? target : undefined;
}

/** Stars of a closed period are those of its points (22); a veto of the rules may lower them, nothing raises them. */
export function checkStars({ ledger }: LedgerBook, report: Report): void {
  const levels = ledger.scheme.starLevels;
  if (!levels || ledger.period.status !== 'closed') return;
  const all = balances(ledger);
  ledger.accounts.forEach(({ id, stars }, at) => {
    const score = all.get(id);
    if (stars === undefined || !score) return;
    const computed = starLevel(score.earned - score.deducted, levels);
    if (computed === stars) return;
    const facts = { account: id, recorded: stars, computed };
    report('stars-differ', stars > computed ? 'warning' : 'advice', ['accounts', at, 'stars'], facts, invariant(22));
  });
}

/** What waits in public is gains only: a deduction names its account there (21). Posted ones are looked at by `checkPointsLedger`. */
export function checkPublic({ ledger }: LedgerBook, report: Report): void {
  if (ledger.scope !== 'village') return;
  ledger.pending.forEach(({ id, direction }, at) => {
    if (direction === 'deduct') report('deduction-open', 'error', ['pending', at], { entry: id }, invariant(21));
  });
}

/** The village as a whole (19). */
export function checkSettlement({ ledger }: LedgerBook, report: Report): void {
  for (const one of settlement(ledger).findings)
    if (one.code === 'settlement-differs') report(one.code, one.severity, one.path, one.facts, invariant(19));
}
