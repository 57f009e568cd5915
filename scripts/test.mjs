// `npm test`: build, types, lint, node tests, page tests and browser tests; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromePath } from './support/chrome.mjs';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');
const bin = (path) => join(root, 'node_modules', path);
const totals = { passed: 0, failed: 0 };

function run(title, args) {
  const started = Date.now();
  console.log(`\n== ${title}`);
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  console.log(`== ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}

/** A step without tests of its own counts as one. */
function check(title, args) {
  const ok = run(title, args);
  totals[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A runner leaves its counts in a file; one that left none has failed as a whole. */
function suite(title, args, file) {
  const report = join(cache, file);
  rmSync(report, { force: true });
  const ok = run(title, args);
  const counts = existsSync(report) ? countsOf(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  totals.passed += counts.passed;
  totals.failed += Math.max(counts.failed, ok ? 0 : 1);
}

const countsOf = (report) => ({
  passed: report.numPassedTests ?? report.passed,
  failed: (report.numFailedTests ?? report.failed) || 0,
});

mkdirSync(cache, { recursive: true });
console.log(`Chromium: ${await chromePath()}`);

if (check('Build', ['scripts/build.mjs'])) {
  check('Types of tests', [bin('typescript/bin/tsc'), '-p', 'test']);
  check('Types of stories', [bin('typescript/bin/tsc'), '-p', 'stories']);
  check('Lint', [bin('eslint/bin/eslint.js'), '.']);
  check('Format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
  check('Stories build', [
    bin('storybook/dist/bin/dispatcher.js'),
    'build',
    '-c',
    'stories/.storybook',
    '-o',
    'storybook-static',
    '--quiet',
  ]);
  suite(
    'Node and page tests',
    [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
    'vitest.json',
  );
  suite('Browser tests', [bin('@web/test-runner/dist/bin.js')], 'browser.json');
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
