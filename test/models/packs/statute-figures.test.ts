import { nationalPacks, packFigures, rulePackById } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { overlays } from '../../../packages/models/src/packs/data/overlays.js';
import { nationalFigures } from '../../../packages/models/src/packs/figures/data.js';
import { localFigures } from '../../../packages/models/src/packs/figures/local.js';
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
    const tables = Object.values(localStatuteFigures[id] ?? {});
    expect(tables.flatMap(named).sort()).toEqual(lines(localOf(id)));
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

describe.each(Object.entries(localStatuteFigures))('The overlay %s', (id, laws) => {
  const figures = localOf(id);
  const rows = Object.entries(laws).flatMap(([law, table]) =>
    Object.entries(table).flatMap(([article, values]) => values.map((value) => [law, article, value] as const)),
  );

  it.each(rows)('%s art. %s: %s', (law, article, value) => {
    const found = figures.filter((one) => `${one.path} = ${one.value}` === value);
    expect(found).toHaveLength(1);
    expect([found[0]?.law, found[0]?.articles[0]]).toEqual([law, article]);
  });
});

describe('A provincial figure in a merged pack', () => {
  const law = '四川省《中华人民共和国村民委员会组织法》实施办法';
  const versionOn = '2015-12-03';
  const open = { law: '四川省村务公开条例', versionOn: '2009-07-22', confidence: 'T' };

  it('of Sichuan names its own law, version and article', () => {
    expect(rulePackById('cn-rural-2018+sc')).toMatchObject({
      versionOn: '2018-12-29',
      assemblies: { villageRepAssembly: { notice: { days: 3, law, versionOn, article: '16', special: false } } },
      publicity: { article: '30', minDays: { days: 10, ...open, article: '10' } },
    });
    expect(packFigures('cn-rural-2026+sc')).toMatchObject({
      assemblies: {
        villageAssembly: { minPerYear: 2, minPerYearSource: { law, versionOn, article: '12' }, frequencyArticle: '25' },
        villageRepAssembly: { minReps: 20, minRepsSource: { law, versionOn, article: '18' } },
      },
      publicity: { answer: { days: 10, ...open, article: '16' }, publishWithin: { days: 10, ...open, article: '10' } },
    });
  });

  it('that is no more than the national one leaves the national article alone', () => {
    const at = (id: string) => packFigures(id)?.assemblies.villageAssembly;
    expect(at('cn-rural-2026+bj-2012')).toMatchObject({ minPerYear: 1, frequencyArticle: '25' });
    expect(at('cn-rural-2026+bj-2012')?.minPerYearSource).toBeUndefined();
    expect(at('cn-rural-2018+bj-2012')?.minPerYearSource).toMatchObject({ article: '15' });
    expect(rulePackById('cn-rural-2026+sd-2012')?.publicity?.minDays).toEqual({
      days: 15,
      article: '35',
      confidence: 'T',
    });
  });

  it('of a share names the article that asks for it', () => {
    expect(rulePackById('cn-rural-2026+sd-2012')?.assemblies.villageRepAssembly?.extraQuorum).toEqual([
      {
        op: 'gte',
        num: 2,
        den: 3,
        of: 'womenReps',
        law: '山东省实施《中华人民共和国村民委员会组织法》办法',
        article: '24',
      },
    ]);
  });

  it('takes away from the roll what Chongqing lets be taken away', () => {
    const kinds = ['unreachable', 'illness', 'unable-to-express'];
    expect(rulePackById('cn-rural-2026+cq-2013')?.baseAdjustments).toEqual(kinds);
    expect(rulePackById('cn-rural-2026')?.baseAdjustments).toBeUndefined();
  });
});
