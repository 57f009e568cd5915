// `npm run release:check`: two whole builds must have the same bytes, and an empty project must be able to use the
// tarball. Ends with "N passed, N failed". Takes some minutes.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { tryConsumer } from './consumer.mjs';
import { byName, ROOT, VERSION } from './paths.mjs';

const cache = join(ROOT, '.cache');
const outs = ['release-1', 'release-2'].map((name) => join(cache, name));
const totals = { passed: 0, failed: 0 };

function step(title, act) {
  try {
    act();
    totals.passed += 1;
    console.log(`${title}: ok`);
  } catch (error) {
    totals.failed += 1;
    console.error(`${title}: FAILED\n${error.message}`);
  }
}

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
}

function build(out) {
  node('node_modules/typescript/bin/tsc', '-b', '--force');
  node('scripts/release/index.mjs', `--out=${out}`);
}

/** Names of files whose bytes differ; of zips, also the files inside. */
function differences([first, second]) {
  const names = [...new Set([...readdirSync(first), ...readdirSync(second)])].sort(byName);
  return names
    .filter((name) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))))
    .flatMap((name) => (name.endsWith('.zip') ? [name, ...insideOf(join(first, name), join(second, name))] : [name]));
}

function insideOf(first, second) {
  const [a, b] = [first, second].map((path) => unzipSync(readFileSync(path)));
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byName);
  return names.filter((name) => !a[name] || !b[name] || !Buffer.from(a[name]).equals(Buffer.from(b[name])));
}

step('First build, publint and types', () => build(outs[0]));
step('Second build', () => build(outs[1]));
step('Both builds have the same bytes', () => {
  const different = differences(outs);
  if (different.length > 0) throw new Error(different.join('\n'));
});
step('An empty project installs, imports, type-checks and bundles the tarball', () =>
  tryConsumer(join(outs[0], `cunju-embed-${VERSION}.tgz`), join(cache, 'consumer')),
);
for (const path of [...outs, join(cache, 'consumer')]) rmSync(path, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
