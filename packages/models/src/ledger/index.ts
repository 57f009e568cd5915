export { balances, type AccountBalance, type BalanceField } from './balances.js';
export { canonicalJson, leafBytes } from './canonical.js';
export { findAccounts } from './find-accounts.js';
export { sha256, toHex } from './sha256.js';
export { byMonth, statement, type StatementMonth, type StatementRow } from './statement.js';
export { villageTotals, type VillageTotals } from './totals.js';
export { BLOCK_SIZE, blockRoots, leafHash, treeRoot } from './tree.js';
export { sealLedger, verifyLedger, type Verification, type VerifyReason } from './verify.js';
