// A keeper's part carries the sentences that its widget can need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutProperties } from './ast.mjs';
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

/** Leaves out the sentences of `foreign` codes and the counting words of lists that are not among `keys`. */
export const onlyNeeded = ({ foreign, keys }) => ({
  name: 'cunju-needed-sentences',
  enforce: 'post',
  transform(code, id) {
    const file = id.startsWith(i18n) && id.slice(i18n.length + 1);
    if (!file) return null;
    if (/^fields\/[\w-]+\.ts$/.test(file)) {
      const nth = code.slice(code.indexOf('nth: {'));
      const named = new Set([...nth.matchAll(/^\s*(\w+):/gm)].map(([, name]) => name));
      return withoutProperties(
        code,
        this.parse(code),
        (name) => named.has(name) && !['nth', 'anyNth'].includes(name) && !keys.includes(name),
      );
    }
    return withoutProperties(code, this.parse(code), (name) => foreign.has(name));
  },
});

/** Tables of terms one by one, so that the bundler leaves out those that no sentence is left for. */
export const singleTables = () => ({
  name: 'cunju-single-tables',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(i18n)) return null;
    if (!/\/terms\/[\w-]+\.ts$/.test(id)) return code.replace('import { terms } from', 'import * as terms from');
    const single = code
      .replace(/^export const terms: FindingTerms = \{$/m, '')
      .replace(/\n\};\n$/, '\n')
      .replace(/^ {2}(\w+): (\{.*\}),$/gm, 'export const $1 = $2;')
      .replace(/^ {2}(\w+): \{$/gm, 'export const $1 = {')
      .replace(/^ {2}\},$/gm, '};');
    if (/^ {2}\w/m.test(single)) throw new Error(`${id} has terms that are no tables`);
    return single;
  },
});
