import { lawOf, OWN_DEFAULT } from '../checks/basis.js';
import { rulePackOn } from '../packs/index.js';
import type { Setting } from '../packs/types.js';
import { provinceRules } from './provinces.js';
import { weighSupport, type Support, type SupportAnswer } from './support.js';

/**
 * Whether villagers or their representatives are enough to have another matter published (domain 5.1).
 * Only some provinces name a share; elsewhere the answer is `no-rule` with the article on open affairs, under which other
 * matters of general interest are published anyway.
 * @param asked `date`: the day of the demand; `support`: who signed, by `eligiblePersons` and `villageReps`
 */
export function mayDemandPublication(asked: {
  readonly setting: Setting;
  readonly date: string;
  readonly province?: string;
  readonly support: Support;
}): SupportAnswer {
  const { setting, date, province, support } = asked;
  const { demand } = provinceRules(setting, province);
  if (demand) return weighSupport(demand.anyOf, support, demand.basis);
  const pack = rulePackOn({ setting, date });
  const national = pack?.publicity;
  return weighSupport([], support, pack && national ? lawOf(pack, national.article) : OWN_DEFAULT);
}
