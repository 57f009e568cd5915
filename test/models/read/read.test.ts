import { read, type DocumentType, type Finding, type FindingCode } from '@cunju/models';
import { describe, expect, it } from 'vitest';
import { changed, consultation, copy, index, pointsLedger, valid } from './valid.js';

const types = Object.keys(valid) as DocumentType[];
const codes = (findings: readonly Finding[]) => findings.map((one) => one.code);
const text = (value: unknown) => JSON.stringify(value);
const bytes = (value: string) => new TextEncoder().encode(value);

describe('read takes a document in every form', () => {
  it.each(types)('a valid %s as text, bytes and object has no finding', (type) => {
    const document = copy(valid[type]);
    for (const input of [text(document), bytes(text(document)), document, bytes(text(document)).buffer]) {
      expect(read(type, input)).toMatchObject({ ok: true, findings: [] });
    }
  });

  it('an object comes back as the same object, unchanged, also when frozen', () => {
    const document = Object.freeze(copy(consultation));
    const before = text(document);
    const result = read('consultation', document);
    expect(result.ok && result.document).toBe(document);
    expect(text(document)).toBe(before);
  });

  it('a reactive proxy is read like a plain object', () => {
    const wrap = <T extends object>(target: T): T =>
      new Proxy(target, {
        get: (object, key) => {
          const value: unknown = Reflect.get(object, key);
          return typeof value === 'object' && value !== null ? wrap(value) : value;
        },
      });
    expect(read('consultation', wrap(copy(consultation)))).toMatchObject({ ok: true, findings: [] });
  });

  it('a byte order mark is removed from text and from bytes', () => {
    const marked = `\uFEFF${text(index)}`;
    expect(read('index', marked).ok).toBe(true);
    expect(read('index', bytes(marked)).ok).toBe(true);
  });

  it('GBK is read when UTF-8 fails', () => {
    const [before, after] = text(changed(index, 'title', 'GBK')).split('GBK') as [string, string];
    const ascii = (part: string) => [...part.replace(/[^\0-\x7f]/g, '?')].map((one) => one.charCodeAt(0));
    // 石门 in GBK
    const result = read('index', Uint8Array.from([...ascii(before), 0xca, 0xaf, 0xc3, 0xc5, ...ascii(after)]));
    expect(result.ok && result.document.title).toBe('石门');
  });

  it('UTF-16 with its mark is read', () => {
    const units = [...`\uFEFF${text(index)}`].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]);
    expect(read('index', Uint8Array.from(units)).ok).toBe(true);
  });

  it('UTF-8 with one damaged byte is refused and not turned into wrong characters', () => {
    const damaged = bytes(text(index));
    damaged[damaged.indexOf(0xe7) + 1] = 0x20;
    expect(read('index', damaged).findings).toMatchObject([{ code: 'not-text', facts: { encoding: 'utf-8' } }]);
  });

  it.each([
    ['a spreadsheet', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0xe7, 0xff]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]],
  ])('the bytes of %s are refused as no text', (_, bytesOfFile) => {
    expect(codes(read('index', Uint8Array.from(bytesOfFile)).findings)).toEqual(['not-text']);
  });
});

