import type { Account, LedgerEntry } from '../../documents/points-ledger.js';
import type { Finding } from '../../finding.js';

/** What happens to an account when its holders divide, die or move away. */
export type AccountEvent = 'split' | 'death' | 'moveOut' | 'end';

/** Why an account cannot be changed. */
export type AccountRefusal =
  | 'extract'
  | 'unknown'
  | 'closed'
  | 'kind'
  | 'day'
  | 'disputed'
  | 'pending'
  | 'overdrawn'
  | 'heads'
  | 'agreement'
  | 'household'
  | 'person'
  | 'moved';

/** Facts of the findings of account changes, by code. */
export interface AccountChangeFacts {
  'account-change-refused': { account: string; event: AccountEvent; reason: AccountRefusal };
  'shares-over-balance': { shares: number; balance: number };
  'account-closed': { entry: string; account: string; closedOn: string };
  'age-differs': { entry: string; since: string; found: string };
}

/** What the entries of one posting have in common. */
export interface PostingFrame {
  readonly batch: string;
  /** An instant with an offset. */
  readonly postedAt: string;
  readonly approvals: readonly string[];
  readonly createdBy?: string;
  readonly note?: string;
  /** The `id` of the entry with that `seq`; it may not be in the book yet. */
  readonly idOf: (seq: number) => string;
}

/** Points that one account gets or keeps. */
export interface AccountShare {
  readonly account: string;
  readonly points: number;
}

/**
 * What is to be posted. With an error among the findings there is nothing to post: `accounts`, `entries` and `shares` are
 * empty. The sum of all accounts is the same before and after, except for what expires.
 */
export interface AccountChange {
  readonly event: AccountEvent;
  readonly account: string;
  /** Accounts as they stand afterwards: new ones, and those that changed. */
  readonly accounts: readonly Account[];
  /** Entries to append, numbered on from the last of the book. One moves the points of one day, so that they keep their age. */
  readonly entries: readonly LedgerEntry[];
  /** Spendable points of each account that took part, afterwards; of `end`, what each account loses. */
  readonly shares: readonly AccountShare[];
  /** Yearly base and honours never move; they stay with the account. */
  readonly stays: { readonly base: number; readonly honour: number };
  /** Of `moveOut`: the day on which what is left is over. */
  readonly endsOn?: string;
  readonly findings: readonly Finding[];
}
