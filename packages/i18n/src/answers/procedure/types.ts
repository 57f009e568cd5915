import type { HolidayName, LegalForce } from '@cunju/models';

/** Where a matter goes, in words. */
export interface RouteFacts {
  readonly matter: string;
  /** 由村民会议决定; absent where no body of residents decides. */
  readonly by: string | undefined;
  readonly alternatives: string;
  readonly delegateTo: string | undefined;
  readonly byCharter: boolean;
  /** The law leaves no way to hand it on. */
  readonly mustStay: boolean;
  readonly partyFirst: boolean;
  /** Offices that must approve. */
  readonly approvals: string;
}

/** One stage as it should go, in words. */
export interface StageRuleFacts {
  readonly stage: string;
  readonly actor: string;
  readonly votes: boolean;
  readonly partyFirst: boolean;
  readonly days: number | undefined;
  /** Days within which it is done, and the stage from whose end they count. */
  readonly within: number | undefined;
  readonly working: boolean;
  readonly after: string | undefined;
  readonly permanent: boolean;
  readonly posted: boolean;
  readonly optional: boolean;
  /** The stage it goes back to; `again` where it is done again itself. */
  readonly onFail: string | undefined;
  readonly again: boolean;
}

/** Sentences on where matters go, how they proceed, and days. Names and dates come in words. */
export interface ProcedureSentences {
  readonly route: (facts: RouteFacts) => string;
  readonly offices: Readonly<Record<'township' | 'county', string>>;
  readonly procedure: (facts: { name: string; count: number; stages: string; force: string }) => string;
  readonly noProcedure: string;
  readonly forces: Readonly<Record<LegalForce, string>>;
  /** Behind a force that nobody has read in the full text. */
  readonly unread: (force: string) => string;
  readonly stageRule: (facts: StageRuleFacts) => string;
  /** A stage and what is to be said of it. */
  readonly stage: (stage: string, facts: readonly string[]) => string;
  /** The last day on which a stage is done in time. */
  readonly latest: (day: string) => string;
  readonly lacking: (parts: string) => string;
  readonly stages: (facts: {
    all: number;
    done: number;
    current: string;
    next: string | undefined;
    earliest: string | undefined;
    failed: string;
    missing: string;
    lacking: string;
  }) => string;
  readonly noStages: string;
  readonly period: (facts: { first: string; counted: string; last: string; holiday: string | undefined }) => string;
  readonly holidays: Readonly<Record<HolidayName, string>>;
  readonly notice: (facts: {
    earliest: string | undefined;
    latest: string | undefined;
    given: number | undefined;
    met: boolean;
  }) => string;
}
