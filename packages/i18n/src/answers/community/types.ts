import type { AccountEvent, EventType, FitReason, MissReason, RefusalReason } from '@cunju/models';

/** Sentences on account changes, funds, mutual evaluations, matches, reported events and refusals. Money and dates come in words. */
export interface CommunityAnswers {
  readonly change: Readonly<
    Record<
      AccountEvent,
      (facts: { account: string; entries: number; shares: string; points: number; endsOn: string }) => string
    >
  >;
  readonly share: (account: string, points: number) => string;
  readonly stays: (base: number, honour: number) => string;
  readonly fund: (facts: { period: string; in: string; out: string; balance: string }) => string;
  readonly allTime: string;
  readonly evaluated: (facts: {
    of: string;
    period: string;
    evaluations: number;
    total: number;
    most: number;
    percent: number;
    criteria: string;
  }) => string;
  readonly notEvaluated: (of: string, period: string) => string;
  readonly criterion: (name: string, total: number, most: number) => string;
  readonly match: (kind: string, candidates: string) => string;
  readonly candidate: (name: string, score: number, reasons: string) => string;
  readonly noMatch: (kind: string, misses: string) => string;
  readonly miss: (reason: string, services: number) => string;
  readonly fits: Readonly<Record<FitReason, string>>;
  readonly misses: Readonly<Record<MissReason, string>>;
  readonly events: (facts: { type: string; events: number; over: number; advised: number }) => string;
  readonly eventTypes: Readonly<Record<EventType, string>>;
  readonly refusal: (work: string, why: string, day: string) => string;
  readonly refusals: Readonly<Record<RefusalReason, (place: string) => string>>;
}
