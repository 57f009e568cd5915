import { basisWords, pathWords, sentence } from '@cunju/i18n/findings.js';
import type { Locale } from '@cunju/i18n';
import type { CliColumn, CliWords } from '@cunju/i18n/cli.js';
import type { AnyDocument, IndexEntry } from '@cunju/models';
import { nameOf } from '../failures.js';
import type { Checked, Placed } from './checked.js';

const BYTE_ORDER_MARK = '\ufeff';

const COLUMNS: readonly CliColumn[] = [
  'file',
  'line',
  'column',
  'severity',
  'township',
  'village',
  'publisher',
  'title',
  'href',
  'where',
  'sentence',
  'basis',
  'code',
];

/** A cell that a spreadsheet would take for a formula begins with an apostrophe instead. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return `"${safe.replace(/"/g, '""')}"`;
}

const line = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** One line for each finding (RFC 4180), with a byte order mark so that Excel reads it as UTF-8. */
export function csvText(files: readonly Checked[], locale: Locale, words: CliWords): string {
  const rows = files.flatMap((checked) =>
    checked.findings.map((placed) => {
      const row = rowOf(checked, placed, locale, words);
      return line(COLUMNS.map((column) => row[column]));
    }),
  );
  return BYTE_ORDER_MARK + line(COLUMNS.map((column) => words.check.columns[column])) + rows.join('');
}

function rowOf(checked: Checked, placed: Placed, locale: Locale, words: CliWords): Record<CliColumn, string> {
  const { finding, place } = placed;
  return {
    file: nameOf(checked.file, words),
    line: place ? String(place.line) : '',
    column: place ? String(place.column) : '',
    severity: words.check.severity[finding.severity],
    ...aboutOf(checked.document, placed),
    where: pathWords(finding.path, locale),
    sentence: sentence(finding, locale),
    basis: finding.basis ? basisWords(finding.basis, locale) : '',
    code: finding.code,
  };
}

type About = Record<'township' | 'village' | 'publisher' | 'title' | 'href', string>;

/** Of a line of an index its own document; else the document that was looked at. */
function aboutOf(document: AnyDocument | undefined, { finding: { path } }: Placed): About {
  const at = path[0] === 'documents' ? path[1] : undefined;
  const entry = document?.type === 'index' && typeof at === 'number' ? document.documents[at] : undefined;
  if (entry) return ofEntry(entry);
  const { locality, publisher, title } = document ?? {};
  const township = (locality as { township?: string } | undefined)?.township ?? '';
  return { township, village: locality?.name ?? '', publisher: publisher?.name ?? '', title: title ?? '', href: '' };
}

const ofEntry = ({ township, village, publisher, title, href }: IndexEntry): About => ({
  township: township?.name ?? '',
  village: village.name,
  publisher,
  title,
  href,
});
