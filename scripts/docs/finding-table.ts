import { finding, type DocumentType, type Finding, type FindingCode, type LegalBasis } from '@cunju/models';
import { basisWords, sentence } from '@cunju/i18n/findings.js';
import { samples } from '../../test/i18n/samples.js';
import { plain, table } from './field-table.js';
import { reportedBy, type Reported } from './reach.js';
import { basesOf } from './words/bases.js';
import { askedOf, checkOf, softenedIn } from './words/checks.js';
import { pageWords, type PageLanguage } from './words/page.js';

/** What every document is checked for, whatever its type. */
export const everywhere: Reported = (() => {
  const read = reportedBy('read/read-as.ts', 'readAs');
  const shape = reportedBy('read/shape.ts', 'checkShape');
  const unknown = reportedBy('read/unknown-fields.ts', 'reportUnknownFields');
  const content = reportedBy('checks/content.ts', 'checkContent');
  return new Map([...read, ...shape, ...unknown, ...content]);
})();

const without = (reported: Reported, known: Reported): Reported =>
  new Map([...reported].filter(([code]) => !known.has(code)));

const ownCache = new Map<string, Reported>();

/** What a check reports, with the errors that it hands on as warnings. */
function softened(name: string): Reported {
  const all = reportedBy('index.ts', name);
  const direct = reportedBy('index.ts', name, softenedIn[name]);
  return new Map(
    [...all].map(([code, severities]) => {
      const hard = direct.get(code);
      return [code, hard ?? new Set([...severities].map((one) => (one === 'error' ? 'warning' : one)))];
    }),
  );
}

const reportedOf = (name: string): Reported => {
  const known = ownCache.get(name) ?? softened(name);
  ownCache.set(name, known);
  return known;
};

/** What only this type is checked for when it is read. */
export const ownFindings = (type: DocumentType): Reported => without(reportedOf(checkOf[type]), everywhere);

/** What the checks find that are asked for apart, by the name of the check. */
export const askedFindings = (type: DocumentType): ReadonlyMap<string, Reported> =>
  new Map(
    askedOf[type].map((name) => [name, without(without(reportedOf(name), everywhere), reportedOf(checkOf[type]))]),
  );

const LOCALES = { zh: 'zh-Hans', en: 'en' } as const;
const MOST_SENTENCES = 4;

/** What a code says with sample facts: at most four sentences. */
export function sentencesOf(code: FindingCode, language: PageLanguage): string[] {
  const said = (samples[code] as readonly never[]).map((facts) =>
    sentence(finding(code, 'error', [], facts) as Finding, LOCALES[language]),
  );
  return [...new Set(said)].slice(0, MOST_SENTENCES);
}

const basisText = (basis: LegalBasis, language: PageLanguage): string => basisWords(basis, LOCALES[language]);

/** Findings with their severities, sentences and articles, as Markdown lines. */
export function findingTable(reported: Reported, language: PageLanguage): string[] {
  const words = pageWords[language];
  const order = ['error', 'warning', 'advice'] as const;
  const rows = [...reported].map(([code, severities]) => [
    `\`${code}\``,
    order
      .filter((one) => severities.has(one))
      .map((one) => words.severities[one])
      .join(language === 'zh' ? '、' : ', '),
    sentencesOf(code, language).map(plain).join('<br>'),
    [...new Set(basesOf(code).map((basis) => basisText(basis, language)))].join('<br>') || words.noGround,
  ]);
  return table(words.findingColumns, rows);
}
