import { chineseNumber, articleLabel, search, searchRules, type RuleBook, type RuleVersion } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldHan } from '../../../packages/models/src/rules-text/fold.js';

type Chapters = Pick<RuleVersion, 'chapters'>;

const version = (...articles: { title?: string; clauses: (string | [string, ...string[]])[] }[]): Chapters => ({
  chapters: [
    {
      id: 'c1',
      no: 1,
      title: '总则',
      articles: articles.map(({ title, clauses }, a) => ({
        id: `a${a + 1}`,
        no: a + 1,
        ...(title !== undefined && { title }),
        clauses: clauses.map((clause, c) => {
          const [text, ...items] = typeof clause === 'string' ? [clause] : clause;
          return {
            id: `a${a + 1}.${c + 1}`,
            no: c + 1,
            text: text ?? '',
            norm: 'should' as const,
            items: items.map((item, i) => ({ id: `a${a + 1}.${c + 1}.${i + 1}`, no: i + 1, text: item })),
          };
        }),
      })),
    },
  ],
});

const rules = version(
  { title: '红白喜事', clauses: ['红白喜事从简，提前３天报红白理事会。', ['下列情形：', '宴席不超过20桌', 'ＷＴＯ']] },
  { clauses: ['礼金不超过200元，红白理事会登记。'] },
  { clauses: ['㈠垃圾分类；㈡门前三包。'] },
);

describe('Search in the rules', () => {
  test('gives article, text and place of every occurrence in the order of the text', () => {
    expect(searchRules(rules, '红白')).toEqual([
      {
        articleId: 'a1',
        ranges: [
          { targetId: 'a1', start: 0, end: 2 },
          { targetId: 'a1.1', start: 0, end: 2 },
          { targetId: 'a1.1', start: 12, end: 14 },
        ],
      },
      { articleId: 'a2', ranges: [{ targetId: 'a2.1', start: 10, end: 12 }] },
    ]);
  });

  test('takes full width and letter case as the same', () => {
    expect(searchRules(rules, '3天')).toEqual([{ articleId: 'a1', ranges: [{ targetId: 'a1.1', start: 9, end: 11 }] }]);
    expect(searchRules(rules, 'wto')).toEqual([
      { articleId: 'a1', ranges: [{ targetId: 'a1.2.2', start: 0, end: 3 }] },
    ]);
    expect(searchRules(rules, '２０')[0]?.ranges).toEqual([{ targetId: 'a1.2.1', start: 5, end: 7 }]);
  });

  test('gives places in the original where one character stands for several', () => {
    expect(searchRules(rules, '(二)门前')).toEqual([
      { articleId: 'a3', ranges: [{ targetId: 'a3.1', start: 6, end: 9 }] },
    ]);
  });

  test('wants all words of a query in one article', () => {
    expect(searchRules(rules, '红白 礼金').map((m) => m.articleId)).toEqual(['a2']);
    expect(searchRules(rules, '红白 不存在')).toEqual([]);
  });

  test('finds nothing for an empty query or across two texts', () => {
    expect(searchRules(rules, '  ')).toEqual([]);
    expect(searchRules(rules, '喜事红白')).toEqual([]);
  });

  test('finds traditional forms in simplified text and the other way with the fold', () => {
    expect(searchRules(rules, '紅白')).toEqual([]);
    expect(searchRules(rules, '紅白', foldHan).map((m) => m.articleId)).toEqual(['a1', 'a2']);
    expect(searchRules(version({ clauses: ['禮金不超過200元，關於帳目'] }), '礼金 账', foldHan)).toHaveLength(1);
  });

  test('searches the current version of a document', () => {
    const book = {
      currentVersion: 'v2',
      versions: [
        { id: 'v1', chapters: [] },
        { id: 'v2', ...rules },
      ],
    };
    expect(search(book as unknown as RuleBook, '礼金')).toHaveLength(1);
    expect(search({ ...book, currentVersion: 'v9' } as unknown as RuleBook, '礼金')).toEqual([]);
  });

  test('never misses what stands in a text, and every place reads as the query', () => {
    const letter = fc.constantFrom('红', '白', '㈠', 'Ａ', 'a', '１', '村', '。', '…', 'é', 'ﬁ', '𠮷');
    const text = fc.array(letter, { minLength: 1, maxLength: 30 }).map((l) => l.join(''));
    const plain = (s: string): string => s.normalize('NFKC').toLowerCase();
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(letter, { minLength: 1, maxLength: 3 }),
        (texts, l) => {
          const query = l.join('');
          const found = searchRules(version(...texts.map((clause) => ({ clauses: [clause] }))), query);
          const expected = texts.flatMap((t, i) => (plain(t).includes(plain(query)) ? [`a${i + 1}`] : []));
          expect(found.map((m) => m.articleId)).toEqual(expected);
          for (const { articleId, ranges } of found)
            for (const { start, end } of ranges)
              expect(plain((texts[Number(articleId.slice(1)) - 1] ?? '').slice(start, end))).toContain(plain(query));
        },
      ),
    );
  });
});

describe('Labels', () => {
  const numbers: [number, string][] = [
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
  ];
  for (const [n, text] of numbers)
    test(`article ${n} is 第${text}条`, () => {
      expect(chineseNumber(n)).toBe(text);
      expect(articleLabel({ no: n })).toBe(`第${text}条`);
    });

  test('the traditional label ends in 條', () => expect(articleLabel({ no: 3 }, 'zh-Hant')).toBe('第三條'));
});

describe('The fold', () => {
  test('knows the words of the glossary', () => {
    const pairs = [
      ['村民委員會', '村民委员会'],
      ['一徵三議兩公開', '一征三议两公开'],
      ['迴避', '回避'],
      ['積分臺賬', '积分台账'],
      ['法制審核', '法制审核'],
      ['關於後來的範圍、系統與聯繫', '关于后来的范围、系统与联系'],
      ['裡裏', '里里'],
    ];
    for (const [from = '', to] of pairs) expect(foldHan(from)).toBe(to);
  });

  test('never changes the length and is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldHan(text);
        expect(once.length).toBe(text.length);
        expect(foldHan(once)).toBe(once);
      }),
    );
  });

  test('maps every one of its characters in one step', () => {
    const all = Array.from({ length: 0xa000 - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    const once = foldHan(all);
    expect(foldHan(once)).toBe(once);
    expect(Array.from(once).filter((c, i) => c !== all[i]).length).toBeGreaterThan(2_000);
  });
});
