import type { PointsLedger } from '../../documents/index.js';
import type { Finding } from '../../finding.js';
import { collector, mergeFindings, type Report } from '../../read/collector.js';
import { checkPointsLedger } from '../points-ledger.js';
import { checkCarry, checkIntegrity, checkPublic, checkRewards, checkSettlement, checkStars } from './around.js';
import { bookOf, type LedgerBook, type LedgerContext } from './book.js';
import { checkCaps } from './caps.js';
import { checkExpiry } from './expiry.js';
import { checkFairness } from './fairness.js';
import { checkMoving } from './moving.js';
import { checkOnce } from './once.js';
import { checkBatches, checkPosting } from './posting.js';
import { checkScoring } from './scoring.js';

export type { LedgerContext } from './book.js';

const CHECKS: readonly ((book: LedgerBook, report: Report) => void)[] = [
  checkIntegrity,
  checkMoving,
  checkExpiry,
  checkCaps,
  checkOnce,
  checkScoring,
  checkPosting,
  checkBatches,
  checkPublic,
  checkRewards,
  checkCarry,
  checkStars,
  checkSettlement,
  checkFairness,
];

/**
 * Everything that must hold in an account book: what `read` checks (`checkPointsLedger`), the invariants of a points ledger
 * (`ref` I1 to I28) and the limits of fairness (`ref` F1 to F12). `read` leaves the depth out, so that a book with a mistake
 * can still be shown to its residents. Every check goes through the entries once; the time grows as n log n.
 *
 * Held by the shape: whole points (I12). By `checkPointsLedger`: numbers without gaps (I2), reversals (I4), the range of an
 * item (I9). By the server: a request sent again (I24; here only where entries carry `requestId`).
 * @param context the ledger of the season before (I15) and the village rules (I10), where they are at hand
 * @returns at most 200 findings, errors first
 */
export function checkLedger(ledger: PointsLedger, context: LedgerContext = {}): readonly Finding[] {
  const { report, findings } = collector();
  const book = bookOf(ledger, context);
  for (const check of CHECKS) check(book, report);
  return mergeFindings(checkPointsLedger(ledger), findings());
}
