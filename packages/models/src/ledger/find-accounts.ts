import type { Account, PointsLedger } from '../documents/points-ledger.js';

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-–—－_]/g, '');

/**
 * Households whose code, group or masked name holds what was typed; hyphens, spaces and full width do not matter. An
 * exact code comes first. An empty query finds nobody.
 */
export function findAccounts(ledger: PointsLedger, query: string): readonly Account[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const found = ledger.accounts.filter(
    (account) =>
      account.kind !== 'system' &&
      [account.code, account.group, account.maskedName].some(
        (text) => text !== undefined && fold(text).includes(wanted),
      ),
  );
  return found.sort(
    (a, b) => Number(fold(b.code) === wanted) - Number(fold(a.code) === wanted) || (a.code < b.code ? -1 : 1),
  );
}
