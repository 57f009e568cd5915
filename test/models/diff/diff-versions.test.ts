import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, diffVersions, type Article, type RuleBook, type RuleChange, type VersionDiff } from '@cunju/models';
import { longestRising } from '../../../packages/models/src/diff/order.js';
import { pairUp } from '../../../packages/models/src/diff/pairing.js';
import { article, chapter, clause, one, version } from './rules.js';

const changesOf = (diff: VersionDiff): Record<string, readonly RuleChange[]> =>
  Object.fromEntries(diff.articles.filter(({ changes }) => changes.length > 0).map(({ id, changes }) => [id, changes]));

describe('Two versions of the rules', () => {
  it('tell added, removed, renumbered and edited articles apart by their stable ids', () => {
    const a = one(
      article('dogs', 1, '养犬牵绳。'),
      article('fees', 2, '每户六元。'),
      article('old', 3, '旧条文不再保留。'),
    );
    const b = one(
      article('new', 1, '新写的一条约定。'),
      article('dogs', 2, '养犬牵绳。'),
      article('fees', 3, '每户七元。'),
    );
    const diff = diffVersions(a, b);
    expect(changesOf(diff)).toEqual({
      new: ['added'],
      dogs: ['renumbered'],
      fees: ['renumbered', 'edited'],
      old: ['removed'],
    });
    expect(diff.counts).toMatchObject({ added: 1, removed: 1, renumbered: 2, edited: 1, same: 0 });
  });

  it('make one added article of one that was put in before two hundred others', () => {
    const list = Array.from({ length: 200 }, (_, at) => article(`a${at}`, at + 1, `这是关于第${at}件事的约定。`));
    const b = one(article('new', 1, '新的约定。'), ...list.map((old) => ({ ...old, no: old.no + 1 })));
    expect(diffVersions(one(...list), b).counts).toMatchObject({ added: 1, removed: 0, edited: 0, renumbered: 200 });
  });

  it('know an article by its words where its id changed', () => {
    const a = one(
      article('x', 1, '家禽家畜应当圈养，圈舍离邻居住房不少于5米。'),
      article('y', 2, '不得露天焚烧秸秆。'),
    );
    const b = one(
      article('p', 1, '不得露天焚烧秸秆。'),
      article('q', 2, '家禽家畜应当圈养，圈舍离邻居住房不少于10米。'),
    );
    const diff = diffVersions(a, b);
    expect(diff.articles.map(({ id, matched }) => [id, matched])).toEqual([
      ['p', 'text'],
      ['q', 'text'],
    ]);
    expect(changesOf(diff).q).toContain('edited');
    const value = diff.articles[1]?.clauses?.[0]?.text?.find(({ op }) => op === 'value');
    expect(value).toMatchObject({ before: { amount: '5' }, after: { amount: '10' } });
  });

  it('call only those moved that left their chapter or its order', () => {
    const list = ['a', 'b', 'c', 'd', 'e'].map((id, at) => article(id, at + 1, `约定的内容是${id}。`));
    const [a, b, c, d, e] = list as [Article, Article, Article, Article, Article];
    expect(changesOf(diffVersions(one(...list), one(a, c, d, e, b)))).toEqual({ b: ['moved'] });
    const two = version(chapter('ch', 1, a, b, c), chapter('dh', 2, d, e));
    const moved = version(chapter('ch', 1, a, b), chapter('dh', 2, d, c, e));
    expect(changesOf(diffVersions(two, moved))).toEqual({ c: ['moved'] });
  });

  it('do not call the articles of a chapter moved that itself moved or was given another id and title', () => {
    const a = version(chapter('x', 1, article('a', 1, '甲事项。')), chapter('y', 2, article('b', 2, '乙事项。')));
    const swapped = version(a.chapters[1]!, a.chapters[0]!);
    const diff = diffVersions(a, swapped);
    expect(changesOf(diff)).toEqual({});
    expect(diff.chapters.filter(({ changes }) => changes.includes('moved'))).toHaveLength(1);
    const renamed = version({ ...a.chapters[0]!, id: 'z', title: '文明言行' }, a.chapters[1]!);
    expect(changesOf(diffVersions(a, renamed))).toEqual({});
  });

  it('call another spelling of figures a spelling, and another basis a detail', () => {
    const a = one(article('fee', 1, '每户交二百元。'), article('dog', 2, '养犬牵绳。'));
    const basis = [{ law: '动物防疫法', article: '30' }];
    const b = one(article('fee', 1, '每户交２００ 元。'), article('dog', 2, '养犬牵绳。', { basis }));
    const diff = diffVersions(a, b);
    expect(changesOf(diff)).toEqual({ fee: ['respelled'], dog: ['details'] });
    expect(diff.articles[1]?.fields).toEqual([{ key: 'basis', after: basis }]);
  });

  it('show clauses and items that came, went and changed', () => {
    const items = (...texts: string[]) => texts.map((text, at) => ({ id: `i${at}${text.length}`, no: at + 1, text }));
    const a = one(
      article('m', 1, '', { clauses: [clause('m.1', '采取下列措施：', { items: items('劝导；', '警告批评教育。') })] }),
    );
    const b = one(
      article('m', 1, '', {
        clauses: [
          clause('m.1', '采取下列措施：', { items: items('劝导；', '请其改正错误行为。') }),
          clause('m.2', '另写一款。', { no: 2 }),
        ],
      }),
    );
    const [first] = diffVersions(a, b).articles;
    expect(first?.changes).toEqual(['edited']);
    expect(first?.clauses?.map(({ id, changes }) => [id, changes])).toEqual([
      ['m.1', ['edited']],
      ['m.2', ['added']],
    ]);
    expect(first?.clauses?.[0]?.items?.map(({ changes }) => changes)).toEqual([[], ['added'], ['removed']]);
  });

  it('compare the preamble', () => {
    const a = { ...one(), preamble: ['石桥村有十二个村民小组。', '大家商量着办。'] };
    const b = { ...one(), preamble: ['石桥村有十三个村民小组。', '大家商量着办。'] };
    expect(diffVersions(a, b).preamble.map(({ changes }) => changes)).toEqual([['edited'], []]);
  });

  it('see in the sample village what the village itself says that it changed', () => {
    const book = JSON.parse(readFileSync('packages/site/public/data/village/rules.json', 'utf8')) as RuleBook;
    const [a, b] = book.versions;
    const diff = diffVersions(a!, b!);
    const said = (op: string) => (b?.changes ?? []).filter((note) => note.op === op).map((note) => note.targetId);
    const seen = changesOf(diff);
    for (const id of said('insert')) expect(seen[id], id).toEqual(['added']);
    for (const id of said('delete')) expect(seen[id], id).toEqual(['removed']);
    for (const id of said('replace')) expect(seen[id], id).toContain('edited');
    for (const id of said('move')) expect(seen[id], id).toContain('moved');
    expect(applyDiff(a!, diff)).toEqual({ preamble: b!.preamble, chapters: b!.chapters });
  });
});

