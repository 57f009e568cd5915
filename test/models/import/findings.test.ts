import { describe, expect, it } from 'vitest';
import type { Path } from '../../../packages/models/src/finding.js';
import { importRules } from '../../../packages/models/src/import/index.js';

const version: Path = ['versions', 0];
const warning = (code: string, facts: object, ...path: Path) => ({
  code,
  severity: 'warning',
  path: [...version, ...path],
  facts,
});
const advice = (code: string, facts: object, ...path: Path) => ({
  ...warning(code, facts, ...path),
  severity: 'advice',
});
const number = (expected: number, found: number, line: number, ...path: Path) =>
  warning('import-number', { expected, found, line }, ...path, 'no');
const noArticles = warning('import-no-articles', {});
const noChapters = advice('import-no-chapters', {}, 'chapters', 0);

describe('The findings of an import', () => {
  it.each<[string, string, object[]]>([
    ['nothing was pasted', '', [noArticles]],
    [
      'nothing is numbered',
      '大家要团结。\n要爱护环境。',
      [noArticles, advice('import-preamble', { paragraphs: 2 }, 'preamble')],
    ],
    ['only a chapter stands there', '第一章 总则', [noArticles]],
    ['one of two chapters has articles', '第一章 总则\n第二章 附则\n第一条 甲。', []],
    ['all is in order', '第一章 总则\n第一条 甲：\n（一）乙；\n（二）丙。\n第二条 丁。\n第二章 附则\n第三条 戊。', []],
    ['there is no chapter', '第一条 甲。', [noChapters]],
    [
      'a line stands between',
      '第一章 总则\n放哪里\n第一条 甲。',
      [warning('import-set-aside', { line: 2, text: '放哪里' })],
    ],
    ['chapters begin with another number', '第三章 总则\n第四章 附则\n第一条 甲。', [number(1, 3, 1, 'chapters', 0)]],
    ['a chapter is missing', '第一章 总则\n第一条 甲。\n第三章 附则', [number(2, 3, 3, 'chapters', 1)]],
    [
      'articles without a chapter count as one',
      '第一条 甲。\n第二章 总则\n第二条 乙。\n第二章 附则',
      [noChapters, number(3, 2, 4, 'chapters', 2)],
    ],
    [
      'numbers of articles are doubled and missing',
      '第一章 总则\n第一条 甲。\n第一条 乙。\n第二章 附则\n第四条 丙。',
      [number(2, 1, 3, 'chapters', 0, 'articles', 1), number(2, 4, 5, 'chapters', 1, 'articles', 0)],
    ],
    [
      'numbers of items are doubled and missing',
      '第一章 总则\n第一条 甲。\n乙：\n（二）丙；\n（三）丁。\n（三）戊。',
      [
        number(1, 2, 4, 'chapters', 0, 'articles', 0, 'clauses', 1, 'items', 0),
        number(4, 3, 6, 'chapters', 0, 'articles', 0, 'clauses', 1, 'items', 2),
      ],
    ],
    [
      'an article has no words',
      '第一章 总则\n第一条 甲。\n第二条',
      [warning('import-empty-article', { no: 2, line: 3 }, 'chapters', 0, 'articles', 1)],
    ],
  ])('where %s', (_, text, findings) => {
    expect(importRules(text).findings).toEqual(findings);
  });

  it('show a line up to forty characters', () => {
    const shown = (length: number) =>
      importRules(`第一章 总则\n${'村'.repeat(length)}\n第一条 甲。`).findings.map(({ facts }) => facts);
    expect(shown(40)).toEqual([{ line: 2, text: '村'.repeat(40) }]);
    expect(shown(41)).toEqual([{ line: 2, text: expect.stringMatching(/^村{39,40}…$/) as string }]);
  });
});
