import { OWN_DEFAULT } from '../checks/basis.js';
import { dayPeriod } from '../dates/periods.js';
import { packFigures } from '../packs/figures/index.js';
import { rulePackOn } from '../packs/index.js';
import type { Setting } from '../packs/types.js';
import { basisOf } from '../procedures/rules.js';
import type { LegalBasis } from '../finding.js';
import { provinceRules, type CountedDays } from './provinces.js';

/**
 * `inquiry`: the committee answers a resident; `escalation`: township or county answers one who was not content;
 * `plan-objection`: the supervision body objects to a plan of publication; `plan-answer`: the committee answers it.
 */
export type PublicityStep = 'inquiry' | 'escalation' | 'plan-objection' | 'plan-answer';

export interface PublicityAnswerDue {
  readonly step: PublicityStep;
  readonly days: number;
  /** The last day: the day it began does not count, and a public holiday moves it. */
  readonly by: string;
  readonly basis: LegalBasis;
}

/** Where no rule counts the days: the longest of the provinces that were read, so that nobody is blamed too early. */
const OURS: Readonly<Record<PublicityStep, number>> = {
  inquiry: 15,
  escalation: 20,
  'plan-objection': 5,
  'plan-answer': 10,
};

/**
 * By which day a question, a complaint or an objection about what is published must be made or answered (domain 5.2).
 * @param asked `on`: the day the question, complaint, plan or objection came in
 */
export function publicityAnswerDue(asked: {
  readonly setting: Setting;
  readonly province?: string;
  readonly step: PublicityStep;
  readonly on: string;
}): PublicityAnswerDue {
  const { setting, province, step, on } = asked;
  const { days, basis } = ruleOf(setting, province, step, on) ?? { days: OURS[step], basis: OWN_DEFAULT };
  return { step, days, by: dayPeriod({ startOn: on, days }).lastDay, basis };
}

function ruleOf(
  setting: Setting,
  province: string | undefined,
  step: PublicityStep,
  on: string,
): CountedDays | undefined {
  const local = provinceRules(setting, province);
  if (step === 'escalation') return local.escalation;
  if (step === 'plan-objection') return local.planObjection;
  if (step === 'plan-answer') return local.planAnswer;
  const pack = rulePackOn({ setting, date: on, ...(province !== undefined && { province }) });
  const answer = pack && packFigures(pack.id)?.publicity?.answer;
  return pack && answer ? { days: answer.days, basis: basisOf(pack, answer) } : local.answer;
}
