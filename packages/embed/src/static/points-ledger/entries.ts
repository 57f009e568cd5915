import type { LedgerEntry } from '@cunju/models';
import { formatDate, formatNumber as n, formatSigned, shanghaiDate } from '@cunju/i18n';
import { pointsLedger as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { lines, paragraph, section, table } from '../base/pieces.js';
import type { LedgerStatic } from './context.js';

const SYSTEM = new Set(['pool', 'redeemed', 'expired', 'adjust']);

/** What was posted, the latest first: whose, when, what for, and the points. */
export function entries(context: LedgerStatic): Content {
  const { document, statics, words, most } = context;
  const all = document.entries;
  if (all.length === 0) return undefined;
  const shown = all.slice(Math.max(0, all.length - most)).reverse();
  const reversed = new Map(
    all.flatMap(({ id, reverses }) => (reverses === undefined ? [] : [[reverses, id] as const])),
  );
  const codes = new Map(document.accounts.map(({ id, code }) => [id, code]));
  return section(
    statics.entries,
    [
      shown.length < all.length ? paragraph(statics.newestEntries(n(shown.length), n(all.length))) : undefined,
      table({
        caption: statics.entries,
        columns: [words.event, statics.household, words.points, words.date + words.and + words.state],
        rows: shown.map((entry) => row(entry, reversed.get(entry.id), codes, context)),
      }),
    ],
    context,
  );
}

function row(
  entry: LedgerEntry,
  reversedBy: string | undefined,
  codes: ReadonlyMap<string, string>,
  context: LedgerStatic,
): readonly Content[] {
  const { locale, own } = context;
  const holders = [entry.debit, entry.credit].filter((id): id is string => id !== undefined && !SYSTEM.has(id));
  // What leaves the account of a household is taken from it; a concealed deduction names no household.
  const leaves = entry.credit !== undefined && SYSTEM.has(entry.credit);
  const points = leaves ? -entry.points : entry.points;
  const line = {
    entry,
    points,
    balance: 0,
    day: shanghaiDate(entry.postedAt),
    ...(reversedBy !== undefined && { reversedBy }),
  };
  return [
    own(say.eventText(line, context)),
    holders.map((id) => codes.get(id) ?? '').join(' → '),
    formatSigned(points, locale),
    lines([formatDate(entry.actDate, locale), own(say.articleText(line, context)), say.stateText(line, context)]),
  ];
}
