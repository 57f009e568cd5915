import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { keyClassesModule } from './generate-key-classes.js';
import { documentTypes, jsonSchemaText } from './json-schemas.js';
import { openApiText } from './open-api.js';
import { validatorModules } from './validator-source.js';

const manifest = new URL('../package.json', import.meta.url);

/** Every generated file by its path in the package, formatted as it is committed. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const format = async (text: string, parser: 'typescript' | 'json') =>
    prettier.format(text, { printWidth: 120, singleQuote: true, parser });
  const files: Record<string, string> = {
    'src/privacy/key-classes.ts': await format(keyClassesModule(), 'typescript'),
  };
  for (const [name, text] of Object.entries(validatorModules())) {
    files[`src/compiled/shapes/${name}`] = await format(text, 'typescript');
  }
  for (const type of documentTypes) files[`schemas/${type}.schema.json`] = await format(jsonSchemaText(type), 'json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  files['schemas/openapi.json'] = await format(openApiText(version), 'json');
  return files;
}
