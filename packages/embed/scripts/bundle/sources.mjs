// The text of every file: which modules it brings, and where a part leaves them.
import { join } from 'node:path';
import { here, packages } from './paths.mjs';

export const WIDGETS = ['consultation', 'task-list', 'village-rules', 'points-ledger'];
export const LANGUAGES = ['zh-hans', 'zh-hant', 'en'];

/** Parts that several widgets use. */
export const SHARED = ['index', 'extras', 'fold'];

/** The document type of each widget's tag. */
const TYPES = { 'village-rules': 'rule-book' };
export const typeOf = (widget) => TYPES[widget] ?? widget;

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const locales = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' };

const shelfFile = join(here, 'src/page/parts.ts');
const widgets = join(packages, 'widgets/src');
const i18n = join(packages, 'i18n/src');
const models = join(packages, 'models/src');

const part = (name, imports, brings, first = '') =>
  [
    ...imports,
    `import { knowParts, shelf, shelfKey } from '${shelfFile}';`,
    first,
    `shelf[shelfKey('${name}')] = ${brings};`,
  ].join('\n');

/** Starts the widgets of an entry, and lends Lit to the parts. */
export const entrySource = (names) =>
  [
    `import '${join(here, 'src/page/lend-lit.ts')}';`,
    ...names.map((name) => `import '${join(widgets, name, 'define.ts')}';`),
  ].join('\n');

/** Widgets that make a document of what is written in the page, and the module that does. */
const WRITTEN = { 'village-rules': 'rules', 'task-list': 'table' };
export const isWritten = (widget) => widget in WRITTEN;

/** What a widget draws beyond its first look; it leads to the part for what is written in the page. */
export const drawingSource = (widget) =>
  part(widget, [`import * as more from '${join(widgets, widget, 'more.ts')}';`], 'more', 'knowParts();');

/** What makes a document of the text or the table that is written in the page. */
export const writtenSource = (widget) =>
  part(
    `${widget}-written`,
    [`import { writtenIn } from '${join(widgets, 'base/written', `${WRITTEN[widget]}.ts`)}';`],
    '{ writtenIn }',
  );

/** Words of one widget in one language; of Simplified Chinese, those that are not in the entry. */
export function wordsSource(widget, language) {
  const name = camel(widget);
  if (language === 'zh-hans')
    return part(
      `${widget}-zh-hans`,
      [`import { ${name}More } from '${join(i18n, `zh-hans/${widget}-more.ts`)}';`],
      `{ ${name}: ${name}More }`,
    );
  return part(
    `${widget}-${language}`,
    [
      `import { common } from '${join(i18n, language, 'common.ts')}';`,
      `import { ${name} } from '${join(i18n, language, `${widget}.ts`)}';`,
    ],
    `{ common, ${name} }`,
  );
}

/** The reading that names what is wrong, and the panel that says it to a keeper. */
export const explainSource = (widget) =>
  part(
    `${widget}-explain`,
    [
      `import { read } from '${join(models, 'read/shown', `${typeOf(widget)}.ts`)}';`,
      `import { keeperPanel, keeperStyles } from '${join(widgets, 'base/keeper-part.ts')}';`,
    ],
    '{ read, keeperPanel, keeperStyles }',
    'knowParts();',
  );

/** What is said of findings, in one language. */
export const toolsSource = (widget, language) =>
  part(
    `${widget}-tools-${language}`,
    [`import { language } from '${join(i18n, 'keeper', `${locales[language]}.ts`)}';`],
    '{ language }',
  );

/** A shared part is written by hand. */
export const sharedSource = (name) => `import '${join(here, 'src/parts', `${name}.ts`)}';`;
