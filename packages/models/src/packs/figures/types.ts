import type { AssemblyBody, Days, ElectionMode, Share } from '../types.js';

/** The law of a province and the article that gives a figure. */
export interface LocalSource {
  readonly law: string;
  readonly versionOn: string;
  readonly article: string;
}

export interface AssemblyFigures {
  /** Who may demand the meeting; any one share is enough. */
  readonly proposers?: readonly Share[];
  readonly proposersArticle?: string;
  readonly minPerYear?: number;
  readonly frequency?: 'quarterly' | 'half-yearly';
  readonly frequencyArticle?: string;
  /** Where `minPerYear` is of a province, and not of the article above. */
  readonly minPerYearSource?: LocalSource;
  readonly composition?: CompositionRule;
  readonly minReps?: number;
  readonly minRepsArticle?: string;
  /** Where `minReps` is of a province, and not of the article above. */
  readonly minRepsSource?: LocalSource;
}

export interface CompositionRule {
  readonly article: string;
  readonly repsShare?: Share;
  readonly womenRepsShare?: Share;
  readonly householdsPerRep: readonly [number, number];
  /** Where it is not the article of the composition. */
  readonly householdsPerRepArticle?: string;
  /** The law says 一般: other sizes are allowed and never block. */
  readonly householdsPerRepSoft?: boolean;
}

export interface ElectionFigures {
  readonly roll: {
    readonly daysBefore: number;
    readonly objectionDays: number;
    readonly rulingDays: number;
    readonly article: string;
  };
  readonly proxy: {
    readonly article: string;
    readonly maxPerHolder?: number;
    readonly candidateMayHold?: boolean;
    readonly notInMode?: ElectionMode;
    readonly publishList?: boolean;
  };
  readonly handover: Days;
  readonly recallInitiators: readonly Share[];
  readonly recallArticle: string;
}

export interface PublicityFigures {
  readonly article: string;
  readonly general?: 'quarterly';
  readonly financeIfBusy?: 'monthly';
  readonly boardRequired: boolean;
  /** Days to answer a question about what was published. */
  readonly answer?: Days;
  /** Days after the event within which it goes on the board. */
  readonly publishWithin?: Days;
}

/** Figures of a pack that no vote is measured against: who may call, how often, how many members. */
export interface PackFigures {
  /** Id of the pack, with its overlay if it has one. */
  readonly pack: string;
  readonly assemblies: Readonly<Partial<Record<AssemblyBody, AssemblyFigures>>>;
  readonly election?: ElectionFigures;
  readonly publicity?: PublicityFigures;
  /** Article of the duty to consult. */
  readonly consultationDuty?: string;
  /** Who makes charter and rules, and where they are filed. */
  readonly rules?: {
    readonly article: string;
    readonly body: AssemblyBody;
    readonly delegable: boolean;
    readonly fileTo: 'township' | 'district-or-subdistrict';
    /** Where it is not the same article. */
    readonly fileToArticle?: string;
  };
  readonly committee?: {
    readonly members: readonly [number, number];
    readonly termYears: number;
    readonly article: string;
    readonly termArticle: string;
  };
  readonly appraisal?: { readonly minPerYear?: number; readonly failsThatEndOffice: number; readonly article: string };
  /** Households of a community, 一般: other sizes are allowed. */
  readonly communityHouseholds?: { readonly range: readonly [number, number]; readonly article: string };
  readonly board?: {
    readonly size: readonly [number, number];
    readonly sizeArticle: string;
    readonly quorum: Share;
    readonly pass: Share;
    readonly article: string;
  };
  /** Years within which a court may be asked to revoke a decision. */
  readonly revocation?: { readonly fromKnowledge: number; readonly fromDecision: number; readonly article: string };
}
