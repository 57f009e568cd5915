import { formatInstant, formatNumber, formatSigned } from '@cunju/i18n';
import { statement } from '@cunju/models';
import { accountTerms, eventText, pointsText, villageTerms } from './sayings.js';
import type { PointsLedgerContext } from './context.js';

type Speaking = Pick<PointsLedgerContext, 'document' | 'figures' | 'words' | 'locale' | 'state'>;

/** What is on the screen as plain text for a message group: the village account, or the statement of one household. */
export function textVersion(speaking: Speaking): string {
  const { document, state, locale, words } = speaking;
  const body = state.account === undefined ? villageText(speaking) : accountText(speaking, state.account);
  const end = [document.publisher.name, document.publisher.phone, formatInstant(document.updatedAt, locale)];
  return [document.title, body, end.filter(Boolean).join(words.separator)].join('\n\n');
}

function equation(
  terms: readonly { sign: string; label: string; amount: string }[],
  result: string,
  equals: string,
): string {
  return [...terms.map(({ sign, label, amount }) => `${sign}${label} ${amount}`), `${equals} ${result}`].join(' ');
}

function villageText(speaking: Speaking): string {
  const { figures, words, document } = speaking;
  const sum = equation(
    villageTerms(figures.totals, speaking),
    pointsText(figures.totals.outstanding, speaking),
    words.equals,
  );
  return [
    words.villageAccount[document.locality.kind],
    sum,
    words.villageNote(formatNumber(figures.households), formatNumber(document.entries.length)),
  ].join('\n');
}

function accountText(speaking: Speaking, id: string): string {
  const { document, figures, words, locale } = speaking;
  const account = document.accounts.find((one) => one.id === id);
  const balance = figures.balances.get(id);
  if (!account || !balance) return '';
  const sum = equation(accountTerms(balance, speaking), pointsText(balance.balance, speaking), words.equals);
  const lines = statement(document, id).map(
    (row) => `${row.day} ${eventText(row, speaking)} ${formatSigned(row.points, locale)}`,
  );
  return [words.statementOf(account.code), sum, ...lines].join('\n');
}
