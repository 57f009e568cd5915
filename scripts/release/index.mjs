// `npm run release`: the packages as tarballs and the zip for sites that host the files themselves, into release/.
//   --out=folder   somewhere else
//   --reuse        from what is built already
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { problemsOf } from './check-packages.mjs';
import { zipContents } from './contents.mjs';
import { packPackages } from './packages.mjs';
import { ROOT, VERSION } from './paths.mjs';
import { npmSbom, tidySbom } from './sbom.mjs';
import { sumsOf } from './sums.mjs';
import { zipOf } from './zip.mjs';

const options = process.argv.slice(2);
const out = resolve(ROOT, options.find((option) => option.startsWith('--out='))?.slice('--out='.length) ?? 'release');
const stage = join(out, '.stage');

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} failed`);
}

function build() {
  node('scripts/build.mjs');
  rmSync(join(ROOT, 'storybook-static'), { recursive: true, force: true });
  const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
  node(storybook, 'build', '-c', 'stories/.storybook', '-o', 'storybook-static', '--quiet');
}

async function checkPackages(tarballs) {
  const problems = [];
  for (const [name, tarball] of tarballs) {
    for (const problem of await problemsOf(join(stage, name), tarball)) problems.push(`${name}: ${problem}`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

async function release() {
  if (!options.includes('--reuse')) build();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const tarballs = packPackages(out, stage);
  await checkPackages(tarballs);
  rmSync(stage, { recursive: true, force: true });
  const sbom = `${JSON.stringify(tidySbom(npmSbom(), '@cunju/embed'), null, 2)}\n`;
  const zip = join(out, `cunju-${VERSION}.zip`);
  writeFileSync(zip, zipOf(zipContents(sbom)));
  const files = [...tarballs.values(), zip].map((path) => [basename(path), readFileSync(path)]);
  writeFileSync(join(out, 'SHA256SUMS'), sumsOf(files));
  for (const [name, bytes] of files) console.log(`${name}  ${bytes.length}`);
}

await release();
