import * as prettier from 'prettier';
import { keyClassesModule } from './generate-key-classes.js';
import { documentTypes, jsonSchemaText } from './json-schemas.js';
import { validatorModules } from './validator-source.js';

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
  return files;
}
