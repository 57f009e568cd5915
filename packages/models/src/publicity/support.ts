import { needed } from '../arithmetic.js';
import type { LegalBasis } from '../finding.js';
import type { Share } from '../packs/types.js';

/** Who signed, of how many, by what the share is a share of: `eligiblePersons`, `villageReps`, `residentReps` … */
export type Support = Readonly<Record<string, { readonly supporters: number; readonly base: number }>>;

/** One share and what was put against it. */
export interface SupportLeg {
  readonly share: Share;
  readonly supporters: number;
  readonly base: number;
  readonly needed: number;
  readonly short: number;
  readonly met: boolean;
}

export interface SupportAnswer {
  /** `no-rule`: no share is named, or nothing was put against the shares that are. */
  readonly outcome: 'enough' | 'short' | 'no-rule';
  /** Shares any one of which is enough, as the rule names them. */
  readonly anyOf: readonly Share[];
  /** Only those for which figures were given. */
  readonly legs: readonly SupportLeg[];
  readonly basis: LegalBasis;
}

/** Whether any one of some shares is met; a share of nobody never is. */
export function weighSupport(anyOf: readonly Share[], support: Support, basis: LegalBasis): SupportAnswer {
  const legs = anyOf.flatMap((share): readonly SupportLeg[] => {
    const given = support[share.of];
    if (!given) return [];
    const { supporters, base } = given;
    const least = needed({ base, threshold: share });
    const met = base > 0 && supporters >= least;
    return [{ share, supporters, base, needed: least, short: Math.max(0, least - supporters), met }];
  });
  const outcome = legs.length === 0 ? 'no-rule' : legs.some(({ met }) => met) ? 'enough' : 'short';
  return { outcome, anyOf, legs, basis };
}
