import type { Account, LedgerEntry, PointsItem, PointsLedger, RuleBook } from '../../documents/index.js';
import type { LegalBasis, Path } from '../../finding.js';
import { postingDays } from '../../ledger/lots.js';

/** What a ledger may be compared with. */
export interface LedgerContext {
  /** The ledger of the season before, as it was closed. */
  readonly previous?: PointsLedger;
  /** The village rules that the scheme rests on. */
  readonly rules?: RuleBook;
}

type Batch = PointsLedger['batches'][number];

/** One of a list by its id; a reference that is not there finds nothing. */
type ById<T> = ReadonlyMap<string | undefined, T>;

/** A ledger with its lists by id, looked up once and shared by all checks. */
export interface LedgerBook {
  readonly ledger: PointsLedger;
  readonly context: LedgerContext;
  readonly accounts: ById<Account>;
  readonly items: ById<PointsItem>;
  readonly batches: ById<Batch>;
  readonly byId: ById<LedgerEntry>;
  /** Ids of entries that a later one takes back. */
  readonly reversed: ReadonlySet<string | undefined>;
  readonly dayOf: (instant: string) => string;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ById<T> =>
  new Map(list.map((one) => [one.id, one]));

export function bookOf(ledger: PointsLedger, context: LedgerContext): LedgerBook {
  const { accounts, entries, batches, scheme } = ledger;
  return {
    ledger,
    context,
    accounts: byId(accounts),
    items: byId(scheme.items),
    batches: byId(batches),
    byId: byId(entries),
    reversed: new Set(entries.map(({ reverses }) => reverses)),
    dayOf: postingDays(),
  };
}

/** Bookkeeping that no article of a law names: a requirement of this library. */
export const OWN: LegalBasis = { law: 'cunju', confidence: 'D' };

/** The number of an invariant of domain.md 4.8, with the basis of all of them. */
export const invariant = (no: number): { readonly basis: LegalBasis; readonly ref: string } => ({
  basis: OWN,
  ref: `I${no}`,
});

export const entryPath = (at: number, ...rest: string[]): Path => ['entries', at, ...rest];

/** What an entry moves; `earned` is what can be spent. */
export const balanceOf = ({ balance }: LedgerEntry): 'base' | 'earned' | 'honour' => balance ?? 'earned';
