// npm run test:visual [-- --update] [<part of a story id>…]: compares stories with the committed pictures of
// test/visual/baselines where Chromium and the fonts are those of test/visual/environment.json. Elsewhere it only
// reports. Ends with "N passed, N failed"; what differs lies in .cache/visual.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { MOST, shotsOf } from '../test/visual/shots.mjs';
import { differences, environment } from './book/environment.mjs';
import { bookEntries } from './book/reader.mjs';
import { shootAll } from './book/shoot.mjs';

const root = join(import.meta.dirname, '..');
const baselines = join(root, 'test/visual/baselines');
const record = join(root, 'test/visual/environment.json');
const out = join(root, '.cache/visual');

/** One point in five thousand may differ: the edge of a letter, never a line or a word. */
const SHARE = 5_000;

/** Flat areas without alpha pack best unfiltered. */
const SMALL = { colorType: 2, inputHasAlpha: true, filterType: 0, deflateLevel: 9, deflateStrategy: 0 };

const update = process.argv.includes('--update');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const entries = shotsOf(bookEntries()).filter(
  ({ id }) => wanted.length === 0 || wanted.some((word) => id.includes(word)),
);
const totals = { passed: 0, failed: 0 };

function fail(words) {
  totals.failed += 1;
  console.error(`FAILED ${words}`);
}

/** How two pictures differ, in words; nothing where they are alike. */
function difference(id, picture) {
  const file = join(baselines, `${id}.png`);
  if (!existsSync(file)) return 'has no picture to be compared with (npm run test:visual -- --update)';
  const before = PNG.sync.read(readFileSync(file));
  const after = PNG.sync.read(picture);
  const { width, height } = before;
  if (width !== after.width || height !== after.height) {
    return `is ${after.width}×${after.height}, and was ${width}×${height}`;
  }
  const diff = new PNG({ width, height });
  const points = pixelmatch(before.data, after.data, diff.data, width, height, { threshold: 0.1 });
  if (points <= (width * height) / SHARE) return undefined;
  writeFileSync(join(out, `${id}.diff.png`), PNG.sync.write(diff));
  return `differs in ${points} points of ${width * height}`;
}

async function compare(mayFail) {
  await shootAll(
    entries.map((entry) => ({ entry })),
    ({ entry }, picture, errors) => {
      const said = errors.length > 0 ? `has errors: ${errors.join('; ')}` : difference(entry.id, picture);
      if (said === undefined) return void (totals.passed += 1);
      writeFileSync(join(out, `${entry.id}.actual.png`), picture);
      if (mayFail) fail(`${entry.id} ${said}`);
      else console.log(`${entry.id} ${said}`);
    },
  );
}

async function renew(here) {
  if (wanted.length === 0) rmSync(baselines, { recursive: true, force: true });
  mkdirSync(baselines, { recursive: true });
  await shootAll(
    entries.map((entry) => ({ entry })),
    ({ entry }, picture, errors) => {
      if (errors.length > 0) return fail(`${entry.id} has errors: ${errors.join('; ')}`);
      totals.passed += 1;
      writeFileSync(join(baselines, `${entry.id}.png`), PNG.sync.write(PNG.sync.read(picture), SMALL));
    },
  );
  writeFileSync(record, `${JSON.stringify(here, null, 2)}\n`);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const here = await environment();
if (entries.length === 0) fail('no stories: run npm run build:storybook first');
else if (entries.length > MOST) fail(`${entries.length} pictures are wanted, and at most ${MOST} may be kept`);
else if (update) await renew(here);
else {
  const differ = differences(here, JSON.parse(readFileSync(record, 'utf8')));
  if (differ.length > 0) console.log(`Not compared, only reported: ${differ.join('; ')}.`);
  await compare(differ.length === 0);
  const ids = new Set(shotsOf(bookEntries()).map(({ id }) => `${id}.png`));
  for (const file of readdirSync(baselines)) if (!ids.has(file)) fail(`${file} belongs to no story that is compared`);
}

if (totals.failed > 0) console.log(`Pictures of what differs: ${out}`);
writeFileSync(join(root, '.cache/visual.json'), JSON.stringify(totals));
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
