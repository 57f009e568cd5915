// Bundles what a page loads: parts first (their hashes go into the entries), then the entries, then the lists.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { minify as terser } from 'terser';
import { build } from 'vite';
import literals from 'rollup-plugin-html-literals';
import { SECURITY_HEADER } from './security-header.mjs';

const here = join(import.meta.dirname, '..');
const packages = join(here, '..');
const out = join(here, 'dist');
const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

export const ENTRIES = ['cunju-consultation', 'cunju-task-list', 'cunju-village-rules', 'cunju-points-ledger', 'cunju'];

/** What is said of findings comes after the findings: `explain` carries the hashes, so that no entry has to. */
const AFTER_EXPLAIN = ['tools-zh-hans', 'tools-zh-hant', 'tools-en'];
export const PARTS = [
  ...AFTER_EXPLAIN,
  'zh-hant',
  'en',
  'explain',
  'index',
  'consultation',
  'points-ledger',
  'task-list',
  'village-rules',
  'fold',
  'extras',
];
// All of ES2020 is in Chromium 80, Safari 14.1 and Firefox 78, but for spreads in optional calls: a test looks for those.
const TARGETS = ['es2020'];

/** On a page the later parts are files beside the entry, not dynamic imports. */
const REPLACED = new Map([
  [join(packages, 'i18n/src/load-words.ts'), join(here, 'src/page/load-words.ts')],
  [join(packages, 'widgets/src/base/parts.ts'), join(here, 'src/page/widget-parts.ts')],
  ...['consultation', 'points-ledger', 'task-list', 'village-rules'].map((name) => [
    join(packages, `widgets/src/${name}/load-more.ts`),
    join(here, `src/page/more/${name}.ts`),
  ]),
]);

const LENT_LIT = join(here, 'src/page/lit.ts');

const partsBesideEntry = (isPart) => ({
  name: 'cunju-parts-beside-entry',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    // A part draws with the Lit of the entry: a second copy would weigh more than most parts.
    if (isPart && (source === 'lit' || /\/lit-html\.js$/.test(source))) return LENT_LIT;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const replacement = resolved && REPLACED.get(resolved.id);
    return replacement && importer !== replacement ? replacement : resolved;
  },
});

/**
 * Private members become plain members with a name of their class's file: Firefox 78 has none, and what stands in for
 * them (weak maps and helper calls) weighs more. Two classes of one chain never share a file, so names cannot meet.
 */
