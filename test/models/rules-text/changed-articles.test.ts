import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedArticles } from '../../../packages/models/src/rules-text/changed-articles.js';
import type { Article, RuleBook, RuleVersion } from '../../../packages/models/src/documents/rule-book.js';

const article = (id: string, no: number, text: string, items: string[] = []): Article => ({
  id,
  no,
  clauses: [
    {
      id: `${id}.1`,
      no: 1,
      text,
      norm: 'declares',
      ...(items.length > 0 && {
        items: items.map((words, place) => ({ id: `${id}.1.${place}`, no: place + 1, text: words })),
      }),
    },
  ],
});

const version = (...articles: Article[]): Pick<RuleVersion, 'chapters'> => ({
  chapters: [{ id: 'one', no: 1, title: '总则', articles }],
});

const ids = (list: readonly { id: string }[]): string[] => list.map((entry) => entry.id);

describe('what changed between two versions', () => {
  it('finds articles by id although their numbers moved', () => {
    const a = version(article('dogs', 1, '养犬牵绳。'), article('fees', 2, '每户六元。'), article('old', 3, '旧条。'));
    const b = version(article('new', 1, '新条。'), article('dogs', 2, '养犬牵绳。'), article('fees', 3, '每户七元。'));
    const changes = changedArticles(a, b);
    expect(ids(changes.added)).toEqual(['new']);
    expect(ids(changes.removed)).toEqual(['old']);
    expect(ids(changes.changed)).toEqual(['fees']);
    expect(ids(changes.renumbered)).toEqual(['dogs']);
    expect(changes.renumbered[0]?.before?.no).toBe(1);
    expect(changes.renumbered[0]?.after?.no).toBe(2);
    expect(changes.same).toBe(0);
  });

  it('sees a changed item and a clause that was split', () => {
    const a = version(article('list', 1, '下列事项：', ['修路', '修渠']), article('split', 2, '甲。乙。'));
    const b = version(article('list', 1, '下列事项：', ['修路', '修桥']), article('split', 2, '甲。', ['乙。']));
    expect(ids(changedArticles(a, b).changed)).toEqual(['list', 'split']);
  });

  it('does not count a basis or a topic as a change of the text', () => {
    const old = article('dogs', 1, '养犬牵绳。');
    expect(changedArticles(version(old), version({ ...old, topics: ['养犬'] }))).toMatchObject({
      changed: [],
      same: 1,
    });
  });

  it('accounts for every article exactly once, and swapping the versions swaps added and removed', () => {
    const texts = fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 1, max: 12 }), text: fc.constantFrom('甲', '乙') }),
      {
        selector: (entry) => entry.id,
      },
    );
    const build = (list: readonly { id: number; text: string }[]): Pick<RuleVersion, 'chapters'> =>
      version(...list.map((entry, place) => article(`a${entry.id}`, place + 1, entry.text)));
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const forth = changedArticles(build(first), build(second));
        const back = changedArticles(build(second), build(first));
        expect(ids(forth.added).sort()).toEqual(ids(back.removed).sort());
        expect(ids(forth.changed).sort()).toEqual(ids(back.changed).sort());
        const counted = forth.added.length + forth.changed.length + forth.renumbered.length + forth.same;
        expect(counted).toBe(second.length);
        expect(forth.removed.length + counted - forth.added.length).toBe(first.length);
      }),
    );
  });

  it('reads the two versions of the sample village', () => {
    const book = JSON.parse(readFileSync('packages/site/public/data/village/rules.json', 'utf8')) as RuleBook;
    const [first, second] = book.versions;
    const changes = changedArticles(first!, second!);
    const declared = (op: string): string[] =>
      (second?.changes ?? []).filter((note) => note.op === op).map((note) => note.targetId);
    expect(declared('insert').length).toBeGreaterThan(0);
    expect(declared('insert').filter((id) => !ids(changes.added).includes(id))).toEqual([]);
    expect(declared('delete').filter((id) => !ids(changes.removed).includes(id))).toEqual([]);
  });
});
