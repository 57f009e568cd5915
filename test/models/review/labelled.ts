import { readFileSync } from 'node:fs';
import { textRules } from '../../../packages/models/src/review/patterns/index.js';
import { findHits } from '../../../packages/models/src/review/text-rule.js';

/** Sentences by review code: those that must be found under that code, and those that must not. */
export type Corpus = Readonly<Record<string, { readonly found: readonly string[]; readonly clean: readonly string[] }>>;

/** Counts of one part: sentences found of those that must be, alarms of those that must not. */
export interface Figures {
  readonly found: number;
  readonly of: number;
  readonly alarms: number;
  readonly clean: number;
}

/** Reads a corpus file; the path is from the root of the repository. */
export const corpusAt = (path: string): Corpus => JSON.parse(readFileSync(path, 'utf8')) as Corpus;

/** True where the sentence is found under the code. */
export const finds = (lr: string, sentence: string): boolean =>
  findHits(sentence, textRules).some(({ rule }) => rule.lr === lr);

/** The part of a corpus by place in its list: every third sentence is held out, the others are for tuning. */
export function splitByPlace(corpus: Corpus): { tuning: Corpus; 'held-out': Corpus } {
  const part = (keep: (place: number) => boolean): Corpus =>
    Object.fromEntries(
      Object.entries(corpus).map(([lr, { found, clean }]) => [
        lr,
        { found: found.filter((_, place) => keep(place)), clean: clean.filter((_, place) => keep(place)) },
      ]),
    );
  return { tuning: part((place) => place % 3 !== 2), 'held-out': part((place) => place % 3 === 2) };
}

/** Counts what is found and what is a false alarm. */
export function measure(corpus: Corpus): Figures {
  const sets = Object.entries(corpus);
  const count = (kind: 'found' | 'clean'): number =>
    sets.reduce((sum, [lr, set]) => sum + set[kind].filter((sentence) => finds(lr, sentence)).length, 0);
  const size = (kind: 'found' | 'clean'): number => sets.reduce((sum, [, set]) => sum + set[kind].length, 0);
  return { found: count('found'), of: size('found'), alarms: count('clean'), clean: size('clean') };
}

/** One line of figures for a person to read. */
export function sayFigures(name: string, { found, of, alarms, clean }: Figures): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? 'none to count' : `${part}/${whole} = ${(part / whole).toFixed(3)}`;
  return `${name}: recall ${share(found, of)}, false alarms ${share(alarms, clean)}`;
}

/** The same counts, code by code. */
export const measureByCode = (corpus: Corpus): [string, Figures][] =>
  Object.entries(corpus).map(([lr, set]) => [lr, measure({ [lr]: set })]);
