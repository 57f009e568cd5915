/**
 * `node scripts/consumers/lock.mjs [project …]`: writes the locks of the example projects anew, after a change of their
 * package.json or of what @cunju/embed asks a registry for. The tarball's hash stays out: its bytes change with each build.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../release/paths.mjs';
import { PROJECTS } from './projects.mjs';
import { NPM, run } from './run.mjs';
import { layOutProject, packEmbed } from './workshop.mjs';

const examples = join(ROOT, 'test/embed/consumers');
const named = process.argv.slice(2);
const workshop = mkdtempSync(join(tmpdir(), 'cunju-locks-'));
const tarball = packEmbed(join(workshop, 'packed'));

for (const name of Object.keys(PROJECTS)) {
  if (!existsSync(join(examples, name, 'package.json')) || (named.length > 0 && !named.includes(name))) continue;
  const folder = join(workshop, name);
  layOutProject(name, tarball, folder);
  rmSync(join(folder, 'package-lock.json'), { force: true });
  await run(NPM, ['install', '--package-lock-only', '--prefer-offline'], folder);
  const path = join(folder, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  delete lock.packages['node_modules/@cunju/embed'].integrity;
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  cpSync(path, join(examples, name, 'package-lock.json'));
  console.log(`${name}: ${Object.keys(lock.packages).length} packages`);
}
rmSync(workshop, { recursive: true, force: true });
