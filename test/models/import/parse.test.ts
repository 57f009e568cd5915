import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../packages/models/src/import/lines.js';
import { parse } from '../../../packages/models/src/import/parse.js';

/** What each stretch of a text was taken for, one a line of the template. */
const pieces = (text: string): string[] =>
  parse(linesOf(text)).pieces.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
const parsed = (text: string) => {
  const { pieces: _pieces, ...rest } = parse(linesOf(text));
  return rest;
};
/** The articles with their clauses and items, in short. */
const shape = (text: string) =>
  parsed(text).chapters.map(({ no, title, articles }) => [
    no,
    title,
    articles.map((article) => [
      article.no,
      ...article.clauses.map(({ text: words, items }) => [words, ...items.map((item) => `${item.no} ${item.text}`)]),
    ]),
  ]);

describe('What a pasted text is taken for', () => {
  it('is told of every stretch, in order', () => {
    expect(
      pieces(
        '石桥村村规民约\n大家商量\n着办。\n第一章\u3000总则\n放哪里\n第一条 【 公物 】 爱护公\n物。\n（一）修路\n灯；\n（二） 修水管。\n另写一款。\n- 2 -\n（三）\n第二章\n第二条',
      ),
    ).toEqual([
      'title 石桥村村规民约',
      'preamble 大家商量',
      'preamble 着办。',
      'mark 第一章\u3000',
      'chapter 总则',
      'note 放哪里',
      'mark 第一条 ',
      'article-title 【 公物 】',
      'clause 爱护公',
      'clause 物。',
      'mark （一）',
      'item 修路',
      'item 灯；',
      'mark （二） ',
      'item 修水管。',
      'clause 另写一款。',
      'note - 2 -',
      'clause （三）',
      'mark 第二章',
      'mark 第二条',
    ]);
  });

  it('is built with the lines where it stands', () => {
    const text =
      '石桥村村规民约\n大家商量\n着办。\n第一章 总则\n放哪里\n第一条 【 公物 】 爱护公\n物。\n（一）修路\n灯；\n另写。';
    expect(parsed(text)).toStrictEqual({
      title: '石桥村村规民约',
      preamble: [{ text: '大家商量着办。', line: 2 }],
      chapters: [
        {
          no: 1,
          line: 4,
          title: '总则',
          articles: [
            {
              no: 1,
              line: 6,
              title: '公物',
              clauses: [
                { text: '爱护公物。', line: 6, items: [{ no: 1, line: 8, text: '修路灯；' }] },
                { text: '另写。', line: 10, items: [] },
              ],
            },
          ],
        },
      ],
      stray: [{ number: 5, start: 24, end: 27, text: '放哪里' }],
    });
  });

  it.each([
    ['第一条 【】甲。', undefined],
    ['第一条 【 】甲。', '【 】'],
    ['第一条（公物）甲。', '公物'],
    ['第一条 甲【公物】。', undefined],
  ])('names the article of %s', (text, title) => {
    expect(parsed(text).chapters[0]?.articles[0]?.title).toBe(title);
  });
});

describe('Numbers mean', () => {
  it.each<[string, string, unknown[]]>([
    [
      'items where chapters and articles are written',
      '第一章 总则\n第一条 甲：\n一、乙；\n二、丙。',
      [[1, '总则', [[1, ['甲：', '1 乙；', '2 丙。']]]]],
    ],
    [
      'chapters above 第一条',
      '一、总则\n第一条 甲。\n二、附则\n第二条 乙。',
      [
        [1, '总则', [[1, ['甲。']]]],
        [2, '附则', [[2, ['乙。']]]],
      ],
    ],
    ['parts', '第一部分 总则\n第一条 甲。', [[1, '总则', [[1, ['甲。']]]]]],
    [
      'articles 1. with items （一）',
      '1. 甲：\n（一）乙；\n（二）丙。',
      [[undefined, '', [[1, ['甲：', '1 乙；', '2 丙。']]]]],
    ],
    [
      'articles 一、 with items 1.',
      '一、甲：\n1. 乙；\n2. 丙。',
      [[undefined, '', [[1, ['甲：', '1 乙；', '2 丙。']]]]],
    ],
    [
      'chapters 一、 with articles （一） and items 1.',
      '一、总则\n（一）甲：\n1. 乙。',
      [[1, '总则', [[1, ['甲：', '1 乙。']]]]],
    ],
    [
      'items 1. under 第一条',
      '第一条 甲：\n1. 乙；\n（二）丙。',
      [[undefined, '', [[1, ['甲：', '1 乙；', '2 丙。']]]]],
    ],
  ])('%s', (_, text, chapters) => {
    expect(shape(text)).toEqual(chapters);
  });

  it('nothing before the first article', () => {
    expect(parsed('村规\n（一）甲。\n第一条 乙。')).toMatchObject({
      title: '村规',
      preamble: [{ text: '（一）甲。', line: 2 }],
    });
  });
});

