import { basisWords, pathWords, sentence } from '@cunju/i18n/findings.js';
import { formatNumber as n, type Locale } from '@cunju/i18n';
import type { CliWords } from '@cunju/i18n/cli.js';
import type { Path, Severity } from '@cunju/models';
import type { Io } from '../../io.js';
import { clean } from '../../terminal/clean.js';
import { indented } from '../../terminal/wrap.js';
import { nameOf } from '../failures.js';
import type { Checked, Placed } from './checked.js';

/** `result.questions[0].votes`, as programmers write it. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');

/** One finding: where, how grave, what and what to do, on what ground. */
export function findingText(file: string, { finding, place }: Placed, locale: Locale, words: CliWords, io: Io): string {
  const at = `${nameOf(file, words)}${place ? `:${place.line}:${place.column}` : ''}`;
  const where = finding.path.length === 0 ? '' : `  ${clean(pathText(finding.path))}`;
  const inWords = clean(pathWords(finding.path, locale));
  const said = inWords === clean(pathText(finding.path)) ? '' : words.aside(inWords);
  const basis = finding.basis ? `${words.check.basis}${basisWords(finding.basis, locale)}` : '';
  const ref = finding.ref === undefined ? '' : words.check.ref(finding.ref);
  return [
    `${at}  ${words.check.severity[finding.severity]}${where}${said}\n`,
    indented(clean(sentence(finding, locale)) + (basis ? '' : ref), 4, io.columns),
    basis ? indented(clean(basis) + ref, 4, io.columns) : '',
  ].join('');
}

export interface Counts extends Record<Severity, number> {
  readonly files: number;
}

/** How many findings of each kind all files have. */
export function counted(files: readonly Checked[]): Counts {
  const of = (severity: Severity): number =>
    files.reduce(
      (all, { findings }) => all + findings.filter(({ finding }) => finding.severity === severity).length,
      0,
    );
  return { files: files.length, error: of('error'), warning: of('warning'), advice: of('advice') };
}

/** What was found in one file. */
export function fileText(checked: Checked, locale: Locale, words: CliWords, io: Io): string {
  const { file, type, findings, listed } = checked;
  const list = listed ? `${words.check.index(n(listed.all), n(listed.read))}\n` : '';
  if (findings.length === 0)
    return `${words.check.clean(nameOf(file, words), type ? words.types[type] : '')}\n${list}\n`;
  return `${findings.map((one) => findingText(file, one, locale, words, io)).join('')}${list}\n`;
}

export const summaryText = ({ files, error, warning, advice }: Counts, words: CliWords): string =>
  `${words.check.summary({ files: n(files), errors: n(error), warnings: n(warning), advice: n(advice) })}\n`;
