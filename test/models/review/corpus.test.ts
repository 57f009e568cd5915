import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textRules } from '../../../packages/models/src/review/patterns/index.js';
import { findHits } from '../../../packages/models/src/review/text-rule.js';

type Corpus = Readonly<Record<string, { readonly found: readonly string[]; readonly clean: readonly string[] }>>;

const corpusOf = (part: string): Corpus =>
  JSON.parse(readFileSync(`packages/models/corpus/review/${part}.json`, 'utf8')) as Corpus;

const finds = (lr: string, sentence: string): boolean =>
  findHits(sentence, textRules).some(({ rule }) => rule.lr === lr);

function measure(corpus: Corpus): { found: number; of: number; alarms: number; clean: number } {
  const sets = Object.entries(corpus);
  const count = (kind: 'found' | 'clean'): number =>
    sets.reduce((sum, [lr, set]) => sum + set[kind].filter((sentence) => finds(lr, sentence)).length, 0);
  const size = (kind: 'found' | 'clean'): number => sets.reduce((sum, [, set]) => sum + set[kind].length, 0);
  return { found: count('found'), of: size('found'), alarms: count('clean'), clean: size('clean') };
}

const parts = { tuning: corpusOf('tuning'), 'held-out': corpusOf('held-out') };
const textual = [...new Set(textRules.map(({ lr }) => lr))].sort();

describe('The labelled sentences', () => {
  it('hold at least five that must and five that must not be found for every code, a third of all held out', () => {
    for (const lr of textual) {
      for (const kind of ['found', 'clean'] as const) {
        const tuned = parts.tuning[lr]?.[kind].length ?? 0;
        const held = parts['held-out'][lr]?.[kind].length ?? 0;
        expect(tuned + held, lr).toBeGreaterThanOrEqual(5);
        expect(held * 3, lr).toBeGreaterThanOrEqual(tuned + held);
      }
    }
    expect(textual).toEqual(Object.keys(parts.tuning).sort());
  });

  it('are all different, so that nothing held out was tuned on', () => {
    const all = Object.values(parts).flatMap((corpus) =>
      Object.values(corpus).flatMap(({ found, clean }) => [...found, ...clean]),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(Object.entries(parts))('of the part %s are told apart: recall 0.9, false alarms 0.1', (name, corpus) => {
    const { found, of, alarms, clean } = measure(corpus);
    const recall = found / of;
    const falseAlarms = alarms / clean;
    console.warn(
      `${name}: recall ${found}/${of} = ${recall.toFixed(3)}, false alarms ${alarms}/${clean} = ${falseAlarms.toFixed(3)}`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(falseAlarms).toBeLessThanOrEqual(0.1);
  });
});
