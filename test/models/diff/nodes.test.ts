import { describe, expect, it } from 'vitest';
import { clauseText, compareClauses } from '../../../packages/models/src/diff/lists.js';
import { addedNode, compareNode, innerChanges, removedNode } from '../../../packages/models/src/diff/nodes.js';
import type { Change } from '../../../packages/models/src/diff/types.js';
import { clause } from './rules.js';

type Loose = { readonly id: string; readonly no: number; readonly [key: string]: unknown };
const place = (at: number, no = at + 1) => ({ chapter: 0, at, no });
const node = (more: object = {}, no = 1): Loose => ({ id: 'x', no, ...more });
const compared = (a: Loose, b: Loose, inner?: readonly Change[], moved = false) =>
  compareNode({ a, b, before: place(0), after: place(1), matched: 'id', moved }, undefined, inner);
const changesOf = (a: object, b: object, inner?: readonly Change[]) => compared(node(a), node(b), inner).changes;
const fieldsOf = (a: object, b: object) => compared(node(a), node(b)).fields;

describe('One that stands in both versions', () => {
  it('is told whole: id, changes, places, how it was found, words and details', () => {
    expect(
      compared(node({ title: '甲', text: '限5日。' }), node({ title: '甲', text: '限5日！', by: 1 }, 2)),
    ).toStrictEqual({
      id: 'x',
      changes: ['renumbered', 'edited', 'details'],
      before: place(0),
      after: place(1),
      matched: 'id',
      text: [
        { op: 'same', text: '限5日' },
        { op: 'removed', text: '。' },
        { op: 'added', text: '！' },
      ],
      fields: [{ key: 'by', after: 1 }],
    });
    expect(compared(node(), node(), undefined, true)).toStrictEqual({
      id: 'x',
      changes: ['moved'],
      before: place(0),
      after: place(1),
      matched: 'id',
      fields: [],
    });
  });

  it.each<[string, object, object, readonly Change[] | undefined, readonly Change[]]>([
    ['nothing', { text: '甲' }, { text: '甲' }, undefined, []],
    ['another title', { title: '甲' }, { title: '乙' }, undefined, ['edited']],
    ['a title that came', {}, { title: '乙' }, undefined, ['edited']],
    ['a title that went', { title: '甲' }, {}, undefined, ['edited']],
    ['another spelling', { text: '二百元' }, { text: '200元' }, undefined, ['respelled']],
    ['another spelling of the title', { title: '二百元' }, { title: '200元' }, undefined, ['respelled']],
    ['a spelling and an edit', { title: '二百元', text: '甲' }, { title: '200元', text: '乙' }, undefined, ['edited']],
    ['an edit inside', {}, {}, ['edited'], ['edited']],
    ['a spelling inside', {}, {}, ['respelled'], ['respelled']],
    ['a detail inside', {}, {}, ['details'], ['details']],
    ['an edit, a spelling and a detail inside', {}, {}, ['edited', 'respelled', 'details'], ['edited', 'details']],
    ['a text that came', {}, { text: '甲' }, undefined, ['details']],
    ['what it holds', { items: [1], clauses: [1], articles: [1] }, {}, undefined, []],
  ])('has changed by %s', (_, a, b, inner, changes) => {
    expect(changesOf(a, b, inner)).toEqual(changes);
  });

  it.each<[object, object, object[]]>([
    [{}, { by: 1 }, [{ key: 'by', after: 1 }]],
    [{ by: 1 }, {}, [{ key: 'by', before: 1 }]],
    [{ by: 1 }, { by: 2 }, [{ key: 'by', before: 1, after: 2 }]],
    [{ text: '甲' }, {}, [{ key: 'text', before: '甲' }]],
    [{ title: '甲' }, {}, [{ key: 'title', before: '甲' }]],
    [{ id: 'y' }, {}, []],
  ])('tells the fields of %j and %j', (a, b, fields) => {
    expect(fieldsOf(a, b)).toStrictEqual(fields);
  });

  it.each<[unknown, unknown]>([
    [
      { a: 1, b: [2, { c: null }] },
      { b: [2, { c: null }], a: 1 },
    ],
    [[], []],
    [{}, {}],
    ['甲', '甲'],
    [null, null],
  ])('finds %j and %j the same', (a, b) => {
    expect(fieldsOf({ by: a }, { by: b })).toEqual([]);
  });

  it.each<[unknown, unknown]>([
    [5, {}],
    [{}, 5],
    [5, 6],
    [null, {}],
    [{}, null],
    [[], {}],
    [{}, []],
    [['甲'], { 0: '甲' }],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    [{ a: 1 }, { b: 1 }],
    [JSON.parse('{"__proto__":{}}'), { x: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
  ])('finds %j and %j different', (a, b) => {
    expect(fieldsOf({ by: a }, { by: b })).toEqual([{ key: 'by', before: a, after: b }]);
  });
});

describe('What changes inside mean for what holds them', () => {
  it.each<[readonly Change[], readonly Change[]]>([
    [[], []],
    [['edited'], ['edited']],
    [['added'], ['edited']],
    [['removed'], ['edited']],
    [['moved'], ['edited']],
    [['respelled'], ['respelled']],
    [['details'], ['details']],
    [['renumbered'], ['details']],
    [
      ['renumbered', 'moved', 'respelled', 'details'],
      ['edited', 'respelled', 'details'],
    ],
  ])('%j: %j', (changes, outer) => {
    expect(
      innerChanges([
        { id: 'x', changes: [], fields: [] },
        { id: 'y', changes, fields: [] },
      ]),
    ).toEqual(outer);
  });

  it('came or went whole', () => {
    expect(addedNode(node(), place(3))).toStrictEqual({
      id: 'x',
      changes: ['added'],
      after: place(3),
      fields: [],
      whole: node(),
    });
    expect(removedNode(node(), place(3))).toStrictEqual({
      id: 'x',
      changes: ['removed'],
      before: place(3),
      fields: [],
      whole: node(),
    });
  });
});

describe('Clauses', () => {
  const item = (id: string, no: number, text: string) => ({ id, no, text });
  const items = [item('i', 1, '劝导；'), item('j', 2, '教育。')];

  it('are known by all their words', () => {
    expect(clauseText(clause('k', '甲。'))).toBe('甲。');
    expect(clauseText(clause('k', '采取：', { items }))).toBe('采取：劝导；教育。');
  });

  it('that lost their list of items tell it as a detail too', () => {
    const gone = items.map((one, at) => removedNode(one, place(at)));
    expect(compareClauses([clause('k', '甲。', { items })], [clause('k', '甲。')], undefined)).toStrictEqual([
      {
        id: 'k',
        changes: ['edited'],
        before: place(0),
        after: place(0),
        matched: 'id',
        fields: [{ key: 'items', before: items }],
        items: gone,
      },
    ]);
  });

  it('that came, moved and went are told in the order of the second version, what went last', () => {
    const [a, b, c] = [
      clause('a', '爱护公物。'),
      clause('b', '文明养犬。', { no: 2 }),
      clause('c', '垃圾分类。', { no: 3 }),
    ];
    const d = clause('d', '按时公开。', { no: 4 });
    const stood = (id: string, changes: Change[], from: number, to: number, no: number) => ({
      id,
      changes,
      before: place(from, no),
      after: place(to, no),
      matched: 'id',
      fields: [],
    });
    expect(compareClauses([a!, b!, c!], [d, c!, a!], undefined)).toStrictEqual([
      addedNode(d, place(0, 4)),
      stood('c', ['moved'], 2, 1, 3),
      stood('a', [], 0, 2, 1),
      removedNode(b!, place(1, 2)),
    ]);
  });

  it('with items on either side list them, with none on both do not', () => {
    const one = [item('i', 1, '劝导；')];
    const listOf = (before: object, after: object) =>
      compareClauses([clause('k', '甲。', before)], [clause('k', '甲。', after)], undefined)[0]?.items;
    expect(listOf({}, {})).toBeUndefined();
    expect(listOf({}, { items: one })).toEqual([addedNode(one[0]!, place(0))]);
    expect(listOf({ items: [] }, { items: [] })).toEqual([]);
  });
});
