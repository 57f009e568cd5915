// `npm test`: build, types, lint, node tests, page tests and browser tests; ends with "N passed, N failed".
import { chromePath } from './support/chrome.mjs';
import { bin, Steps } from './support/steps.mjs';

const steps = new Steps('test');
console.log(`Chromium: ${await chromePath()}`);

if (steps.check('Build', ['scripts/build.mjs'])) {
  steps.check('Types of tests', [bin('typescript/bin/tsc'), '-p', 'test']);
  steps.check('Types of stories', [bin('typescript/bin/tsc'), '-p', 'stories']);
  steps.check('Lint', [bin('eslint/bin/eslint.js'), '.']);
  steps.check('Format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);
  steps.check('Stories build', [
    bin('storybook/dist/bin/dispatcher.js'),
    'build',
    '-c',
    'stories/.storybook',
    '-o',
    'storybook-static',
    '--quiet',
  ]);
  steps.suite(
    'Node and page tests',
    [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
    'vitest.json',
  );
  steps.suite('Browser tests', [bin('@web/test-runner/dist/bin.js')], 'browser.json');
}

steps.end();
