import type { Threshold } from '../arithmetic.js';
import type { Votes } from '../documents/consultation.js';
import type { LegalBasis } from '../finding.js';
import type { AssemblyBody, ElectionMode, LegMode, RulePack } from '../packs/types.js';

/** `open`: nobody has voted yet. `run-off`: seats or options are left for another round. */
export type Outcome = 'open' | 'passed' | 'not-passed' | 'no-quorum' | 'invalid' | 'elected' | 'run-off';

/** The owners' double count. `area` in any whole unit, the same in every count of one decision. */
export interface DoubleCount {
  readonly area: number;
  readonly persons: number;
}

export interface AssemblyInput {
  /** A pack, or the id of one. */
  readonly pack: RulePack | string;
  readonly body: AssemblyBody;
  /** What is counted. In bodies of members or representatives `person` means the same as `member`. */
  readonly mode: LegMode;
  /** The roll before adjustments. */
  readonly base: number;
  readonly present: number;
  readonly votes?: Votes;
  /** The same meeting counted the other way (households beside persons). */
  readonly otherMode?: { readonly mode: LegMode; readonly base: number; readonly present: number };
  /** Applied to `base` only where they correct the roll, or the pack allows them. */
  readonly adjustments?: readonly { readonly kind: string; readonly count: number }[];
  /** Those who declared an interest. They stay in the base; `votes: false` takes their vote. */
  readonly recusals?: readonly { readonly count: number; readonly votes: boolean }[];
  /** Women representatives, where a province counts them apart. */
  readonly women?: { readonly base: number; readonly present: number };
  /** Benefits for someone who is no member (农村集体经济组织法 15). */
  readonly nonMemberBenefit?: boolean;
}

export interface OwnersInput {
  readonly pack: RulePack | string;
  readonly body: 'ownersDecision';
  /** Item of 民法典 278, 1 to 9. */
  readonly item: number;
  readonly base: DoubleCount;
  readonly present: DoubleCount;
  readonly votes?: {
    readonly for: DoubleCount;
    readonly against: DoubleCount;
    readonly abstain: DoubleCount;
    readonly invalid: DoubleCount;
  };
}

export interface BallotInput {
  readonly pack: RulePack | string;
  readonly body: 'election' | 'recall';
  /** How voters are counted; `allVoters` when absent. */
  readonly mode?: ElectionMode;
  readonly registered: number;
  readonly issued: number;
  /** Ballots in the box, invalid ones included. */
  readonly box: number;
  readonly invalid: number;
  readonly seats: number;
  /** 1, or more in a run-off. */
  readonly round: number;
  /** In a recall: the members whose recall is voted on, with the votes for recalling them. */
  readonly candidates: readonly { readonly id: string; readonly votes: number }[];
}

/** One leg of the quorum. `short` is how many more must come. */
export interface QuorumLeg<M extends string = string> {
  readonly mode: M;
  readonly base: number;
  readonly present: number;
  readonly needed: number;
  readonly short: number;
  readonly met: boolean;
}

/** A comparison as a person would write it: how many of how many, against how many. */
interface Comparison {
  readonly base: number;
  readonly threshold: Threshold;
  readonly needed: number;
  readonly short: number;
  readonly met: boolean;
}

/** The arithmetic of a decision in its order, as data: `@cunju/i18n` says each step. */
export type Step =
  | { readonly id: 'no-rule'; readonly pack: string; readonly body: string }
  | { readonly id: 'mode-not-allowed'; readonly mode: string; readonly allowed: readonly string[] }
  | {
      readonly id: 'base-adjusted';
      readonly mode: string;
      readonly before: number;
      readonly after: number;
      readonly applied: readonly { readonly kind: string; readonly count: number }[];
      readonly ignored: readonly { readonly kind: string; readonly count: number }[];
    }
  | { readonly id: 'present-over-base'; readonly mode: string; readonly present: number; readonly base: number }
  | ({ readonly id: 'quorum-leg'; readonly mode: string; readonly of: string; readonly present: number } & Comparison)
  | ({
      readonly id: 'quorum-extra';
      readonly of: string;
      readonly present: number;
      readonly law: string;
      readonly article?: string;
    } & Comparison)
  | { readonly id: 'quorum-extra-unknown'; readonly of: string; readonly law: string; readonly article?: string }
  | { readonly id: 'quorum-by-charter' }
  | { readonly id: 'recusal'; readonly before: number; readonly after: number; readonly declared: number }
  | {
      readonly id: 'votes-total';
      readonly for: number;
      readonly against: number;
      readonly abstain: number;
      readonly invalid: number;
      readonly total: number;
      readonly present: number;
      readonly notVoted: number;
    }
  | { readonly id: 'votes-over-present'; readonly total: number; readonly present: number }
  | ({ readonly id: 'majority'; readonly of: string; readonly for: number } & Comparison)
  | { readonly id: 'issued-over-registered'; readonly issued: number; readonly registered: number }
  | { readonly id: 'box-over-issued'; readonly box: number; readonly issued: number }
  | { readonly id: 'count-over-box'; readonly counted: number; readonly most: number }
  | ({ readonly id: 'turnout'; readonly of: string; readonly present: number } & Comparison)
  | ({
      readonly id: 'candidate';
      readonly candidate: string;
      readonly votes: number;
      readonly won: boolean;
    } & Comparison)
  | { readonly id: 'second-round'; readonly options: readonly string[] }
  | { readonly id: 'tie'; readonly candidates: readonly string[] }
  | { readonly id: 'seats'; readonly seats: number; readonly filled: number };

interface Decided<M extends string, N> {
  readonly outcome: Outcome;
  readonly quorum: { readonly met: boolean; readonly legs: readonly QuorumLeg<M>[] };
  /** `needed` votes of `base`; `short` is how many were missing. */
  readonly majority: { readonly met: boolean; readonly needed: N; readonly short: N; readonly base: N };
  readonly steps: readonly Step[];
  readonly basis: LegalBasis;
}

export type AssemblyDecision = Decided<LegMode, number>;
export type OwnersDecision = Decided<'area' | 'persons', DoubleCount>;
export interface BallotDecision extends Decided<ElectionMode, number> {
  /** Ids of those elected or recalled. */
  readonly chosen: readonly string[];
}
export type Decision = AssemblyDecision | OwnersDecision | BallotDecision;
