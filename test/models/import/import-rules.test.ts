import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentence } from '@cunju/i18n/findings.js';
import {
  articleLabel,
  chineseNumber,
  diffVersions,
  importRules,
  read,
  type ImportedRules,
  type RuleBook,
} from '@cunju/models';
import { markOf, markPatterns } from '../../../packages/models/src/import/lines.js';
import { regexCost } from '../review/regex-cost.js';

const articlesOf = ({ draft }: ImportedRules) => draft.versions[0].chapters.flatMap(({ articles }) => articles);
const textsOf = (imported: ImportedRules) => articlesOf(imported).map(({ clauses }) => clauses.map(({ text }) => text));
const codes = ({ findings }: ImportedRules) => findings.map(({ code }) => code);
const missing = {
  id: 'imported',
  locality: { code: '431322105210', kind: 'village', name: '石桥村' },
  publisher: { name: '石桥村村民委员会' },
  publishedOn: '2026-11-21',
  updatedAt: '2026-11-21T09:00:00+08:00',
};

/** Every character that is not white space stands in exactly one piece. */
function expectNothingLost(text: string, { pieces }: ImportedRules): void {
  const seen = new Array<number>(text.length).fill(0);
  for (const { start, end } of pieces) for (let at = start; at < end; at += 1) seen[at]! += 1;
  for (let at = 0; at < text.length; at += 1) {
    expect(seen[at], `${at} of ${JSON.stringify(text)}`).toBeLessThanOrEqual(1);
    if (!/[\s\ufeff\u200b\u0085]/.test(text.charAt(at))) expect(seen[at], `${at} of ${JSON.stringify(text)}`).toBe(1);
  }
}

const WORD = `清溪镇石桥村村规民约

为了把村里的事办好，经村民会议通过，订立本约定。

第一章\u3000总\u3000则

第一条\u3000为了维护秩序，制定本村规民约。
第二条 【适用范围】本村规民约由全体村民遵守。
外来人员同样受尊重。
第二章 文明言行
第三条\u3000违反约定的，采取下列措施：
（一）当面劝导；
（二）批评教育。
- 2 -
第四条 不得露天焚
烧秸秆。
`;

