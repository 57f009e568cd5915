import type { PointsLedger, PostingFrame } from '@cunju/models';

/** A posting after the notice of batch `b1` of `book`. */
export const frame: PostingFrame = {
  batch: 'b1',
  postedAt: '2026-06-20T09:00:00+08:00',
  approvals: ['积分评议组', '村务监督委员会'],
  idOf: (seq) => `c${seq}`,
};

/** The book in which the person `p` belongs to the household `a`. */
export const withPerson = (ledger: PointsLedger): PointsLedger => ({
  ...ledger,
  accounts: ledger.accounts.map((one) => (one.id === 'p' ? { ...one, household: 'a' } : one)),
});
