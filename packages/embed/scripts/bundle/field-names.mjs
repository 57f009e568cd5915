// A keeper's part lists the names of fields in the order of their keys, which the part that reads in full knows: it
// carries no key twice.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { here, packages, version } from './paths.mjs';

/** Every key of the documents of some types, sorted as `keysIn` does. */
export function keysOf(types) {
  const keys = new Set();
  const visit = (schema) => {
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      keys.add(key);
      visit(child);
    }
    for (const child of [...(schema.prefixItems ?? []), ...(schema.items ? [schema.items] : [])]) visit(child);
  };
  for (const type of types)
    visit(JSON.parse(readFileSync(join(packages, `models/schemas/${type}.schema.json`), 'utf8')));
  return [...keys].sort();
}

/** The tables of one language, later ones over earlier ones. */
function tablesOf(file, code) {
  const names = new Map();
  for (const [, table] of code.matchAll(/^ {4}\.\.\.(\w+),$/gm)) {
    const [, path] = new RegExp(`import \\{ ${table} \\} from '(.*)\\.js';`).exec(code);
    const [, lines] = /table\(`\n([^`]*)`\)/.exec(readFileSync(join(dirname(file), `${path}.ts`), 'utf8'));
    for (const line of lines.split('\n').filter(Boolean)) {
      const space = line.indexOf(' ');
      names.set(line.slice(0, space), line.slice(space + 1));
    }
  }
  return names;
}

/** Writes the names for `keys`, which the part `holder` leaves as `fieldKeys`. */
export const fieldNames = (keys, holder) => ({
  name: 'cunju-field-names',
  enforce: 'pre',
  transform(code, id) {
    if (!/findings\/fields\/[\w-]+\.ts$/.test(id) || !/^ {2}fields: \{$/m.test(code)) return null;
    const names = tablesOf(id, code);
    const listed = keys.map((key) => names.get(key) ?? '');
    if (listed.some((name) => name.includes('|'))) throw new Error(`${id} has a name with a bar in it`);
    const fields = `namesOf(shelf['${version}/${holder}'].fieldKeys, ${JSON.stringify(listed.join('|'))})`;
    return [
      `import { shelf } from '${join(here, 'src/page/part-shelf.ts')}';`,
      `import { namesOf } from '${join(here, 'src/page/field-names.ts')}';`,
      code.replace(/^ {2}fields: \{\n[^}]*\}/m, () => `  fields: ${fields}`),
    ].join('\n');
  },
});
