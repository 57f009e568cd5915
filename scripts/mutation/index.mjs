// `npm run test:mutation -- [folder or file…] [tests=folder,…]`: changes the code of `models` one spot at a time, and counts
// the changes that no test notices. Lists the ones that were missed in reports/mutation.txt, and prints the figure.
// `tests=` judges by the tests of some folders of test/models only, which starts in seconds.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { isJudged, isNoticed, line, LIST } from './missed.mjs';

const root = join(import.meta.dirname, '../..');
const source = 'packages/models/src';
const REQUIRED = 85;
const GENERATED = ['compiled/shapes/**', 'privacy/key-classes.ts', 'rules-text/fold-table.ts', 'packs/data/**'];
const asked = process.argv.slice(2).filter((word) => !word.startsWith('tests='));
process.env.CUNJU_MUTATION_TESTS = process.argv.find((word) => word.startsWith('tests='))?.slice('tests='.length) ?? '';
const spots = asked.map((path) => `${source}/${path}${path.endsWith('.ts') ? '' : '/**/*.ts'}`);

const results = await new Stryker({
  testRunner: 'cunju',
  plugins: [join(import.meta.dirname, 'runner.mjs'), join(import.meta.dirname, 'missed.mjs')],
  mutate: [...(spots.length > 0 ? spots : [`${source}/**/*.ts`]), ...GENERATED.map((path) => `!${source}/${path}`)],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, are tables; each change would have to load everything anew.
  ignoreStatic: true,
  disableTypeChecks: `${source}/**/*.ts`,
  ignorePatterns: ['dist', 'packages/*/dist', 'storybook-static', '.cache', '.mutation', 'docs', 'stories', 'reports'],
  tempDirName: '.mutation',
  concurrency: 2,
  reporters: ['progress-append-only', 'missed'],
  // A change is judged by a second of tests at most, however many tests run it: what takes longer does not end.
  timeoutMS: 6_000,
  timeoutFactor: 0,
  dryRunTimeoutMinutes: 20,
}).runMutationTest();

const judged = results.filter(isJudged);
const rows = new Map();
for (const mutant of judged) {
  const [folder] = relative(source, relative(root, mutant.fileName)).split('/');
  const row = rows.get(folder) ?? { noticed: 0, missed: 0, untested: 0 };
  row[isNoticed(mutant) ? 'noticed' : mutant.status === 'Survived' ? 'missed' : 'untested'] += 1;
  rows.set(folder, row);
}

const score = ({ noticed, missed, untested }) => (100 * noticed) / Math.max(1, noticed + missed + untested);
const missed = judged.filter((mutant) => !isNoticed(mutant));
writeFileSync(LIST, missed.map(line).sort().join(''));
console.table(
  [...rows]
    .map(([folder, row]) => ({ folder, ...row, score: score(row).toFixed(1) }))
    .sort((a, b) => a.score - b.score),
);
const share = (100 * (judged.length - missed.length)) / Math.max(1, judged.length);
console.log(`Changes noticed: ${share.toFixed(1)} % of ${judged.length} (required: ${REQUIRED} %)`);
if (share < REQUIRED) process.exitCode = 1;
