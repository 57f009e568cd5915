import { timeFit } from './time.js';
import type {
  FitReason,
  MatchCandidate,
  MissReason,
  Need,
  NeedMatch,
  ProviderType,
  PublicMatches,
  Service,
} from './types.js';

/** Points of each reason: defaults of this library. One of each pair can be had, so that 100 is the most. */
export const matchPoints: Readonly<Record<FitReason, number>> = {
  'same-place': 40,
  everywhere: 20,
  'whole-time': 30,
  'part-time': 15,
  'same-group': 20,
  everybody: 10,
  free: 10,
  'within-cost': 5,
};

/** Options of a match. */
export interface MatchOptions {
  /** Who may serve, for example one of `fiveSocieties`; everybody when absent. */
  readonly providers?: readonly ProviderType[];
}

/**
 * The services for each need, best first, with the reasons for each score. A service must be of the kind, of a provider
 * that is asked, for the person's group, at a time that is needed, with room for all and within the cost; a service at
 * another place stays in the list with no points for the place. Nothing is booked: two needs may be given the same service.
 */
export function matchNeeds(
  needs: readonly Need[],
  services: readonly Service[],
  options: MatchOptions = {},
): readonly NeedMatch[] {
  return needs.map((need) => {
    const misses = new Map<MissReason, number>();
    const candidates: MatchCandidate[] = [];
    for (const service of services) {
      const miss = missOf(need, service, options);
      if (miss === undefined) candidates.push(candidateOf(need, service));
      else if (miss !== 'kind') misses.set(miss, (misses.get(miss) ?? 0) + 1);
    }
    return {
      need: need.id,
      kind: need.kind,
      privacy: need.privacy ?? 'private',
      ...(need.household !== undefined && { household: need.household }),
      candidates: candidates.sort((a, b) => b.score - a.score || (a.service < b.service ? -1 : 1)),
      misses: Array.from(misses, ([reason, count]) => ({ reason, services: count })),
    };
  });
}

function missOf(need: Need, service: Service, { providers }: MatchOptions): MissReason | undefined {
  if (!service.kinds.includes(need.kind)) return 'kind';
  if (providers && !providers.includes(service.provider.type)) return 'provider';
  if (service.groups && !service.groups.some((group) => need.groups?.includes(group))) return 'group';
  if (timeFit(need.window, service.window) === 'none') return 'time';
  if (service.capacity - service.booked < (need.people ?? 1)) return 'full';
  return need.maxCost !== undefined && service.cost > need.maxCost ? 'cost' : undefined;
}

function candidateOf(need: Need, service: Service): MatchCandidate {
  const found: readonly (FitReason | undefined)[] = [
    !service.places ? 'everywhere' : service.places.includes(need.place) ? 'same-place' : undefined,
    timeFit(need.window, service.window) === 'whole' ? 'whole-time' : 'part-time',
    service.groups ? 'same-group' : 'everybody',
    service.cost === 0 ? 'free' : need.maxCost === undefined ? undefined : 'within-cost',
  ];
  const reasons = found.flatMap((reason) => (reason ? [{ reason, points: matchPoints[reason] }] : []));
  return { service: service.id, score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

/** What may be shown to everybody: a need is private by default, and a household is never shown. */
export function publicMatches(matches: readonly NeedMatch[]): PublicMatches {
  const shown = matches.filter(({ privacy }) => privacy === 'public');
  return {
    shown: shown.map(({ need, kind, candidates }) => ({ need, kind, candidates })),
    private: matches.length - shown.length,
  };
}
