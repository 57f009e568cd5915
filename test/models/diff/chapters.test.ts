import { describe, expect, it } from 'vitest';
import type { Article, Chapter } from '@cunju/models';
import { diffVersions } from '../../../packages/models/src/diff/index.js';
import { article, clause, one, version } from './rules.js';

const WORDS = ['爱护公物。', '文明养犬。', '垃圾分类。', '按时公开。', '邻里互助。', '禁止燃放。'];
const of = (...places: number[]): Article[] => places.map((at) => article(`a${at}`, at, WORDS[at] ?? ''));
const chapter = (id: string, title: string, articles: Article[], no = 1): Chapter => ({ id, no, title, articles });
const place = (at: number, no = 1) => ({ chapter: at, at, no });
const stood = (id: string, from: number, to: number, matched: 'id' | 'text', more: object = {}) => ({
  id,
  changes: [],
  before: place(from),
  after: place(to),
  matched,
  fields: [],
  ...more,
});
const chapters = (a: Chapter[], b: Chapter[]) => diffVersions(version(...a), version(...b)).chapters;
const pairsOf = (a: Chapter[], b: Chapter[]) =>
  chapters(a, b).map(({ id, before, changes, matched }) => [id, before?.at, changes[0], matched]);

describe('Chapters of two versions', () => {
  it('are told whole, without their articles, what went last', () => {
    const gone = chapter('y', '养犬', of(1));
    const came = chapter('z', '公开', of(3));
    expect(chapters([chapter('x', '总则', of(0)), gone], [came, chapter('x', '总则', of(0))])).toStrictEqual([
      { id: 'z', changes: ['added'], after: place(0), fields: [], whole: { id: 'z', no: 1, title: '公开' } },
      stood('x', 0, 1, 'id'),
      { id: 'y', changes: ['removed'], before: place(1), fields: [], whole: { id: 'y', no: 1, title: '养犬' } },
    ]);
  });

  it('with another id and title are known by most of their articles', () => {
    expect(chapters([chapter('x', '总则', of(0, 1))], [chapter('z', '一般', of(0, 1, 2))])).toStrictEqual([
      stood('z', 0, 0, 'text', {
        changes: ['edited'],
        title: [
          { op: 'removed', text: '总则' },
          { op: 'added', text: '一般' },
        ],
      }),
    ]);
  });

  it.each<[string, Chapter[], Chapter[], unknown[]]>([
    [
      'half of the articles is not most',
      [chapter('x', '总则', of(0))],
      [chapter('z', '公开', of(0, 1))],
      [
        ['z', undefined, 'added', undefined],
        ['x', 0, 'removed', undefined],
      ],
    ],
    [
      'one that is found by its id is not another one too',
      [chapter('x', '总则', of(0, 1))],
      [chapter('x', '总则', []), chapter('z', '公开', of(0, 1))],
      [
        ['x', 0, undefined, 'id'],
        ['z', undefined, 'added', undefined],
      ],
    ],
    [
      'one that is found by its id takes no other',
      [chapter('y', '养犬', []), chapter('x', '总则', of(0, 1))],
      [chapter('y', '养犬', of(0, 1))],
      [
        ['y', 0, undefined, 'id'],
        ['x', 1, 'removed', undefined],
      ],
    ],
    [
      'one that was cut in two is where most of it is',
      [chapter('x', '总则', of(0, 1, 2, 3, 4))],
      [chapter('y', '养犬', of(0, 1)), chapter('z', '公开', of(2, 3, 4))],
      [
        ['y', undefined, 'added', undefined],
        ['z', 0, 'edited', 'text'],
      ],
    ],
    [
      'two that were joined are the one that most of it was',
      [chapter('x', '总则', of(0)), chapter('y', '养犬', of(1, 2))],
      [chapter('z', '公开', of(0, 1, 2))],
      [
        ['z', 1, 'edited', 'text'],
        ['x', 0, 'removed', undefined],
      ],
    ],
    [
      'two of another name are told apart',
      [chapter('x', '总则', of(0, 1)), chapter('y', '养犬', of(2, 3))],
      [chapter('v', '公开', of(2, 3)), chapter('w', '附录', of(0, 1))],
      [
        ['v', 1, 'moved', 'text'],
        ['w', 0, 'edited', 'text'],
      ],
    ],
    [
      'one of another name before one of the same stands where it stood',
      [chapter('x', '总则', of(0, 1)), chapter('y', '养犬', of(2))],
      [chapter('z', '公开', of(0, 1)), chapter('y', '养犬', of(2))],
      [
        ['z', 0, 'edited', 'text'],
        ['y', 1, undefined, 'id'],
      ],
    ],
  ])('are told apart: %s', (_, a, b, pairs) => {
    expect(pairsOf(a, b)).toEqual(pairs);
  });
});

