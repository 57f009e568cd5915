import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentType } from '@cunju/models';
import { terms as termsEn } from '../../packages/i18n/src/findings/terms/en.js';
import { terms as termsZh } from '../../packages/i18n/src/findings/terms/zh-Hans.js';
import { documentTypes } from '../../packages/models/scripts/json-schemas.js';
import { maxBytes } from '../../packages/models/src/read/limits.js';
import { fieldTable, headingOf, table } from './field-table.js';
import { sectionsOf } from './fields.js';
import { askedFindings, everywhere, findingTable, ownFindings } from './finding-table.js';
import { purposes } from './words/documents.js';
import { pageWords, type PageLanguage } from './words/page.js';

const root = join(import.meta.dirname, '../..');
const LANGUAGES: readonly PageLanguage[] = ['zh', 'en'];

/** The path of an example from the root. */
export const examplePath = (type: DocumentType): string => `docs/documents/examples/${type}.json`;

const nameOf = (type: DocumentType, language: PageLanguage): string =>
  (language === 'zh' ? termsZh : termsEn).types[type];

/** What a type is for: our own words in Chinese, the docstring of its schema in English. */
const purposeOf = (type: DocumentType, language: PageLanguage): string =>
  language === 'zh' ? purposes[type] : (sectionsOf(type)[0]?.doc ?? '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fieldLines(type: DocumentType, language: PageLanguage): string[] {
  const words = pageWords[language];
  return sectionsOf(type).flatMap((section) => [
    `### ${headingOf(section, language)}`,
    '',
    ...(section.paths.length > 1
      ? [`${words.sameAt}${section.paths.map((path) => `\`${path}\``).join('、')}`, '']
      : []),
    ...fieldTable(section, language),
    '',
  ]);
}

function findingLines(type: DocumentType, language: PageLanguage): string[] {
  const words = pageWords[language];
  const own = ownFindings(type);
  return [
    `## ${words.findings}`,
    '',
    words.findingsIntro,
    '',
    ...(own.size > 0 ? findingTable(own, language) : [words.none]),
    '',
    ...[...askedFindings(type)].flatMap(([name, reported]) =>
      reported.size > 0 ? [words.asked(name), '', ...findingTable(reported, language), ''] : [],
    ),
  ];
}

/** The page of one document type. */
function page(type: DocumentType, language: PageLanguage): string {
  const words = pageWords[language];
  const other = language === 'zh' ? 'en' : 'zh';
  return [
    `# ${capital(nameOf(type, language))} \`${type}\``,
    '',
    purposeOf(type, language),
    '',
    `[${words.index}](README.md) · [${words.otherLanguage}](../${other}/${type}.md)`,
    '',
    `${words.limit(`${maxBytes(type) / 1_048_576} MB`)}${words.schema}[${type}.schema.json](../../../packages/models/schemas/${type}.schema.json)`,
    '',
    words.generated,
    '',
    `## ${words.example}`,
    '',
    `${words.exampleFile}[${type}.json](../examples/${type}.json)`,
    '',
    '```json',
    readFileSync(join(root, examplePath(type)), 'utf8').trim(),
    '```',
    '',
    `## ${words.fields}`,
    '',
    words.fieldsIntro,
    '',
    ...fieldLines(type, language),
    ...findingLines(type, language),
  ].join('\n');
}

function indexPage(language: PageLanguage): string {
  const words = pageWords[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const columns = language === 'zh' ? ['文件', '类型', '做什么用'] : ['Document', 'Type', 'What it is for'];
  const rows = documentTypes.map((type) => [
    `[${capital(nameOf(type, language))}](${type}.md)`,
    `\`${type}\``,
    purposeOf(type, language),
  ]);
  return [
    `# ${words.index}`,
    '',
    words.indexIntro,
    '',
    `[${words.otherLanguage}](../${other}/README.md)`,
    '',
    words.generated,
    '',
    ...table(columns, rows),
    '',
    `## ${words.everyDocument}`,
    '',
    words.everyDocumentIntro,
    '',
    ...findingTable(everywhere, language),
    '',
  ].join('\n');
}

/** Every generated page by its path from the root. */
export function documentPages(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const language of LANGUAGES) {
    pages[`docs/documents/${language}/README.md`] = indexPage(language);
    for (const type of documentTypes) pages[`docs/documents/${language}/${type}.md`] = page(type, language);
  }
  return pages;
}
