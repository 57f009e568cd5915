/** The parameter tables of docs/embedding, from the manifest of the elements. */
import { elementsOf, readManifest, type Described, type ElementInterface } from '../elements/read.mjs';
import { embeddingWords, type TableWords } from './words/embedding.js';
import type { PageLanguage } from './words/page.js';

type Row = readonly string[];

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const code = (text: string): string => (text ? `\`${text}\`` : '–');

function table(head: Row, rows: readonly Row[]): string[] {
  const line = (cells: Row): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

const plainType = (type = ''): string => type.replace(/ \| undefined$/, '');

/** What a reader calls the default: the value without quotes, or nothing. */
const plainDefault = ({ default: value, shown }: Described & { shown?: string }): string =>
  shown ? (/^[\w-]+$/.test(shown) ? code(shown) : shown) : code((value ?? '').replace(/'/g, ''));

/** What an element has beyond what every element has. */
type Part = Omit<ElementInterface, 'tag' | 'className' | 'en' | 'zh' | 'since' | 'documents'>;
const TABLES = ['attributes', 'properties', 'methods', 'events', 'slots', 'parts', 'cssProperties'] as const;

const same = (a: Described, b: Described): boolean => a.name === b.name && a.zh === b.zh && a.type === b.type;

function shared(elements: readonly ElementInterface[]): Part {
  const [first, ...others] = elements as [ElementInterface, ...ElementInterface[]];
  const everywhere = (name: (typeof TABLES)[number]): readonly Described[] =>
    first[name].filter((part) => others.every((other) => other[name].some((its) => same(its, part))));
  return Object.fromEntries(TABLES.map((name) => [name, everywhere(name)])) as unknown as Part;
}

function without(element: ElementInterface, common: Part): Part {
  const own = (name: (typeof TABLES)[number]): readonly Described[] =>
    element[name].filter((part) => !common[name].some((its) => same(its, part)));
  return Object.fromEntries(TABLES.map((name) => [name, own(name)])) as unknown as Part;
}

/** The English of `lang` and `id` has no source: they are of HTML. */
const standard = (words: TableWords): readonly Row[] =>
  words.standard.map(([name, meaning]) => [code(name), meaning, code('string'), '–', '0.1.0']);

function tables(part: Part, language: PageLanguage, more: readonly Row[] = []): string[] {
  const words = embeddingWords[language];
  const say = (one: Described): string => one[language];
  const section = (title: string, head: Row, rows: readonly Row[]): string[] =>
    rows.length > 0 ? [`### ${title}`, '', ...table(head, rows)] : [];
  const { attribute, property, method, event, slot, css } = words.heads;
  return [
    ...section(words.attributes, attribute, [
      ...part.attributes.map((one) => [
        code(one.name),
        say(one),
        code(plainType(one.type)),
        plainDefault(one),
        one.since,
      ]),
      ...more,
    ]),
    ...section(
      words.properties,
      property,
      part.properties.map((one) => [
        code(one.name),
        `${say(one)}${one.readonly ? words.readonly : ''}`,
        code(plainType(one.type)),
        '–',
        one.since,
      ]),
    ),
    ...section(
      words.methods,
      method,
      part.methods.map((one) => [code(one.signature), say(one), one.since]),
    ),
    ...section(
      words.events,
      event,
      part.events.map((one) => [code(one.name), say(one), code(one.detail), code(one.type ?? ''), one.since]),
    ),
    ...section(
      words.slots,
      slot,
      part.slots.map((one) => [one.name ? code(one.name) : words.unnamed, say(one), one.since]),
    ),
    ...section(words.css, css, [
      ...part.parts.map((one): Row => [code(`::part(${one.name})`), say(one), one.since]),
      ...part.cssProperties.map((one): Row => [code(one.name), say(one), one.since]),
    ]),
  ];
}

function page(elements: readonly ElementInterface[], language: PageLanguage): string {
  const words = embeddingWords[language];
  const common = shared(elements);
  return [
    `# ${words.title}`,
    '',
    words.generated,
    '',
    words.intro,
    '',
    `## ${words.common}`,
    '',
    ...tables(common, language, standard(words)),
    ...elements.flatMap((element) => [
      `## \`<${element.tag}>\``,
      '',
      element[language],
      '',
      words.documents(element.documents.map((type) => `[${type}](../../documents/${language}/${type}.md)`)),
      '',
      ...tables(without(element, common), language),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** The generated pages by path from the root. */
export function embeddingPages(): Record<string, string> {
  const elements = elementsOf(readManifest());
  return {
    'docs/embedding/zh/parameters.md': page(elements, 'zh'),
    'docs/embedding/en/parameters.md': page(elements, 'en'),
  };
}
