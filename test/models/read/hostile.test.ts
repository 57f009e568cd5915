import { read, type DocumentType } from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated } from './mutate.js';
import { valid } from './valid.js';

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
});
