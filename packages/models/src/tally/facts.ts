/** Why a ballot is set aside before the count. The order is that in which a ballot is looked at. */
export type SetAside =
  'unreadable' | 'channel' | 'early' | 'late' | 'not-on-roll' | 'no-household' | 'repeated' | 'household-repeated';

/** Facts of the findings of `tally`, by code. */
export interface TallyFindingFacts {
  'ballots-set-aside': { reason: SetAside; ballots: number };
  'household-voted-twice': { households: number; differing: number };
  'proxy-many': { way: 'proxy' | 'assisted'; ballots: number; most: number };
  'voter-with-choice': { ballots: number };
}
