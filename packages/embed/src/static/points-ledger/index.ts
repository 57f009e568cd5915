import { checkProof, type PointsLedger } from '@cunju/models';
import { formatDate, formatMoney, formatNumber as n, formatPeriod, withSign } from '@cunju/i18n';
import { pointsLedger as say } from '@cunju/widgets/sayings.js';
import type { StaticContext } from '../base/context.js';
import { markup, type Content } from '../base/markup.js';
import { bullets, dotted, heading, papers, paragraph, phoneLink, section } from '../base/pieces.js';
import { source } from '../base/source.js';
import { wordsOf } from '../base/words.js';
import { accounts } from './accounts.js';
import type { LedgerStatic } from './context.js';
import { entries } from './entries.js';
import { pending } from './pending.js';
import { rewards } from './rewards.js';
import { scoring } from './scoring.js';

/** The account of a village: what was given and spent, what is on the board, what each household has, and the rules. */
export function pointsLedger(document: PointsLedger, plain: StaticContext): Content {
  const words = wordsOf(plain.locale).pointsLedger;
  const context: LedgerStatic = { ...plain, document, words, figures: say.figuresOf(document) };
  return [
    head(context),
    village(context),
    pending(context),
    scoring(context),
    accounts(context),
    entries(context),
    rewards(context),
    fund(context),
    batches(context),
    section(
      words.about,
      source(document, context, [[context.common.documents, papers(document.documents, context)]]),
      context,
    ),
  ];
}

function head(context: LedgerStatic): Content {
  const { document, words, own } = context;
  const season = document.period.status === 'closed' ? words.seasonClosed : words.seasonOpen;
  return markup`<header>\n${heading(0, own(document.title), context)}${paragraph(
    dotted([own(document.locality.name), own(document.period.label), season]),
  )}${proof(context)}</header>\n`;
}

/** A ledger that differs from its proof says so before anything else, with the phone. */
function proof({ document, words }: LedgerStatic): Content {
  if (!document.integrity) return paragraph(words.unproved);
  const found = checkProof(document);
  if (found.ok) return paragraph(words.verified(n(found.entries)));
  const { phone, name } = document.publisher;
  const [before, after] = words.broken('\n').split('\n');
  return paragraph(markup`<strong>${before}${phoneLink(phone) ?? name}${after}</strong>`);
}

/** The equation of the whole village. */
function village(context: LedgerStatic): Content {
  const { document, figures, words } = context;
  const { totals, households } = figures;
  const members = say.villageTerms(totals, context).map(({ sign, label, amount }) => `${sign}${label} ${amount}`);
  const sum = [...members, `${words.equals} ${say.pointsText(totals.outstanding, context)}`].join(' ');
  return section(
    words.villageAccount[document.locality.kind],
    [paragraph(sum), paragraph(words.villageNote(n(households), n(document.entries.length)))],
    context,
  );
}

/** Money in and out of the scheme, and what is left. */
function fund(context: LedgerStatic): Content {
  const { document, words, locale, own } = context;
  const lines = document.fund ?? [];
  if (lines.length === 0) return undefined;
  const left = lines.reduce((sum, { direction, amount }) => sum + (direction === 'in' ? amount.fen : -amount.fen), 0);
  const rows = lines.map(({ label, on, direction, amount }) =>
    dotted([
      own(label),
      withSign(direction === 'in' ? words.plus : words.minus, formatMoney(amount.fen, locale)),
      formatDate(on, locale),
      direction === 'in' ? words.fundIn : words.fundOut,
      amount.note && own(amount.note),
    ]),
  );
  return section(words.fund, [bullets(rows), paragraph(`${words.fundLeft} ${formatMoney(left, locale)}`)], context);
}

/** What was on the board, when and where. */
function batches(context: LedgerStatic): Content {
  const { document, words, locale, own } = context;
  const rows = document.batches.map(({ label, postedFrom, postedTo, places }) =>
    dotted([own(label), formatPeriod(postedFrom, postedTo, locale), own(places.join(words.and))]),
  );
  return section(words.batches, bullets(rows), context);
}
