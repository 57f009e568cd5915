// Plugins that write the same program in fewer bytes.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { here, packages } from './paths.mjs';

/**
 * Private members become plain members with a name of their class's file: Firefox 78 has none, and what stands in for
 * them (weak maps and helper calls) weighs more. Two classes of one chain never share a file, so names cannot meet.
 */
export const plainPrivates = () => ({
  name: 'cunju-plain-privates',
  enforce: 'pre',
  transform(code, id) {
    if (!/packages\/[\w-]+\/src\/.*\.ts$/.test(id) || !/#\w/.test(code)) return null;
    const mark = `_${createHash('sha256').update(id.slice(packages.length)).digest('hex').slice(0, 2)}`;
    const names = new Map();
    const plain = (member) => {
      if (!names.has(member)) names.set(member, mark + names.size.toString(36));
      return names.get(member);
    };
    return code
      .replace(/\b([\w)\]?!]+)\.#(\w+)/g, (_, owner, member) => `${owner}.${plain(member)}`)
      .replace(
        /^(\s+(?:(?:async|static|get|set|readonly|override) )*)#(\w+)(?=[\s(<:;=?!])/gm,
        (_, lead, member) => lead + plain(member),
      );
  },
});

export const PLAIN_PRIVATE = /^_[0-9a-f]{2}[0-9a-z]$/;

const FIELD = /^ {2}@(property|state)\((.*?)\) ((?:private |protected |override )*)(\w+)/gm;

/** Reactive fields as the static `properties` that Lit also takes: the decorators and their helper weigh more. */
export const staticProperties = () => ({
  name: 'cunju-static-properties',
  enforce: 'pre',
  transform(code, id) {
    if (!/packages\/[\w-]+\/src\/.*\.ts$/.test(id) || code.search(FIELD) < 0) return null;
    const fields = [];
    const plain = code.replace(FIELD, (_, kind, options, lead, name) => {
      fields.push(`${name}: ${kind === 'state' ? '{ state: true }' : options || '{}'}`);
      return `  ${lead}${name}`;
    });
    if (/^ *@\w+\(/m.test(plain)) throw new Error(`A decorator of ${id} is not on the line of its field`);
    return plain.replace(
      /^(export (?:abstract )?class [^{]+\{)/m,
      `$1\n  static properties = { ${fields.join(', ')} };`,
    );
  },
});

const WHEN_DRESSED = join(here, 'src/page/when-dressed.ts');

/** An element is defined when it can be dressed: until then what stands between its tags is shown. */
export const dressedFirst = () => ({
  name: 'cunju-dressed-first',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('primitives/src/base/define.ts')) return null;
    const own = code.replace('export function defineElement(', 'function define(');
    if (own === code) throw new Error(`${id} does not define elements as it did`);
    return [
      `import { whenDressed } from '${WHEN_DRESSED}';`,
      own,
      'export const defineElement = (tag, element) => whenDressed(() => define(tag, element));',
    ].join('\n');
  },
});

const LIST_FROM = join(here, 'src/page/list-from.ts');

/** Our own `Array.from`: the pages that carry prototype.js have lost the browser's. */
export const ownArrayFrom = () => ({
  name: 'cunju-own-array-from',
  enforce: 'pre',
  transform: (code, id) =>
    code.includes('Array.from(') && id !== LIST_FROM
      ? `import { listFrom } from '${LIST_FROM}';\n${code.replace(/\bArray\.from\(/g, 'listFrom(')}`
      : null,
});
