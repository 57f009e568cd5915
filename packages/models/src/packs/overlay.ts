import type { Overlay } from './data/overlays.js';
import type { AssemblyBody, AssemblyRule, NoticeRule, PublicityRule, RulePack } from './types.js';

function mergeNotice(rule: NoticeRule | undefined, days: number | undefined, law: string): NoticeRule | undefined {
  if (days === undefined || (rule && rule.days >= days)) return rule;
  return { days, law, special: rule?.special ?? false, confidence: 'T' };
}

function mergeAssembly(body: AssemblyBody, rule: AssemblyRule, overlay: Overlay): AssemblyRule {
  const notice = mergeNotice(rule.notice, overlay.noticeDays?.[body], overlay.law);
  const extra = overlay.extraQuorum?.body === body ? overlay.extraQuorum : undefined;
  return {
    ...rule,
    ...(notice && { notice }),
    ...(extra && {
      extraQuorum: [{ ...extra.share, law: overlay.law, ...(extra.article && { article: extra.article }) }],
    }),
  };
}

function mergePublicity(
  rule: PublicityRule | undefined,
  { postingDays: days, law }: Overlay,
): PublicityRule | undefined {
  if (!rule || days === undefined || (rule.minDays && rule.minDays.days >= days)) return rule;
  return { ...rule, minDays: { days, law, confidence: 'T' } };
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
