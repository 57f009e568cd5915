import type { CliWords } from '@cunju/i18n/cli.js';
import type { Asked } from '../../arguments.js';
import { findFiles } from '../../files/find.js';
import { load } from '../../files/load.js';
import type { ExitCode, Io } from '../../io.js';
import { failure, nameOf } from '../failures.js';
import { checkContent, placed, type Checked } from './checked.js';
import { csvText } from './csv.js';
import { followIndex } from './index-files.js';
import { jsonText } from './json.js';
import { counted, fileText, summaryText } from './text.js';

/** Checks files and says what is wrong with them. A file that cannot be opened counts as wrong usage, the others are still checked. */
export async function check(asked: Asked, words: CliWords, io: Io): Promise<ExitCode> {
  const { files, failed, empty } = findFiles(asked.names);
  const problems = [
    ...failed.map(({ name, code }) => failure(name, code, words)),
    ...empty.map((name) => words.problem.emptyFolder(nameOf(name, words))),
  ];
  const all: Checked[] = [];
  for (const file of files) {
    const checked = await checkFile(file, io);
    if ('failed' in checked) problems.push(failure(file, checked.failed, words));
    else all.push(checked);
    if (!asked.json && !asked.csv && !('failed' in checked)) io.out(fileText(checked, asked.locale, words, io));
  }
  const counts = counted(all);
  if (asked.json) io.out(jsonText(all, counts, asked.locale));
  else if (asked.csv) io.out(csvText(all, asked.locale, words));
  else if (all.length > 0) io.out(summaryText(counts, words));
  for (const problem of problems) io.err(`${problem}\n`);
  if (problems.length > 0) return 2;
  return counts.error > 0 || (asked.strict && counts.warning > 0) ? 1 : 0;
}

async function checkFile(file: string, io: Io): Promise<Checked | { readonly failed: string }> {
  const content = await load(file, io);
  if ('failed' in content) return content;
  const checked = checkContent(file, content);
  const { document } = checked;
  if (document?.type !== 'index') return checked;
  const { findings, read } = await followIndex(file, document, io);
  const text = 'text' in content ? content.text : undefined;
  const listed = { all: document.documents.length, read };
  return { ...checked, findings: [...checked.findings, ...placed(findings, text)], listed };
}
