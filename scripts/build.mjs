// Builds everything that ships: types and modules of each package, the files for pages, the manifest, the village site.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildPage } from '../packages/embed/scripts/build.mjs';
import { buildSite } from './build-site.mjs';
import { writeFrameworks } from './frameworks/index.mjs';
import { writeThirdParty } from './release/third-party.mjs';

const root = join(import.meta.dirname, '..');

function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

node('node_modules/typescript/bin/tsc', '-b');
node('scripts/manifest.mjs');
writeFrameworks();
await buildPage();
writeThirdParty();
buildSite();
