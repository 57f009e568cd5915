// `npm run release:check`: two whole builds must have the same bytes, and an empty project must be able to use the
// tarball. Ends with "N passed, N failed". Takes some minutes.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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

/** Names of files whose bytes differ, and of the files inside archives. */
function differences([first, second]) {
  const names = [...new Set([...readdirSync(first), ...readdirSync(second)])].sort(byName);
  return names
    .filter((name) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))))
    .flatMap((name) => [name, ...insideOf(join(first, name), join(second, name))]);
}

function insideOf(first, second) {
  const [a, b] = [first, second].map(filesIn);
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byName);
  return names
    .filter((name) => !a[name] || !b[name] || !Buffer.from(a[name]).equals(Buffer.from(b[name])))
    .map((name) => `  ${name}`);
}

function filesIn(path) {
  if (path.endsWith('.zip')) return unzipSync(readFileSync(path));
  return path.endsWith('.tgz') ? untar(gunzipSync(readFileSync(path))) : {};
}

/** Files of a tar archive: a header of 512 bytes each, with name and size, then whole blocks of 512. */
function untar(bytes) {
  const files = {};
  const field = (at, length) => bytes.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
    const size = parseInt(field(at + 124, 12), 8);
    files[`${field(at + 345, 155)}/${field(at, 100)}`] = bytes.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

for (const path of [...outs, join(cache, 'consumer')]) rmSync(path, { recursive: true, force: true });
step('First build, publint and types', () => build(outs[0]));
step('Second build', () => build(outs[1]));
step('Both builds have the same bytes', () => {
  const different = differences(outs);
  if (different.length > 0) throw new Error(different.join('\n'));
});
step('An empty project installs, imports, type-checks and bundles the tarball', () =>
  tryConsumer(join(outs[0], `cunju-embed-${VERSION}.tgz`), join(cache, 'consumer')),
);
// What differs stays to be looked at.
const spent = totals.failed === 0 ? [...outs, join(cache, 'consumer')] : [];
for (const path of spent) rmSync(path, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
