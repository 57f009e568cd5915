import { SYSTEM_ACCOUNTS } from '../documents/constants.js';
import type { LedgerEntry } from '../documents/points-ledger.js';
import { LotAccount, type Taken } from './lot-account.js';
import type { OpenLot } from './lot-queue.js';

const system: ReadonlySet<string | undefined> = new Set(SYSTEM_ACCOUNTS);

/** Whether an account belongs to nobody. */
export const isSystem = (account: string | undefined): boolean => system.has(account);

/** Only a transfer keeps the age of its points. */
const keptDay = ({ kind, since }: LedgerEntry): string | undefined => (kind === 'transfer' ? since : undefined);

interface Moved {
  readonly given?: OpenLot;
  readonly taken: readonly Taken[];
}

/**
 * The spendable lots of every account, played entry by entry in the order of the book. Spending takes the oldest lot first;
 * a reversal of a gain takes back its own lot, and what was spent of it from the oldest; a reversal of an expense puts the
 * points back into the lots that they came from. A transfer that says of which day its points are (`since`) takes those,
 * and they keep their age.
 */
export class LotBook {
  readonly #accounts = new Map<string, LotAccount>();
  readonly #reversed: ReadonlySet<string | undefined>;
  /** What each entry moved that a later one takes back. */
  readonly #moved = new Map<string | undefined, Moved>();

  constructor(entries: readonly LedgerEntry[]) {
    this.#reversed = new Set(entries.map(({ reverses }) => reverses));
  }

  account(id: string): LotAccount {
    let found = this.#accounts.get(id);
    if (!found) this.#accounts.set(id, (found = new LotAccount()));
    return found;
  }

  /** Plays one entry. Entries of the yearly base and of honours move no lot. @returns what was taken from which lot */
  post(entry: LedgerEntry): readonly Taken[] {
    const { id, debit, credit, actDate, reverses, balance = 'earned' } = entry;
    if (balance !== 'earned') return [];
    const before = this.#moved.get(reverses);
    const taken = debit === undefined || isSystem(debit) ? [] : this.#take(entry, debit, before?.given);
    const since = keptDay(entry) ?? actDate;
    const given = isSystem(credit) ? undefined : this.#give(entry, credit, before?.taken ?? [], since);
    if (this.#reversed.has(id)) this.#moved.set(id, { taken, ...(given && { given }) });
    return taken;
  }

  #take(entry: LedgerEntry, account: string, own: OpenLot | undefined): readonly Taken[] {
    const { points } = entry;
    const lots = this.account(account);
    const since = keptDay(entry);
    if (since !== undefined) return lots.takeOfDay(since, points);
    const back = own ? lots.takeFrom(own, points) : 0;
    const parts = own && back > 0 ? [{ lot: own, points: back }] : [];
    return back < points ? parts.concat(lots.take(points - back)) : parts;
  }

  #give(entry: LedgerEntry, account: string, back: readonly Taken[], since: string): OpenLot | undefined {
    const lots = this.account(account);
    let rest = entry.points;
    for (const part of back) {
      const points = Math.min(part.points, rest);
      lots.restore({ lot: part.lot, points });
      rest -= points;
    }
    return rest > 0 ? lots.give(entry.id, since, rest) : undefined;
  }
}
