import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages, sourcesBelow } from './paths.mjs';

/** Short names of the private custom properties, the same in every file: the sheets of a part stand beside an entry's. */
const SHORT = new Map();

/** Tokens come first and in their order: a program writes their names. */
const files = [
  join(packages, 'tokens/src/generated/tokens.ts'),
  ...['primitives', 'widgets'].flatMap((name) => sourcesBelow(join(packages, name, 'src'))),
];
for (const file of files)
  for (const [property] of readFileSync(file, 'utf8').matchAll(/--_[a-z0-9-]+(?=[:),])/g))
    if (!SHORT.has(property)) SHORT.set(property, `--${SHORT.size.toString(36)}_`);

export const shortNames = (code) => code.replace(/--_[a-z0-9-]+/g, (name) => SHORT.get(name) ?? name);

/**
 * The sign of a private property in a sheet, where it has one: `$` and the sign stand for `var()` of it, and a sheet of a
 * page writes it out (`page-lit.mjs`). What would end or change a template is no sign.
 */
export function signOf(name) {
  const at = [...SHORT.keys()].indexOf(name);
  const sign = String.fromCharCode(48 + at);
  return at >= 0 && sign <= 'z' && !'\\`'.includes(sign) ? sign : undefined;
}
