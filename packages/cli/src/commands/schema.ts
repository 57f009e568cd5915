import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { documentTypes, type DocumentType } from '@cunju/models';
import type { CliWords } from '@cunju/i18n/cli.js';
import type { Asked } from '../arguments.js';
import type { ExitCode, Io } from '../io.js';
import { clean } from '../terminal/clean.js';
import { table } from '../terminal/table.js';

const OPEN_API = 'openapi';

/** Prints the JSON Schema of a type, the HTTP contract, or what there is. */
export async function schema({ names }: Asked, words: CliWords, io: Io): Promise<ExitCode> {
  const [name] = names;
  if (name === undefined) {
    io.out(list(words));
    return 0;
  }
  const file = fileOf(name);
  if (file === undefined) {
    io.err(`${words.problem.unknownType(clean(name))}\n${list(words)}`);
    return 2;
  }
  io.out(await readFile(createRequire(import.meta.url).resolve(`@cunju/models/schemas/${file}`), 'utf8'));
  return 0;
}

function fileOf(name: string): string | undefined {
  if (name === OPEN_API) return `${OPEN_API}.json`;
  return documentTypes.includes(name as DocumentType) ? `${name}.schema.json` : undefined;
}

function list({ schema: { lists, openapi, columns }, types }: CliWords): string {
  const rows = documentTypes.map((type) => [type, types[type]]);
  return `${lists}\n\n${table([[columns.type, columns.name], ...rows, [OPEN_API, openapi]])}`;
}
