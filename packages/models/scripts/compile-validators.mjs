/**
 * Writes what is derived from the document schemas:
 *   src/compiled/shapes/*.ts       one shape check per document type
 *   src/privacy/key-classes.ts     how the strings under each key are looked at
 *   schemas/*.schema.json          JSON Schema 2020-12 for other programs
 *   schemas/openapi.json           the HTTP contract, OpenAPI 3.1
 *
 * Run with `npx tsx packages/models/scripts/compile-validators.mjs`. A test fails when the files differ from the schemas.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.ts';

for (const [path, text] of Object.entries(await generatedFiles())) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
