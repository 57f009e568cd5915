// The text of every file: which modules it brings, and where a part leaves them.
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { here, packages, version } from './paths.mjs';

export const WIDGETS = ['consultation', 'task-list', 'village-rules', 'points-ledger'];
export const LANGUAGES = ['zh-hans', 'zh-hant', 'en'];
export const isChinese = (language) => language.startsWith('zh-');

/** Languages that have the words of the widgets and nothing else. */
export const IN_REVIEW = ['ug'];

/** Widgets whose search makes traditional and simplified characters one. */
export const FOLDS = ['task-list', 'village-rules'];

/** Parts that several widgets use. */
export const SHARED = ['index', 'extras', 'fold', 'brand', 'qr', 'reading'];

/** The document type of each widget's tag. */
const TYPES = { 'village-rules': 'rule-book' };
export const typeOf = (widget) => TYPES[widget] ?? widget;

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const locales = { 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant', en: 'en' };

const shelfFile = join(here, 'src/page/part-shelf.ts');
const widgets = join(packages, 'widgets/src');
const i18n = join(packages, 'i18n/src');
const models = join(packages, 'models/src');

/** A part that leads to other parts says so first. */
const part = (name, imports, brings, leads = false) =>
  [
    ...imports,
    `import { shelf } from '${shelfFile}';`,
    ...(leads ? [`Object.assign(shelf['${version}/parts'], __CUNJU_PARTS__);`] : []),
    `shelf['${version}/${name}'] = ${brings};`,
  ].join('\n');

/** What a module gives out by name. A namespace would bring the machinery of one. */
function exportsOf(file) {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return statement.exportClause.elements.map(({ name }) => name.text);
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    return (statement.declarationList?.declarations ?? [statement]).map(({ name }) => name.text);
  });
}

/** Starts the widgets of an entry, and lends Lit to the parts. */
export const entrySource = (names) =>
  [
    `import '${join(here, 'src/page/lend-lit.ts')}';`,
    ...names.map((name) => `import '${join(widgets, name, 'define.ts')}';`),
  ].join('\n');

/** What several parts need and no earlier file draws with: the entry lends it, or what draws in full, as if it did. */
export const lentAnyway = (widget) => ({
  // Both the words and what a keeper is told name articles in Chinese.
  entry:
    widget === 'consultation' ? { [join(i18n, 'findings/numerals.ts')]: ['articleInChinese', 'chineseNumeral'] } : {},
  // Both the list of an index and what names errors read one.
  drawing: { [join(models, 'compiled/shapes/index.ts')]: ['isIndexShape'] },
});

/** Widgets that make a document of what is written in the page, and the module that does. */
const WRITTEN = { 'village-rules': 'rules', 'task-list': 'table' };
export const isWritten = (widget) => widget in WRITTEN;

/** Where that module reads as much as the part that names errors, and folds characters, it comes after both. */
export const comesAfterReading = (widget) => widget === 'task-list';

/** What a widget draws beyond its first look; it leads to the part for what is written in the page. */
export function drawingSource(widget) {
  const file = join(widgets, widget, 'more.ts');
  const names = `{ ${exportsOf(file).join(', ')} }`;
  return part(widget, [`import ${names} from '${file}';`], names, true);
}

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
  const kinds = ['index', ...(language === 'zh-hant' ? [] : ['formats']), ...(language === 'ug' ? ['reading'] : [])];
  const files = { index: 'index-words', formats: 'formats', reading: 'reading-words' };
  return part(
    `${widget}-${language}`,
    [
      `import { common } from '${join(i18n, language, 'common.ts')}';`,
      `import { ${name} } from '${join(i18n, language, `${widget}.ts`)}';`,
      ...kinds.map((kind) => `import { ${kind} } from '${join(i18n, language, `${files[kind]}.ts`)}';`),
      // A part that takes them may have come before these words, or not yet.
      `Object.assign((shelf['${version}/words-${language}'] ??= {}), ${kinds.join(', ')});`,
    ],
    `{ common, ${name} }`,
  );
}

/** A part takes small tables of words in other languages from where the words of a widget leave them, all in one. */
export const leftWords = () => ({
  name: 'cunju-left-words',
  enforce: 'pre',
  load(id) {
    const [, language, name] = /i18n\/src\/(zh-hant|en|ug)\/(index|reading)-words\.ts$/.exec(id) ?? [];
    if (!language) return null;
    return `import { shelf } from '${shelfFile}';\nexport const ${name} = (shelf['${version}/words-${language}'] ??= {});`;
  },
});

/** The compiled shape of the documents of a widget: its name, and its module. */
export function shapeOf(widget) {
  const type = typeOf(widget);
  return { name: `is${camel(`-${type}`)}Shape`, file: join(models, 'compiled/shapes', `${type}.ts`) };
}

/** The reading that names what is wrong, and the panel that says it to a keeper in words that come after it. */
export function explainSource(widget) {
  const shape = shapeOf(widget);
  return part(
    `${widget}-explain`,
    [
      `import { ${shape.name} } from '${shape.file}';`,
      `import { isIndexShape } from '${join(models, 'compiled/shapes/index.ts')}';`,
      `import { read } from '${join(models, 'read/shown', `${typeOf(widget)}.ts`)}';`,
      `import { keeperPanel, keeperStyles } from '${join(widgets, 'base/keeper-part.ts')}';`,
      `import { keysIn } from '${join(here, 'src/page/field-keys.ts')}';`,
      `import { speakerOf } from '${join(i18n, 'findings/speak.ts')}';`,
    ],
    `{ read, keeperPanel, keeperStyles, speakerOf, fieldKeys: keysIn([${shape.name}, isIndexShape]) }`,
    true,
  );
}

/** What is said of findings, in one language; the part that reads in full makes a speaker of it. */
export function toolsSource(widget, language) {
  const locale = locales[language];
  const speaker = `shelf['${version}/${widget}-explain'].speakerOf({ sentences: findings, words: names, basis })`;
  return part(
    `${widget}-tools-${language}`,
    [
      `import { basis, findings, words as names } from '${join(i18n, 'findings', `${locale}.ts`)}';`,
      `import { words } from '${join(i18n, 'keeper', `${locale}.ts`)}';`,
    ],
    `{ language: { locale: '${locale}', words, speaker: ${speaker} } }`,
  );
}

/** Words of the doctor, in one language. */
export const doctorWordsSource = (language) =>
  part(`doctor-${language}`, [`import { doctor } from '${join(i18n, 'doctor', `${language}.ts`)}';`], '{ doctor }');

/** What links the file of styles, of which it knows the hash, where a browser cannot adopt sheets. */
export const sheetSource = (hash) =>
  part(
    'sheet',
    [`import { dressFrom } from '${join(here, 'src/page/linked-sheet.ts')}';`],
    `{ dress: dressFrom('${hash}') }`,
  );

/** A shared part is written by hand. */
export const sharedSource = (name) => `import '${join(here, 'src/parts', `${name}.ts`)}';`;