describe('Rules from plain text', () => {
  it('reads title, preamble, chapters, articles, clauses and items', () => {
    const imported = importRules(WORD);
    const [version] = imported.draft.versions;
    expect(imported.draft.title).toBe('清溪镇石桥村村规民约');
    expect(version.preamble).toEqual(['为了把村里的事办好，经村民会议通过，订立本约定。']);
    expect(version.chapters.map(({ no, title }) => [no, title])).toEqual([
      [1, '总\u3000则'],
      [2, '文明言行'],
    ]);
    expect(articlesOf(imported).map(({ no }) => no)).toEqual([1, 2, 3, 4]);
    expect(articlesOf(imported)[1]?.title).toBe('适用范围');
    expect(textsOf(imported)[1]).toEqual(['本村规民约由全体村民遵守。', '外来人员同样受尊重。']);
    expect(articlesOf(imported)[2]?.clauses[0]?.items?.map(({ no, text }) => [no, text])).toEqual([
      [1, '当面劝导；'],
      [2, '批评教育。'],
    ]);
    expect(codes(imported)).toEqual(['import-preamble']);
    expectNothingLost(WORD, imported);
  });

  it('joins a line that was broken in the middle and sets a page number aside', () => {
    const imported = importRules(WORD);
    expect(textsOf(imported)[3]).toEqual(['不得露天焚烧秸秆。']);
    const notes = imported.pieces.filter(({ kind }) => kind === 'note').map(({ start, end }) => WORD.slice(start, end));
    expect(notes).toEqual(['- 2 -']);
  });

  it('gives a draft that reads once place, publisher and dates are given', () => {
    const { draft } = importRules(WORD);
    const result = read('rule-book', { ...draft, ...missing });
    expect(result.findings).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it.each([
    ['第十二条', 'article', 12],
    ['第 １２ 條', 'article', 12],
    ['【第一百零五条】', 'article', 105],
    ['第三章：', 'chapter', 3],
    ['第二部分 ', 'section', 2],
    ['（十）', 'item', 10],
    ['(3) ', 'item', 3],
    ['二、', 'numeral', 2],
    ['１．', 'digit', 1],
    ['3)', 'digit', 3],
    ['⑤', 'digit', 5],
  ])('knows the mark %s', (text, kind, no) => {
    expect(markOf(`${text}文明养犬`)).toMatchObject({ kind, no });
  });

  it.each(['一般来说，', '1.5米以内', '第三人称', '2026年', '三、'.slice(0, 1)])('takes %s for words', (text) => {
    expect(markOf(text)).toBeUndefined();
  });

  it('takes 一、 for articles where nothing says 第一条', () => {
    const imported = importRules('村规民约\n一、爱护公物。\n二、文明养犬。\n（1）出户牵绳；\n（2）按时免疫。');
    expect(textsOf(imported)).toEqual([['爱护公物。'], ['文明养犬。']]);
    expect(articlesOf(imported)[1]?.clauses[0]?.items).toHaveLength(2);
    expect(codes(imported)).toEqual(['import-no-chapters']);
  });

  it('takes 1. for articles where that is all there is', () => {
    const imported = importRules('1. 爱护公物。\n2．文明养犬。\n3、垃圾分类。');
    expect(textsOf(imported)).toEqual([['爱护公物。'], ['文明养犬。'], ['垃圾分类。']]);
  });

  it('takes 一、 for chapters above （一） and 1.', () => {
    const imported = importRules(
      '一、总则\n（一）爱护公物。\n1. 路灯；\n2. 水管。\n二、附则\n（二）自公布之日起施行。',
    );
    const [version] = imported.draft.versions;
    expect(version.chapters.map(({ title }) => title)).toEqual(['总则', '附则']);
    expect(textsOf(imported)).toEqual([['爱护公物。'], ['自公布之日起施行。']]);
    expect(articlesOf(imported)[0]?.clauses[0]?.items).toHaveLength(2);
  });

  it('keeps doubled and missing numbers as they are and says so with the line', () => {
    const imported = importRules('第一条 甲。\n第二条 乙。\n第二条 丙。\n第五条 丁。');
    expect(articlesOf(imported).map(({ no }) => no)).toEqual([1, 2, 2, 5]);
    const wrong = imported.findings.filter(({ code }) => code === 'import-number');
    expect(wrong.map(({ facts }) => facts)).toEqual([
      { expected: 3, found: 2, line: 3 },
      { expected: 3, found: 5, line: 4 },
    ]);
    expect(sentence(wrong[0]!, 'zh-Hans')).toContain('第 3 行');
  });

  it('sets aside what stands between a chapter and its first article, and reports an empty article', () => {
    const imported = importRules('第一章 总则\n这一行不知道放哪里\n第一条\n第二条 乙。');
    expect(codes(imported)).toEqual(['import-set-aside', 'import-empty-article']);
    expectNothingLost('第一章 总则\n这一行不知道放哪里\n第一条\n第二条 乙。', imported);
  });

  it('says that it recognised nothing in a text without numbers', () => {
    const imported = importRules('大家要团结。\n\n要爱护环境。');
    expect(codes(imported)).toContain('import-no-articles');
    expect(imported.draft.versions[0].preamble).toEqual(['大家要团结。', '要爱护环境。']);
  });

  it('gives the same words the same ids whatever their numbers, so that two imports can be compared', () => {
    const a = importRules('第一条 爱护公物。\n第二条 出户犬只应当由成年人牵绳。').draft.versions[0];
    const b = importRules('第一条 垃圾分类。\n第二条 爱护公物。\n第三条 出户犬只应当由大人牵绳。').draft.versions[0];
    const { counts } = diffVersions(a, b);
    expect(counts).toMatchObject({ added: 1, removed: 0, edited: 1, renumbered: 2 });
  });

  it('guesses what a clause asks from its words', () => {
    const norms = articlesOf(
      importRules('第一条 倡导简办。\n第二条 不得占道。\n第三条 应当登记。\n第四条 可以申请。\n第五条 由小组负责。'),
    );
    expect(norms.map(({ clauses }) => clauses[0]?.norm)).toEqual(['should', 'mustNot', 'must', 'may', 'declares']);
  });

  it('reads back the sample village as it would be pasted', () => {
    const book = JSON.parse(readFileSync('packages/site/public/data/village/rules.json', 'utf8')) as RuleBook;
    const version = book.versions[1]!;
    const lines = version.chapters.flatMap(({ no, title, articles }) => [
      `第${chineseNumber(no)}章\u3000${title}`,
      ...articles.flatMap((article) => [
        `${articleLabel(article)}\u3000【${article.title ?? ''}】${article.clauses[0]?.text ?? ''}`,
        ...(article.clauses[0]?.items ?? []).map((item) => `（${chineseNumber(item.no)}）${item.text}`),
        ...article.clauses
          .slice(1)
          .flatMap((clause) => [
            clause.text,
            ...(clause.items ?? []).map((item) => `（${chineseNumber(item.no)}）${item.text}`),
          ]),
      ]),
    ]);
    const imported = importRules(lines.join('\r\n'));
    expect(imported.findings).toEqual([]);
    const words = (chapters: typeof version.chapters) =>
      chapters.map(({ no, title, articles }) => [
        no,
        title,
        articles.map((article) => [
          article.no,
          article.title,
          article.clauses.map(({ text, items }) => [text, (items ?? []).map((item) => item.text)]),
        ]),
      ]);
    expect(words(imported.draft.versions[0].chapters)).toEqual(words(version.chapters));
  });
});

describe('The import of anything', () => {
  const piece = fc.constantFrom(
    '第一章',
    '第二章 总则',
    '第一条',
    '第二条 ',
    '第１０条',
    '（一）',
    '(2)',
    '一、',
    '1.',
    '2、',
    '①',
    '【标题】',
    '村规民约',
    '爱护公物。',
    '不得',
    '\n',
    '\n',
    '\r\n',
    '\t',
    '\u3000',
    ' ',
    '\u000b',
    '- 3 -',
    '12',
    '目录',
    '……5',
    '\ufeff',
    '😀',
    '\ud800',
    '第零条',
    '第条',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('never throws and loses no character', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const imported = importRules(pasted);
        expectNothingLost(pasted, imported);
        const sorted = [...imported.pieces].sort((a, b) => a.start - b.start);
        expect(imported.pieces).toEqual(sorted);
      }),
      { numRuns: 2_000 },
    );
  });

  it('puts every word that it recognised into the draft', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { pieces, draft } = importRules(pasted);
        const [version] = draft.versions;
        const drafted = JSON.stringify([draft.title, version.preamble, version.chapters]);
        for (const { kind, start, end } of pieces) {
          if (kind === 'mark' || kind === 'note' || kind === 'article-title') continue;
          expect(drafted).toContain(JSON.stringify(pasted.slice(start, end)).slice(1, -1));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives every article an id of its own', () => {
    const { draft } = importRules('第一条 甲。\n第二条 甲。\n第三条 甲。');
    const ids = draft.versions[0].chapters[0]?.articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('has patterns that try a bounded number of ways', () => {
    for (const regex of markPatterns) {
      const { problems, paths } = regexCost(regex);
      expect(problems).toEqual([]);
      expect(paths).toBeLessThan(150_000);
    }
  });
});
