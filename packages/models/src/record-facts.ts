import type { LrCode, RuleLevel } from './review/types.js';

/** Facts of the findings of notices, minutes, delegations and review opinions, by code. */
export interface RecordFacts {
  // What is made public
  'notice-part-missing': { part: string };
  'objection-way-missing': { missing: 'way' | 'phone' };
  'objection-short': { days: number; needed: number; until: string };
  'board-missing': Record<never, never>;
  'lead-short': { days: number; needed: number; latest: string };
  'published-late': { days: number; limit: number };
  'answer-late': { days: number; limit: number };
  'sign-off-missing': { step: 'review' | 'approval' };
  'names-not-needed': { names: number };
  'rows-after-posting': { until: string };
  // Minutes
  'counted-twice': { voter: string };
  'roster-differs': { roster: number; present: number };
  'minutes-incomplete': { part: MinutesPart };
  'chair-conflict': { motion: string };
  'recusal-without-rule': { count: number };
  'ballot-not-secret': Record<never, never>;
  // Delegations
  'proxy-not-allowed': { body: string };
  'proxy-over-maximum': { holder: string; held: number; maximum: number };
  'proxy-holder': { proxy: string; reason: ProxyHolderReason };
  'delegation-not-written': Record<never, never>;
  'delegation-scope': { reason: DelegationScopeReason };
  'delegation-unannounced': { missing: 'announcement' | 'filing' };
  // Reviews of rules
  'reviewer-is-author': { name: string };
  'review-level': { lr: LrCode; level: RuleLevel; needed: RuleLevel };
  'review-item-open': { lr: LrCode; reason: 'unanswered' | 'only-justified' };
  'review-empty': { conclusion: string };
  'review-not-passed': { conclusion: string };
  // Any of them
  'done-late': { on: string; by: string };
  'stage-short': { stage: string; days: number; needed: number; until: string };
  // By-laws
  'replies-missing': { received: number; replied: number };
  // A board of bad conduct
  'black-board': { reason: BlackBoardReason };
}

export type MinutesPart =
  'convener' | 'chair' | 'recorder' | 'notice' | 'vote-by' | 'chair-signature' | 'recorder-signature';

export type ProxyHolderReason =
  'not-eligible' | 'candidate' | 'not-same-household' | 'not-near-relative' | 'self' | 'represented-too';

export type DelegationScopeReason =
  'no-matters' | 'catch-all' | 'no-term' | 'over-term' | 'passed-on' | 'expired' | 'standing';

/** What a board of bad conduct (黑榜) does wrong; `off`: that nobody resolved to have one. */
export type BlackBoardReason =
  'off' | 'names' | 'minors' | 'private-life' | 'pictures' | 'days' | 'kept' | 'hearing' | 'approvals' | 'reply';
