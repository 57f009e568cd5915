import { describe, expect, it } from 'vitest';
import { textRules } from '../../../packages/models/src/review/patterns/index.js';
import { corpusAt, measure, sayFigures } from './labelled.js';

const corpusOf = (part: string) => corpusAt(`packages/models/corpus/review/${part}.json`);

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
    const figures = measure(corpus);
    console.warn(sayFigures(name, figures));
    expect(figures.found / figures.of).toBeGreaterThanOrEqual(0.9);
    expect(figures.alarms / figures.clean).toBeLessThanOrEqual(0.1);
  });
});