describe('A difference that is applied', () => {
  const words = fc.array(
    fc.constantFrom('应当', '不得', '每户', '20元', '二十元', '三十日', '。', '，', '垃圾', '酒席'),
    { maxLength: 8 },
  );
  const text = words.map((list) => list.join(''));
  const item = fc.record({ id: fc.constantFrom('i1', 'i2', 'i3'), no: fc.nat(4), text });
  const aClause = fc.record(
    {
      id: fc.constantFrom('k1', 'k2', 'k3'),
      no: fc.nat(4),
      text,
      norm: fc.constantFrom('must', 'may'),
      items: fc.array(item, { maxLength: 3 }),
      measures: fc.constant(['advise']),
    },
    { requiredKeys: ['id', 'no', 'text', 'norm'] },
  );
  const anArticle = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      no: fc.nat(9),
      title: text,
      clauses: fc.array(aClause, { maxLength: 3 }),
      topics: fc.array(fc.constantFrom('环境', '平安'), { maxLength: 2 }),
      __note: fc.json(),
    },
    { requiredKeys: ['id', 'no', 'clauses'] },
  );
  const aChapter = fc.record({
    id: fc.constantFrom('x', 'y', 'z'),
    no: fc.nat(4),
    title: text,
    articles: fc.array(anArticle, { maxLength: 5 }),
  });
  const aVersion = fc.record(
    { chapters: fc.array(aChapter, { maxLength: 3 }), preamble: fc.array(text, { maxLength: 3 }) },
    { requiredKeys: ['chapters'] },
  ) as fc.Arbitrary<{
    chapters: ReturnType<typeof chapter>[];
    preamble?: string[];
  }>;

  it.each(['words', 'characters'] as const)('gives the second version, by %s, even where ids are doubled', (by) => {
    fc.assert(
      fc.property(aVersion, aVersion, (a, b) => {
        const frozen = JSON.stringify(a);
        expect(applyDiff(a, diffVersions(a, b, { by }))).toEqual(b);
        expect(JSON.stringify(a)).toBe(frozen);
      }),
      { numRuns: 400 },
    );
  });

  it('is empty between a version and itself', () => {
    fc.assert(
      fc.property(aVersion, (a) => {
        const { counts, articles } = diffVersions(a, a);
        expect(counts.same).toBe(articles.length);
      }),
    );
  });

  it('counts every article of both versions once', () => {
    fc.assert(
      fc.property(aVersion, aVersion, (a, b) => {
        const { articles } = diffVersions(a, b);
        const count = (list: typeof a) => list.chapters.reduce((sum, { articles: own }) => sum + own.length, 0);
        expect(articles.filter(({ before }) => before).length).toBe(count(a));
        expect(articles.filter(({ after }) => after).length).toBe(count(b));
      }),
    );
  });
});

