import { without } from '../without.mjs';

/**
 * What one household is served: its own entries, with its own deductions opened. Numbers of other entries are left out, so
 * the tree of the whole book cannot be recomputed from it and the proof stays with the public ledger.
 */
export function householdLedger(ledger, account, deductions, pending = []) {
  const opened = new Map(deductions.filter((one) => one.account === account).map((one) => [one.seq, one]));
  const own = ({ debit, credit, seq }) => debit === account || credit === account || opened.has(seq);
  const entries = ledger.entries.filter(own).map((entry) => {
    const deduction = opened.get(entry.seq);
    if (!deduction) return entry;
    const { id, seq, ...rest } = entry;
    return { id, seq, debit: account, ...rest, ...(deduction.note ? { note: deduction.note } : {}) };
  });
  const batches = new Set(entries.map(({ batch }) => batch));
  return {
    ...without(ledger, 'integrity', 'fund'),
    id: `${ledger.id}-${account}`,
    scope: 'household',
    title: `${account}的积分明细（2026年）`,
    accounts: ledger.accounts.filter(({ id }) => id === account).map((one) => without(one, 'concealed')),
    entries,
    pending: [...ledger.pending.filter((one) => one.account === account), ...pending],
    batches: ledger.batches.filter(({ id }) => batches.has(id)),
  };
}
