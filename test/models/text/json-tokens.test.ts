import { describe, expect, it } from 'vitest';
import {
  misplacedQuote,
  quoteBeforePunctuation,
  stringToken,
  wordToken,
} from '../../../packages/models/src/text/json-tokens.js';

describe('A string of JSON', () => {
  it.each([
    ['""', 0, 2],
    ['"甲"', 0, 3],
    ['a"甲" ', 1, 4],
    ['"\\""', 0, 4],
    ['"\\\\"', 0, 4],
    ['"\\/\\b\\f\\n\\r\\t"', 0, 14],
    ['"\\u4e00"', 0, 8],
    ['"\\u4E0Fx"', 0, 9],
    ['"“甲”" ', 0, 5],
  ])('%j goes on after its mark', (text, start, next) => {
    expect(stringToken(text, start)).toEqual({ next });
  });

  it.each([
    ['"', 'truncated', 1],
    ['"甲', 'truncated', 2],
    ['"\\', 'truncated', 2],
    ['"甲\\', 'truncated', 3],
    ['"\\u', 'truncated', 3],
    ['"\\u4', 'truncated', 4],
    ['"\\u4e0', 'truncated', 6],
    ['"\\x', 'escape', 1],
    ['"甲\\x"', 'escape', 2],
    ['"\\ n"', 'escape', 1],
    ['"\\u4eg', 'escape', 1],
    ['"\\ug', 'escape', 1],
    ['"\\u4e0"', 'escape', 1],
    ['"\\u4e0" ', 'escape', 1],
    ['"\\gu4e00"', 'escape', 1],
    ['"\\uu4e0', 'escape', 1],
    ['"甲\n"', 'quote', 2],
    ['"\t"', 'quote', 1],
    ['"\u001f"', 'quote', 1],
  ] as const)('%j ends early: %s at %i', (text, why, at) => {
    expect(stringToken(text, 0)).toEqual({ at, why });
  });
});

describe('A word or number of JSON', () => {
  it.each([
    ['true', 4],
    ['false,', 5],
    ['null}', 4],
    ['0]', 1],
    ['-0 ', 2],
    ['10', 2],
    ['-12.50:', 6],
    ['1e5', 3],
    ['1.5E+10"', 7],
    ['1e-5“', 4],
  ])('%j goes on after it', (text, next) => {
    expect(wordToken(text, 0)).toEqual({ next });
  });

  it.each([
    't',
    'tru',
    'f',
    'fals',
    'n',
    'nul',
    '-',
    '0.',
    '1.',
    '12.',
    '105.',
    '-0.',
    '1e',
    '12E',
    '1e+',
    '1E-',
    '1.5e',
    '1.52e-',
    '-1.5E+',
  ])('%j was cut off', (word) => {
    expect(wordToken(word, 0)).toEqual({ at: word.length, why: 'truncated' });
    expect(wordToken(`[${word}`, 1)).toEqual({ at: word.length + 1, why: 'truncated' });
    expect(wordToken(`${word},`, 0)).toEqual({ at: 0, why: /^[-0-9]/.test(word) ? 'number' : 'value' });
  });

  it.each([
    ['007', 'number'],
    ['１２', 'number'],
    ['+1', 'number'],
    ['.5', 'number'],
    ['-x', 'number'],
    ['01.', 'number'],
    ['1.e', 'number'],
    ['1.x', 'number'],
    ['1x', 'number'],
    ['1.5x', 'number'],
    ['1e+x', 'number'],
    ['1ex', 'number'],
    ['--', 'number'],
    ['1-', 'number'],
    ['True', 'value'],
    ['x1', 'value'],
    ['ue', 'value'],
    ['nulls', 'value'],
    ['甲-', 'value'],
  ] as const)('%j is a wrong %s', (word, why) => {
    expect(wordToken(word, 0)).toEqual({ at: 0, why });
    expect(wordToken(` ${word},`, 1)).toEqual({ at: 1, why });
  });
});

describe('A Chinese mark where a string should have ended', () => {
  it.each([
    ['title“: ', 5],
    ['“', 0],
    ['甲” ,:[]{}，：｛｝［］\n', 1],
    ['甲”。', -1],
    ['甲', -1],
    [' ,:', -1],
    ['', -1],
  ])('of %j stands before nothing but punctuation: %i', (text, at) => {
    expect(misplacedQuote(text, 0, text.length)).toBe(at);
    expect(misplacedQuote(`”${text}"`, 1, text.length + 1)).toBe(at === -1 ? -1 : at + 1);
  });

  it.each([
    ['路”,', 1],
    ['路” }甲', 1],
    ['说“好”，路”\n]', 6],
    ['路”', 1],
    ['”:', 0],
    ['路”。', -1],
    ['路', -1],
  ])('of %j is the first before punctuation or the end: %i', (text, at) => {
    expect(quoteBeforePunctuation(text, 0, text.length)).toBe(at);
    expect(quoteBeforePunctuation(`”,${text}`, 2, text.length + 2)).toBe(at === -1 ? -1 : at + 2);
  });
});
