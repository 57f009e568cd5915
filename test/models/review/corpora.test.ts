import { describe, expect, it } from 'vitest';
import { textRules } from '../../../packages/models/src/review/patterns/index.js';
import { corpusAt, measure, measureByCode, sayFigures, splitByPlace, type Corpus } from './labelled.js';

const read = (name: string): { tuning: Corpus; 'held-out': Corpus } =>
  splitByPlace(corpusAt(`test/models/review/corpus/${name}.json`));

/** Least recall and most false alarms of each part. `corpus/README.md` says how the parts came about and what they showed at first. */
const parts = [
  ['villages', 'tuning', { recall: 0.9, alarms: 0.1 }],
  ['villages', 'held-out', { recall: 0.9, alarms: 0.1 }],
  ['charters', 'tuning', { recall: 0.9, alarms: 0.1 }],
  ['charters', 'held-out', { recall: 0.7, alarms: 0.1 }],
  ['notices', 'tuning', { recall: 0.9, alarms: 0.1 }],
  ['notices', 'held-out', { recall: 0.6, alarms: 0.1 }],
] as const;

const least = { villages: [12, 8], charters: [6, 4], notices: [3, 2] } as const;

describe('The corpora that were written apart from the rules', () => {
  it.each(Object.entries(least))('%s holds enough of each code and no sentence twice', (name, [found, clean]) => {
    const corpus = corpusAt(`test/models/review/corpus/${name}.json`);
    expect(Object.keys(corpus).sort()).toEqual([...new Set(textRules.map(({ lr }) => lr))].sort());
    for (const [lr, set] of Object.entries(corpus)) {
      expect(set.found.length, lr).toBeGreaterThanOrEqual(found);
      expect(set.clean.length, lr).toBeGreaterThanOrEqual(clean);
    }
  });

  it('share no sentence with each other or with the first corpus', () => {
    const paths = [
      ...Object.keys(least).map((name) => `test/models/review/corpus/${name}.json`),
      ...['tuning', 'held-out'].map((part) => `packages/models/corpus/review/${part}.json`),
    ];
    const all = paths.flatMap((path) =>
      Object.values(corpusAt(path)).flatMap(({ found, clean }) => [...found, ...clean]),
    );
    expect(all.length).toBeGreaterThan(1_800);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(parts)('%s, %s part: recall and false alarms stay within %j', (name, part, { recall, alarms }) => {
    const corpus = read(name)[part];
    const figures = measure(corpus);
    console.warn(sayFigures(`${name} ${part}`, figures));
    const short = measureByCode(corpus).filter(([, { found, of }]) => found < of);
    console.warn(`  not all found: ${short.map(([lr, { found, of }]) => `${lr} ${found}/${of}`).join(', ') || 'none'}`);
    expect(figures.found / figures.of).toBeGreaterThanOrEqual(recall);
    expect(figures.alarms).toBeLessThanOrEqual(figures.clean * alarms);
  });
});
