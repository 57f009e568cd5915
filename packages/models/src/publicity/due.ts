import { lawOf, OWN_DEFAULT } from '../checks/basis.js';
import { addDays } from '../dates/day.js';
import { spanOf } from '../dates/months.js';
import { dayPeriod } from '../dates/periods.js';
import type { LegalBasis } from '../finding.js';
import { packFigures } from '../packs/figures/index.js';
import { rulePackOn } from '../packs/index.js';
import type { RulePack, Setting } from '../packs/types.js';
import { basisOf } from '../procedures/rules.js';
import type { DatedRule } from '../procedures/types.js';
import { provinceRules, type ProvincialPublicity } from './provinces.js';

/** What is published: a general matter, income and spending, or what weighs on the interests of everybody. */
export type PublicMatter = 'general' | 'finance' | 'important';

/** How often: `promptly` as soon as it happened, `regularly` without a number, `agreed` where only local rules say. */
export type PublicityRhythm = 'promptly' | 'monthly' | 'quarterly' | 'regularly' | 'agreed';

/** How many days it stands, and what counts them. `range`: what local rules differ over. */
export interface StandingDays {
  readonly days: number;
  readonly range?: readonly [number, number];
  readonly basis: LegalBasis;
}

export interface PublicityDue {
  readonly matter: PublicMatter;
  readonly rhythm: PublicityRhythm;
  /** Of what is published by the month or quarter: the one that the day lies in. */
  readonly period?: { readonly from: string; readonly to: string };
  /** The last day to post it; absent where no rule counts days. */
  readonly by?: DatedRule;
  readonly stands?: StandingDays;
  /** It must stand on the board itself; other channels only come on top. */
  readonly board?: LegalBasis;
  readonly basis: LegalBasis;
}

/** A matter of open affairs, and the day it happened. Locality codes of any length may be given as `province`. */
export interface PublicityAsked {
  readonly setting: Setting;
  readonly province?: string;
  readonly matter: PublicMatter;
  readonly eventOn: string;
  /** There is much income and spending (财务往来较多), which makes finance monthly. */
  readonly busy?: boolean;
}

/**
 * How often a matter is published, by which day, and how long it stands (domain 5.2).
 * The law of the day of the event answers; `undefined` where no law was in force or none speaks of publishing.
 */
export function publicityDue(asked: PublicityAsked): PublicityDue | undefined {
  const { setting, province, matter, eventOn } = asked;
  const pack = rulePackOn({ setting, date: eventOn, ...(province !== undefined && { province }) });
  if (!pack) return undefined;
  if (setting === 'owners') return { matter, rhythm: 'agreed', stands: OWNERS, basis: OWN_DEFAULT };
  if (setting === 'collective')
    return { matter, rhythm: matter === 'finance' ? 'regularly' : 'promptly', basis: lawOf(pack, '45') };
  const { publicity } = pack;
  return publicity && openAffairs(asked, pack, publicity.article);
}

/** Seven to thirty days by local rules; fifteen are our default. */
const OWNERS: StandingDays = { days: 15, range: [7, 30], basis: OWN_DEFAULT };

function openAffairs(asked: PublicityAsked, pack: RulePack, article: string): PublicityDue {
  const { setting, province, matter, eventOn } = asked;
  const local = provinceRules(setting, province);
  const [rhythm, basis] = rhythmOf(asked, local, lawOf(pack, article));
  const period = rhythm === 'promptly' ? undefined : spanOf(eventOn, rhythm === 'monthly' ? 1 : 3);
  const by = period ? byAfterPeriod(period.to, local) : byAfterEvent(eventOn, pack);
  const least = pack.publicity?.minDays;
  const board = boardOf(matter, local, pack);
  return {
    matter,
    rhythm,
    ...(period && { period }),
    ...(by && { by }),
    ...(least && { stands: { days: least.days, basis: basisOf(pack, least) } }),
    ...(board && { board }),
    basis,
  };
}

/** The law of communities says only that matters are published in time. */
function rhythmOf(
  { setting, matter, busy }: PublicityAsked,
  { financeMonthly }: ProvincialPublicity,
  national: LegalBasis,
): readonly ['promptly' | 'monthly' | 'quarterly', LegalBasis] {
  if (setting === 'urban' || matter === 'important') return ['promptly', national];
  if (matter === 'finance' && financeMonthly) return ['monthly', financeMonthly];
  return [matter === 'finance' && busy ? 'monthly' : 'quarterly', national];
}

function byAfterPeriod(to: string, { afterPeriod }: ProvincialPublicity): DatedRule | undefined {
  if (!afterPeriod) return undefined;
  const { days, basis, fixed } = afterPeriod;
  return { on: fixed ? addDays(to, days) : dayPeriod({ startOn: to, days }).lastDay, basis };
}

function byAfterEvent(eventOn: string, pack: RulePack): DatedRule | undefined {
  const within = packFigures(pack.id)?.publicity?.publishWithin;
  return within && { on: dayPeriod({ startOn: eventOn, days: within.days }).lastDay, basis: basisOf(pack, within) };
}

function boardOf(matter: PublicMatter, local: ProvincialPublicity, pack: RulePack): LegalBasis | undefined {
  const figures = packFigures(pack.id)?.publicity;
  if (matter === 'finance' && local.financeOnBoard) return local.financeOnBoard;
  return figures?.boardRequired ? lawOf(pack, figures.article) : undefined;
}
