import { checkPointsLedger } from '../../checks/points-ledger.js';
import { isPointsLedgerShape } from '../../compiled/shapes/points-ledger.js';
import { shownReader, type ShownReader } from './shown-reader.js';

export type { ShownReader };

/** Reads a points ledger or an index as `read` does, and names what is wrong. */
export const read: ShownReader = /* @__PURE__ */ shownReader('points-ledger', isPointsLedgerShape, checkPointsLedger);
