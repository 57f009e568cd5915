import type { LedgerEntry } from '../documents/index.js';
import type { FindingFacts } from '../finding.js';
import type { Report } from '../read/collector.js';

type Reason = FindingFacts['reversal-invalid']['reason'];

/**
 * A reversal names one earlier entry, moves the same points the other way between the same accounts, takes back no
 * reversal, and comes once.
 */
export function checkReversals(
  entries: readonly LedgerEntry[],
  byId: ReadonlyMap<string | undefined, LedgerEntry>,
  report: Report,
): void {
  const takenBack = new Set<string | undefined>();
  entries.forEach((entry, at) => {
    if (entry.reverses === undefined && entry.kind !== 'reversal') return;
    const reason = reasonAgainst(entry, byId, takenBack);
    if (reason) report('reversal-invalid', 'error', ['entries', at, 'reverses'], { entry: entry.id, reason });
    takenBack.add(entry.reverses);
  });
}

function reasonAgainst(
  entry: LedgerEntry,
  byId: ReadonlyMap<string | undefined, LedgerEntry>,
  takenBack: ReadonlySet<string | undefined>,
): Reason | undefined {
  const target = byId.get(entry.reverses);
  if (!target || entry.kind !== 'reversal' || target.seq >= entry.seq) return 'target';
  if (target.kind === 'reversal') return 'of-reversal';
  if (takenBack.has(target.id)) return 'twice';
  if (target.points !== entry.points) return 'points';
  return accountsSwapped(entry, target) ? undefined : 'accounts';
}

/** Of a concealed deduction only the open side can be compared; the holder is in the commitment. */
function accountsSwapped(entry: LedgerEntry, target: LedgerEntry): boolean {
  if (entry.debit !== target.credit) return false;
  return target.debit === undefined || entry.credit === target.debit;
}
