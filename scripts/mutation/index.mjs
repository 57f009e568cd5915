// `npm run test:mutation [folder…]`: changes the code of `models` one spot at a time, and counts the changes that no test
// notices. Prints the ones that were missed into reports/mutation.txt, and the figure.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const root = join(import.meta.dirname, '../..');
const source = 'packages/models/src';
const REQUIRED = 85;
const NOTICED = ['Killed', 'Timeout'];
const GENERATED = ['compiled/shapes/**', 'privacy/key-classes.ts', 'rules-text/fold-table.ts', 'packs/data/**'];
const asked = process.argv.slice(2);

const results = await new Stryker({
  testRunner: 'cunju',
  plugins: [join(import.meta.dirname, 'runner.mjs')],
  mutate: [
    ...(asked.length > 0 ? asked.map((folder) => `${source}/${folder}/**/*.ts`) : [`${source}/**/*.ts`]),
    ...GENERATED.map((path) => `!${source}/${path}`),
  ],
  coverageAnalysis: 'perTest',
  // What runs once, when a module is loaded, are tables; each change would have to load everything anew.
  ignoreStatic: true,
  disableTypeChecks: `${source}/**/*.ts`,
  ignorePatterns: ['dist', 'packages/*/dist', 'storybook-static', '.cache', '.mutation', 'docs', 'stories', 'reports'],
  tempDirName: '.mutation',
  concurrency: 2,
  reporters: ['progress-append-only'],
  timeoutMS: 5_000,
  dryRunTimeoutMinutes: 20,
}).runMutationTest();

const judged = results.filter((mutant) => [...NOTICED, 'Survived', 'NoCoverage'].includes(mutant.status));
const rows = new Map();
for (const mutant of judged) {
  const [folder] = relative(source, relative(root, mutant.fileName)).split('/');
  const row = rows.get(folder) ?? { noticed: 0, missed: 0, untested: 0 };
  row[NOTICED.includes(mutant.status) ? 'noticed' : mutant.status === 'Survived' ? 'missed' : 'untested'] += 1;
  rows.set(folder, row);
}

const score = ({ noticed, missed, untested }) => (100 * noticed) / Math.max(1, noticed + missed + untested);
const missed = judged.filter((mutant) => !NOTICED.includes(mutant.status));
mkdirSync(join(root, 'reports'), { recursive: true });
writeFileSync(
  join(root, 'reports/mutation.txt'),
  missed
    .map(({ fileName, location, mutatorName, replacement, status }) => {
      const { start, end } = location;
      const place = `${relative(root, fileName)}:${start.line}:${start.column}-${end.line}:${end.column}`;
      return `${place} ${mutatorName} ${status}\n    → ${String(replacement).slice(0, 200)}`;
    })
    .sort()
    .join('\n'),
);
console.table(
  [...rows]
    .map(([folder, row]) => ({ folder, ...row, score: score(row).toFixed(1) }))
    .sort((a, b) => a.score - b.score),
);
const share = (100 * (judged.length - missed.length)) / Math.max(1, judged.length);
console.log(`Changes noticed: ${share.toFixed(1)} % of ${judged.length} (required: ${REQUIRED} %)`);
if (share < REQUIRED) process.exitCode = 1;
