import { describe, expect, it } from 'vitest';
import { articleNumberIn } from '../../../packages/models/src/rules-text/han-number.js';
import { normal } from '../../../packages/models/src/rules-text/normal.js';
import { searchRules } from '../../../packages/models/src/rules-text/search.js';
import { standingOf } from '../../../packages/models/src/rules-text/standing.js';
import type { RuleVersion } from '../../../packages/models/src/documents/rule-book.js';

describe('The article that a query names', () => {
  it.each([
    ['第十二条', 12],
    ['第12條', 12],
    ['第 １２', 12],
    ['十二条', 12],
    ['12条', 12],
    ['第二〇条', 20],
  ])('by %s is %i', (query, no) => {
    expect(articleNumberIn(query)).toBe(no);
  });

  it.each(['', '第', '条', '第条', '12', '养犬', '第养犬条', '养犬条', '第1条第2条'])('is none in %j', (query) => {
    expect(articleNumberIn(query)).toBeUndefined();
  });
});

describe('A text as it is compared', () => {
  it.each([
    ['', '', []],
    [
      'ＡB村',
      'ab村',
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    [
      '㈠村',
      '(一)村',
      [
        [0, 1],
        [0, 1],
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'e\u0301x',
      '\u00e9x',
      [
        [0, 2],
        [2, 3],
      ],
    ],
    [
      '\u0301x',
      '\u0301x',
      [
        [0, 1],
        [1, 2],
      ],
    ],
  ])('of %j is %j, and knows where each unit came from', (original, text, places) => {
    const found = normal(original);
    expect(found.text).toBe(text);
    expect(Array.from(text, (_, at) => [found.start(at), found.end(at)])).toEqual(places);
  });

  it('is folded after it was made plain', () => {
    expect(normal('Ａ㈠', (text) => text.replace(/a/g, 'b')).text).toBe('b(一)');
  });
});

describe('A search in clauses that have no items', () => {
  const chapters = [
    {
      id: 'c',
      no: 1,
      title: '总则',
      articles: [
        { id: 'a', no: 1, clauses: [{ id: 'a.1', no: 1, text: '垃圾分类投放。', norm: 'must' as const }] },
        { id: 'b', no: 2, clauses: [{ id: 'b.1', no: 1, text: '垃圾清运。', norm: 'must' as const }] },
      ],
    },
  ];

  it('gives the places of every word in their order', () => {
    expect(searchRules({ chapters }, '投放 垃圾')).toEqual([
      {
        articleId: 'a',
        ranges: [
          { targetId: 'a.1', start: 0, end: 2 },
          { targetId: 'a.1', start: 4, end: 6 },
        ],
      },
    ]);
    expect(searchRules({ chapters }, '垃圾').map(({ articleId }) => articleId)).toEqual(['a', 'b']);
    expect(searchRules({ chapters: [] }, '垃圾')).toEqual([]);
  });
});

describe('A version whose end is not dated', () => {
  const version = (fields: Partial<RuleVersion>): RuleVersion => ({
    id: 'v1',
    no: 1,
    label: '第一版',
    status: 'inForce',
    chapters: [],
    ...fields,
  });
  const standing = (fields: Partial<RuleVersion>, next: Partial<RuleVersion> = {}) => {
    const own = version(fields);
    return standingOf({ versions: [own, version({ id: 'v2', basedOn: 'v1', ...next })] }, own, '2026-05-01');
  };

  it.each<[string, Partial<RuleVersion>, Partial<RuleVersion>, object]>([
    ['was repealed', { status: 'repealed' }, {}, { kind: 'repealed' }],
    ['was amended', { status: 'amended' }, {}, { kind: 'old' }],
    [
      'is repealed from today',
      { status: 'repealed' },
      { effectiveFrom: '2026-05-01' },
      { kind: 'repealed', since: '2026-05-01' },
    ],
    ['will be repealed', { status: 'repealed' }, { effectiveFrom: '2026-05-02' }, { kind: 'inForce' }],
    ['will be amended', { status: 'amended' }, { effectiveFrom: '2026-05-02' }, { kind: 'inForce' }],
    ['is in force beside its successor', { status: 'inForce' }, { effectiveFrom: '2026-04-01' }, { kind: 'inForce' }],
    ['is in force up to today', { effectiveTo: '2026-05-01' }, {}, { kind: 'inForce' }],
    ['was in force up to yesterday', { effectiveTo: '2026-04-30' }, {}, { kind: 'old', since: '2026-05-01' }],
  ])('%s', (_, fields, next, expected) => {
    expect(standing(fields, next)).toStrictEqual(expected);
  });
});
