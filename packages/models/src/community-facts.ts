import type { AssociationFacts } from './association/facts.js';
import type { EvaluationFacts } from './evaluation/types.js';
import type { FundFacts } from './fund/types.js';
import type { AccountChangeFacts } from './ledger/changes/types.js';

/** Facts of the findings of account changes, funds, mutual evaluations, lists and associations, by code. */
export interface CommunityFacts extends AccountChangeFacts, AssociationFacts, EvaluationFacts, FundFacts {
  'list-not-adjusted': { since: string; months: number };
}
