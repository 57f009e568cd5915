import { read, type FindingCode } from '@cunju/models';
import { describe, expect, it } from 'vitest';

const reading = (text: string) => read('index', text).findings;

describe('Broken JSON is explained at the character that breaks it', () => {
  const cases: [string, string, FindingCode, object][] = [
    [
      'a Chinese mark that opens a key',
      '{\n  “title”: "路"}',
      'json-chinese-quote',
      { line: 2, column: 3, found: '“' },
    ],
    ['a Chinese mark that closes a key', '{"title”: "路"}', 'json-chinese-quote', { line: 1, column: 8, found: '”' }],
    ['a Chinese mark that opens a value', '{"title": “路"}', 'json-chinese-quote', { line: 1, column: 11, found: '“' }],
    [
      'a Chinese mark that closes a value',
      '{"title": "路”,\n"id": 1}',
      'json-chinese-quote',
      { line: 1, column: 13, found: '”' },
    ],
    [
      'a Chinese mark before the end of a line',
      '{"title": "路”\n}',
      'json-chinese-quote',
      { line: 1, column: 13, found: '”' },
    ],
    ['a single Chinese mark', '{‘title’: 1}', 'json-chinese-quote', { line: 1, column: 2, found: '‘' }],
    ['a full-width mark', '{"a": ＂x＂}', 'json-chinese-quote', { line: 1, column: 7, found: '＂' }],
    [
      'a Chinese mark as the only thing wrong in a file that ends there',
      '{"title“: 1}',
      'json-chinese-quote',
      { line: 1, column: 8, found: '“' },
    ],
    ['a full-width comma', '{"a": 1，"b": 2}', 'json-broken', { line: 1, column: 8, found: '，', expected: 'comma' }],
    [
      'a full-width comma after text with Chinese marks',
      '{"a": "说“好”"，"b": 2}',
      'json-broken',
      { line: 1, column: 13, found: '，' },
    ],
    ['a full-width colon', '{"a"：1}', 'json-broken', { line: 1, column: 5, found: '：', expected: 'colon' }],
    ['a full-width brace', '｛"a": 1}', 'json-broken', { line: 1, column: 1, found: '｛', expected: 'value' }],
    [
      'a trailing comma in an object',
      '{"a": 1,\n}',
      'json-broken',
      { line: 1, column: 8, found: ',', expected: 'no-trailing-comma' },
    ],
    [
      'a trailing comma in a list',
      '[1, 2, ]',
      'json-broken',
      { line: 1, column: 6, found: ',', expected: 'no-trailing-comma' },
    ],
    ['a missing comma', '{"a": 1\n "b": 2}', 'json-broken', { line: 2, column: 2, expected: 'comma' }],
    ['a missing colon', '{"a" 1}', 'json-broken', { line: 1, column: 6, found: '1', expected: 'colon' }],
    ['a key without marks', '{title: 1}', 'json-broken', { line: 1, column: 2, found: 'title', expected: 'quote' }],
    ['single marks', "{'title': 1}", 'json-broken', { line: 1, column: 2, expected: 'quote' }],
    ['a line break inside text', '{"a": "x\ny"}', 'json-broken', { line: 1, column: 9, expected: 'quote' }],
    ['a wrong escape', '{"a": "C:\\目录"}', 'json-broken', { line: 1, column: 10, expected: 'escape' }],
    ['a leading zero', '{"a": 007}', 'json-broken', { line: 1, column: 7, found: '007', expected: 'number' }],
    ['full-width digits', '{"a": １２}', 'json-broken', { line: 1, column: 7, found: '１２', expected: 'number' }],
    [
      'a word of another language',
      '{"a": True}',
      'json-broken',
      { line: 1, column: 7, found: 'True', expected: 'value' },
    ],
    ['a value that is not there', '{"a": }', 'json-broken', { line: 1, column: 7, found: '}', expected: 'value' }],
    ['brackets that do not match', '{"a": [1}', 'json-broken', { line: 1, column: 9, found: '}', expected: 'comma' }],
    ['something after the end', '{"a": 1}\n;', 'json-broken', { line: 2, column: 1, found: ';', expected: 'end' }],
    ['a text cut off inside a string', '{"a": "路', 'json-truncated', { line: 1, column: 9 }],
    ['a text cut off inside a number', '{"a": 12.', 'json-truncated', { line: 1, column: 10 }],
    ['a text cut off inside a word', '{"a": fal', 'json-truncated', { line: 1, column: 10 }],
    ['a text cut off inside an escape', '{"a": "\\u4e', 'json-truncated', { line: 1, column: 12 }],
    ['an empty text', '', 'json-truncated', { line: 1, column: 1 }],
    ['a web page', '  <!doctype html>\n<html>', 'html-instead', { start: '<!doctype html> <html>' }],
    ['lines that end in CR and LF', '{"a": 1,\r\n"b"：2}', 'json-broken', { line: 2, column: 4, found: '：' }],
    ['a character outside the basic plane before it', '{"𠮷"：2}', 'json-broken', { line: 1, column: 5, found: '：' }],
  ];

  it.each(cases)('%s', (_, text, code, facts) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(reading(text)).toMatchObject([{ code, severity: 'error', facts }]);
  });

  it('Chinese quotation marks inside text are no fault', () => {
    expect(reading('{"type": "index", "title": "说“好”，就办"}').map((one) => one.code)).not.toContain(
      'json-chinese-quote',
    );
  });
});
