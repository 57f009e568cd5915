/**
 * `npm run test:long`: the property tests of test/models/fuzz with 100,000 values in place of a few thousand.
 * `--seed=N` takes the values of an earlier run, `--runs=N` another number of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const report = join(root, '.cache/long.json');

const option = (name, fallback) => {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given ? given.slice(name.length + 3) : fallback;
};

const seed = option('seed', String(Date.now() % 1_000_000_000));
const runs = option('runs', '100000');
if (!/^\d+$/.test(seed) || !/^[1-9]\d*$/.test(runs)) {
  console.error('--seed and --runs are whole numbers.');
  process.exit(2);
}

mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
console.log(`seed ${seed}, ${runs} values`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    'test/models/fuzz',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=.cache/long.json',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_SEED: seed, FUZZ_RUNS: runs } },
);

const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
const failed = Math.max(counts.numFailedTests, status === 0 ? 0 : 1);
console.log(`\n${counts.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
