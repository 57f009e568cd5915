import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../packages/models/src/text/decode.js';

const bytes = (...list: number[]) => Uint8Array.from(list);
const utf8 = (text: string) => Array.from(new TextEncoder().encode(text));
/** 村规 in GBK. */
const GBK = [0xb4, 0xe5, 0xb9, 0xe6];

describe('The bytes of a document', () => {
  it.each([
    ['nothing', bytes(), ''],
    ['UTF-8', bytes(...utf8('村规')), '村规'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...utf8('村规')), '村规'],
    ['UTF-16, the small end first', bytes(0xff, 0xfe, 0x51, 0x67), '村'],
    ['UTF-16, the big end first', bytes(0xfe, 0xff, 0x67, 0x51), '村'],
    ['GBK', bytes(...GBK), '村规'],
    ['GBK with tabs and line ends', bytes(9, ...GBK, 10), '\t村规\n'],
  ])('are read as %s', (_, given, text) => {
    expect(decodeBytes(given)).toEqual({ text });
  });

  it.each([
    ['half a pair of UTF-16, the small end first', bytes(0xff, 0xfe, 0x00, 0xd8), 'utf-16le'],
    ['half a pair of UTF-16, the big end first', bytes(0xfe, 0xff, 0xd8, 0x00), 'utf-16be'],
    ['a mark of UTF-8 before something else', bytes(0xef, 0xbb, 0xbf, ...GBK), 'utf-8'],
    ['UTF-8 with one damaged byte', bytes(...utf8('村'.repeat(11)), 0xff), 'utf-8'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), 'utf-8, gbk'],
    ['a control character among GBK', bytes(...GBK, 8), 'utf-8, gbk'],
    ['what is no GBK either', bytes(0x81, 0x20), 'utf-8, gbk'],
  ])('are not read: %s', (_, given, tried) => {
    expect(decodeBytes(given)).toEqual({ tried });
  });
});
