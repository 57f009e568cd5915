import type { Stage, StageKind, Procedure } from '../documents/consultation.js';
import type { Confidence, LegalBasis } from '../finding.js';

/** What a stage or procedure rests on, from a statute down to our own design. */
export type LegalForce = 'statute' | 'regulation' | 'policy' | 'local' | 'practice' | 'design';

export type StageActor =
  | 'party-branch'
  | 'two-committees'
  | 'party-members'
  | 'committee'
  | 'assembly'
  | 'four-parties'
  | 'residents'
  | 'organizer'
  | 'board'
  | 'members'
  | 'owners'
  | 'township'
  | 'committee-and-supervision'
  | 'drafting-group'
  | 'rep-assembly';

/** A stage of a procedure as it should go. */
export interface StageRule {
  readonly kind: StageKind;
  readonly actor: StageActor;
  readonly legalForce: LegalForce;
  readonly confidence: Confidence;
  /** May be left out. */
  readonly optional?: boolean;
  /** Days that it should last; a default where `confidence` is `D`. */
  readonly days?: { readonly count: number; readonly confidence: Confidence };
  /** It is on the board for as long as the pack of its day says. */
  readonly posted?: boolean;
  /** A body votes, with the notice, quorum and majority of the pack of its day. */
  readonly votes?: boolean;
  /** Counts as the discussion by the Party organization that must come first. */
  readonly partyDiscussion?: boolean;
  /** Where it goes back to when it fails. */
  readonly onFail?: StageKind;
  /** Where it goes back to by the way it failed, where that makes a difference. */
  readonly failures?: readonly StageFailure[];
  /** Days within which it is done. */
  readonly within?: StageLimit;
  /** Provinces, by the first two digits of the locality code, whose rules ask for a stage that may be left out elsewhere. */
  readonly requiredIn?: Readonly<Record<string, LegalBasis>>;
  /** Stays readable for good once its days on the board are over; a default of ours. */
  readonly permanent?: boolean;
}

export interface StageFailure {
  readonly when: 'revise' | 'no-quorum' | 'not-passed' | 'returned';
  /** One of these; which one depends on what was found wrong. */
  readonly to: readonly StageKind[];
}

/** Days from the end of another stage or, without `after`, from the start of the stage itself. */
export interface StageLimit {
  readonly count: number;
  readonly after?: StageKind;
  /** Counted in working days. */
  readonly working?: boolean;
  readonly basis: LegalBasis;
}

export interface ProcedureRule {
  readonly kind: Procedure['kind'];
  /** Number in the specification: P1, P2, … */
  readonly number: string;
  readonly legalForce: LegalForce;
  readonly confidence: Confidence;
  readonly stages: readonly StageRule[];
  /** How what it made comes to its end. */
  readonly endings?: readonly ('amended' | 'suspendedByOrder' | 'repealed')[];
}

/** `missing`: a later stage is done and nothing is recorded for this one. */
export type StageState = Stage['status'] | 'missing';

export type MissingPart = 'dates' | 'notice' | 'meeting' | 'votes' | 'minutes' | 'posting' | 'taken-down';

export interface DatedRule {
  readonly on: string;
  readonly basis: LegalBasis;
}

export interface StageView {
  readonly kind: StageKind;
  readonly state: StageState;
  /** As recorded in the document. */
  readonly stage?: Stage;
  /** As it should go. */
  readonly rule?: StageRule;
  /** What the record of a stage that is done or running lacks. */
  readonly missing: readonly MissingPart[];
  /** Of a stage to come: the first lawful day. */
  readonly earliest?: DatedRule;
  /** Of a stage to come or running: the last day on which it is done in time. */
  readonly latest?: DatedRule;
  /** Of a posting: the last day it must stand. */
  readonly until?: DatedRule;
}
