import type { ByLawGate, ByLawGateName, ByLawReviewReason } from '@cunju/models';

/** Sentences on how by-laws are taken up, made and looked at again. Dates come in words. */
export interface ByLawSentences {
  readonly office: string;
  readonly initiate: Readonly<Record<'enough' | 'short', (legs: string) => string>>;
  readonly noInitiate: (shares: string) => string;
  readonly gates: Readonly<Record<ByLawGateName, string>>;
  readonly states: Readonly<Record<ByLawGate['state'], string>>;
  /** What the day of a gate means. */
  readonly by: Readonly<Record<ByLawGateName, (day: string) => string>>;
  readonly counted: (count: number | undefined, needed: number, unit: 'days' | 'replies') => string;
  readonly gate: (name: string, facts: readonly string[]) => string;
  readonly reviews: Readonly<Record<ByLawReviewReason, (by: string) => string>>;
  readonly noReview: string;
}
