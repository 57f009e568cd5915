import { describe, expect, it } from 'vitest';
import { textRules } from '../../../packages/models/src/review/patterns/index.js';
import { corpusAt, measure, measureByCode, sayFigures, splitByPlace } from './labelled.js';

const villages = corpusAt('test/models/review/corpus/villages.json');
const parts = splitByPlace(villages);

describe('The second corpus of village rules', () => {
  it('holds at least twelve sentences to find and eight to leave for every code of the text rules', () => {
    expect(Object.keys(villages).sort()).toEqual([...new Set(textRules.map(({ lr }) => lr))].sort());
    for (const [lr, { found, clean }] of Object.entries(villages)) {
      expect(found.length, lr).toBeGreaterThanOrEqual(12);
      expect(clean.length, lr).toBeGreaterThanOrEqual(8);
    }
  });

  it.each(Object.entries(parts))('of the part %s is told apart: recall 0.9, false alarms 0.1', (name, corpus) => {
    const figures = measure(corpus);
    console.warn(sayFigures(`villages ${name}`, figures));
    for (const [lr, each] of measureByCode(corpus)) console.warn(sayFigures(`${name} ${lr}`, each));
    expect(figures.found / figures.of).toBeGreaterThanOrEqual(0.9);
    expect(figures.alarms / figures.clean).toBeLessThanOrEqual(0.1);
  });
});
