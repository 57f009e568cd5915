import { isDate } from '../../dates/day.js';
import type { Account, PointsLedger } from '../../documents/points-ledger.js';
import { balances } from '../balances.js';
import { lotsOf, movedOutEnd } from '../lots.js';
import { finished, openAccount, refusal, refused, unsettled } from './change.js';
import { daysOf, post, transfersOf } from './posting.js';
import type { AccountChange, AccountRefusal, PostingFrame } from './types.js';

/**
 * The entries and accounts when the holder of a person's account has died: its points go to the account of the household
 * and keep their age; the account is closed that day. Nothing moves while something waits or is disputed there.
 * @param death the account and the day, `YYYY-MM-DD`
 */
export function mergeOnDeath(
  ledger: PointsLedger,
  death: { readonly account: string; readonly on: string },
  frame: PostingFrame,
): AccountChange {
  const { account: id, on } = death;
  const held = openAccount(ledger, { ...death, kinds: ['person'] });
  const no = (reason: AccountRefusal): AccountChange => refused('death', id, [refusal(id, 'death', reason)]);
  if (typeof held === 'string') return no(held);
  const { account, score } = held;
  const household = ledger.accounts.find((one) => one.id === account.household);
  if (!household || household.kind !== 'household' || household.closedOn !== undefined) return no('household');
  const reason = unsettled(score) ?? (score.pending + score.pendingDeducted > 0 ? 'pending' : undefined);
  if (reason !== undefined) return no(reason);
  const lots = lotsOf(ledger).get(id);
  const days = lots ? daysOf(lots) : [];
  const sum = (balances(ledger).get(household.id)?.balance ?? 0) + score.balance;
  return finished(ledger, {
    event: 'death',
    account: id,
    accounts: [{ ...account, closedOn: on }],
    entries: post(ledger, transfersOf(days, { debit: id, credit: household.id, actDate: on }), frame),
    shares: [
      { account: id, points: 0 },
      { account: household.id, points: sum },
    ],
    stays: { base: score.base, honour: score.honour },
    findings: [],
  });
}

/**
 * The accounts when a household or a person moves away: nothing is posted, what is left may be used until the day
 * `endsOn`, twelve months later; `endMovedOut` then posts its expiry. With a household go the accounts of its persons.
 */
export function moveOut(
  ledger: PointsLedger,
  { account: id, on }: { readonly account: string; readonly on: string },
): AccountChange {
  const held = openAccount(ledger, { account: id, on, kinds: ['household', 'person'] });
  const reason = typeof held === 'string' ? held : held.account.movedOutOn === undefined ? undefined : 'moved';
  if (typeof held === 'string' || reason !== undefined)
    return refused('moveOut', id, [refusal(id, 'moveOut', reason as AccountRefusal)]);
  const { account, score } = held;
  const isGoing = (one: Account): boolean =>
    one.id === id || (one.household === id && one.closedOn === undefined && one.movedOutOn === undefined);
  return {
    event: 'moveOut',
    account: id,
    accounts: ledger.accounts.filter(isGoing).map((one) => ({ ...one, movedOutOn: on })),
    entries: [],
    shares: [{ account: id, points: score.balance }],
    stays: { base: score.base, honour: score.honour },
    endsOn: movedOutEnd({ ...account, movedOutOn: on }) as string,
    findings: [],
  };
}

/**
 * The expiry of every account whose twelve months after moving away are over on a day, one entry each. An account with
 * disputed points waits until they are settled (finding of severity `advice`); the others are not held up by it.
 */
export function endMovedOut(ledger: PointsLedger, on: string, frame: PostingFrame): AccountChange {
  const no = (reason: AccountRefusal): AccountChange => refused('end', '', [refusal('', 'end', reason)]);
  if (ledger.scope === 'household') return no('extract');
  if (!isDate(on)) return no('day');
  const all = balances(ledger);
  const ended = ledger.accounts.flatMap((account) => {
    const actDate = movedOutEnd(account);
    const score = all.get(account.id);
    return actDate !== undefined && actDate <= on && score && score.balance > 0 ? [{ account, actDate, score }] : [];
  });
  const free = ended.filter(({ score }) => score.disputed === 0);
  const movements = free.map(({ account: { id: debit }, actDate, score: { balance: points } }) => ({
    debit,
    credit: 'expired',
    points,
    kind: 'expiry' as const,
    actDate,
  }));
  return finished(ledger, {
    event: 'end',
    account: '',
    accounts: [],
    entries: post(ledger, movements, frame),
    shares: free.map(({ account, score }) => ({ account: account.id, points: score.balance })),
    stays: { base: 0, honour: 0 },
    findings: ended
      .filter(({ score }) => score.disputed > 0)
      .map(({ account }) => ({ ...refusal(account.id, 'end', 'disputed'), severity: 'advice' as const })),
  });
}
