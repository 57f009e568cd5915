// `npm test`: build, types, lint, node tests, page tests and browser tests; ends with "N passed, N failed".
import { chromePath } from './support/chrome.mjs';
import { bin, Steps } from './support/steps.mjs';

const steps = new Steps('test');
console.log(`Chromium: ${await chromePath()}`);

/** A project of vitest.config.ts. */
const vitest = (title, project) =>
  steps.suite(
    title,
    [
      bin('vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=.cache/${project}.json`,
    ],
    `${project}.json`,
  );

/** What every later step needs, and what needs no browser. Whether the build stands. */
async function buildAndCheck() {
  if (!(await steps.check('Build', ['scripts/build.mjs']))) return false;
  await steps.check('Types of tests', [bin('typescript/bin/tsc'), '-p', 'test']);
  await steps.check('Types of stories', [bin('typescript/bin/tsc'), '-p', 'stories']);
  await steps.check('Lint', [bin('eslint/bin/eslint.js'), '.']);
  await steps.check('Format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
  const book = ['build', '-c', 'stories/.storybook', '-o', 'storybook-static', '--quiet'];
  await steps.check('Stories build', [bin('storybook/dist/bin/dispatcher.js'), ...book]);
  await vitest('Tests of functions', 'functions');
  return true;
}

// The browser tests take the sources as they are, one page at a time: the other core builds and checks meanwhile.
const [, built] = await steps.sideBySide(
  () => steps.suite('Browser tests', [bin('@web/test-runner/dist/bin.js')], 'browser.json'),
  buildAndCheck,
);
if (built) await vitest('Tests of pages and programs', 'programs');

steps.end();
