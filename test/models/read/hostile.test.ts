import { read, type DocumentType } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated } from './mutate.js';
import { copy, valid } from './valid.js';

const types = Object.keys(valid) as DocumentType[];

describe('read never throws', () => {
  it.each(types)('on 4,000 changed documents of type %s, as values and as text', (type) => {
    let accepted = 0;
    fc.assert(
      fc.property(mutated(valid[type]), fc.boolean(), (value, asText) => {
        const result = read(type, asText ? (JSON.stringify(value) ?? '') : value);
        if (result.ok) accepted++;
        const errors = result.findings.filter((one) => one.severity === 'error');
        expect(errors.length > 0).toBe(!result.ok);
        expect(result.findings.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 4_000 },
    );
    // Changes that are all refused, or all accepted, would show nothing.
    expect(accepted).toBeGreaterThan(50);
    expect(accepted).toBeLessThan(3_950);
  });

  it('on 5,000 values of any kind', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
          withNullPrototype: true,
        }),
        fc.constantFrom(...types),
        (value, type) => {
          expect(read(type, value).ok).toBe(false);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('on 5,000 runs of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...types), (value, type) => {
        expect(read(type, value).ok).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and spaces', '1 '],
    ['half of an identification number', '43132219900101 '],
    ['number plates', '湘A'],
    ['illnesses', '患'],
    ['stars', '张*'],
    ['Chinese quotation marks', '“ '],
    ['backslashes', '\\'],
    ['surrogates', '\ud800'],
    ['path separators', '/\\'],
  ])('and ends on 600,000 characters of %s in any field', (_, part) => {
    const long = part.repeat(600_000 / part.length);
    const document = {
      ...copy(valid['rule-book']),
      note: long,
      extra: { maskedName: long, href: long, [long.slice(0, 1_000)]: long },
    };
    expect(read('rule-book', document).ok).toBeTypeOf('boolean');
    expect(read('rule-book', `{"title": "${long}`).ok).toBe(false);
    expect(read('rule-book', `{"title": ${long}`).ok).toBe(false);
  });
});
