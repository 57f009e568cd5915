import { describe, expect, it } from 'vitest';
import { locateJson } from '@cunju/models';
import { isCalendarDate, isLater, isRealDay, isRealInstant } from '../../../packages/models/src/text/calendar.js';
import { decodeBytes } from '../../../packages/models/src/text/decode.js';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('Bytes as text', () => {
  it.each([
    ['UTF-8', utf8('村居'), { text: '村居' }],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8('村')], { text: '村' }],
    ['little-endian UTF-16', [0xff, 0xfe, 0x51, 0x67], { text: '村' }],
    ['big-endian UTF-16', [0xfe, 0xff, 0x67, 0x51], { text: '村' }],
    ['half of little-endian UTF-16', [0xff, 0xfe, 0x51], { tried: 'utf-16le' }],
    ['half of big-endian UTF-16', [0xfe, 0xff, 0x67], { tried: 'utf-16be' }],
    ['GBK', [0xca, 0xaf, 0xc3, 0xc5], { text: '石门' }],
    ['neither', [0xca, 0xaf, 0xc3, 0xc5, 0xca], { tried: 'utf-8, gbk' }],
    ['a file with control bytes', [0xc3, 0xc5, 8], { tried: 'utf-8, gbk' }],
    ['GBK with a tab', [0xc3, 0xc5, 9], { text: '门\t' }],
    ['damaged UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xca], { tried: 'utf-8' }],
    ['damaged UTF-8', [...utf8('村居村居村居村居村居村'), 0xca], { tried: 'utf-8' }],
    ['nothing', [], { text: '' }],
  ])('%s', (_, bytes, expected) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toEqual(expected);
  });
});

describe('Days and instants', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-12-32', false],
    ['2026-00-01', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['x2026-01-01', false],
    ['2026-01-011', false],
  ])('the day %s: %s', (day, real) => {
    expect(isCalendarDate(day)).toBe(real);
    expect(isRealDay(day)).toBe(real);
  });

  it.each([
    ['2026-11-21T09:00Z', true],
    ['2026-11-21T23:59:59.123+08:00', true],
    ['2026-11-21T09:00:00-14:59', true],
    ['2026-11-21T24:00Z', false],
    ['2026-11-21T09:60Z', false],
    ['2026-11-21T09:00:60Z', false],
    ['2026-11-21T09:00+15:00', false],
    ['2026-11-21T09:00+08:60', false],
    ['2026-11-31T09:00Z', false],
    ['2026-11-21T09:00', false],
    ['12026-11-21T09:00Z', false],
    ['2026-11-21T09:00Z!', false],
    ['明天', false],
    ['', false],
  ])('the instant %s: %s', (instant, real) => {
    expect(isRealInstant(instant)).toBe(real);
    expect(isRealDay(instant)).toBe(real);
  });

  it.each([
    ['2026-11-22', '2026-11-21', true],
    ['2026-11-21', '2026-11-21', false],
    ['2026-11-21T09:00Z', '2026-11-21', false],
    ['2026-11-22', '2026-11-21T09:00Z', true],
    ['2026-11-21T09:00+08:00', '2026-11-21T02:00Z', false],
    ['2026-11-21T11:00+08:00', '2026-11-21T02:00Z', true],
  ])('%s is later than %s: %s', (first, second, later) => {
    expect(isLater(first, second)).toBe(later);
  });

  it('a text that is one string has one place', () => {
    expect(locateJson('\n "a"', [[], ['x']])).toEqual(locateJson('\n "a"', [['x'], []]));
    expect(locateJson('"a"', [['x']])).toEqual([{ line: 1, column: 1 }]);
  });
});
