import { read } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consultation } from './valid.js';

describe('Broken JSON is explained wherever it breaks', () => {
  it('every text that JSON.parse refuses gets one finding about its text', () => {
    const whole = JSON.stringify(consultation, null, 2);
    const about = ['json-broken', 'json-chinese-quote', 'json-truncated', 'html-instead'];
    const odd = fc.constantFrom(
      '“',
      '”',
      '"',
      '，',
      '：',
      ',',
      '}',
      ']',
      '{',
      '\\',
      '\n',
      'x',
      '0',
      '\u0000',
      '｝',
      ' ',
      '',
    );
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(3), odd, (at, away, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + away);
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        const { findings } = read('consultation', text);
        if (!parses) expect(findings.map((one) => about.includes(one.code))).toEqual([true]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('every beginning of a document is cut off, and is said to be', () => {
    const whole = JSON.stringify(consultation);
    for (let end = 0; end < whole.length; end += 3) {
      expect(read('consultation', whole.slice(0, end)).findings[0]?.code, whole.slice(0, end).slice(-20)).toBe(
        'json-truncated',
      );
    }
  });
});
