// Tables of procedures, rule packs and holidays serve more programs than a page. What nothing in a page reads is left out.
import { parseAst } from 'vite';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk, withoutProperties } from './ast.mjs';
import { packages, sourcesBelow } from './paths.mjs';

const TABLE = /models\/src\/(?:procedures\/(?:data|stage|by-laws\/stages)|packs\/data\/[\w-]+|dates\/holidays)\.ts$/;

const wordsIn = (text) => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

/** Keys that a table writes, and those that its own program reads. */
function keysOfTable(code) {
  const written = new Set();
  const read = new Set();
  walk(parseAst(code), (node, parent) => {
    if (node.type === 'MemberExpression' && !node.computed) read.add(node.property.name);
    if (node.type === 'Literal' && typeof node.value === 'string')
      wordsIn(node.value).forEach((word) => read.add(word));
    if (node.type !== 'Property' || node.computed) return;
    (parent.type === 'ObjectPattern' ? read : written).add(node.key.name ?? node.key.value);
  });
  return { written, read };
}

/** Words for people are asked for what they do with what a program hands them. */
const sayings = sourcesBelow(join(packages, 'i18n/src')).filter((file) => !/i18n\/src\/(?:answers|cli)\//.test(file));

/** Keys of tables that nothing else in some modules names in any way, nor any sentence. */
function unreadIn(modules) {
  const written = new Set();
  const read = new Set(sayings.flatMap((file) => wordsIn(readFileSync(file, 'utf8'))));
  for (const [id, { code }] of modules) {
    if (!TABLE.test(id)) {
      wordsIn(code ?? '').forEach((word) => read.add(word));
      continue;
    }
    const keys = keysOfTable(code ?? '');
    keys.written.forEach((key) => written.add(key));
    keys.read.forEach((key) => read.add(key));
  }
  return new Set([...written].filter((key) => !read.has(key)));
}

/** Leaves out of the tables what none of the modules reads. */
export function readOnly(modules) {
  const unread = unreadIn(modules);
  return {
    name: 'cunju-read-only',
    enforce: 'post',
    transform(code, id) {
      return TABLE.test(id) ? withoutProperties(code, this.parse(code), (name) => unread.has(name)) : null;
    },
  };
}
