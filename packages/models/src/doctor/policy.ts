import { failed, passed, unchecked, unfit, type DoctorCheck } from './checks.js';
import type { DoctorFacts } from './facts.js';
import { gapsOf, policiesIn } from './policy-lines.js';

/** Whether the security policy of the page lets our files and the document through. */
export function examinePolicy(facts: DoctorFacts): readonly DoctorCheck[] {
  const { policy, page, delivery, data } = facts;
  const policies = policiesIn(policy.lines);
  const gaps = gapsOf(policies, {
    origin: new URL(page.address).origin,
    ...(delivery.kind === 'files' ? { folder: delivery.folder } : {}),
    ...(data.from === 'src' ? { data: data.address } : {}),
  });
  if (gaps.length) {
    const directives = [...new Set(gaps.map(({ directive }) => directive))];
    const lines = [...new Set(gaps.map(({ line }) => line))];
    return [failed('policy-gaps', { directives }, lines), ...violations(facts)];
  }
  if (policies.length) return [passed('policy-fits', { count: policies.length }), ...violations(facts)];
  if (!policy.read) return [unchecked('policy-unread', {}), ...violations(facts)];
  return [unfit('policy-none', {}, delivery.kind === 'files' ? [delivery.testedHeader] : []), ...violations(facts)];
}

function violations({ policy }: DoctorFacts): readonly DoctorCheck[] {
  const [first] = policy.violations;
  if (first) return [failed('policy-violated', { count: policy.violations.length, ...first })];
  return policy.lines.length ? [passed('policy-quiet', {})] : [];
}