const plainPrivates = () => ({
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

const PLAIN_PRIVATE = /^_[0-9a-f]{2}[0-9a-z]$/;
const FIELD = /^ {2}@(property|state)\((.*?)\) ((?:private |protected |override )*)(\w+)/gm;

/** Reactive fields as the static `properties` that Lit also takes: the decorators and their helper weigh more. */
const staticProperties = () => ({
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

/** Lit asks for a policy of its own name; a page lists one name for all our files. */
const onePolicy = () => ({
  name: 'cunju-one-policy',
  transform: (code, id) =>
    /lit-html/.test(id) && /["']lit-html["']/.test(code)
      ? code.replace(/createPolicy\((["'])lit-html\1/, 'createPolicy("cunju"')
      : null,
});

// Where a page does not list our policy, the fallback must stay and the keeper must read which line is missing.
const guard = (name) =>
  `try{window.trustedTypes&&window.trustedTypes.createPolicy("cunju",{})}catch(e){console.error(${JSON.stringify(
    `${name}: this page does not allow the policy of Cunju. Add to its Content-Security-Policy: trusted-types cunju 'allow-duplicates'`,
  )});return}`;

/** How one file is bundled; a report of sizes asks for the same. */
export const settings = (file, name, parts, isPart = false) => ({
  configFile: false,
  logLevel: 'warn',
  root: here,
  resolve: { conditions: ['@cunju/source', 'browser', 'module', 'import', 'default'], dedupe: ['lit'] },
  define: {
    __CUNJU_PARTS__: JSON.stringify(parts),
    __CUNJU_VERSION__: JSON.stringify(version),
    'process.env.NODE_ENV': '"production"',
  },
  plugins: [
    partsBesideEntry(isPart),
    plainPrivates(),
    staticProperties(),
    onePolicy(),
    { ...literals({ include: ['packages/*/src/**', '../*/src/**', '**/src/**'] }), enforce: 'post' },
  ],
  build: {
    target: TARGETS,
    write: false,
    minify: true,
    lib: { entry: file, formats: ['iife'], name: 'cunjuFile', fileName: () => `${name}.js` },
    rolldownOptions: { output: { codeSplitting: false, intro: guard(name), name: undefined, extend: false } },
  },
});

async function bundle(file, name, parts, isPart) {
  const result = await build(settings(file, name, parts, isPart));
  const output = (Array.isArray(result) ? result[0] : result).output;
  if (output.length !== 1)
    throw new Error(`${name} is not one file: ${output.map((chunk) => chunk.fileName).join(', ')}`);
  const { code } = output[0];
  const { code: small } = await terser(code, {
    compress: { passes: 3, toplevel: true, ecma: 2020 },
    mangle: { toplevel: true, properties: { regex: PLAIN_PRIVATE } },
    format: { ecma: 2020 },
  });
  const short = shortNames(small);
  writeFileSync(join(out, `${name}.js`), short);
  return short;
}

/** Files below a folder, in one order everywhere. */
function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? sourcesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}

/** Short names of the private custom properties, the same in every file: the sheets of a part stand beside an entry's. */
const SHORT = new Map();
for (const name of ['tokens', 'primitives', 'widgets'])
  for (const file of sourcesBelow(join(packages, name, 'src')))
    for (const [property] of readFileSync(file, 'utf8').matchAll(/--_[a-z0-9-]+/g))
      if (!SHORT.has(property)) SHORT.set(property, `--${SHORT.size.toString(36)}_`);

const shortNames = (code) => code.replace(/--_[a-z0-9-]+/g, (name) => SHORT.get(name) ?? name);

const integrityOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

export async function buildPage() {
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(out)) if (file !== 'lib') rmSync(join(out, file));
  const parts = {};
  const files = new Map();
  for (const part of PARTS) {
    const file = `cunju-part-${part}`;
    const known = part === 'explain' ? only(parts, AFTER_EXPLAIN) : {};
    const code = await bundle(join(here, `src/parts/${part}.ts`), file, known, true);
    parts[part] = integrityOf(code).slice('sha384-'.length);
    files.set(`${file}.js`, code);
  }
  for (const entry of ENTRIES) {
    files.set(`${entry}.js`, await bundle(join(here, `src/entries/${entry}.ts`), entry, partsFor(entry, parts)));
  }
  files.set('loader.js', await buildLoader(files));
  writeLists(files);
}

const only = (parts, names) => Object.fromEntries(names.map((name) => [name, parts[name]]));

/** An entry of one widget has no use for the parts of the others. */
function partsFor(entry, parts) {
  const foreign = ENTRIES.map((name) => name.replace('cunju-', '')).filter((name) => `cunju-${name}` !== entry);
  return only(
    parts,
    PARTS.filter((name) => !AFTER_EXPLAIN.includes(name) && (entry === 'cunju' || !foreign.includes(name))),
  );
}

/** The loader knows the hash of every entry, so an article that is pasted later carries none. */
async function buildLoader(entries) {
  const known = {};
  for (const name of ENTRIES.filter((entry) => entry !== 'cunju')) {
    known[name.replace('cunju-', '')] = integrityOf(entries.get(`${name}.js`));
  }
  const source = readFileSync(join(here, 'src/loader/loader.js'), 'utf8').replace(
    'var files = __CUNJU_FILES__',
    `var files = ${JSON.stringify(known)}`,
  );
  const { code } = await transform(source, { target: 'es5', minify: true, charset: 'ascii', legalComments: 'none' });
  writeFileSync(join(out, 'loader.js'), code);
  return code;
}

function writeLists(files) {
  const sri = {};
  const sizes = [];
  for (const [file, code] of files) {
    sri[file] = integrityOf(code);
    sizes.push({
      file,
      raw: Buffer.byteLength(code),
      gzip: gzipSync(code, { level: 9 }).length,
      br: brotliCompressSync(code).length,
    });
  }
  writeFileSync(join(out, 'sri.json'), `${JSON.stringify(sri, null, 2)}\n`);
  writeFileSync(join(out, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  writeFileSync(join(out, 'csp.txt'), `${SECURITY_HEADER}\n`);
  copyFileSync(join(here, '../../LICENSE'), join(out, 'LICENSE'));
  console.table(sizes);
}

if (process.argv[1] === import.meta.filename) await buildPage();
