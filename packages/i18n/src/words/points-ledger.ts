/** Words of `<cunju-points-ledger>`. */
export interface PointsLedgerWords {
  name: string;
}
