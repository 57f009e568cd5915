import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemas } from '@cunju/models';
import { decisionCases } from './edge-cases/decisions.mjs';
import { ledgerCases, ruleCases, taskCases } from './edge-cases/documents.mjs';
import { missingCases, validCases } from './edge-cases/missing.mjs';
import { recordCases } from './edge-cases/records.mjs';
import { readme } from './edge-cases/readme.mjs';
import { safetyCases, textCases } from './edge-cases/texts.mjs';
import { seal } from './ledger/seal.mjs';
import { without } from './without.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../public/data/edge-cases');

const cases = [
  ...validCases(),
  ...decisionCases(),
  ...ruleCases(),
  ...taskCases(),
  ...ledgerCases(seal),
  ...recordCases(),
  ...safetyCases(),
  ...textCases(),
  ...missingCases(schemas),
];

const put = (file, content) => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

rmSync(folder, { recursive: true, force: true });
for (const { file, bytes, value } of cases) put(file, bytes ?? JSON.stringify(value, null, 2) + '\n');
const lines = cases.map((one) => {
  const known = without(one, 'zh', 'en', 'bytes', 'value');
  return `  ${JSON.stringify({ ...known, codes: [...one.codes].sort() })}`;
});
put('edge-cases.json', `[\n${lines.join(',\n')}\n]\n`);
put('README.md', readme(cases));
console.log(`${cases.length} edge cases in ${folder}`);
