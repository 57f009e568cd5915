// Where a language names every word that a document may choose, its part lists the names in the order of the words: the
// shape in the entry has the words themselves.
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseAst } from 'vite';
import { walk } from './ast.mjs';
import { here, packages } from './paths.mjs';
import { shapeOf } from './sources.mjs';

const TABLES = '\0cunju-word-tables';
const reader = join(here, 'src/page/word-tables.ts');

/** Below so many letters of words, what reads the names weighs more than the words. */
const LEAST = 250;

/** The lists of words of a shape, as the page will find them. */
async function listsOf({ name, file }) {
  const contents = `export { listsIn } from '${reader}'; export { ${name} } from '${file}';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const page = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return page.listsIn(page[name]);
}

/** The name of each word of one of the lists, where an object says just that. */
function namesFor(lists, { properties }) {
  const said = new Map(properties.map(({ key, value }) => [key?.name ?? key?.value, value?.value]));
  if (said.size < 2 || [...said.values()].some((name) => typeof name !== 'string' || name.includes('|')))
    return undefined;
  const at = lists.findIndex((list) => list.length === said.size && list.every((word) => said.has(word)));
  return at < 0 ? undefined : { at, words: lists[at], names: lists[at].map((word) => said.get(word)).join('|') };
}

/** Tables of a module, the last one first. */
function tablesIn(ast, lists) {
  const found = [];
  walk(ast, (node) => {
    const table = node.type === 'ObjectExpression' && namesFor(lists, node);
    if (table) found.push({ ...table, start: node.start, end: node.end });
  });
  return found.sort((a, b) => b.start - a.start);
}

/** Lists names for the words of a widget's documents in the modules of its words, where that is less. */
export async function wordTables(widget, drafted) {
  const shape = shapeOf(widget);
  const lists = await listsOf(shape);
  const letters = tablesIn(parseAst(drafted), lists)
    .flatMap(({ words }) => words)
    .join('').length;
  if (letters < LEAST) return [];
  return [
    {
      name: 'cunju-word-tables',
      enforce: 'post',
      resolveId: (id) => (id === TABLES ? id : null),
      load: (id) =>
        id === TABLES
          ? [
              `import { tableReader } from '${reader}';`,
              `import { ${shape.name} } from '${shape.file}';`,
              `export const table = /* @__PURE__ */ tableReader(${shape.name});`,
            ].join('\n')
          : null,
      transform(code, id) {
        if (!id.startsWith(join(packages, 'i18n/src/'))) return null;
        const tables = tablesIn(this.parse(code), lists);
        if (!tables.length) return null;
        const listed = tables.reduce(
          (text, { at, names, start, end }) =>
            `${text.slice(0, start)}table(${at}, ${JSON.stringify(names)})${text.slice(end)}`,
          code,
        );
        return `import { table } from '${TABLES}';\n${listed}`;
      },
    },
  ];
}
