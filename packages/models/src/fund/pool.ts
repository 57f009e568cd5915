import { OWN_DEFAULT } from '../checks/basis.js';
import { finding, type Finding, type LegalBasis } from '../finding.js';
import type { FundFacts, PoolBody, RewardPool } from './types.js';

type Reason = FundFacts['pool-without-resolution']['reason'];

/** Who may set money aside, by whose money it is. */
export const poolBodies: Readonly<Record<RewardPool['from'], readonly PoolBody[]>> = {
  collective: ['memberAssembly', 'memberRepAssembly'],
  village: ['villageAssembly', 'villageRepAssembly'],
  community: ['residentAssembly', 'residentRepAssembly'],
};

/** Income of the collective follows quantified shares, so only what its members set aside may be given by points. */
const SHARES: LegalBasis = { law: '农村集体经济组织法', article: '42', confidence: 'T' };

/** Whether a reward like a dividend rests on a resolution of the body that may decide on that money (specification 4.9). */
export function checkRewardPool(pool: RewardPool): readonly Finding[] {
  const reason = reasonAgainst(pool);
  if (reason === undefined) return [];
  const basis = pool.from === 'collective' ? SHARES : OWN_DEFAULT;
  const facts = { pool: pool.name, reason };
  return [finding('pool-without-resolution', 'error', ['resolution'], facts, { basis, ref: '4.9' }) as Finding];
}

function reasonAgainst({ from, fen, on, resolution }: RewardPool): Reason | undefined {
  if (!resolution) return 'missing';
  if (!poolBodies[from].some((body) => body === resolution.body)) return 'body';
  if (!resolution.passed) return 'not-passed';
  if (resolution.on > on) return 'later';
  return fen > resolution.fen ? 'amount' : undefined;
}
