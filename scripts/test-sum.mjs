// `npm run test:sum`: one line for `npm test` and `npm run test:system` together. A run that left no sum has failed.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { sumOf } from './support/steps.mjs';

const sum = { passed: 0, failed: 0 };
for (const run of ['test', 'test:system']) {
  const file = sumOf(run);
  if (!existsSync(file)) console.log(`${run} did not come to its end.`);
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
  rmSync(file, { force: true });
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
