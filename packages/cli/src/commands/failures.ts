import type { CliWords } from '@cunju/i18n/cli.js';
import { STDIN } from '../files/load.js';
import { clean } from '../terminal/clean.js';

/** How a file is called to people. */
export const nameOf = (file: string, words: CliWords): string => (file === STDIN ? words.stdin : clean(file));

/** Why a file could not be opened. */
export function failure(file: string, code: string, words: CliWords): string {
  const name = nameOf(file, words);
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.problem.notFound(name);
  if (code === 'EACCES' || code === 'EPERM') return words.problem.notAllowed(name);
  if (code === 'EISDIR') return words.problem.folder(name);
  return words.problem.notReadable(name, code);
}
