import type { Overlay } from './data/overlays.js';
import type { AssemblyBody, AssemblyRule, Days, NoticeRule, PublicityRule, RulePack } from './types.js';

const larger = (national: number | undefined, local: number | undefined): number | undefined =>
  national === undefined ? local : local === undefined ? national : Math.max(national, local);

function mergeNotice(rule: NoticeRule | undefined, days: number | undefined, law: string): NoticeRule | undefined {
  if (days === undefined || (rule && rule.days >= days)) return rule;
  return { days, law, special: rule?.special ?? false, confidence: 'T' };
}

function mergeAssembly(body: AssemblyBody, rule: AssemblyRule, overlay: Overlay): AssemblyRule {
  const notice = mergeNotice(rule.notice, overlay.noticeDays?.[body], overlay.law);
  const minPerYear = larger(rule.minPerYear, overlay.minPerYear?.[body]);
  const minReps = larger(rule.minReps, overlay.minReps?.[body]);
  const extra = overlay.extraQuorum?.body === body ? overlay.extraQuorum : undefined;
  return {
    ...rule,
    ...(notice && { notice }),
    ...(minPerYear !== undefined && { minPerYear }),
    ...(minReps !== undefined && { minReps }),
    ...(extra && {
      extraQuorum: [{ ...extra.share, law: overlay.law, ...(extra.article && { article: extra.article }) }],
    }),
  };
}

const local = (days: number | undefined, law: string): Days | undefined =>
  days === undefined ? undefined : { days, law, confidence: 'T' };

function mergePublicity(rule: PublicityRule | undefined, overlay: Overlay): PublicityRule | undefined {
  const added = overlay.publicity;
  if (!rule || !added) return rule;
  const minDays =
    rule.minDays && rule.minDays.days >= (added.minDays ?? 0) ? rule.minDays : local(added.minDays, overlay.law);
  const answer = local(added.answer, overlay.law);
  const publishWithin = local(added.publishWithin, overlay.law);
  return {
    ...rule,
    ...(minDays && { minDays }),
    ...(answer && { answer }),
    ...(publishWithin && { publishWithin }),
  };
}

/** The national pack with what a province adds. Of two minimums the larger stands, so an older overlay never lowers the law. */
export function withOverlay(pack: RulePack, overlay: Overlay): RulePack {
  const assemblies: Partial<Record<AssemblyBody, AssemblyRule>> = {};
  for (const [name, rule] of Object.entries(pack.assemblies)) {
    const body = name as AssemblyBody;
    assemblies[body] = mergeAssembly(body, rule, overlay);
  }
  const publicity = mergePublicity(pack.publicity, overlay);
  return {
    ...pack,
    id: `${pack.id}+${overlay.id}`,
    overlay: { id: overlay.id, province: overlay.province, law: overlay.law },
    assemblies,
    ...(publicity && { publicity }),
    ...(overlay.baseAdjustments && { baseAdjustments: overlay.baseAdjustments }),
  };
}
