import type { PointsLedgerWords } from '../words/points-ledger.js';

export const pointsLedger: PointsLedgerWords = {
  name: '',
};
