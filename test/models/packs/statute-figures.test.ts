import { nationalPacks } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { overlays } from '../../../packages/models/src/packs/data/overlays.js';
import { localFigures, nationalFigures } from '../../../packages/models/src/packs/figures/data.js';
import { figuresOf, type Figure } from './figures-of.js';
import { localStatuteFigures, statuteFigures, type ByArticle } from './statute-figures.js';

const lines = (figures: readonly Figure[]): string[] => figures.map(({ path, value }) => `${path} = ${value}`).sort();
const named = (table: ByArticle | undefined): string[] =>
  Object.values(table ?? {})
    .flat()
    .sort();

/** The figures of a pack: those that a vote is measured against, and the others. */
const nationalOf = (id: string): Figure[] => [
  ...figuresOf(nationalPacks.find((pack) => pack.id === id)),
  ...figuresOf(nationalFigures.find(({ pack }) => pack === id) ?? {}),
];

const localOf = (id: string): Figure[] => [
  ...figuresOf(overlays.find((overlay) => overlay.id === id)),
  ...figuresOf(localFigures.get(id) ?? {}),
];

/** The law and the year of its version, as a title names it. */
const lawOf = (id: string): string => {
  const pack = nationalPacks.find((one) => one.id === id);
  return `${pack?.law} ${pack?.versionOn.slice(0, 4)}`;
};

describe('The table of statute figures', () => {
  it('knows every national pack and every provincial overlay', () => {
    expect(Object.keys(statuteFigures).sort()).toEqual(nationalPacks.map(({ id }) => id).sort());
    expect(Object.keys(localStatuteFigures).sort()).toEqual(overlays.map(({ id }) => id).sort());
    expect([...localFigures.keys()].filter((id) => !localStatuteFigures[id])).toEqual([]);
  });

  it.each(nationalPacks.map(({ id }) => [id]))('leaves no figure of %s out, and names none that is not there', (id) => {
    expect(named(statuteFigures[id])).toEqual(lines(nationalOf(id)));
  });

  it.each(overlays.map(({ id }) => [id]))('leaves no figure of the overlay %s out', (id) => {
    expect(named(localStatuteFigures[id])).toEqual(lines(localOf(id)));
  });
});

describe.each(Object.entries(statuteFigures))('%s', (id, table) => {
  const figures = nationalOf(id);
  const law = lawOf(id);
  const rows = Object.entries(table).flatMap(([article, values]) =>
    values.map((value) => [law, article, value] as const),
  );

  it.each(rows)('%s art. %s: %s stands beside its article in the pack', (_, article, value) => {
    const figure = figures.find((one) => `${one.path} = ${one.value}` === value);
    expect(figure?.articles).toContain(article);
  });
});

describe('A figure of a province', () => {
  it.each(overlays.map((overlay) => [overlay.id, overlay.law] as const))('of %s names %s', (id, law) => {
    expect(law).toMatch(/^[\p{Script=Han}]{2,3}[省市]/u);
    for (const [article, values] of Object.entries(localStatuteFigures[id] ?? {})) {
      if (article === 'law') continue;
      const figures = localOf(id).filter((one) => values.includes(`${one.path} = ${one.value}`));
      for (const one of figures) expect(one.articles).toContain(article);
    }
    expect(localFigures.get(id)?.law ?? law).toBe(law);
  });
});
