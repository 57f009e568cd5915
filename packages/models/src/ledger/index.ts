export { balances, type AccountBalance, type BalanceField } from './balances.js';
export * from './changes/index.js';
export { canonicalJson, leafBytes } from './canonical.js';
export { findAccounts } from './find-accounts.js';
export {
  DEFAULT_EXPIRY_MONTHS,
  lotsOf,
  MOVED_OUT_MONTHS,
  monthsLater,
  type AccountLot,
  type AccountLots,
  type Lot,
} from './lots.js';
export { pseudonymize } from './pseudonymize.js';
export { settlement, type Settlement } from './settlement.js';
export { sha256, toHex } from './sha256.js';
export { starLevel } from './star-level.js';
export { byMonth, statement, type StatementMonth, type StatementRow } from './statement.js';
export { villageTotals, type VillageTotals } from './totals.js';
export { BLOCK_SIZE, leafHash, treeRoot } from './tree.js';
export { checkProof, sealLedger, verifyLedger, type Verification, type VerifyReason } from './verify.js';
