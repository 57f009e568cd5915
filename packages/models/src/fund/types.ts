/** Money in or out of a fund, in fen. */
export interface FundEntry {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly direction: 'in' | 'out';
  readonly fen: number;
  readonly label: string;
  /** Of income: one of the fund's `sources`. */
  readonly source?: string;
  /** Of an expense: one of the fund's `purposes`. */
  readonly purpose?: string;
  /** Of an expense: offices that signed. */
  readonly signedBy?: readonly string[];
  /** Of a gift: the donor as published. Without it the gift is anonymous. */
  readonly maskedName?: string;
}

/** A fund of a village or community, for example 幸福基金 (specification 4.9). */
export interface Fund {
  readonly id: string;
  readonly name: string;
  readonly openedOn: string;
  /** Where money may come from. */
  readonly sources: readonly string[];
  /** What its rules let it be spent on. */
  readonly purposes: readonly string[];
  /** Offices that may sign. */
  readonly signatories: readonly string[];
  readonly entries: readonly FundEntry[];
  /** Quarters whose income and expense were published: `2026-Q3`, and the day. */
  readonly published: readonly { readonly quarter: string; readonly on: string }[];
}

/** Whose decision lets money be given by points. */
export type PoolBody =
  | 'memberAssembly'
  | 'memberRepAssembly'
  | 'villageAssembly'
  | 'villageRepAssembly'
  | 'residentAssembly'
  | 'residentRepAssembly';

/** Money set aside to be given by points, a reward like a dividend that takes nothing from anybody's share. */
export interface RewardPool {
  readonly name: string;
  readonly fen: number;
  /** Whose money it is. */
  readonly from: 'collective' | 'village' | 'community';
  /** The day it is given out, `YYYY-MM-DD`. */
  readonly on: string;
  readonly resolution?: {
    readonly record: string;
    readonly body: string;
    readonly on: string;
    readonly passed: boolean;
    /** The most that it lets be given, in fen. */
    readonly fen: number;
  };
}

/** Facts of the findings of funds and reward pools, by code. */
export interface FundFacts {
  'fund-signatories-few': { fund: string; signatories: number; needed: number };
  'fund-entry-unsigned': { entry: string; signed: number; needed: number };
  'fund-entry-unknown': { entry: string; what: 'source' | 'purpose'; found: string };
  'fund-overdrawn': { fund: string; on: string; fen: number };
  'fund-unpublished': { fund: string; quarter: string };
  'pool-without-resolution': { pool: string; reason: 'missing' | 'body' | 'not-passed' | 'later' | 'amount' };
}
