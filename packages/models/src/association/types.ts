import type { AssociationKind, AssociationPost, EventType } from './facts.js';

/** A member of an association. */
export interface AssociationMember {
  readonly post: AssociationPost;
  /** As published: 张*. */
  readonly maskedName?: string;
  /** Villagers' groups that the member looks after. */
  readonly groups?: readonly string[];
}

/** What a moral review council came to: it commends or advises, and punishes nobody. */
export interface MoralReviewOutcome {
  readonly outcome: 'commend' | 'advise';
  /** Only with consent, and only in praise. */
  readonly maskedName?: string;
  readonly consent?: boolean;
}

/** One of the five bodies that see to the village rules (specification 2.5). */
export interface Association {
  readonly kind: AssociationKind;
  /** People of the village; of a 红白理事会 its size depends on it. */
  readonly population?: number;
  readonly members: readonly AssociationMember[];
  /** All villagers' groups of the village, where it is to be checked that each is looked after. */
  readonly groups?: readonly string[];
  /** Its own rules: the resolution of the assembly of representatives, and the day they were announced. */
  readonly rules?: { readonly resolution?: string; readonly announcedOn?: string };
  readonly outcomes?: readonly MoralReviewOutcome[];
}

/** A family's report of a wedding, a funeral or another feast. It is private and never published by name. */
export interface EventReport {
  /** Code of the household. */
  readonly household: string;
  readonly type: EventType;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly tables?: number;
  /** Money in fen. */
  readonly perTable?: number;
  readonly gift?: number;
  readonly cigarettes?: number;
  readonly liquor?: number;
  readonly days?: number;
  /** Children of the deceased: some villages allow more tables for each further one. */
  readonly children?: number;
  readonly adviceGiven?: string;
  readonly followUp?: string;
}
