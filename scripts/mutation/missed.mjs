import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const root = join(import.meta.dirname, '../..');
export const LIST = join(root, 'reports/mutation.txt');
const NOTICED = ['Killed', 'Timeout'];
const JUDGED = [...NOTICED, 'Survived', 'NoCoverage'];

export const isJudged = ({ status }) => JUDGED.includes(status);
export const isNoticed = ({ status }) => NOTICED.includes(status);

/** Where the change was made and what it was. */
export function line({ fileName, location, mutatorName, replacement, status }) {
  const { start, end } = location;
  const place = `${relative(root, fileName)}:${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${place} ${mutatorName} ${status}\n    → ${String(replacement).slice(0, 200)}\n`;
}

/** Lists what was missed as it comes, so that a run that is stopped has said something. */
class MissedReporter {
  onMutationTestingPlanReady() {
    mkdirSync(join(root, 'reports'), { recursive: true });
    writeFileSync(LIST, '');
  }

  onMutantTested(mutant) {
    if (isJudged(mutant) && !isNoticed(mutant)) appendFileSync(LIST, line(mutant));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'missed', MissedReporter)];
