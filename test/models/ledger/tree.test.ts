import { createHash } from 'node:crypto';
import {
  canonicalJson,
  leafBytes,
  leafHash,
  sealLedger,
  sha256,
  toHex,
  treeRoot,
  verifyLedger,
  type Integrity,
} from '@cunju/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LedgerTree } from '../../../packages/models/src/ledger/tree.js';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

describe('SHA-256', () => {
  const vectors: [string, string][] = [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ];
  for (const [message, hash] of vectors)
    test(`of the published message of ${message.length} letters`, () =>
      expect(toHex(sha256(new TextEncoder().encode(message)))).toBe(hash));

  test('agrees with the system on messages of every length around the block borders', () => {
    for (let length = 0; length < 300; length += 1) {
      const message = new Uint8Array(length).map((_, i) => (i * 7 + length) & 255);
      expect(toHex(sha256(message))).toBe(createHash('sha256').update(message).digest('hex'));
    }
    const long = new Uint8Array(100_000).fill(97);
    expect(toHex(sha256(long))).toBe(createHash('sha256').update(long).digest('hex'));
  });
});

describe('The tree of RFC 6962', () => {
  const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const roots = [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];
  roots.forEach((root, size) =>
    test(`has the published root over ${size} leaves`, () => {
      const hashes = leaves.slice(0, size).map((leaf) => leafHash(bytes(leaf)));
      expect(toHex(treeRoot(hashes))).toBe(root);
    }),
  );

  test('is the same over its blocks as over its leaves', () => {
    for (const size of [1, 255, 256, 257, 700, 1025]) {
      const leaves = Array.from({ length: size }, (_, i) => new TextEncoder().encode(`e${i}`));
      const tree = new LedgerTree();
      leaves.forEach((leaf) => tree.add(leaf));
      expect(toHex(tree.end().blocks.root())).toBe(toHex(treeRoot(leaves.map(leafHash))));
      expect(tree.blocks.length).toBe(Math.ceil(size / 256));
    }
  });
});

describe('The canonical text of RFC 8785', () => {
  test('orders keys by UTF-16 units, as its appendix does', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const keys = Object.keys(JSON.parse(canonicalJson(value)) as object);
    expect(canonicalJson(value).startsWith('{"\\r":"Carriage Return","1":"One","\u0080":')).toBe(true);
    expect(keys).toHaveLength(7);
    expect(canonicalJson(value).indexOf('\ud83d')).toBeLessThan(canonicalJson(value).indexOf('\ufb33'));
  });

  test('keeps numbers, keys that look like numbers and a key called __proto__ in their order', () => {
    expect(canonicalJson({ b: 2, a: 1, 10: 0, 9: 0 })).toBe('{"10":0,"9":0,"a":1,"b":2}');
    expect(canonicalJson(JSON.parse('{"b":[1,{"d":1,"c":null}],"__proto__":3}'))).toBe(
      '{"__proto__":3,"b":[1,{"c":null,"d":1}]}',
    );
    expect(canonicalJson({ a: undefined, b: [undefined], c: -0, d: 1e21 })).toBe('{"b":[null],"c":0,"d":1e+21}');
  });

  test('does not depend on the order in which a document lists its keys and reads back as the value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text) as unknown;
        const canonical = canonicalJson(value);
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
      }),
    );
  });

  test('is the same where a script of the page gave every array or object a toJSON', () => {
    const entry = { approvals: ['zhang', 'li'], b: { c: [1] }, a: 'x' };
    const plain = canonicalJson(entry);
    expect(plain).toBe('{"a":"x","approvals":["zhang","li"],"b":{"c":[1]}}');
    for (const prototype of [Array.prototype, Object.prototype] as object[]) {
      Object.defineProperty(prototype, 'toJSON', { configurable: true, enumerable: false, value: () => 'other' });
      try {
        expect(canonicalJson(entry)).toBe(plain);
        expect(canonicalJson({ a: 'x' })).toBe('{"a":"x"}');
        expect(canonicalJson(['x'])).toBe('["x"]');
      } finally {
        delete (prototype as { toJSON?: unknown }).toJSON;
      }
    }
  });

  test('is written in UTF-8', () => {
    expect(Buffer.from(leafBytes({ note: '张*' })).toString('utf8')).toBe('{"note":"张*"}');
  });
});

