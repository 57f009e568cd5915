import type { Account, PointsLedger } from '../documents/points-ledger.js';

/**
 * The ledger without what tells who an account belongs to: its masked name goes, its code becomes `code`. Entries, and so
 * every sum and the proof, stay as they are (invariant 25). An account that is not there changes nothing.
 * @param code what stands in place of the account's code, for example 已注销-017
 */
export function pseudonymize(ledger: PointsLedger, accountId: string, code: string): PointsLedger {
  const accounts = ledger.accounts.map((account) => (account.id === accountId ? without(account, code) : account));
  return { ...ledger, accounts };
}

function without(account: Account, code: string): Account {
  const rest = { ...account, code };
  delete rest.maskedName;
  delete rest.stars;
  return rest;
}