describe('Articles of two versions', () => {
  const [first, second] = of(0, 1) as [Article, Article];
  const at = (chapterAt: number, own: number, no: number) => ({ chapter: chapterAt, at: own, no });
  const clauseStood = (id: string) => [stood(id, 0, 0, 'id', { before: at(0, 0, 1), after: at(0, 0, 1) })];

  it('are told whole, those that went last, and counted', () => {
    const a = version(chapter('x', '总则', of(0, 1)), chapter('y', '养犬', of(2, 3)));
    const b = version(chapter('x', '总则', of(0, 2)), chapter('y', '养犬', of(5, 3)));
    expect(diffVersions(a, b)).toStrictEqual({
      chapters: [stood('x', 0, 0, 'id'), stood('y', 1, 1, 'id')],
      articles: [
        stood('a0', 0, 0, 'id', { before: at(0, 0, 0), after: at(0, 0, 0), clauses: clauseStood('a0.1') }),
        stood('a2', 0, 0, 'id', {
          changes: ['moved'],
          before: at(1, 0, 2),
          after: at(0, 1, 2),
          clauses: clauseStood('a2.1'),
        }),
        { id: 'a5', changes: ['added'], after: at(1, 0, 5), fields: [], whole: of(5)[0] },
        stood('a3', 0, 0, 'id', { before: at(1, 1, 3), after: at(1, 1, 3), clauses: clauseStood('a3.1') }),
        { id: 'a1', changes: ['removed'], before: at(0, 1, 1), fields: [], whole: second },
      ],
      preamble: [],
      hasPreamble: false,
      counts: { added: 1, removed: 1, moved: 1, renumbered: 0, edited: 0, respelled: 0, details: 0, same: 2 },
    });
  });

  it('are known by their title and all their clauses', () => {
    const words = (id: string, title: string, ...texts: string[]) =>
      article(id, 1, '', { title, clauses: texts.map((text, no) => clause(`${id}.${no}`, text)) });
    const matched = (a: Article, b: Article) => diffVersions(one(a), one(b)).articles.map(({ changes }) => changes);
    expect(matched(words('a', '甲', '乙', '丙'), words('b', '丁', '戊', '己'))).toEqual([['added'], ['removed']]);
    expect(matched(words('a', '文明养犬', '牵绳'), words('b', '文明养犬', '免疫'))).toEqual([['edited']]);
    expect(matched({ ...first, title: '公物' }, { ...first, id: 'b', title: '爱护' })).toEqual([['edited']]);
  });
});

describe('The preamble of two versions', () => {
  const paragraph = (from: number, to: number, changes: string[]) => ({
    id: '',
    changes,
    before: { chapter: 0, at: from, no: from + 1 },
    after: { chapter: 0, at: to, no: to + 1 },
    matched: 'text',
    fields: [],
  });

  it('is compared by the words of its paragraphs', () => {
    const of2 = (...preamble: string[]) => ({ ...one(), preamble });
    const diff = diffVersions(of2('石桥村依山。', '大家商量。'), of2('大家商量。', '石桥村依山。'));
    expect(diff.hasPreamble).toBe(true);
    expect(diff.preamble).toStrictEqual([paragraph(1, 0, ['moved', 'renumbered']), paragraph(0, 1, ['renumbered'])]);
  });

  it('came or went whole', () => {
    const withOne = { ...one(), preamble: ['大家商量。'] };
    const whole = { id: '', no: 1, text: '大家商量。' };
    const where = { chapter: 0, at: 0, no: 1 };
    const came = diffVersions(one(), withOne);
    expect([came.hasPreamble, came.preamble]).toStrictEqual([
      true,
      [{ id: '', changes: ['added'], after: where, fields: [], whole }],
    ]);
    const went = diffVersions(withOne, one());
    expect([went.hasPreamble, went.preamble]).toStrictEqual([
      false,
      [{ id: '', changes: ['removed'], before: where, fields: [], whole }],
    ]);
  });
});

describe('The way of cutting', () => {
  const a = one(article('a', 1, '由村民委员会负责。'));
  const b = one(article('a', 1, '由居民委员会负责。'));
  const textOf = (by?: 'words' | 'characters') => diffVersions(a, b, by && { by }).articles[0]?.clauses?.[0]?.text;

  it('is by words unless characters are asked for', () => {
    expect(textOf('characters')).toEqual([
      { op: 'same', text: '由' },
      { op: 'removed', text: '村' },
      { op: 'added', text: '居' },
      { op: 'same', text: '民委员会负责。' },
    ]);
    expect(textOf()).toEqual(textOf('words'));
    expect(textOf()).not.toEqual(textOf('characters'));
  });
});
