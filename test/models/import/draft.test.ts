import { describe, expect, it } from 'vitest';
import { normOf } from '../../../packages/models/src/import/draft.js';
import { importRules } from '../../../packages/models/src/import/index.js';

const draftOf = (text: string) => importRules(text).draft;
const chaptersOf = (text: string) => draftOf(text).versions[0].chapters;
const idsOf = (text: string) => chaptersOf(text).flatMap(({ articles }) => articles.map(({ id }) => id));

describe('The draft of pasted rules', () => {
  it('has ids from the words, which stay over releases', () => {
    const text =
      '石桥村村规民约\n大家商量着办。\n第一章 总则\n第一条【公物】爱护公物。\n（一）路灯；\n（二）水管。\n第二条 每户应当分类。\n爱护公物。';
    expect(draftOf(text)).toStrictEqual({
      type: 'rule-book',
      schemaVersion: 1,
      language: 'zh-Hans',
      scope: 'village',
      kind: 'villageRules',
      currentVersion: 'v1',
      title: '石桥村村规民约',
      versions: [
        {
          id: 'v1',
          no: 1,
          label: '草案',
          status: 'draft',
          preamble: ['大家商量着办。'],
          chapters: [
            {
              id: 'ch-q72pyx',
              no: 1,
              title: '总则',
              articles: [
                {
                  id: 'a-vonfh4',
                  no: 1,
                  title: '公物',
                  clauses: [
                    {
                      id: 'a-vonfh4.1',
                      no: 1,
                      text: '爱护公物。',
                      norm: 'declares',
                      items: [
                        { id: 'a-vonfh4.1.1', no: 1, text: '路灯；' },
                        { id: 'a-vonfh4.1.2', no: 2, text: '水管。' },
                      ],
                    },
                  ],
                },
                {
                  id: 'a-1kc4jlr',
                  no: 2,
                  clauses: [
                    { id: 'a-1kc4jlr.1', no: 1, text: '每户应当分类。', norm: 'must' },
                    { id: 'a-1kc4jlr.2', no: 2, text: '爱护公物。', norm: 'declares' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('has neither title nor preamble where there is none', () => {
    expect(draftOf('')).toStrictEqual({
      type: 'rule-book',
      schemaVersion: 1,
      language: 'zh-Hans',
      scope: 'village',
      kind: 'villageRules',
      currentVersion: 'v1',
      versions: [{ id: 'v1', no: 1, label: '草案', status: 'draft', chapters: [] }],
    });
  });

  it.each([
    ['石桥村村规民约', 'villageRules'],
    ['石桥村', 'villageRules'],
    ['石桥村村民自治章程', 'charter'],
    ['石桥社区居民公约', 'residentConvention'],
    ['石桥苑住户守则', 'residentConvention'],
    ['石桥小区公约', 'residentConvention'],
    ['石桥社区公约章程', 'residentConvention'],
  ])('that is called %s is of the kind %s', (title, kind) => {
    expect(draftOf(`${title}\n第一条 甲。`)).toMatchObject({ title, kind });
  });
});

describe('Ids of a draft', () => {
  it('tell the same words apart by a number', () => {
    const [first, ...rest] = idsOf('第一条 甲。\n第二条 甲。\n第三条 甲。\n第四条 乙。');
    expect(first).toMatch(/^a-[0-9a-z]{5,7}$/);
    expect(rest.slice(0, 2)).toEqual([`${first}-2`, `${first}-3`]);
    expect(rest[2]).not.toContain(first);
    expect(chaptersOf('第一章 总则\n第二章 总则').map(({ id }) => id)).toEqual(['ch-q72pyx', 'ch-q72pyx-2']);
  });

  it.each([
    ['white space and width', '第一条 每户 20元。', '第二条 每户２０元。'],
    ['items', '第一条 甲：\n（一）乙；\n（二）丙。', '第一条 甲：乙；丙。'],
    ['clauses', '第一条 甲。\n乙。', '第一条 甲。乙。'],
    ['a title', '第一条【甲】乙。', '第一条 甲乙。'],
  ])('are of the words alone, without %s', (_, a, b) => {
    expect(idsOf(a)).toEqual(idsOf(b));
  });
});

describe('A chapter of a draft', () => {
  it.each([
    ['第一条 甲。', [[1, '正文']]],
    ['第三章\n第一条 甲。', [[3, '第3章']]],
    ['第三章 总则\n第一条 甲。', [[3, '总则']]],
    [
      '第一条 甲。\n第四章 附则',
      [
        [1, '正文'],
        [4, '附则'],
      ],
    ],
  ])('has a number and a title: %j', (text, chapters) => {
    expect(chaptersOf(text).map(({ no, title }) => [no, title])).toEqual(chapters);
  });
});

describe('What a clause asks', () => {
  it.each([
    ['倡导', 'should'],
    ['提倡', 'should'],
    ['鼓励', 'should'],
    ['号召', 'should'],
    ['建议', 'should'],
    ['提倡简办，不得大办', 'should'],
    ['不得', 'mustNot'],
    ['不准', 'mustNot'],
    ['不许', 'mustNot'],
    ['禁止', 'mustNot'],
    ['严禁', 'mustNot'],
    ['不能', 'mustNot'],
    ['不可', 'mustNot'],
    ['应当登记，不得拖延', 'mustNot'],
    ['应当', 'must'],
    ['必须', 'must'],
    ['应该', 'must'],
    ['须', 'must'],
    ['可以申请，应当登记', 'must'],
    ['可以', 'may'],
    ['有权', 'may'],
    ['由小组负责', 'declares'],
  ])('of %s is %s', (text, norm) => {
    expect(normOf(text)).toBe(norm);
  });
});
