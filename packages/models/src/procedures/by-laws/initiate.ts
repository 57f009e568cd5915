import { lawOf, OWN_DEFAULT } from '../../checks/basis.js';
import type { LegalBasis } from '../../finding.js';
import { packFigures } from '../../packs/figures/index.js';
import { localArticle, localLaws } from '../../packs/data/local-laws.js';
import { rulePackOn } from '../../packs/index.js';
import { tenth, third } from '../../packs/data/shares.js';
import type { Setting } from '../../packs/types.js';
import { weighSupport, type Support, type SupportAnswer } from '../../publicity/support.js';

/** Why a by-law is taken up again. */
export const byLawReasons = ['new-term', 'law-change', 'order-to-correct', 'petition', 'review-date'] as const;

export type ByLawReason = (typeof byLawReasons)[number];

/** Who asks for it: an office, or people who signed. */
export type ByLawInitiator =
  | { readonly office: 'committee' | 'supervision' }
  | {
      /** By `eligiblePersons` and `villageReps`, in a community also `householdReps` and `residentReps`. */
      readonly support: Support;
    };

/** Provinces whose rules say who may ask for a change of by-laws. */
const LOCAL: Readonly<Record<string, LegalBasis>> = { 51: localArticle(localLaws.sichuan, '26') };

/**
 * Whether somebody may have by-laws made or changed (domain 2.2, state 0).
 * Where the province says nothing, signatures count as for the assembly that decides, and an office by our default.
 * @returns `enough`, `short`, or `no-rule` where no law was in force or nobody signed
 */
export function mayInitiateByLaws(asked: {
  readonly setting: Setting;
  readonly date: string;
  readonly province?: string;
  readonly by: ByLawInitiator;
}): SupportAnswer {
  const { setting, date, province = '', by } = asked;
  const local = setting === 'rural' ? LOCAL[province.slice(0, 2)] : undefined;
  if ('office' in by) return { outcome: 'enough', anyOf: [], legs: [], basis: local ?? OWN_DEFAULT };
  if (local) return weighSupport([tenth('eligiblePersons'), third('villageReps')], by.support, local);
  const pack = rulePackOn({ setting, date });
  const figures = pack && packFigures(pack.id);
  const body = figures?.rules?.body;
  const assembly = body && figures.assemblies[body];
  if (!pack || !assembly?.proposers) return weighSupport([], by.support, OWN_DEFAULT);
  return weighSupport(assembly.proposers, by.support, lawOf(pack, assembly.proposersArticle));
}
