import type { Overlay } from './data/overlays.js';
import type { AssemblyBody, AssemblyRule, Days, NoticeRule, PublicityRule, RulePack } from './types.js';

function mergeNotice(rule: NoticeRule | undefined, added: Days | undefined): NoticeRule | undefined {
  if (!added || (rule && rule.days >= added.days)) return rule;
  return { ...added, special: rule?.special ?? false };
}

function mergeAssembly(body: AssemblyBody, rule: AssemblyRule, overlay: Overlay): AssemblyRule {
  const notice = mergeNotice(rule.notice, overlay.noticeDays?.[body]);
  const extra = overlay.extraQuorum?.body === body ? overlay.extraQuorum : undefined;
  return {
    ...rule,
    ...(notice && { notice }),
    ...(extra && {
      extraQuorum: [{ ...extra.share, law: overlay.law, article: extra.article }],
    }),
  };
}

function mergePublicity(rule: PublicityRule | undefined, added: Days | undefined): PublicityRule | undefined {
  if (!rule || !added || (rule.minDays && rule.minDays.days >= added.days)) return rule;
  return { ...rule, minDays: added };
}

/** The national pack with what a province adds. Of two minimums the larger stands, so an older overlay never lowers the law. */
export function withOverlay(pack: RulePack, overlay: Overlay): RulePack {
  const assemblies: Partial<Record<AssemblyBody, AssemblyRule>> = {};
  for (const [name, rule] of Object.entries(pack.assemblies)) {
    const body = name as AssemblyBody;
    assemblies[body] = mergeAssembly(body, rule, overlay);
  }
  const publicity = mergePublicity(pack.publicity, overlay.postingDays);
  return {
    ...pack,
    id: `${pack.id}+${overlay.id}`,
    overlay: { id: overlay.id, province: overlay.province, law: overlay.law },
    assemblies,
    ...(publicity && { publicity }),
    ...(overlay.baseAdjustments && { baseAdjustments: overlay.baseAdjustments.kinds }),
  };
}