describe('Who is who', () => {
  it('keeps the work within what two thousand articles without ids need', () => {
    const words = (at: number, more: string): string =>
      `第${at}件事：由${'甲乙丙丁戊己庚辛'[at % 8]}组负责，在${(at % 12) + 1}月${(at % 28) + 1}日前办完，经费${at * 3}元，${more}。`;
    const a = Array.from({ length: 2_000 }, (_, at) => ({ id: '', text: words(at, '按时公开') }));
    const b = Array.from({ length: 2_000 }, (_, at) => ({ id: '', text: words(at, '每季度公开一次') }));
    const pairs = pairUp(a, b);
    const right = pairs.filter((pair) => pair.a === pair.b).length;
    expect(right).toBeGreaterThan(1_900);
  });

  it('prefers the id to the words', () => {
    const a = [
      { id: 'x', text: '甲乙丙丁' },
      { id: 'y', text: '子丑寅卯' },
    ];
    const b = [
      { id: 'y', text: '甲乙丙丁' },
      { id: 'x', text: '子丑寅卯' },
    ];
    expect(pairUp(a, b)).toEqual([
      { a: 1, b: 0, by: 'id' },
      { a: 0, b: 1, by: 'id' },
    ]);
  });

  it('leaves apart what has nothing in common', () => {
    expect(pairUp([{ id: '', text: '养犬牵绳' }], [{ id: '', text: '垃圾分类投放' }])).toEqual([]);
  });
});

describe('The longest rising part', () => {
  it('rises and is as long as can be', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), (values) => {
        const kept = [...longestRising(values)].sort((x, y) => x - y).map((at) => values[at]!);
        expect([...kept].sort((x, y) => x - y)).toEqual(kept);
        let best = 0;
        for (let mask = 0; mask < 1 << values.length; mask += 1) {
          const part = values.filter((_, at) => mask & (1 << at));
          if (part.every((value, at) => at === 0 || part[at - 1]! < value)) best = Math.max(best, part.length);
        }
        expect(kept.length).toBe(best);
      }),
    );
  });
});
