import type { Body } from '../../documents/consultation.js';
import type { LegalBasis } from '../../finding.js';
import { packFigures } from '../../packs/figures/index.js';
import type { ElectionMode, RulePack } from '../../packs/types.js';
import { lawOf, OWN_DEFAULT } from '../basis.js';

/** Whether a voter may let another vote at a body, and on what terms. */
export interface ProxyRule {
  readonly allowed: boolean;
  readonly basis: LegalBasis;
  /** Whom it may be given to. */
  readonly relation?: 'same-household' | 'near-relative';
  /** Most that one holder may take. */
  readonly maximum?: number;
  readonly noCandidates?: boolean;
}

/**
 * Elections of committees and members' assemblies have a rule in law. For other assemblies the law is silent, and no
 * proxies is our default: the count by households covers absence already. Owners are left to the law of contracts.
 */
export function proxyRule(pack: RulePack | undefined, body: Body, mode?: ElectionMode): ProxyRule | undefined {
  if (!pack || body === 'ownersDecision') return undefined;
  if (body === 'memberAssembly') return { allowed: true, basis: lawOf(pack, '27'), relation: 'same-household' };
  const proxy = body === 'election' ? packFigures(pack.id)?.election?.proxy : undefined;
  if (!proxy) return { allowed: false, basis: OWN_DEFAULT };
  const basis = lawOf(pack, proxy.article);
  if (proxy.notInMode !== undefined && proxy.notInMode === mode) return { allowed: false, basis };
  return {
    allowed: true,
    basis,
    // Until the end of 2025 only a near relative could vote for another.
    ...(pack.id.startsWith('cn-rural-2018') && { relation: 'near-relative' as const }),
    ...(proxy.maxPerHolder !== undefined && { maximum: proxy.maxPerHolder }),
    ...(proxy.candidateMayHold === false && { noCandidates: true }),
  };
}
