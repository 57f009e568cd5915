// What one file has and a later file needs is lent, not carried twice: an entry lends to its parts, and the part that draws
// in full lends to the part that reads in full. The build writes who lends what.
import { join } from 'node:path';
import { here } from './paths.mjs';

const lentFile = join(here, 'src/page/lent.ts');
const lendFile = join(here, 'src/page/lend.ts');

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What is lent, with short names that are given out in the order of the build, which is always the same: see `borrowing`. */
const things = new Map();
function keyOf(id, name) {
  const thing = `${id} ${name}`;
  if (!things.has(thing)) {
    if (things.size >= LETTERS.length ** 2) throw new Error('More is lent than there are short names');
    things.set(thing, [id, name, LETTERS[Math.floor(things.size / 52)] + LETTERS[things.size % 52]]);
  }
  return things.get(thing)[2];
}

/** A shorter module weighs less where it is used than its name in two files. */
const LEAST = 120;

const isLendable = (id) =>
  /packages\/[\w-]+\/src\/.*\.ts$|node_modules\/lit/.test(id) &&
  !/packages\/embed\/(?!src\/page\/list-from)|node_modules\/lit\/|reactive-element/.test(id);

/** What a bundle has: the exports of each module that are really in it. `anyway`: what it is to have for others, by module. */
export function stockOf(modules, anyway = {}) {
  const stock = new Map(Object.entries(anyway).map(([id, names]) => [id, new Set(names)]));
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

/** What any of several bundles has. */
export function allStock(stocks) {
  const all = new Map();
  for (const stock of stocks) addLoans(all, stock);
  return all;
}

/** Names are given out before a file is read: files are read side by side, each time in another order. */
function nameAll(stock) {
  for (const id of [...stock.keys()].sort()) for (const name of [...stock.get(id)].sort()) keyOf(id, name);
}

/** The declaration of each name of a module, where it stands alone and at the top. */
function declarationsOf({ body }) {
  const declared = new Map();
  for (const statement of body) {
    const declaration = statement.declaration ?? statement;
    if (declaration.id) declared.set(declaration.id.name, statement);
    else if (declaration.declarations?.length === 1) declared.set(declaration.declarations[0].id.name, statement);
  }
  return declared;
}

/** The name inside a module of each name that it gives out. */
function exportsOf({ body }) {
  const given = new Map();
  for (const { type, source, declaration, specifiers = [] } of body) {
    if (type !== 'ExportNamedDeclaration' || source) continue;
    for (const { local, exported } of specifiers) given.set(exported.name, local.name);
    const names = declaration?.id ? [declaration] : (declaration?.declarations ?? []);
    for (const { id } of names) given.set(id.name, id.name);
  }
  return given;
}

/** A module that reads what is lent to it, where it would declare it; what only that needed is left out with it. */
function lentInstead(code, ast, names, keyFor) {
  const declared = declarationsOf(ast);
  const cuts = [];
  const reads = [];
  for (const [name, local] of exportsOf(ast)) {
    const statement = names.has(name) && declared.get(local);
    if (!statement) continue;
    reads.push(`${statement.declaration ? 'export ' : ''}const ${local} = lent.${keyFor(name)};`);
    cuts.push([statement.start, statement.end]);
  }
  cuts.sort((a, b) => b[0] - a[0]);
  const rest = cuts.reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
  return [`import { lent } from '${lentFile}';`, ...reads, rest].join('\n');
}

/** Lets a part take what its lenders have. */
export function borrowing(lenders) {
  lenders.forEach(nameAll);
  return {
    name: 'cunju-borrowing',
    enforce: 'post',
    transform(code, id) {
      const names = new Set(lenders.flatMap((stock) => [...(stock.get(id) ?? [])]));
      return names.size ? lentInstead(code, this.parse(code), names, (name) => keyOf(id, name)) : null;
    },
  };
}

/** What a built part took, by the first lender that has it: `loans[at]` is asked of `lenders[at]`. */
export function loansOf(modules, lenders) {
  const loans = lenders.map(() => new Map());
  const taken = new Set(
    Object.values(modules).flatMap(({ code }) => code?.match(/(?<=\blent(?:\$\d+)?\.)[A-Za-z]{2}\b/g) ?? []),
  );
  for (const [id, name, key] of things.values()) {
    const at = taken.has(key) ? lenders.findIndex((stock) => stock.get(id)?.has(name)) : -1;
    if (at < 0) continue;
    if (!loans[at].has(id)) loans[at].set(id, new Set());
    loans[at].get(id).add(name);
  }
  return loans;
}

export function addLoans(all, more) {
  for (const [id, names] of more) all.set(id, new Set([...(all.get(id) ?? []), ...names]));
  return all;
}

/** The source of a file that also lends. The entry makes the place for it. */
export function lendingSource(source, loans, isPart = false) {
  const lent = [...loans].flatMap(([id, names]) =>
    [...names].sort().map((name) => ({ id, name, key: keyOf(id, name) })),
  );
  if (!lent.length) return source;
  const all = `{ ${lent.map(({ key }) => `${key}: lent_${key}`).join(', ')} }`;
  return [
    source,
    isPart ? `import { lent } from '${lentFile}';` : `import { lend } from '${lendFile}';`,
    ...lent.map(({ id, name, key }) => `import { ${name} as lent_${key} } from '${id}';`),
    isPart ? `Object.assign(lent, ${all});` : `lend(${all});`,
  ].join('\n');
}
