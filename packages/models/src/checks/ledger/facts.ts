/** What a points item may not be about: F1 to F12 of the specification, in their order. */
export type UnfairReason =
  | 'rights'
  | 'benefits'
  | 'insurance'
  | 'status'
  | 'relatives'
  | 'punished'
  | 'no-rule'
  | 'private-life'
  | 'minors'
  | 'donation'
  | 'social-media'
  | 'app';

/** What points may not be exchanged for. */
export type UnfairReward = 'fine' | 'cash' | 'benefit' | 'dividend' | 'right' | 'service' | 'alcohol-tobacco';

/** Facts of the findings of `checkLedger` and `settlement`, by code. */
export interface LedgerFindingFacts {
  'balance-misused': { entry: string; balance: 'base' | 'honour'; act: 'redeem' | 'transfer' | 'lower' };
  'redeemed-over-available': { entry: string; account: string; points: number; available: number };
  'entry-still-pending': { entry: string; state: string };
  'approver-not-apart': { entry: string; office: string; reason: 'author' | 'holder' };
  'item-missing': { entry: string };
  'item-not-in-force': { entry: string; item: string; on: string };
  'used-twice': { entry: string; first: string; what: 'evidence' | 'receipt' | 'request'; value: string };
  'entry-repeated': { entry: string; first: string };
  'hearing-missing': { deduction: string };
  'minor-entry': { entry: string; account: string; reason: 'deducted' | 'no-consent' | 'no-household' };
  'transfer-not-allowed': { entry: string; from: string; to: string };
  'expiry-differs': { account: string; on: string; points: number; due: number };
  'expiry-announced-late': { batch: string; days: number; needed: number };
  'carry-differs': { account: string; closing: number; carried: number };
  'concealed-differs': { recorded: number; found: number };
  'stock-differs': { reward: string; stock: number; found: number };
  /** With a `month`, `YYYY-MM`, it is the limit of a month. */
  'reward-over-limit': { account: string; reward: string; taken: number; limit: number; month?: string };
  'batch-sum-differs': { batch: string; what: 'rows' | 'points'; recorded: number; found: number };
  'entry-outside-period': { entry: string; on: string; from: string; to: string };
  'entry-after-close': { entry: string; closedOn: string };
  'stars-differ': { account: string; recorded: number; computed: number };
  'settlement-differs': { expected: number; outstanding: number; remainder: number };
  'unfair-item': { item: string; words: string; reason: UnfairReason };
  'unfair-reward': { reward: string; words: string; reason: UnfairReward };
}
