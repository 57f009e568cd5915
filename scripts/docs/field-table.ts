import type { FieldClass } from '@cunju/models';
import { words as fieldsZh } from '../../packages/i18n/src/findings/fields/zh-Hans.js';
import { terms as termsEn } from '../../packages/i18n/src/findings/terms/en.js';
import { terms as termsZh } from '../../packages/i18n/src/findings/terms/zh-Hans.js';
import { formatOf } from '../../packages/models/src/read/formats.js';
import type { JsonSchema } from '../../packages/models/scripts/json-schemas.js';
import type { Field, Section } from './fields.js';
import { meaningsToE } from './words/meanings-a-e.js';
import { meaningsToO } from './words/meanings-f-o.js';
import { meaningsToZ } from './words/meanings-p-z.js';
import { pageWords, type PageLanguage } from './words/page.js';
import { values } from './words/values.js';

const meanings = { ...meaningsToE, ...meaningsToO, ...meaningsToZ };
const terms: Readonly<Record<string, string>> = {
  ...termsZh.types,
  ...termsZh.bodies,
  ...termsZh.matters,
  ...termsZh.modes,
  ...termsZh.lists,
  ...termsZh.outcomes,
  ...termsZh.admissionStates,
  ...termsZh.stages,
};

/** Words that the pages lack, for the test that names them. */
export const missingWords = new Set<string>();

const missing = (what: string): string => {
  missingWords.add(what);
  return '';
};

/** What a field means. The docstring of the source is the English; the Chinese is written beside it. */
export function meaningOf(field: Field, language: PageLanguage): string {
  const { key, parent, doc } = field;
  const words = meanings[`${parent}.${key}`] ?? meanings[key];
  if (words === undefined) return missing(`${parent}.${key}`);
  const [chinese, english = ''] = typeof words === 'string' ? [words] : words;
  if (language === 'zh') return chinese;
  return doc ?? (english || missing(`${parent}.${key} in English`));
}

/** What a fixed value means in Chinese. */
function valueWords({ key, parent }: Field, value: string): string {
  const found = values[`${parent}.${key}.${value}`] ?? values[`${key}.${value}`] ?? values[value] ?? terms[value];
  return found ?? missing(`${parent}.${key}.${value}`);
}

const fixedValues = (schema: JsonSchema): readonly string[] | undefined =>
  schema.enum ?? (schema.items ? fixedValues(schema.items) : undefined);

const classOf = (schema: JsonSchema): FieldClass | undefined => {
  if (schema['x-field-class']) return schema['x-field-class'] as FieldClass;
  const [first] = schema.prefixItems ?? [];
  if (first) return classOf(first);
  return schema.items ? classOf(schema.items) : undefined;
};

function typeOf(schema: JsonSchema, language: PageLanguage): string {
  const words = pageWords[language];
  if (schema.prefixItems) return words.types.pair;
  if (schema.items) return words.listOf(typeOf(schema.items, language));
  if (schema.type === 'integer' || schema.type === 'boolean' || schema.type === 'object')
    return words.types[schema.type];
  return words.types.text;
}

const MOST_WHOLE = Number.MAX_SAFE_INTEGER;

/** JSON Schema has no flags: the pattern may be one of a set of letters. */
const formatName = (pattern: string): string => {
  const plain = formatOf(`/${pattern}/`);
  return plain === 'other' ? formatOf(`/${pattern}/u`) : plain;
};

/** The limits of a schema in words; of a list, also those of what is in it. */
function limitsOf(schema: JsonSchema, language: PageLanguage): string[] {
  const words = pageWords[language];
  const formats = (language === 'zh' ? termsZh : termsEn).formats;
  const { pattern, maxLength, maxItems, minimum, maximum, items } = schema;
  const most = maximum === MOST_WHOLE ? undefined : maximum;
  const least = minimum === -MOST_WHOLE ? undefined : minimum;
  return [
    ...(schema.const === undefined ? [] : [words.always(schema.const)]),
    ...(maxItems === undefined || schema.prefixItems ? [] : [words.items(maxItems)]),
    ...(pattern === undefined ? [] : [formats[formatName(pattern)] ?? '']),
    ...(maxLength === undefined ? [] : [words.characters(maxLength)]),
    ...(least === undefined && most === undefined ? [] : [words.range(least, most)]),
    ...(items && !items.properties ? limitsOf(items, language) : []),
  ].filter(Boolean);
}

function valueList(field: Field, language: PageLanguage): string {
  const fixed = fixedValues(field.schema);
  if (!fixed) return '';
  const numbered = fixed.every((value) => /^LR-\d\d$/.test(value));
  if (numbered) return `${pageWords[language].oneOf}\`${fixed[0]}\` … \`${fixed[fixed.length - 1]}\``;
  const shown = fixed.map((value) => (language === 'zh' ? `\`${value}\` ${valueWords(field, value)}` : `\`${value}\``));
  return `${pageWords[language].oneOf}${shown.join(language === 'zh' ? '、' : ', ')}`;
}

/** Text that Markdown would read as its own marks; what stands between backticks is left alone. */
export const plain = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[*_<]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))))
    .join('');

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const headed = (columns: readonly string[]): string[] => [row(columns), row(columns.map(() => '---'))];

/** A table as Markdown lines. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  ...headed(columns),
  ...rows.map(row),
];

const nameOf = (key: string): string => fieldsZh.fields[key] ?? missing(`name of ${key}`);

/** How a section is headed: its place, and its Chinese name. */
export function headingOf({ paths }: Section, language: PageLanguage): string {
  const [path = ''] = paths;
  if (path === '') return pageWords[language].whole;
  const last = path.split('.').pop() ?? '';
  return `\`${path}\` ${nameOf(last.replace('[]', ''))}`;
}

/** The anchor that GitHub and others make of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function fieldRow(field: Field, language: PageLanguage): string[] {
  const words = pageWords[language];
  const { key, schema, section, required } = field;
  const inside = section && headingOf(section, language);
  const meaning = plain(meaningOf(field, language));
  const stop = language === 'zh' ? '。' : '. ';
  const values = valueList(field, language);
  const link = inside && `${words.see} [\`${section.paths[0]}\`](#${anchorOf(inside)})`;
  const parts = [meaning, values, link].filter(Boolean) as string[];
  return [
    `\`${key}\``,
    nameOf(key),
    typeOf(schema, language),
    required ? words.required : words.optional,
    words.classes[classOf(schema) as FieldClass] ?? words.none,
    limitsOf(schema, language).join(language === 'zh' ? '；' : '; ') || words.none,
    parts.map((part) => part.replace(/[。.]$/, '')).join(stop),
  ];
}

/** The fields of a section as Markdown lines. */
export const fieldTable = (section: Section, language: PageLanguage): string[] =>
  table(
    pageWords[language].fieldColumns,
    section.fields.map((field) => fieldRow(field, language)),
  );
