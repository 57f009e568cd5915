import type { PendingEntry } from '@cunju/models';
import { formatDate, formatSigned } from '@cunju/i18n';
import type { Content } from '../base/markup.js';
import { lines, paragraph, phoneLink, section, strong, table } from '../base/pieces.js';
import type { LedgerStatic } from './context.js';

/** The board: what is not in the books yet, until when one may object, and how. */
export function pending(context: LedgerStatic): Content {
  const { document, words, statics } = context;
  const board =
    document.pending.length === 0
      ? paragraph(words.pendingNone)
      : [
          paragraph(words.pendingNote),
          table({
            caption: words.pending,
            columns: [words.event, statics.household, words.points, words.date + words.and + words.state],
            rows: document.pending.map((entry) => row(entry, context)),
          }),
        ];
  return section(words.pending, [board, objecting(context)], context);
}

function row(entry: PendingEntry, { document, figures, words, locale, own }: LedgerStatic): readonly Content[] {
  const account = document.accounts.find((one) => one.id === entry.account);
  const item = entry.item === undefined ? undefined : figures.items.get(entry.item);
  const onBoard = entry.state === 'publicNotice' && entry.noticeTo;
  return [
    item ? own(item.title) : words.kinds[entry.direction],
    account?.code,
    formatSigned(entry.direction === 'earn' ? entry.points : -entry.points, locale),
    lines([
      formatDate(entry.actDate, locale),
      onBoard ? words.pendingUntil(formatDate(onBoard, locale)) : words.pendingStates[entry.state],
      entry.reason && own(entry.reason),
    ]),
  ];
}

function objecting({ document, words, own }: LedgerStatic): Content {
  const { address, name, phone } = document.publisher;
  const where = address ?? name;
  return paragraph([
    strong(words.object),
    words.colon,
    phone ? [own(words.objectHow(where)), phoneLink(phone), words.stop] : own(words.objectAt(where)),
  ]);
}
