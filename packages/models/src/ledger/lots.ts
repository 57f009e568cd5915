import { addDays, dayInShanghai } from '../dates/day.js';
import type { Account, PointsLedger } from '../documents/points-ledger.js';
import { postedBy } from './balances.js';
import { LotBook } from './lot-book.js';
import type { Lot } from './lot-queue.js';

export type { Lot } from './lot-queue.js';

type Expiry = PointsLedger['scheme']['expiry'];

/** Months of a rolling scheme that names none: a default of this library. */
export const DEFAULT_EXPIRY_MONTHS = 24;

/** The calendar of this library ends with the year 9999. */
const LAST_DAY = '9999-12-31';

/** The same day of the month, `months` later, or the last day of a shorter month. `YYYY-MM-DD` in and out. */
export function monthsLater(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  if (month >= 120_000) return LAST_DAY;
  const first = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  const target = addDays(first, Number(day.slice(8, 10)) - 1);
  return target.slice(0, 7) === first.slice(0, 7) ? target : addDays(`${target.slice(0, 8)}01`, -1);
}

/** The day on which a lot of that day is over. In a scheme that resets, a lot is over on whatever day of reset comes. */
export function endOf({ policy, months }: Expiry): (since: string) => string {
  if (policy === 'none') return () => LAST_DAY;
  if (policy !== 'rolling') return (since) => since;
  const known = new Map<string, string>();
  return (since) => {
    const remembered = known.get(since);
    if (remembered !== undefined) return remembered;
    const end = monthsLater(since, months ?? DEFAULT_EXPIRY_MONTHS);
    known.set(since, end);
    return end;
  };
}

/** Months for which the points of a holder who moved away may still be used: a default of this library. */
export const MOVED_OUT_MONTHS = 12;

/** The day on which the points of a holder who moved away are over. */
export const movedOutEnd = ({ movedOutOn }: Account): string | undefined =>
  movedOutOn === undefined ? undefined : monthsLater(movedOutOn, MOVED_OUT_MONTHS);

/** A lot of an account, and in a rolling scheme, or of a holder who moved away, the day on which it is over. */
export interface AccountLot extends Lot {
  readonly endsOn?: string;
}

/** The spendable points of one account by lots. */
export interface AccountLots {
  /** Lots with points left, oldest first. */
  readonly lots: readonly AccountLot[];
  /** Sum of the lots; below zero where more was taken than there was. The same figure as `balance` of `balances`. */
  readonly balance: number;
  /** The lot that is over first, where lots end. */
  readonly next?: AccountLot;
}

/**
 * The lots of every account of the document, by its id, first in first out. Concealed deductions are of no day and come
 * from the oldest lots that are left.
 * @param asOf last day of posting that counts, `YYYY-MM-DD`
 */
export function lotsOf(ledger: PointsLedger, asOf?: string): ReadonlyMap<string, AccountLots> {
  const book = new LotBook(ledger.entries);
  for (const entry of postedBy(ledger.entries, asOf)) book.post(entry);
  const { expiry } = ledger.scheme;
  const end = expiry.policy === 'rolling' ? endOf(expiry) : undefined;
  return new Map(
    ledger.accounts.map((holder) => {
      const account = book.account(holder.id);
      if (holder.concealed !== undefined) account.take(holder.concealed);
      const last = movedOutEnd(holder);
      const lots = account.lots().map((lot) => {
        const endsOn = earlier(end?.(lot.since), last);
        return endsOn === undefined ? lot : { ...lot, endsOn };
      });
      const [next] = lots;
      return [holder.id, { lots, balance: account.balance, ...(next && 'endsOn' in next && { next }) }];
    }),
  );
}

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** The day of posting of an instant, remembered: a batch is posted at one instant. */
export function postingDays(): (instant: string) => string {
  const known = new Map<string, string>();
  return (instant) => {
    let day = known.get(instant);
    if (day === undefined) known.set(instant, (day = dayInShanghai(instant)));
    return day;
  };
}