describe('read stops at its gate', () => {
  const big = (units: number) => text({ ...copy(consultation), filler: 'x'.repeat(units) });

  it('2 MiB is the limit for a consultation, in text, bytes and objects', () => {
    const tooBig = big(2_097_152);
    for (const input of [tooBig, bytes(tooBig), JSON.parse(tooBig) as unknown]) {
      expect(codes(read('consultation', input).findings)).toEqual(['too-large']);
    }
    expect(codes(read('consultation', big(2_000_000)).findings)).toEqual(['unknown-field']);
  });

  it('Han count as the three bytes they take', () => {
    const han = text({ ...copy(consultation), filler: '村'.repeat(800_000) });
    expect(codes(read('consultation', han).findings)).toEqual(['too-large']);
  });

  it('an account book and an index may have 32 MiB', () => {
    const filler = 'x'.repeat(3_000_000);
    for (const type of ['points-ledger', 'index'] as const) {
      expect(read(type, text({ ...copy(valid[type]), filler })).ok).toBe(true);
    }
  });

  it('32 levels are read and 33 are not, in text and in objects', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const inside = (levels: number) => `${text(copy(index)).slice(0, -1)},"more":${nested(levels)}}`;
    for (const form of [(one: string): unknown => one, (one: string): unknown => JSON.parse(one)]) {
      expect(codes(read('index', form(inside(31))).findings)).toEqual(['unknown-field']);
      expect(read('index', form(inside(32))).findings).toMatchObject([
        { code: 'too-deep', facts: { depth: 33, limit: 32 } },
      ]);
    }
  });

  it('100,000 levels end in a finding', () => {
    expect(codes(read('index', '['.repeat(100_000)).findings)).toEqual(['too-deep']);
  });

  it('brackets and escaped quotation marks inside text do not count as levels', () => {
    const title = '[{"\\'.repeat(30);
    expect(read('index', text(changed(index, 'title', title))).ok).toBe(true);
  });

  it('a cycle ends in a finding', () => {
    const document: Record<string, unknown> = { ...copy(index) };
    document.self = document;
    expect(codes(read('index', document).findings)).toEqual(['too-deep']);
  });

  it('parts that are shared a billion times over end in a finding', () => {
    let shared: unknown = 'x';
    for (let level = 0; level < 30; level++) shared = [shared, shared];
    expect(codes(read('consultation', { ...copy(consultation), shared }).findings)).toEqual(['too-large']);
  });

  it('a list of four thousand million holes ends in a finding', () => {
    const documents: unknown[] = [];
    documents.length = 4_294_967_295;
    expect(codes(read('index', { ...copy(index), documents }).findings)).toEqual(['too-large']);
  });

  it.each([
    [
      'a getter that throws',
      {
        get type() {
          throw new Error('no');
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
  ])('%s ends in a finding', (_, input) => {
    expect(codes(read('index', input).findings)).toEqual(['not-a-document']);
  });

  it.each([
    ['__proto__', '{"publisher":{"__proto__":{"polluted":1}}}'],
    ['constructor', '{"publisher":{"constructor":{"prototype":{"polluted":1}}}}'],
    ['prototype', '{"publisher":[{"prototype":1}]}'],
    ['\\u005f_proto__', '{"publisher":{"\\u005f_proto__":{"polluted":1}}}'],
  ])('the key %s is an error wherever it stands, and pollutes nothing', (_, input) => {
    for (const form of [input, JSON.parse(input) as unknown]) {
      const { ok, findings } = read('index', form);
      expect(ok).toBe(false);
      expect(findings[0]).toMatchObject({ code: 'forbidden-key', severity: 'error' });
      expect(findings[0]?.path[0]).toBe('publisher');
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('the words constructor and prototype may stand in text', () => {
    expect(read('index', text(changed(index, 'title', 'constructor, prototype, __proto__'))).ok).toBe(true);
  });
});

describe('read says what kind of thing it was given', () => {
  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [42, 'integer'],
    [true, 'boolean'],
    [[], 'list'],
    ['"words"', 'text'],
    ['3.5', 'number'],
  ])('%j is not a document', (input, found) => {
    expect(read('index', input).findings).toMatchObject([{ code: 'not-a-document', facts: { found } }]);
  });

  it('a newer schema version comes alone, before everything else', () => {
    const { findings } = read('index', { schemaVersion: 2, type: 'notice', what: 1 });
    expect(findings).toMatchObject([
      { code: 'schema-too-new', path: ['schemaVersion'], facts: { found: 2, supported: 1 } },
    ]);
  });

  it('a document of another type is named', () => {
    expect(read('index', copy(consultation)).findings).toMatchObject([
      { code: 'wrong-kind', path: ['type'], facts: { expected: 'index', found: 'consultation' } },
    ]);
  });
});

describe('read names what is wrong with the shape, where it is', () => {
  const cases: [string, string, unknown, FindingCode, object][] = [
    ['a missing field', 'ballot.questions.0.options.1.label', undefined, 'missing-field', { field: 'label' }],
    ['a missing choice', 'mode', undefined, 'missing-field', { field: 'mode' }],
    ['text where a number belongs', 'result.base', '120', 'wrong-type', { expected: 'number', found: 'text' }],
    ['a part of a whole', 'result.base', 1.5, 'wrong-type', { expected: 'integer', found: 'number' }],
    ['an object where a list belongs', 'ballot.questions', {}, 'wrong-type', { expected: 'list', found: 'object' }],
    ['a list where an object belongs', 'publisher', [], 'wrong-type', { expected: 'object', found: 'list' }],
    ['null', 'title', null, 'wrong-type', { expected: 'text', found: 'null' }],
    [
      'a word outside the list',
      'scope',
      '全村',
      'not-allowed-value',
      { found: '全村', allowed: ['village', 'household'] },
    ],
    ['a date in slashes', 'publishedOn', '2026/11/01', 'wrong-format', { format: 'date', found: '2026/11/01' }],
    ['a time without offset', 'updatedAt', '2026-11-01 09:00', 'wrong-format', { format: 'instant' }],
    ['an id with a space', 'id', 'a b', 'wrong-format', { format: 'id', found: 'a b' }],
    ['a phone with words', 'publisher.phone', '打村部', 'wrong-format', { format: 'phone' }],
    ['an area code of seven digits', 'locality.code', '4313221', 'wrong-format', { format: 'area-code' }],
    ['nobody entitled', 'result.base', 0, 'number-range', { minimum: 1, found: 0 }],
    ['a count beyond the safe integers', 'result.base', 2 ** 60, 'number-range', { found: 2 ** 60 }],
    ['an empty title', 'title', '', 'too-short', { minimum: 1 }],
    ['a title of 201 characters', 'title', '长'.repeat(201), 'too-long', { maximum: 200 }],
    ['21 co-organizers', 'coOrganizers', Array(21).fill('村部'), 'too-long', { maximum: 20 }],
  ];

  it.each(cases)('%s at %s', (_, path, value, code, facts) => {
    const { ok, findings } = read('consultation', changed(consultation, path, value));
    const where = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    expect(ok).toBe(false);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code,
        severity: 'error',
        path: where,
        facts: expect.objectContaining(facts) as object,
      }),
    );
  });

  it('a checksum in capitals', () => {
    const { findings } = read('points-ledger', changed(pointsLedger, 'entries.1.commitment', 'A'.repeat(64)));
    expect(findings).toMatchObject([
      { code: 'wrong-format', path: ['entries', 1, 'commitment'], facts: { format: 'sha256' } },
    ]);
  });

  it('an unknown field is kept, reported with its path, and no error', () => {
    const document = changed(changed(consultation, 'result.questions.0.titel', '错字'), '$schema', 'x');
    const result = read('consultation', document);
    expect(result.findings).toEqual([
      { code: 'unknown-field', severity: 'advice', path: ['result', 'questions', 0, 'titel'], facts: { key: 'titel' } },
    ]);
    expect(result.ok && result.document).toBe(document);
  });

  it('at most 200 findings come back, errors first', () => {
    const documents = Array.from({ length: 3_000 }, (_, at) => ({
      ...copy(index).documents[0],
      extra: 1,
      id: `d${at}`,
      href: at > 2_900 ? 'javascript:1' : 'x',
    }));
    const { findings } = read('index', { ...copy(index), documents });
    expect(findings).toHaveLength(200);
    expect(codes(findings.slice(0, 99))).toEqual(Array(99).fill('unsafe-link'));
    expect(findings[99]?.code).toBe('unknown-field');
  });
});
