import { describe, expect, it } from 'vitest';
import { readAny, read } from '@cunju/models';
import { gate } from '../../../packages/models/src/read/gate.js';
import { kindFinding } from '../../../packages/models/src/read/kind.js';
import { measure } from '../../../packages/models/src/read/value-gate.js';

const MIB = 1_048_576;
const LIMIT = 2 * MIB;
const error = (code: string, facts: object, path: unknown[] = []) => ({ code, severity: 'error', path, facts });
const tooLarge = (bytes: number) => ({ findings: [error('too-large', { bytes, limit: LIMIT })] });
const blank = (bytes: number) => new Uint8Array(bytes).fill(32);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('The gate', () => {
  it('lets bytes, text and values of exactly the limit through, and no byte more', () => {
    expect(gate('consultation', blank(LIMIT))).toEqual({ brokenText: ' '.repeat(LIMIT) });
    expect(gate('consultation', blank(LIMIT + 1))).toEqual(tooLarge(LIMIT + 1));
    expect(gate('consultation', ' '.repeat(LIMIT))).toEqual({ brokenText: ' '.repeat(LIMIT) });
    expect(gate('consultation', ' '.repeat(LIMIT + 1))).toEqual(tooLarge(LIMIT + 1));
    const value = (length: number) => ({ a: 'x'.repeat(length) });
    expect(gate('consultation', value(LIMIT - 7))).toEqual({ value: value(LIMIT - 7) });
    expect(gate('consultation', value(LIMIT - 6))).toEqual(tooLarge(LIMIT + 1));
    expect(gate('index', value(LIMIT - 6))).toEqual({ value: value(LIMIT - 6) });
  });

  it('reads bytes in an array or a buffer, and takes nothing else for bytes', () => {
    expect(gate('index', bytes('{"a":1}'))).toEqual({ value: { a: 1 } });
    expect(gate('index', bytes('{"a":1}').buffer)).toEqual({ value: { a: 1 } });
    const view = new DataView(new ArrayBuffer(2));
    expect(gate('index', view as never)).toEqual({ value: view });
    const named = { [Symbol.toStringTag]: 'Uint8Array' };
    expect(gate('index', named)).toEqual({ value: named });
  });

  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

  it.each([
    ['nesting in a text', nested(33), error('too-deep', { depth: 33, limit: 32 })],
    ['nesting in a value', JSON.parse(nested(33)), error('too-deep', { depth: 33, limit: 32 })],
    ['bytes of no text', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff), error('not-text', { encoding: 'utf-8, gbk' })],
    ['half of UTF-16', Uint8Array.of(0xff, 0xfe, 0x41), error('not-text', { encoding: 'utf-16le' })],
    ['a forbidden key in a text', '{"constructor":1}', error('forbidden-key', { key: 'constructor' }, ['constructor'])],
    ['a forbidden key in a value', { constructor: 1 }, error('forbidden-key', { key: 'constructor' }, ['constructor'])],
  ])('stops %s', (_, input, finding) => {
    expect(gate('index', input)).toEqual({ findings: [finding] });
  });

  it('stops what cannot be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(gate('index', proxy)).toEqual({ findings: [error('not-a-document', { found: 'unreadable' })] });
  });

  it.each([
    ['', 9, { size: 2, depth: 0 }],
    [['aaaa', 'bbbb'], 3, { size: 9, depth: 1 }],
    [[[], 'xxxx'], 9, { size: 10, depth: 2 }],
    [{ ab: [1, 'c'] }, 99, { size: 1 + 5 + 3 + 1 + 3, depth: 2 }],
  ])('counts in %j, up to %d', (value, limit, expected) => {
    expect(measure(value, limit, 9)).toEqual(expected);
  });
});

describe('What kind of thing it is', () => {
  it.each([
    [null, error('not-a-document', { found: 'null' })],
    [[], error('not-a-document', { found: 'list' })],
    [{ schemaVersion: 2, type: 'notice' }, error('schema-too-new', { found: 2, supported: 1 }, ['schemaVersion'])],
    [{ schemaVersion: 1, type: 'notice' }, error('wrong-kind', { expected: 'index', found: 'notice' }, ['type'])],
    [{ schemaVersion: 1.5, type: 'index' }, undefined],
    [{ schemaVersion: '2', type: 7 }, undefined],
    [{ schemaVersion: 1, type: 'index' }, undefined],
  ])('%j', (value, expected) => {
    expect(kindFinding('index', value)).toEqual(expected);
  });
});

describe('Reading whatever it is', () => {
  /** A page's object whose `type` may be asked for so often and no more. */
  const shy = (looks: number) => {
    let left = looks;
    return {
      get type(): string {
        left -= 1;
        if (left < 0) throw new Error('no');
        return 'index';
      },
    };
  };
  const allowed = expect.any(Array) as unknown;

  it.each([
    ['{', undefined],
    ['[]', [error('not-a-document', { found: 'list' })]],
    [null, [error('not-a-document', { found: 'null' })]],
    ['7', [error('not-a-document', { found: 'integer' })]],
    ['{}', [error('missing-field', { field: 'type' }, ['type'])]],
    [{ type: 7 }, [error('not-allowed-value', { found: 'integer', allowed }, ['type'])]],
    [{ type: 'recipe' }, [error('not-allowed-value', { found: 'recipe', allowed }, ['type'])]],
    ['['.repeat(33), [error('too-deep', { depth: 33, limit: 32 })]],
  ])('%j', (input, findings) => {
    const result = readAny(input);
    expect(Object.keys(result).sort()).toEqual(['findings', 'ok']);
    expect(result.ok).toBe(false);
    if (findings) expect(result.findings).toEqual(findings);
    else expect(result.findings[0]?.code).toBe('json-truncated');
  });

  it('an object that throws at a later look is unreadable, or names no type', () => {
    expect(readAny(shy(0))).toEqual({ ok: false, findings: [error('not-a-document', { found: 'unreadable' })] });
    expect(readAny(shy(2))).toEqual({ ok: false, findings: [error('missing-field', { field: 'type' }, ['type'])] });
    const unreadable = { ok: false, findings: [error('not-a-document', { found: 'unreadable' })] };
    for (const looks of [0, 1, 2, 3]) expect(read('index', shy(looks)), String(looks)).toEqual(unreadable);
  });
});
