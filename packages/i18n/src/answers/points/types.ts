import type { VerifyReason, Verification } from '@cunju/models';

/** Sentences on points, their settlement and their proof. Dates come in words. */
export interface PointsSentences {
  /** What the accounts held before the first day. */
  readonly opening: string;
  readonly settlement: (facts: {
    period: string;
    sum: string;
    expected: number;
    outstanding: number;
    agrees: boolean;
  }) => string;
  readonly balance: (facts: {
    balance: number;
    available: number;
    pending: number;
    pendingDeducted: number;
    disputed: number;
    base: number;
    honour: number;
  }) => string;
  readonly lots: (facts: { balance: number; left: number; since: string; endsOn: string | undefined }) => string;
  readonly noLots: (balance: number) => string;
  readonly lot: (facts: { left: number; since: string; endsOn: string | undefined }) => string;
  /** Why a book could not be verified. A missing one does not compile. */
  readonly broken: Readonly<Record<VerifyReason, (found: Verification) => string>>;
}
