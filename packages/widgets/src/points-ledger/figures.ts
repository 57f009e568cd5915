import { balances, villageTotals, type PointsLedger } from '@cunju/models';
import type { LedgerFigures } from './context.js';

/** What is computed once for a document. */
export function figuresOf(document: PointsLedger): LedgerFigures {
  return {
    balances: balances(document),
    totals: villageTotals(document),
    items: new Map(document.scheme.items.map((item) => [item.id, item])),
    households: document.accounts.filter((account) => account.kind === 'household').length,
  };
}
