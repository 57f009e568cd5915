import { join } from 'node:path';
import { build } from 'vite';
import literals from 'rollup-plugin-html-literals';
import { shortFoldTable } from './fold-table.mjs';
import { functionsLast } from './functions-last.mjs';
import { borrowing } from './lending.mjs';
import { small } from './minify.mjs';
import { here, packages, version } from './paths.mjs';
import { pageLit } from './page-lit.mjs';
import { pageModels } from './page-models.mjs';
import { dressedFirst, ownArrayFrom, plainPrivates, staticProperties } from './plain-code.mjs';
import { shortHan } from './short-han.mjs';
import { shortTemplates } from './short-templates.mjs';
import { shortTokens } from './short-tokens.mjs';
import { SECURITY_HEADER } from '../security-header.mjs';

// All of ES2020 is in Chromium 80, Safari 14.1 and Firefox 78, but for spreads in optional calls: a test looks for those.
const TARGETS = ['es2020'];

/** On a page the later parts are files beside the entry, not dynamic imports. */
const REPLACED = new Map([
  [join(packages, 'i18n/src/load-words.ts'), join(here, 'src/page/load-words.ts')],
  [join(packages, 'i18n/src/foreign-formats.ts'), join(here, 'src/page/foreign-formats.ts')],
  [join(packages, 'i18n/src/doctor/load.ts'), join(here, 'src/page/load-doctor-words.ts')],
  [join(packages, 'widgets/src/doctor/delivery.ts'), join(here, 'src/page/delivery.ts')],
  [join(packages, 'widgets/src/base/parts.ts'), join(here, 'src/page/widget-parts.ts')],
  ...['consultation', 'points-ledger', 'task-list', 'village-rules'].map((name) => [
    join(packages, `widgets/src/${name}/load-more.ts`),
    join(here, `src/page/more/${name}.ts`),
  ]),
]);

const LENT_LIT = join(here, 'src/page/lit.ts');
const LIVE = join(here, 'src/page/live.ts');

const partsBesideEntry = (isPart) => ({
  name: 'cunju-parts-beside-entry',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    // A part draws with the Lit of the entry: a second copy would weigh more than most parts.
    if (isPart && source === 'lit/directives/live.js') return LIVE;
    if (isPart && (source === 'lit' || /\/lit-html\.js$/.test(source))) return LENT_LIT;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const replacement = resolved && REPLACED.get(resolved.id);
    return replacement && importer !== replacement ? replacement : resolved;
  },
});

/** A file whose source is written by the build. */
const written = (file, source) => ({
  name: 'cunju-written',
  enforce: 'pre',
  resolveId: (id) => (id === file ? file : null),
  load: (id) => (id === file ? { code: source, moduleSideEffects: true } : null),
});

// Where a page does not list our policy, or lets it be made only once, the fallback must stay and the keeper must read
// which line is missing: in the console, and under the doctor on the page itself. No part is asked for there.
const guard = (name) =>
  `try{let t=window.trustedTypes;t&&(t.createPolicy("cunju",{}),t.createPolicy("cunju",{}))}catch(e){let m=${JSON.stringify(
    `${name}: this page does not allow the policy of Cunju. Add to its Content-Security-Policy: trusted-types cunju 'allow-duplicates'`,
  )};console.error(m);/cunju-doctor/.test(location)&&document.documentElement.prepend(m);return}`;

/**
 * How one file is bundled; a report of sizes asks for the same.
 *
 * `source`: its text. `parts`: hashes of the parts that it leads to. `lenders`: what the files that are there before it have.
 * `isWords`: it is little but Chinese.
 */
export function settings(options) {
  const {
    name,
    source,
    parts = {},
    isPart = false,
    isWords = !isPart,
    lenders = [],
    plugins = [],
    minify = true,
  } = options;
  const file = join(here, `.written/${name}.ts`);
  return {
    configFile: false,
    logLevel: 'error',
    root: here,
    resolve: { conditions: ['@cunju/source', 'browser', 'module', 'import', 'default'], dedupe: ['lit'] },
    define: {
      __CUNJU_PARTS__: JSON.stringify(parts),
      __CUNJU_VERSION__: JSON.stringify(version),
      __CUNJU_HEADER__: JSON.stringify(SECURITY_HEADER),
      'process.env.NODE_ENV': '"production"',
    },
    plugins: [
      written(file, source),
      partsBesideEntry(isPart),
      borrowing(lenders),
      shortFoldTable(),
      shortTokens(),
      plainPrivates(),
      staticProperties(),
      pageLit(),
      pageModels(/rule-book|village-rules/.test(source)),
      ownArrayFrom(),
      ...(isPart ? [] : [dressedFirst()]),
      ...plugins,
      shortTemplates(),
      ...(isPart && minify ? [functionsLast()] : []),
      ...(isWords && minify ? [shortHan(isPart)] : []),
      { ...literals({ include: ['packages/*/src/**', '../*/src/**', '**/src/**'] }), enforce: 'post' },
    ],
    build: {
      target: TARGETS,
      write: false,
      minify,
      lib: { entry: file, formats: ['iife'], name: 'cunjuFile', fileName: () => `${name}.js` },
      rolldownOptions: {
        treeshake: { propertyReadSideEffects: false },
        output: { codeSplitting: false, ...(!isPart && { intro: guard(name) }), name: undefined, extend: false },
      },
    },
  };
}

/** Bundles one file: its text, and its modules with what of them is in it. */
export async function bundle(options) {
  const result = await build(settings(options));
  const output = (Array.isArray(result) ? result[0] : result).output;
  if (output.length !== 1)
    throw new Error(`${options.name} is not one file: ${output.map((chunk) => chunk.fileName).join(', ')}`);
  const { code, modules } = output[0];
  if (options.minify === false) return { code, modules };
  return { code: await small(code), modules };
}
