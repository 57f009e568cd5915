// A keeper's part carries the sentences that its widget can need, and the names of the fields that its documents have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages, sourcesBelow } from './paths.mjs';

const i18n = join(packages, 'i18n/src/findings');

/** Files that name things, but no findings. */
const NAMES = /\/(?:fields|hints|terms|parts)\//;

/** Every finding code: what the sentences of a language are listed by. */
function allCodes() {
  const files = sourcesBelow(i18n).filter((file) => /\/zh-Hans\.ts$/.test(file) && !NAMES.test(file));
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ {2}'?([a-z]+(?:-[a-z]+)+)'?: /gm)].map(([, code]) => code),
    ),
  );
}

/** Codes that a program never writes, so that it never reports them: a code is always written out. */
export function foreignCodes(code) {
  return new Set([...allCodes()].filter((name) => !code.includes(`"${name}"`) && !code.includes(`'${name}'`)));
}

/** Every key of the documents of some types. */
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
  return keys;
}

/** Leaves properties out of every object literal of a module. */
function without(code, ast, leftOut) {
  const cuts = [];
  const visit = (node) => {
    if (!node || typeof node.type !== 'string') return;
    if (node.type === 'ObjectExpression') {
      node.properties.forEach((property, at) => {
        const name = property.key && (property.key.value ?? property.key.name);
        if (typeof name === 'string' && !property.computed && leftOut(name))
          cuts.push([property.start, node.properties[at + 1]?.start ?? property.end]);
        else visit(property);
      });
      return;
    }
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) child.forEach(visit);
      else if (child && typeof child === 'object') visit(child);
    }
  };
  visit(ast);
  return cuts.reverse().reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}

/** Leaves out the sentences of `foreign` codes and the names of fields that are not among `keys`. */
export const onlyNeeded = ({ foreign, keys }) => [
  {
    name: 'cunju-needed-fields',
    enforce: 'pre',
    transform(code, id) {
      if (!/findings\/fields\/[\w-]+\/[\w-]+\.ts$/.test(id)) return null;
      return code.replace(/(?<=table\(`\n)[^`]*/, (lines) =>
        lines
          .split('\n')
          .filter((line) => !line || keys.has(line.slice(0, line.indexOf(' '))))
          .join('\n'),
      );
    },
  },
  {
    name: 'cunju-needed-sentences',
    enforce: 'post',
    transform(code, id) {
      const file = id.startsWith(i18n) && id.slice(i18n.length + 1);
      if (!file) return null;
      if (/^fields\/[\w-]+\.ts$/.test(file)) {
        const nth = code.slice(code.indexOf('nth: {'));
        const named = new Set([...nth.matchAll(/^\s*(\w+):/gm)].map(([, name]) => name));
        return without(
          code,
          this.parse(code),
          (name) => named.has(name) && !['nth', 'anyNth'].includes(name) && !keys.has(name),
        );
      }
      return without(code, this.parse(code), (name) => foreign.has(name));
    },
  },
];
