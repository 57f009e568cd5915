// What one file has and a later file needs is lent, not carried twice: an entry lends to its parts, and the part that draws
// in full lends to the part that reads in full. The build writes who lends what.
import { join } from 'node:path';
import { here } from './paths.mjs';

const LENT = '\0lent:';
const lentFile = join(here, 'src/page/lent.ts');
const lendFile = join(here, 'src/page/lend.ts');

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Short names of what is lent, given out in the order of the build, which is always the same: see `borrowing`. */
const keys = new Map();
function keyOf(id, name) {
  const thing = `${id} ${name}`;
  const known = keys.get(thing);
  if (known) return known;
  if (keys.size >= LETTERS.length ** 2) throw new Error('More is lent than there are short names');
  const key = LETTERS[Math.floor(keys.size / 52)] + LETTERS[keys.size % 52];
  keys.set(thing, key);
  return key;
}

/** A shorter module weighs less where it is used than its name in two files. */
const LEAST = 120;

const isLendable = (id) =>
  /packages\/[\w-]+\/src\/.*\.ts$|node_modules\/lit/.test(id) &&
  !/packages\/embed\/|node_modules\/lit\/|reactive-element/.test(id);

/** What a bundle has: the exports of each module that are really in it. */
export function stockOf(modules) {
  const stock = new Map();
  for (const [id, { renderedExports, code }] of Object.entries(modules))
    if (isLendable(id) && renderedExports.length && (code ?? '').length >= LEAST)
      stock.set(id, new Set(renderedExports));
  return stock;
}

/** What all of several bundles have. */
export function commonStock([first, ...others]) {
  const common = new Map();
  for (const [id, names] of first) {
    const kept = [...names].filter((name) => others.every((stock) => stock.get(id)?.has(name)));
    if (kept.length) common.set(id, new Set(kept));
  }
  return common;
}

/** Names are given out before a file is read: files are read side by side, each time in another order. */
function nameAll(stock) {
  for (const id of [...stock.keys()].sort()) for (const name of [...stock.get(id)].sort()) keyOf(id, name);
}

/** Lets a part take what its lenders have. */
export function borrowing(lenders) {
  lenders.forEach(nameAll);
  return {
    name: 'cunju-borrowing',
    lends: (id) => lenders.some((stock) => stock.has(id)),
    load(id) {
      if (!id.startsWith(LENT)) return null;
      const own = id.slice(LENT.length);
      const names = new Set(lenders.flatMap((stock) => [...(stock.get(own) ?? [])]));
      const lines = [...names].map((name) => `export const ${name} = lent.${keyOf(own, name)};`);
      return {
        code: [`import { lent } from '${lentFile}';`, ...lines, `export * from '${own}';`].join('\n'),
        moduleSideEffects: false,
      };
    },
  };
}

export const lentId = (id) => LENT + id;
export const isLentId = (id) => id?.startsWith(LENT) ?? false;

/** What a built part took, by the first lender that has it: `loans[at]` is asked of `lenders[at]`. */
export function loansOf(modules, lenders) {
  const loans = lenders.map(() => new Map());
  for (const [id, { renderedExports }] of Object.entries(modules)) {
    if (!isLentId(id)) continue;
    const own = id.slice(LENT.length);
    for (const name of renderedExports) {
      const at = lenders.findIndex((stock) => stock.get(own)?.has(name));
      if (at < 0) continue;
      if (!loans[at].has(own)) loans[at].set(own, new Set());
      loans[at].get(own).add(name);
    }
  }
  return loans;
}

export function addLoans(all, more) {
  for (const [id, names] of more) all.set(id, new Set([...(all.get(id) ?? []), ...names]));
  return all;
}

/** The source of a file that also lends. */
export function lendingSource(source, loans) {
  const things = [...loans].flatMap(([id, names]) =>
    [...names].sort().map((name) => ({ id, name, key: keyOf(id, name) })),
  );
  if (!things.length) return source;
  return [
    source,
    `import { lend } from '${lendFile}';`,
    ...things.map(({ id, name, key }) => `import { ${name} as lent_${key} } from '${id}';`),
    `lend({ ${things.map(({ key }) => `${key}: lent_${key}`).join(', ')} });`,
  ].join('\n');
}
