import type { Threshold } from '../arithmetic.js';
import type { CountMode } from '../documents/consultation.js';
import type { Confidence } from '../finding.js';

/** Which law governs: village, community, rural collective economic organization, or owners of a building. */
export type Setting = 'rural' | 'urban' | 'collective' | 'owners';

/** Bodies that meet and vote. Elections, recalls and the owners' double count are not assemblies. */
export type AssemblyBody =
  | 'villageAssembly'
  | 'villageRepAssembly'
  | 'groupMeeting'
  | 'residentAssembly'
  | 'residentRepAssembly'
  | 'memberAssembly'
  | 'memberRepAssembly';

/** `groupDelegate` existed in communities until the end of 2025. */
export type LegMode = CountMode | 'groupDelegate';

/** How the voters of an election are counted; a village knows only the first. */
export type ElectionMode = 'allVoters' | 'householdReps' | 'residentReps';

/** A threshold with the name of what it is a share of (domain terms: `eligiblePersons`, `composition`, `present`, …). */
export interface Share extends Threshold {
  readonly of: string;
}

/** One way to be quorate. A meeting needs any one of its legs. */
export interface Leg extends Share {
  readonly mode: LegMode;
}

/** A figure in days with its place in the law. `law` and its `versionOn` only where it is not the law of the pack. */
export interface Days {
  readonly days: number;
  readonly article?: string;
  readonly law?: string;
  readonly versionOn?: string;
  readonly confidence: Confidence;
}

/** Notice of a meeting. `special`: in special circumstances it may be given at short notice. */
export interface NoticeRule extends Days {
  readonly special: boolean;
}

export interface AssemblyRule {
  /** Article of the quorum and of the majority. */
  readonly article: string;
  /** Empty where the charter sets the quorum. */
  readonly quorumAnyOf: readonly Leg[];
  /** Shares that must be present besides, from provincial rules. */
  readonly extraQuorum?: readonly (Share & { readonly law: string; readonly article: string })[];
  readonly pass: Share;
  readonly notice?: NoticeRule;
}

export interface BallotRule {
  readonly article: string;
  /** Who must take part for the ballot to count, by the way the voters are counted. */
  readonly turnout: Readonly<Partial<Record<ElectionMode, Share>>>;
  /** Of the ballots in the box, invalid ones and abstentions included. */
  readonly pass: Share;
  /** Least share of the ballots cast that wins a run-off. */
  readonly runoffFloor?: Share;
}

/** The double count of 民法典 278. Every leg must be met. */
export interface OwnersRule {
  readonly article: string;
  readonly quorum: Threshold;
  readonly ordinary: Threshold;
  readonly special: Threshold;
  /** Items of 民法典 278 that need the special majority. */
  readonly specialItems: readonly number[];
}

export interface PublicityRule {
  readonly article: string;
  /** Shortest time on the board; absent where no rule names one. */
  readonly minDays?: Days;
}

/** Law as data, in force from one day to another. Old acts stay judged by the pack of their own day. */
export interface RulePack {
  /** `cn-rural-2026`, or with a provincial overlay `cn-rural-2026+hi-2025`. */
  readonly id: string;
  readonly setting: Setting | 'land';
  readonly law: string;
  /** Day on which this version of the law was adopted. */
  readonly versionOn: string;
  readonly effectiveFrom: string;
  /** Last day in force. */
  readonly effectiveTo?: string;
  readonly overlay?: { readonly id: string; readonly province: string; readonly law: string };
  readonly assemblies: Readonly<Partial<Record<AssemblyBody, AssemblyRule>>>;
  readonly election?: BallotRule;
  readonly recall?: BallotRule;
  readonly owners?: OwnersRule;
  readonly publicity?: PublicityRule;
  /** Article that makes discussion by the Party organization come first. */
  readonly partyPreDiscussion?: string;
  /** Share of all members that lets someone who is no member share in benefits. */
  readonly nonMemberBenefit?: Share & { readonly article: string };
  /** Land contracting: share of the members, or of the village representatives. */
  readonly landContract?: { readonly anyOf: readonly Share[]; readonly articles: readonly string[] };
  /** Base adjustments that the law of the province allows; elsewhere the roll is the base. */
  readonly baseAdjustments?: readonly string[];
}
