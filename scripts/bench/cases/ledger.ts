import type { PointsLedger } from '@cunju/models';
import sample from '../../../packages/site/public/data/village/points.json';

/** The sample ledger with its gains repeated, one after the other, until there are as many entries; it carries no proof. */
export function bigLedger(count: number): PointsLedger {
  const { integrity: _, ...ledger } = sample as unknown as PointsLedger;
  const gains = ledger.entries.filter(({ kind }) => kind === 'earn');
  const entries = Array.from({ length: count }, (__, seq) => ({
    ...(gains[seq % gains.length] as (typeof gains)[number]),
    id: `E${seq}`,
    seq,
  }));
  return { ...ledger, entries, pending: [], rewards: [] } as PointsLedger;
}
