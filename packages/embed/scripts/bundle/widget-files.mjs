// The entry of each widget and its parts: the parts first, because their hashes go into what leads to them.
import { fieldNames, keysOf } from './field-names.mjs';
import { foreignCodes, onlyNeeded, singleTables } from './findings.mjs';
import { lentFold } from './fold-table.mjs';
import { addLoans, lendingSource, stockOf } from './lending.mjs';
import { bundle } from './settings.mjs';
import {
  FOLDS,
  IN_REVIEW,
  LANGUAGES,
  comesAfterReading,
  drawingSource,
  entrySource,
  explainSource,
  isChinese,
  isWritten,
  leftWords,
  lentAnyway,
  toolsSource,
  typeOf,
  wordsSource,
  writtenSource,
} from './sources.mjs';
import { readOnly } from './unread.mjs';
import { wordTables } from './word-tables.mjs';

/** The modules of a file that is not built yet, and all of its code. */
export const draft = (source, options = {}) => bundle({ name: 'draft', source, minify: false, ...options });

/** What a widget is made of before anything is left out of it or lent. */
export async function draftOf(widget) {
  const entry = await draft(entrySource([widget]));
  const anyway = lentAnyway(widget);
  const stock = stockOf(entry.modules, anyway.entry);
  const drawing = await draft(drawingSource(widget), { isPart: true, lenders: [stock], plugins: [leftWords()] });
  const later = [explainSource(widget), ...(isWritten(widget) ? [writtenSource(widget)] : [])];
  const all = [entry, drawing];
  for (const source of later) all.push(await draft(source, { isPart: true }));
  return {
    code: all.map(({ code }) => code).join('\n'),
    modules: all.flatMap(({ modules }) => Object.entries(modules)),
    stock,
    drawn: stockOf(drawing.modules, anyway.drawing),
    read: stockOf(all[2].modules),
  };
}

/** What an entry leads to: the parts of its widgets, but for those that another part leads to. */
export const partsOf = (widgets) => [
  ...widgets.flatMap((widget) => [widget, ...[...LANGUAGES, ...IN_REVIEW].map((language) => `${widget}-${language}`)]),
  'extras',
  'doctor',
  'sheet',
  'brand',
  ...(widgets.some((widget) => FOLDS.includes(widget)) ? ['fold'] : []),
];

/** What a keeper is told, in each language: it comes after what reads in full. */
async function buildTools(page, widget, { code, stock }) {
  const keys = keysOf([typeOf(widget), 'index']);
  const needed = onlyNeeded({ foreign: foreignCodes(code), keys });
  const plugins = [fieldNames(keys, `${widget}-explain`), singleTables(), needed];
  const loans = new Map();
  for (const language of LANGUAGES) {
    const source = toolsSource(widget, language);
    const [own] = await page.part(`${widget}-tools-${language}`, {
      source,
      isWords: isChinese(language),
      lenders: [stock],
      plugins,
    });
    addLoans(loans, own);
  }
  return loans;
}

/** What makes a document of what is written in the page: few pages load it. Returns what others lend to it. */
async function buildWritten(page, widget, first, plugins) {
  if (!isWritten(widget)) return [new Map(), new Map(), new Map()];
  // What it borrowed of the entry alone would weigh on every page.
  if (!comesAfterReading(widget)) {
    await page.part(`${widget}-written`, { source: writtenSource(widget), lenders: [], plugins });
    return [new Map(), new Map(), new Map()];
  }
  return page.part(`${widget}-written`, {
    source: writtenSource(widget),
    lenders: [first.stock, first.drawn, first.read],
    plugins: [...plugins, lentFold()],
  });
}

/** Parts of one widget; what its entry lends to them. `drawn`: what the part that draws in full lends to shared parts. */
export async function buildParts(page, widget, first, drawn) {
  const plugins = [readOnly(first.modules), leftWords()];
  const loans = await buildTools(page, widget, first);
  const [ofEntry, ofDrawing, ofReading] = await buildWritten(page, widget, first, plugins);
  const [more, moreDrawn] = await page.part(`${widget}-explain`, {
    source: lendingSource(explainSource(widget), ofReading, true),
    parts: page.only(LANGUAGES.map((language) => `${widget}-tools-${language}`)),
    lenders: [first.stock, first.drawn],
    plugins,
  });
  for (const own of [ofEntry, more]) addLoans(loans, own);
  for (const own of [ofDrawing, moreDrawn]) addLoans(drawn, own);
  const [drawing] = await page.part(widget, {
    source: lendingSource(drawingSource(widget), drawn, true),
    parts: page.only([`${widget}-explain`, 'index', 'reading', ...(isWritten(widget) ? [`${widget}-written`] : [])]),
    lenders: [first.stock],
    plugins,
  });
  addLoans(loans, drawing);
  return addLoans(loans, await buildWords(page, widget, first));
}

/** Words of a widget, in each language. */
async function buildWords(page, widget, { stock }) {
  const { code } = await draft(wordsSource(widget, LANGUAGES[0]), { isPart: true, lenders: [stock] });
  const plugins = await wordTables(widget, code);
  const loans = new Map();
  for (const language of [...LANGUAGES, ...IN_REVIEW]) {
    const source = wordsSource(widget, language);
    const [own] = await page.part(`${widget}-${language}`, {
      source,
      isWords: isChinese(language),
      lenders: [stock],
      plugins,
    });
    addLoans(loans, own);
  }
  return loans;
}

/** The entry of some widgets, of which `drafts` are known; it lends what their parts borrow. */
export const buildEntry = (page, name, widgets, { loans, drafts }) =>
  page.file(name, {
    source: lendingSource(entrySource(widgets), loans),
    parts: page.only(partsOf(widgets)),
    plugins: [readOnly(drafts.flatMap(({ modules }) => modules))],
  });
