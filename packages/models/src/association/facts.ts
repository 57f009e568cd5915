/** The five bodies that see to the village rules (specification 2.5), and no others. */
export type AssociationKind =
  | 'deliberationCouncil'
  | 'eldersAssociation'
  | 'moralReviewCouncil'
  | 'weddingFuneralCouncil'
  | 'antiDrugGamblingCouncil';

export type AssociationPost = 'chair' | 'vice' | 'liaison' | 'member';

export type EventType = 'wedding' | 'funeral' | 'other';

/** What an event is asked to keep low: money in fen. */
export type EventMeasure = 'tables' | 'perTable' | 'gift' | 'cigarettes' | 'liquor' | 'days';

/** Facts of the findings of associations and of reported events, by code. */
export interface AssociationFacts {
  'association-size': { kind: AssociationKind; members: number; least: number; most?: number };
  'association-even': { kind: AssociationKind; members: number };
  'association-post': { kind: AssociationKind; post: AssociationPost; found: number; needed: number };
  'association-groups': { member: number; groups: number; most: number };
  'group-uncovered': { group: string };
  'association-rules': { kind: AssociationKind; missing: 'resolution' | 'announcement' };
  'association-named': { outcome: 'commend' | 'advise' };
  'event-over-ceiling': { event: EventType; what: EventMeasure; found: number; ceiling: number };
}
