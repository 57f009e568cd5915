import type { Confidence } from '../finding.js';

/** Who gives a service or a resource (specification 3.8). */
export type ProviderType =
  'community' | 'socialOrganization' | 'socialWorker' | 'volunteer' | 'charityResource' | 'resident' | 'institution';

/** One reading of the five that work together (五社联动). */
export interface FiveSocieties {
  readonly providers: readonly ProviderType[];
  readonly confidence: Confidence;
}

/** When something is needed or given. Hours `HH:MM`, weekdays 1 (Monday) to 7; without them, all day and every day. */
export interface TimeWindow {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly weekdays?: readonly number[];
  readonly start?: string;
  readonly end?: string;
}

/** What somebody needs. It is private unless it says otherwise. */
export interface Need {
  readonly id: string;
  /** What is needed, by the same word as in `Service.kinds`. */
  readonly kind: string;
  readonly place: string;
  readonly window: TimeWindow;
  /** Groups that the person belongs to: elders, children. */
  readonly groups?: readonly string[];
  /** How many it is for; 1 when absent. */
  readonly people?: number;
  /** The most it may cost, in fen. */
  readonly maxCost?: number;
  /** Code of the household. It never leaves `publicMatches`. */
  readonly household?: string;
  readonly privacy?: 'private' | 'public';
}

/** What somebody can give. */
export interface Service {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly string[];
  readonly provider: { readonly type: ProviderType; readonly name: string };
  /** Places served; everywhere when absent. */
  readonly places?: readonly string[];
  readonly window: TimeWindow;
  /** Groups served; everybody when absent. */
  readonly groups?: readonly string[];
  /** People that can be served, and those that are booked. */
  readonly capacity: number;
  readonly booked: number;
  /** In fen; 0 is free. */
  readonly cost: number;
}

/** Why a service fits a need. */
export type FitReason =
  'same-place' | 'everywhere' | 'whole-time' | 'part-time' | 'same-group' | 'everybody' | 'free' | 'within-cost';

/** Why it does not. */
export type MissReason = 'kind' | 'provider' | 'group' | 'time' | 'full' | 'cost';

/** A service for a need; `score` is the sum of the points of its reasons, 0 to 100. */
export interface MatchCandidate {
  readonly service: string;
  readonly score: number;
  readonly reasons: readonly { readonly reason: FitReason; readonly points: number }[];
}

/** What was found for one need, best first. */
export interface NeedMatch {
  readonly need: string;
  readonly kind: string;
  readonly privacy: 'private' | 'public';
  readonly household?: string;
  readonly candidates: readonly MatchCandidate[];
  /** Services of the same kind that do not fit, by the first reason against each. */
  readonly misses: readonly { readonly reason: MissReason; readonly services: number }[];
}

/** What the public may see: needs that were made public, without a household, and how many others there are. */
export interface PublicMatches {
  readonly shown: readonly Pick<NeedMatch, 'need' | 'kind' | 'candidates'>[];
  readonly private: number;
}
