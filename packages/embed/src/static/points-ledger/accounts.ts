import { formatNumber as n } from '@cunju/i18n';
import { pointsLedger as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { dotted, paragraph, section, table } from '../base/pieces.js';
import type { LedgerStatic } from './context.js';

/** What each household has: its code, its masked name where it agreed, its group, and the balance. */
export function accounts(context: LedgerStatic): Content {
  const { document, figures, statics, words, most, own } = context;
  const households = document.accounts.filter(({ kind }) => kind === 'household');
  if (households.length === 0) return undefined;
  const named = households.some(({ maskedName }) => maskedName !== undefined);
  const grouped = households.some(({ group }) => group !== undefined);
  const shown = households.slice(0, most);
  return section(
    statics.balances,
    [
      paragraph(words.privacyNote),
      shown.length < households.length
        ? paragraph(statics.firstHouseholds(n(shown.length), n(households.length)))
        : undefined,
      table({
        caption: statics.balances,
        columns: [
          statics.household,
          ...(named ? [statics.holder] : []),
          ...(grouped ? [statics.group] : []),
          words.balance,
        ],
        rows: shown.map(({ id, code, maskedName, group, stars }) => [
          code,
          ...(named ? [maskedName && own(maskedName)] : []),
          ...(grouped ? [group && own(group)] : []),
          dotted([say.pointsText(figures.balances.get(id)?.balance ?? 0, context), stars && words.stars(n(stars))]),
        ]),
      }),
    ],
    context,
  );
}
