// Bundles what a page loads: parts first (their hashes go into what leads to them), then the entries, then the lists.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { foreignCodes, keysOf, onlyNeeded } from './bundle/findings.mjs';
import { addLoans, commonStock, lendingSource, loansOf, stockOf } from './bundle/lending.mjs';
import { here, out } from './bundle/paths.mjs';
import { bundle } from './bundle/settings.mjs';
import {
  LANGUAGES,
  SHARED,
  WIDGETS,
  drawingSource,
  entrySource,
  explainSource,
  isWritten,
  sharedSource,
  toolsSource,
  typeOf,
  wordsSource,
  writtenSource,
} from './bundle/sources.mjs';
import { SECURITY_HEADER } from './security-header.mjs';

/** Widgets whose search makes traditional and simplified characters one. */
const FOLDS = ['task-list', 'village-rules'];

const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The files of one build. */
class PageBuild {
  files = new Map();
  hashes = {};

  async file(name, options) {
    const { code, modules } = await bundle({ name, ...options });
    this.files.set(`${name}.js`, code);
    writeFileSync(join(out, `${name}.js`), code);
    return modules;
  }

  /** A part, and what it borrows of each lender. */
  async part(name, options) {
    const modules = await this.file(`cunju-part-${name}`, { ...options, isPart: true });
    this.hashes[name] = integrityOf(this.files.get(`cunju-part-${name}.js`)).slice('sha384-'.length);
    return loansOf(modules, options.lenders);
  }

  only(names) {
    return Object.fromEntries(names.map((name) => [name, this.hashes[name]]));
  }
}

/** The modules of a file that is not built yet, and all of its code. */
const draft = (source, options = {}) => bundle({ name: 'draft', source, minify: false, ...options });

/** What is in the first look of each widget, and in what it draws beyond it. */
async function draftAll() {
  const drafts = new Map();
  for (const widget of WIDGETS) {
    const entry = await draft(entrySource([widget]));
    const stock = stockOf(entry.modules);
    const drawing = await draft(drawingSource(widget), { isPart: true, lenders: [stock] });
    drafts.set(widget, { code: entry.code + drawing.code, stock, drawn: stockOf(drawing.modules) });
  }
  return drafts;
}

/** Parts of one widget; what its entry lends to them. `drawn`: what the part that draws in full lends to shared parts. */
async function buildWidget(page, widget, entry, drawn) {
  const loans = new Map();
  const lenders = [entry.stock, entry.drawn];
  const reading = await draft(explainSource(widget), { isPart: true });
  const writing = isWritten(widget) ? await draft(writtenSource(widget), { isPart: true }) : { code: '' };
  const needed = onlyNeeded({
    foreign: foreignCodes(entry.code + reading.code + writing.code),
    keys: keysOf([typeOf(widget), 'index']),
  });
  for (const language of LANGUAGES) {
    const source = toolsSource(widget, language);
    const [own] = await page.part(`${widget}-tools-${language}`, { source, lenders: [entry.stock], plugins: needed });
    addLoans(loans, own);
  }
  const [ownLoans, ofReading] = await page.part(`${widget}-explain`, {
    source: explainSource(widget),
    parts: page.only(LANGUAGES.map((language) => `${widget}-tools-${language}`)),
    lenders,
  });
  addLoans(loans, ownLoans);
  addLoans(drawn, ofReading);
  // Few pages load it: what it borrowed would weigh on every page.
  if (isWritten(widget)) await page.part(`${widget}-written`, { source: writtenSource(widget), lenders: [] });
  const [more] = await page.part(widget, {
    source: lendingSource(drawingSource(widget), drawn),
    parts: page.only([`${widget}-explain`, 'index', ...(isWritten(widget) ? [`${widget}-written`] : [])]),
    lenders: [entry.stock],
  });
  addLoans(loans, more);
  for (const language of LANGUAGES) {
    const [own] = await page.part(`${widget}-${language}`, {
      source: wordsSource(widget, language),
      lenders: [entry.stock],
    });
    addLoans(loans, own);
  }
  return loans;
}

/** What an entry leads to: the parts of its widgets, but for those that another part leads to. */
const partsOf = (widgets) => [
  ...widgets.flatMap((widget) => [widget, ...LANGUAGES.map((language) => `${widget}-${language}`)]),
  'extras',
  ...(widgets.some((widget) => FOLDS.includes(widget)) ? ['fold'] : []),
];

export async function buildPage() {
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) if (file !== 'lib') rmSync(join(out, file), { recursive: true });
  const page = new PageBuild();
  const drafts = await draftAll();
  const lenders = ['stock', 'drawn'].map((kind) => commonStock([...drafts.values()].map((one) => one[kind])));
  const loans = new Map();
  const drawn = new Map();
  for (const name of SHARED) {
    // The list of an index comes after what draws in full; the others may come without it.
    const [own, ofDrawing] = await page.part(name, {
      source: sharedSource(name),
      lenders: name === 'index' ? lenders : lenders.slice(0, 1),
    });
    addLoans(loans, own);
    addLoans(drawn, ofDrawing ?? []);
  }
  const all = new Map(loans);
  for (const widget of WIDGETS) {
    const own = addLoans(await buildWidget(page, widget, drafts.get(widget), new Map(drawn)), loans);
    addLoans(all, own);
    await page.file(`cunju-${widget}`, {
      source: lendingSource(entrySource([widget]), own),
      parts: page.only(partsOf([widget])),
    });
  }
  await page.file('cunju', { source: lendingSource(entrySource(WIDGETS), all), parts: page.only(partsOf(WIDGETS)) });
  page.files.set('loader.js', await buildLoader(page.files));
  writeLists(page.files);
}

/** The loader knows the hash of every entry, so an article that is pasted later carries none. */
async function buildLoader(files) {
  const known = Object.fromEntries(WIDGETS.map((widget) => [widget, integrityOf(files.get(`cunju-${widget}.js`))]));
  const source = readFileSync(join(here, 'src/loader/loader.js'), 'utf8').replace(
    'var files = __CUNJU_FILES__',
    `var files = ${JSON.stringify(known)}`,
  );
  const { code } = await transform(source, { target: 'es5', minify: true, charset: 'ascii', legalComments: 'none' });
  writeFileSync(join(out, 'loader.js'), code);
  return code;
}

function writeLists(files) {
  const sri = {};
  const sizes = [];
  for (const [file, code] of files) {
    sri[file] = integrityOf(code);
    sizes.push({
      file,
      raw: Buffer.byteLength(code),
      gzip: gzipSync(code, { level: 9 }).length,
      br: brotliCompressSync(code).length,
    });
  }
  writeFileSync(join(out, 'sri.json'), `${JSON.stringify(sri, null, 2)}\n`);
  writeFileSync(join(out, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  writeFileSync(join(out, 'csp.txt'), `${SECURITY_HEADER}\n`);
  copyFileSync(join(here, '../../LICENSE'), join(out, 'LICENSE'));
  console.table(sizes);
}

if (process.argv[1] === import.meta.filename) await buildPage();
