import { formatNumber } from '@cunju/i18n';
import type { Content } from '../base/markup.js';
import { paragraph, section, table } from '../base/pieces.js';
import type { TaskListStatic } from './context.js';

const COUNTS = ['duties', 'certificates', 'plates'] as const;

/** Duties, certificates and plates year by year. */
export function years(context: TaskListStatic): Content {
  const { words, document, own } = context;
  const all = document.years ?? [];
  if (all.length === 0) return undefined;
  const heads = { duties: words.yearDuties, certificates: words.yearCertificates, plates: words.yearPlates };
  const shown = COUNTS.filter((key) => all.some((year) => year[key] !== undefined));
  const counts = table({
    caption: words.yearsNote,
    columns: [words.year, ...shown.map((key) => heads[key])],
    rows: all.map((year) => [
      String(year.year),
      ...shown.map((key) => (year[key] === undefined ? words.notWritten : formatNumber(year[key]))),
    ]),
  });
  const sources = Array.from(new Set(all.map((year) => year.source)));
  const from = paragraph([words.yearSource, words.colon, own(sources.join(words.comma))]);
  return section(words.years, [counts, from], context);
}
