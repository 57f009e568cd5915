/**
 * Writes docs/documents: one page for each document type, in Chinese and in English, from the schemas, their docstrings,
 * the sentences of findings and the words beside this generator; and the parameter tables of docs/embedding, from the
 * manifest of the elements. Run with `npm run docs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { embeddingPages } from './docs/embedding.ts';
import { missingWords } from './docs/field-table.ts';
import { documentPages } from './docs/pages.ts';

const root = join(import.meta.dirname, '..');
const pages = { ...documentPages(), ...embeddingPages() };
if (missingWords.size > 0) {
  console.error(`Words are missing in scripts/docs/words: ${[...missingWords].join(', ')}`);
  process.exitCode = 1;
} else {
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