describe('Lines of an article', () => {
  it.each<[string, string, unknown[]]>([
    ['are joined where a sentence runs on', '第一条 不得露天焚\n烧秸秆。', [['不得露天焚烧秸秆。']]],
    ['are clauses where it ends', '第一条 甲。\n乙。', [['甲。'], ['乙。']]],
    ['are joined to an item that runs on', '第一条 甲：\n（一）乙\n丙。\n丁。', [['甲：', '1 乙丙。'], ['丁。']]],
    [
      'are clauses where the items have nothing before them',
      '第一条\n（一）甲；\n（二）乙\n（三）丙\n丁。',
      [['甲；'], ['乙'], ['丙丁。']],
    ],
    ['keep a mark without words', '第一条 甲：\n（一）\n乙。', [['甲：'], ['（一）'], ['乙。']]],
    ['do not run on from another article', '第一条 甲\n第二条 乙', [['甲']]],
  ])('%s', (_, text, clauses) => {
    expect(shape(text)).toMatchObject([
      [undefined, '', [[1, ...clauses], ...(text.includes('第二条') ? [[2, ['乙']]] : [])]],
    ]);
  });

  it('do not run on from the preamble', () => {
    expect(shape('村规\n大家商量\n第一条 甲。')).toEqual([[undefined, '', [[1, ['甲。']]]]]);
  });
});

describe('The title and the preamble', () => {
  const long = (length: number): string => `${'村'.repeat(length - 4)}村规民约`;
  it.each<[string, string, string | undefined, string[]]>([
    ['the first line is the title', '石桥村\n甲。', '石桥村', ['甲。']],
    ['a sentence is none', '大家商量着办。\n石桥村村规民约\n甲。', undefined, ['大家商量着办。', '石桥村村规民约甲。']],
    ['a second one is none', '石桥村村规民约\n和睦公约\n甲。', '石桥村村规民约', ['和睦公约甲。']],
    ['a later line is one by its words', '12\n石桥村村规民约\n甲。', '石桥村村规民约', ['甲。']],
    ['a later line is none without them', '12\n石桥村的约定\n甲。', undefined, ['石桥村的约定甲。']],
    ['sixty characters are one', `${long(60)}\n甲。`, long(60), ['甲。']],
    ['sixty-one are none', `${long(61)}\n甲。`, undefined, [`${long(61)}甲。`]],
    ['a title with a full stop is none', '12\n石桥村公约。\n甲。', undefined, ['石桥村公约。', '甲。']],
  ])('%s', (_, text, title, preamble) => {
    const found = parsed(text);
    expect([found.title, found.preamble.map((one) => one.text)]).toEqual([title, preamble]);
  });
});

describe('The title of a chapter', () => {
  it.each([
    [199, []],
    [200, []],
    [201, ['村']],
    [203, ['村村村']],
  ])('has up to two hundred characters: %i', (length, rest) => {
    const text = `序\n第一章 ${'村'.repeat(length)}\n第一条 甲。`;
    const { chapters, stray } = parsed(text);
    expect(chapters[0]?.title).toBe('村'.repeat(Math.min(length, 200)));
    expect(stray).toEqual(rest.map((words) => ({ number: 2, start: 206, end: 6 + length, text: words })));
    expect(pieces(text).slice(1, -2)).toEqual([
      'mark 第一章 ',
      `chapter ${'村'.repeat(Math.min(length, 200))}`,
      ...rest.map((words) => `note ${words}`),
    ]);
  });
});
