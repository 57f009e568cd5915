import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Leaves the number of passed and failed browser tests, and their titles, where `npm test` looks for them. */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const totals = { passed: 0, failed: 0, tests: [] };
      for (const session of sessions) {
        if (session.errors.length > 0) totals.failed += 1;
        if (session.testResults) count(session.testResults, relative(process.cwd(), session.testFile), '', totals);
        else if (session.errors.length === 0) totals.failed += 1;
      }
      mkdirSync('.cache', { recursive: true });
      writeFileSync(file, JSON.stringify(totals));
    },
  };
}

function count(suite, file, path, totals) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    totals[test.passed ? 'passed' : 'failed'] += 1;
    totals.tests.push({ file, title: `${path}${test.name}`, passed: test.passed });
  }
  for (const inner of suite.suites) count(inner, file, `${path}${inner.name} `, totals);
}