const entries = Array.from({ length: 600 }, (_, seq) => ({
  id: `e${seq}`,
  seq,
  debit: 'pool',
  credit: `h${seq % 20}`,
  points: 1 + (seq % 7),
  kind: 'earn',
  actDate: '2026-01-02',
  postedAt: '2026-01-20T09:00:00+08:00',
  batch: '2026-01',
  approvals: ['村委会', '监委会'],
}));
const integrity = sealLedger(entries, 'cunju/431322105210/points');
const broken = (more: Partial<Integrity>, list: object[] = entries) =>
  verifyLedger({ entries: list, integrity: { ...integrity, ...more } });

describe('Verifying a ledger', () => {
  test('accepts what was sealed', async () => {
    expect(await verifyLedger({ entries, integrity })).toEqual({ ok: true, entries: 600 });
    expect(integrity.blocks).toHaveLength(3);
  });

  test('finds the block of an entry that was changed', async () => {
    const changed = entries.map((e) => (e.seq === 300 ? { ...e, points: e.points + 1 } : e));
    expect(await broken({}, changed)).toMatchObject({ ok: false, reason: 'block', brokenBlock: 1 });
  });

  test('finds the entry itself where every leaf is recorded', async () => {
    const leaves = entries.map((e) => toHex(leafHash(leafBytes(e))));
    const changed = entries.map((e) => (e.seq === 300 ? { ...e, credit: 'h19' } : e));
    expect(await broken({ leaves }, changed)).toMatchObject({ reason: 'entry', brokenBlock: 1, brokenEntry: 300 });
    expect((await broken({ leaves })).ok).toBe(true);
  });

  test('finds entries that were added, dropped or put in another order', async () => {
    expect(await broken({}, entries.slice(0, -1))).toMatchObject({ ok: false, reason: 'size', brokenBlock: 2 });
    expect(await broken({}, [...entries, { ...entries[0] }])).toMatchObject({ ok: false, reason: 'size' });
    const swapped = [...entries];
    [swapped[0], swapped[1]] = [swapped[1]!, swapped[0]!];
    expect(await broken({}, swapped)).toMatchObject({ ok: false, brokenBlock: 0 });
  });

  test('finds a root, a block or a size that was changed', async () => {
    expect(await broken({ root: '0'.repeat(64) })).toMatchObject({ ok: false, reason: 'root' });
    expect(await broken({ blocks: ['0'.repeat(64)] })).toMatchObject({ ok: false, brokenBlock: 0 });
    expect(await broken({ size: 599 })).toMatchObject({ ok: false, reason: 'size' });
    expect(await broken({ blocks: undefined })).toMatchObject({ ok: true });
  });

  test('compares the checkpoint', async () => {
    const root = Buffer.from(integrity.root, 'hex').toString('base64');
    const note = `${integrity.origin}\n600\n${root}\n\n— cunju AAAA\n`;
    expect((await broken({ checkpoint: note })).ok).toBe(true);
    expect(await broken({ checkpoint: note.replace('600', '601') })).toMatchObject({ ok: false, reason: 'checkpoint' });
  });

  test('says that there is no proof where there is none', async () => {
    expect(await verifyLedger({ entries })).toEqual({ ok: false, entries: 0, reason: 'no-proof' });
  });

  test('finds every single changed byte of an entry', async () => {
    const texts = entries.map((e) => canonicalJson(e));
    const place = fc.tuple(fc.nat(entries.length - 1), fc.nat(1_000_000), fc.integer({ min: 0x20, max: 0x7e }));
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(place, async ([at, offset, code]) => {
        const text = texts[at] ?? '';
        const unit = offset % text.length;
        const changed = text.slice(0, unit) + String.fromCharCode(code) + text.slice(unit + 1);
        let value: unknown;
        try {
          value = JSON.parse(changed);
        } catch {
          return;
        }
        if (typeof value !== 'object' || value === null || canonicalJson(value) === text) return;
        tried += 1;
        const list: object[] = [...entries];
        list[at] = value;
        const result = await broken({}, list);
        expect(result).toMatchObject({ ok: false, brokenBlock: Math.floor(at / 256) });
      }),
      { numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(50);
  });
});
