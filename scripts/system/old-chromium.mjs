// Old Chromium as it was: npm packages that carry the binary, each locked in a folder of test/browsers.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { bin } from '../support/steps.mjs';

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache/browsers');

/** Majors that every task is done in; 80 is the floor (docs/contributing/browsers.md). */
export const SERVED = [80, 83, 90, 92];

/** Majors below the floor: 79 does not know the syntax of the files, 75 not the functions that the loader asks for. */
export const BELOW = [75, 79];

/** Why this machine cannot run them, or nothing. */
export const whyNotHere = () =>
  process.platform === 'linux' && process.arch === 'x64' ? '' : 'the packages carry a binary for linux x64 only';

/** Runs npm in a folder of test/browsers, without the scripts of packages, which would load another browser. */
function install(folder) {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 600_000,
    });
    let said = '';
    npm.stderr.on('data', (data) => (said += data));
    npm.on('error', reject);
    npm.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci in ${folder}: ${lastLines(said)}`))));
  });
}

const lastLines = (text) => text.trim().split('\n').slice(-3).join(' ');

const unpackBrotli = (from, to) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

/** Lays out what the package carries packed: the program, and libraries that today's systems no longer have. */
async function unpack(carried, place) {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, 'lib'), { recursive: true });
  const program = readdirSync(carried).find((name) => /^chromium.*\.br$/.test(name));
  if (!program) throw new Error(`${carried} carries no Chromium`);
  await unpackBrotli(join(carried, program), join(place, 'chromium'));
  chmodSync(join(place, 'chromium'), 0o755);
  const libraries = join(carried, 'aws.tar.br');
  if (!existsSync(libraries)) return;
  const archive = join(place, 'aws.tar');
  await unpackBrotli(libraries, archive);
  const { status } = spawnSync('tar', ['-xf', archive, '-C', place, 'lib']);
  if (status !== 0) throw new Error(`tar did not unpack ${libraries}`);
  rmSync(archive);
}

/**
 * Folder of an unpacked Chromium (`chromium`, `lib`), installed from its lock file on first use.
 *
 * @param {number} major
 * @returns {Promise<string>}
 * @throws {Error} where npm has no way to its registry
 */
export async function oldChromium(major) {
  const place = join(cache, `chromium-${major}`);
  if (existsSync(place)) return place;
  const folder = join(root, `test/browsers/chromium-${major}`);
  const carried = join(folder, 'node_modules/chrome-aws-lambda/bin');
  if (!existsSync(carried)) {
    console.log(`Chromium ${major}: npm ci in test/browsers/chromium-${major} …`);
    await install(folder);
  }
  // Under its own name only when complete: a run that was stopped half-way leaves nothing that looks finished.
  await unpack(carried, `${place}.part`);
  renameSync(`${place}.part`, place);
  return place;
}

/** The step of `npm run test:system`. */
export async function oldChromiumStep(steps) {
  const title = `Chromium ${SERVED.join(', ')}, and ${BELOW.join(', ')} below the floor`;
  const why = whyNotHere();
  if (why) return steps.notRun(title, why);
  const got = await Promise.allSettled([...SERVED, ...BELOW].map(oldChromium));
  const lost = got.find((one) => one.status === 'rejected');
  if (lost) return steps.notRun(title, lost.reason.message);
  const report = 'system-old-chromium.json';
  await steps.suite(title, vitestOf('test/system/old-chromium', report), report);
}

const vitestOf = (folder, report) => [
  bin('vitest/vitest.mjs'),
  'run',
  '--config=test/system/vitest.config.ts',
  folder,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=.cache/${report}`,
];
