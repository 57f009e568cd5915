// Bundles what a page loads: parts first (their hashes go into what leads to them), then the entries, then the lists.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addLoans, allStock, commonStock } from './bundle/lending.mjs';
import { loaderCode } from './bundle/loader.mjs';
import { PageFiles } from './bundle/page-files.mjs';
import { out } from './bundle/paths.mjs';
import {
  LANGUAGES,
  SHARED,
  WIDGETS,
  doctorWordsSource,
  leftWords,
  sharedSource,
  sheetSource,
} from './bundle/sources.mjs';
import { buildEntry, buildParts, draftOf } from './bundle/widget-files.mjs';

/** Parts that several widgets use; what entries lend to them, and what the parts that draw in full do. */
async function buildShared(page, drafts) {
  const stocks = [...drafts.values()].map(({ stock }) => stock);
  const common = commonStock(stocks);
  // What draws in full may as well have what the list of an index needs, where one of them has it already.
  const later = allStock([...drafts.values()].flatMap(({ stock, drawn }) => [stock, drawn]));
  const loans = new Map();
  const drawn = new Map();
  // The list of an index comes after what draws in full; the others may come without it. What folds characters is whole.
  const lenders = { index: [common, later], fold: [] };
  for (const name of SHARED) {
    const [own = [], ofDrawing = []] = await page.part(name, {
      source: sharedSource(name),
      lenders: lenders[name] ?? [common],
      parts: name === 'reading' ? page.only(['qr']) : {},
      plugins: ['index', 'reading'].includes(name) ? [leftWords()] : [],
    });
    addLoans(loans, own);
    addLoans(drawn, ofDrawing);
  }
  return { loans, drawn };
}

/** Few pages call the doctor, and it has to come where nothing else does: it borrows nothing but Lit. */
async function buildDoctor(page) {
  const words = LANGUAGES.map((language) => `doctor-${language}`);
  for (const language of LANGUAGES)
    await page.part(`doctor-${language}`, { source: doctorWordsSource(language), lenders: [] });
  await page.part('doctor', { source: sharedSource('doctor'), parts: page.only(words), lenders: [] });
}

/** The rules are written into it by script, those of every file and in the order in which they come. */
const SHEET = '/* Cunju: filled by the elements, where a browser has no adoptedStyleSheets. */\n';

/** Styles where a browser cannot adopt sheets: a file, and what links it. */
async function buildSheet(page) {
  page.add('cunju.css', SHEET);
  await page.part('sheet', { source: sheetSource(page.hashOf('cunju.css')), lenders: [] });
}

export async function buildPage() {
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) if (file !== 'lib') rmSync(join(out, file), { recursive: true });
  const page = new PageFiles();
  const drafts = new Map();
  for (const widget of WIDGETS) drafts.set(widget, await draftOf(widget));
  await buildDoctor(page);
  await buildSheet(page);
  const { loans, drawn } = await buildShared(page, drafts);
  const all = new Map(loans);
  for (const widget of WIDGETS) {
    const own = addLoans(await buildParts(page, widget, drafts.get(widget), new Map(drawn)), loans);
    addLoans(all, own);
    await buildEntry(page, `cunju-${widget}`, [widget], { loans: own, drafts: [drafts.get(widget)] });
  }
  await buildEntry(page, 'cunju', WIDGETS, { loans: all, drafts: [...drafts.values()] });
  const known = WIDGETS.map((widget) => [widget, page.hashOf(`cunju-${widget}.js`)]);
  page.add('loader.js', await loaderCode(Object.fromEntries(known)));
  page.writeLists();
}

if (process.argv[1] === import.meta.filename) await buildPage();
