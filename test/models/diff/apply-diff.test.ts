import { describe, expect, it } from 'vitest';
import type { Article, Chapter } from '@cunju/models';
import {
  applyDiff,
  diffVersions,
  type VersionDiff,
  type VersionText,
} from '../../../packages/models/src/diff/index.js';
import { article, chapter, clause, one, version } from './rules.js';

const item = (id: string, no: number, text: string) => ({ id, no, text });
const withItems = (...items: ReturnType<typeof item>[]): Article =>
  article('m', 1, '', { clauses: [clause('m.1', '采取：', { items })] });
const titled = (title: string, ...articles: Article[]): Chapter => ({ ...chapter('ch', 1, ...articles), title });

const backwards = <T>(list: readonly T[]): T[] => [...list].reverse();
const shuffled = (diff: VersionDiff): VersionDiff => ({
  ...diff,
  chapters: backwards(diff.chapters),
  preamble: backwards(diff.preamble),
  articles: backwards(diff.articles).map((change) => ({
    ...change,
    clauses:
      change.clauses && backwards(change.clauses).map((one) => ({ ...one, items: one.items && backwards(one.items) })),
  })),
});

const dogs = article('dogs', 1, '养犬牵绳。');
const fees = article('fees', 2, '每户二百元。', { title: '收费' });
const { title: _title, ...untitled } = fees;
const cases: [string, VersionText, VersionText][] = [
  ['nothing', version(), version()],
  ['an article that came', one(dogs), one(dogs, fees)],
  ['an article that went', one(dogs, fees), one(fees)],
  ['articles that changed places', one(dogs, fees), one(fees, dogs)],
  [
    'an article in another chapter',
    version(chapter('x', 1, dogs, fees), chapter('y', 2)),
    version(chapter('x', 1, dogs), chapter('y', 2, fees)),
  ],
  ['a chapter that came', version(chapter('x', 1, dogs)), version(chapter('x', 1, dogs), chapter('y', 2, fees))],
  ['a chapter that went', version(chapter('x', 1, dogs), chapter('y', 2, fees)), version(chapter('y', 2, fees))],
  [
    'chapters that changed places',
    version(chapter('x', 1, dogs), chapter('y', 2, fees)),
    version(chapter('y', 1, fees), chapter('x', 2, dogs)),
  ],
  ['a title of a chapter', version(titled('总则', dogs)), version(titled('一般规定', dogs))],
  ['words, a number and a title', one(fees), one({ ...article('fees', 3, '每户交200元。'), title: '交费' })],
  ['a title that went', one(fees), one(untitled)],
  ['a title that came', one(untitled), one(fees)],
  ['a detail that came', one(dogs), one({ ...dogs, topics: ['平安'] })],
  ['a detail that went', one({ ...dogs, topics: ['平安'] }), one(dogs)],
  ['a detail that changed', one({ ...dogs, topics: ['平安'] }), one({ ...dogs, topics: ['环境'] })],
  [
    'a clause that came',
    one(dogs),
    one({ ...dogs, clauses: [...dogs.clauses, clause('dogs.2', '按时免疫。', { no: 2 })] }),
  ],
  ['a clause that went', one({ ...dogs, clauses: [clause('dogs.2', '按时免疫。'), ...dogs.clauses] }), one(dogs)],
  [
    'items that came, went and changed',
    one(withItems(item('i', 1, '劝导；'), item('j', 2, '教育。'))),
    one(withItems(item('k', 1, '公开；'), item('i', 2, '当面劝导；'))),
  ],
  [
    'items that changed places',
    one(withItems(item('i', 1, '劝导；'), item('j', 2, '教育。'))),
    one(withItems(item('j', 1, '教育。'), item('i', 2, '劝导；'))),
  ],
  [
    'a list of items that went',
    one(withItems(item('i', 1, '劝导；'))),
    one(article('m', 1, '', { clauses: [clause('m.1', '采取：')] })),
  ],
  [
    'a list of items that came',
    one(article('m', 1, '', { clauses: [clause('m.1', '采取：')] })),
    one(withItems(item('i', 1, '劝导；'))),
  ],
  ['a list that became empty', one(withItems(item('i', 1, '劝导；'))), one(withItems())],
  ['a preamble that came', one(dogs), { ...one(dogs), preamble: ['大家商量。'] }],
  ['a preamble that went', { ...one(dogs), preamble: ['大家商量。'] }, one(dogs)],
  ['a preamble that became empty', { ...one(dogs), preamble: ['大家商量。'] }, { ...one(dogs), preamble: [] }],
  [
    'paragraphs that changed',
    { ...one(), preamble: ['石桥村有十二个小组。', '大家商量着办。'] },
    { ...one(), preamble: ['大家商量着办。', '石桥村有十三个小组。', '共同遵守。'] },
  ],
];

describe('The second version from the first and the difference', () => {
  it.each(cases)('with %s', (_, a, b) => {
    const frozen = JSON.stringify(a);
    expect(applyDiff(a, diffVersions(a, b))).toStrictEqual(b);
    expect(JSON.stringify(a)).toBe(frozen);
  });

  it.each(cases)('with %s, in whatever order the difference lists it', (_, a, b) => {
    expect(applyDiff(a, shuffled(diffVersions(a, b)))).toEqual(b);
  });

  it('keeps details where they stand among the keys', () => {
    const before = one({ id: 'a', topics: ['平安'], no: 1, clauses: [] } as Article);
    const after = one({ id: 'a', topics: ['环境'], no: 1, clauses: [] } as Article);
    expect(JSON.stringify(applyDiff(before, diffVersions(before, after)))).toBe(
      JSON.stringify({ chapters: [{ id: 'ch', no: 1, title: '第ch部分', articles: after.chapters[0]?.articles }] }),
    );
  });
});

describe('A difference that is applied to another text than its own', () => {
  it('has what it brings, and nothing where it takes what is not there', () => {
    const before = {
      ...version(titled('总则', fees, withItems(item('i', 1, '劝导；')))),
      preamble: ['大家商量。', '照办。'],
    };
    const after = {
      ...version(
        titled('总纲', { ...fees, clauses: [clause('fees.1', '每户三百元。')] }, withItems(item('i', 2, '当面劝导；'))),
      ),
      preamble: ['大家常商量。', '照办。'],
    };
    const diff = diffVersions(before, after, { by: 'characters' });
    expect(applyDiff({ chapters: [] }, diff)).toStrictEqual({
      chapters: [
        {
          title: '纲',
          id: 'ch',
          no: 1,
          articles: [
            { id: 'fees', no: 2, clauses: [{ text: '三百元', id: 'fees.1', no: 1 }] },
            { id: 'm', no: 1, clauses: [{ id: 'm.1', no: 1, items: [{ text: '当面', id: 'i', no: 2 }] }] },
          ],
        },
      ],
      preamble: ['常', ''],
    });
  });
});
