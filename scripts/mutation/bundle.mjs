import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Tests of generated files, which say nothing about the code that was changed, and tests that take long over one spot. */
const APART =
  /compiled\.test|grounds\.test|corpora\.test|explain-shape\.test|open-api\.test|^fuzz\/|ledger-work\.test|hostile\.test|broken-json-properties\.test|ledger\/properties\.test|sample-ledger\.test|corpus\.test/;

/** An entry of `exports` in package.json, and what its star stands for. */
function entryOf(exports, path) {
  if (exports[path]) return [exports[path], ''];
  const key = Object.keys(exports).find((pattern) => {
    const [before, after] = pattern.split('*');
    return after !== undefined && path.startsWith(before) && path.endsWith(after);
  });
  const [before, after] = key.split('*');
  return [exports[key], path.slice(before.length, path.length - after.length)];
}

/** `@cunju/models/fold.js` and its like, as the packages of this folder name their sources. */
const ownSources = (root) => ({
  name: 'own-sources',
  setup(context) {
    context.onResolve({ filter: /^vitest$/ }, () => ({ path: join(import.meta.dirname, 'vitest-in-process.mjs') }));
    context.onResolve({ filter: /^@cunju\// }, async ({ path }) => {
      const [, name, ...rest] = path.split('/');
      const { exports } = JSON.parse(await readFile(join(root, `packages/${name}/package.json`), 'utf8'));
      const [target, star] = entryOf(exports, rest.length > 0 ? `./${rest.join('/')}` : '.');
      return { path: join(root, `packages/${name}`, target['@cunju/source'].replace('*', star)) };
    });
    // A file of a bundle no longer stands where it was.
    context.onLoad({ filter: /\/(?:test|packages|scripts)\/.*\.(?:ts|mjs)$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        // A property that holds for hundreds of values is asked for a few: what they show, they show of every change.
        .replace(/numRuns: [\d_]+/g, 'numRuns: 5')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
});

const isChosen = (file) => {
  const folders = process.env.CUNJU_MUTATION_TESTS;
  return !folders || folders.split(',').some((folder) => file.startsWith(`${folder}/`));
};

/** All tests of `models` and the code they test in one file, below `root` so that packages are found. */
export async function bundleTests(root, outfile) {
  const files = readdirSync(join(root, 'test/models'), { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && !APART.test(file) && isChosen(file))
    .sort();
  await build({
    stdin: {
      contents: files.map((file) => `import './test/models/${file}';`).join('\n'),
      resolveDir: root,
      sourcefile: 'all-tests.mjs',
    },
    absWorkingDir: root,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [ownSources(root)],
    logLevel: 'error',
  });
}
