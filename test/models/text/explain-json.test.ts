import { describe, expect, it } from 'vitest';
import { explainJson } from '../../../packages/models/src/text/explain-json.js';

const finding = (code: string, facts: object) => ({ code, severity: 'error', path: [], facts });
const broken = (column: number, found: string, expected: string) =>
  finding('json-broken', { line: 1, column, found, expected });
const quote = (column: number, found: string) => finding('json-chinese-quote', { line: 1, column, found });
const cut = (column: number, line = 1) => finding('json-truncated', { line, column });

describe('Why a text is not JSON', () => {
  it.each([
    ['', cut(1)],
    ['{"a": 1', cut(8)],
    ['[1,\r\n 2', cut(3, 2)],
    ['["甲', cut(4)],
    ['[tru', cut(5)],
    ['[12.', cut(5)],
    ['{"a', cut(4)],
    ['1 2', broken(3, '2', 'end')],
    ['true;', broken(1, 'true;', 'value')],
    ['"甲" x', broken(5, 'x', 'end')],
    ['{} ]', broken(4, ']', 'end')],
    ['[] ,', broken(4, ',', 'end')],
    ['{"a" 1}', broken(6, '1', 'colon')],
    ['{"a"：1}', broken(5, '：', 'colon')],
    ['{"a" "b"}', broken(6, '"', 'colon')],
    ['{"a": 1 "b": 2}', broken(9, '"', 'comma')],
    ['[1 2]', broken(4, '2', 'comma')],
    ['[[1] 2]', broken(6, '2', 'comma')],
    ['{"a": {} 2}', broken(10, '2', 'comma')],
    ['[1}', broken(3, '}', 'comma')],
    ['{"a": 1,}', broken(8, ',', 'no-trailing-comma')],
    ['[1,\n]', broken(3, ',', 'no-trailing-comma')],
    ['[[],]', broken(4, ',', 'no-trailing-comma')],
    ['[,]', broken(2, ',', 'value')],
    ['{"a": ]', broken(7, ']', 'value')],
    ['{"a": }', broken(7, '}', 'value')],
    ['[True]', broken(2, 'True', 'value')],
    ['[007]', broken(2, '007', 'number')],
    ['{title: 1}', broken(2, 'title', 'quote')],
    ["{'a': 1}", broken(2, "'a'", 'quote')],
    ['{_a: 1}', broken(2, '_a', 'quote')],
    ['{$: 1}', broken(2, '$', 'quote')],
    ['{标题: 1}', broken(2, '标题', 'quote')],
    ['{1: 1}', broken(2, '1', 'key')],
    ['{,}', broken(2, ',', 'key')],
    ['{"a": 1, 2}', broken(10, '2', 'key')],
    ['["甲\n"]', broken(4, '\n', 'quote')],
    ['["C:\\目录"]', broken(5, '\\目录', 'escape')],
    ['["路”\n]', quote(4, '”')],
    ['["路”]', quote(4, '”')],
    ['[“路”]', quote(2, '“')],
    ['{“a”: 1}', quote(2, '“')],
    ['{"a”: "x"}', quote(4, '”')],
    ['{"a": "路”, "b": 1}', quote(9, '”')],
    ['{"a": "说“好”"，"b": 2}', broken(13, '，', 'comma')],
    ['{"a": "说“好”" 2}', quote(11, '”')],
    ['["”" "a" 1]', quote(3, '”')],
    ['["”", "a" 1]', broken(11, '1', 'comma')],
    ['[”]', quote(2, '”')],
    ['["𠮷" 1]', broken(6, '1', 'comma')],
    ['[xxxxxxxxxxyyyyyyyyyyz]', broken(2, 'xxxxxxxxxxyyyyyyyyyy', 'value')],
  ])('%j', (text, expected) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(explainJson(text)).toEqual(expected);
  });

  it('is that it is a page, whatever stands before', () => {
    expect(explainJson('\ufeff \n<html>')).toEqual(finding('html-instead', { start: '<html>' }));
    expect(explainJson('甲<html>')).toEqual(broken(1, '甲<html>', 'value'));
  });
});
