// `npm run accessibility`: writes docs/accessibility/self-assessment.md from the reports that `npm test` left. Runs no test.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { selfAssessment, testsOfVitest } from './assess.mjs';

const root = join(import.meta.dirname, '../..');
const reports = ['functions.json', 'programs.json', 'browser.json'].map((name) => join(root, '.cache', name));
const target = join(root, 'docs/accessibility/self-assessment.md');

const missing = reports.filter((report) => !existsSync(report));
if (missing.length > 0) {
  console.error(`Run npm test first: ${missing.join(', ')} is missing.`);
  process.exit(1);
}
const [functions, programs, browser] = reports.map((report) => JSON.parse(readFileSync(report, 'utf8')));
const protocol = readFileSync(join(root, 'docs/accessibility/protocol.md'), 'utf8');
const tests = [...testsOfVitest(functions, root), ...testsOfVitest(programs, root), ...browser.tests];
const options = { ...(await resolveConfig(target)), filepath: target };
writeFileSync(target, await format(selfAssessment(tests, protocol), options));
console.log(target);
