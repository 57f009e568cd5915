import type { Body, Matter } from '../documents/consultation.js';
import type { Finding, LegalBasis } from '../finding.js';

/** Where a matter must go. */
export interface Route {
  readonly matter: Matter;
  /** The body that decides; absent where no body of residents does. */
  readonly body?: Body;
  /** Other bodies that the law names beside it. */
  readonly alternatives: readonly Body[];
  /** Whether `body` may hand the matter to its representatives. */
  readonly delegable: boolean;
  readonly delegateTo?: Body;
  /** It may, as far as the charter says so. */
  readonly byCharter: boolean;
  readonly basis: LegalBasis;
  /** Present where the Party organization must discuss the matter first. */
  readonly partyPreDiscussion?: LegalBasis;
  /** Offices that must approve afterwards. */
  readonly approvals: readonly ('township' | 'county')[];
  /** Another law that takes the matter over, or two laws that differ: never hidden. */
  readonly findings: readonly Finding[];
}

/** One row of the table of matters. */
export interface RouteRow {
  readonly body?: Body;
  readonly alternatives?: readonly Body[];
  readonly delegateTo?: Body;
  readonly byCharter?: boolean;
  readonly article: string;
  /** `D` where the law implies it and does not say it. */
  readonly confidence?: 'T' | 'D';
  readonly approvals?: readonly ('township' | 'county')[];
}
