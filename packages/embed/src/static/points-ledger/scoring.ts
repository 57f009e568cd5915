import type { PointsItem } from '@cunju/models';
import { formatNumber as n } from '@cunju/i18n';
import { pointsLedger as say } from '@cunju/widgets/sayings.js';
import type { Content } from '../base/markup.js';
import { bullets, dotted, heading, idOf, lines, paragraph, row, section } from '../base/pieces.js';
import type { LedgerStatic } from './context.js';

/** How points are given, taken and lost. */
export function scoring(context: LedgerStatic): Content {
  const { document, words, own } = context;
  const { scheme, rules } = document;
  return [
    section(
      words.rules,
      [
        paragraph([
          rules && own(words.rulesFrom(rules.title)),
          words.noticeRule(n(scheme.noticeDays), n(scheme.approvers)),
        ]),
        say.categories(scheme.items).map(([category, items]) => group(category, items, context)),
      ],
      context,
    ),
    section(words.expiry, paragraph(say.expiryText(context)), context),
  ];
}

function group(category: string, items: readonly PointsItem[], context: LedgerStatic): Content {
  const { words, own } = context;
  const kind = items[0]?.direction === 'deduct' ? words.rulesDeduct : words.rulesEarn;
  return [heading(2, dotted([own(category), kind]), context), bullets(items.map((one) => item(one, context)))];
}

function item(one: PointsItem, context: LedgerStatic): Content {
  const { own } = context;
  const notes = say.itemNotes(one, context).map((note) => note && own(note));
  return row(
    idOf('item', one.id, context),
    lines([[own(one.title), ' ', own(say.scoreText(one, context))], dotted(notes)]),
  );
}
