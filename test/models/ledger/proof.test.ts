import { BLOCK_SIZE, checkProof, sealLedger, toHex, verifyLedger, type Verification } from '@cunju/models';
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { leafHash, treeRoot } from '../../../packages/models/src/ledger/tree.js';
import { leafBytes } from '../../../packages/models/src/ledger/canonical.js';

type Entries = readonly { readonly n: number }[];

const list = (length: number): Entries => Array.from({ length }, (_, n) => ({ n }));
const origin = 'cunju/431322105210/points';
const leaves = (entries: Entries): string[] => entries.map((entry) => toHex(leafHash(leafBytes(entry))));
const checkpointOf = (root: string, size: number, name = origin): string =>
  `${name}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;

const three = list(3);
const sealed = sealLedger(three, origin);
const overBlock = list(BLOCK_SIZE + 1);
const sealedOver = sealLedger(overBlock, origin);
const wrong = 'f'.repeat(64);

type Case = readonly [what: string, entries: Entries, integrity: object | undefined, answer: Verification];

const refused = (entries: Entries, reason: Verification['reason'], place: object = {}): Verification => ({
  ok: false,
  entries: entries.length,
  reason: reason as 'size',
  ...place,
});

const cases: readonly Case[] = [
  ['no proof', three, undefined, { ok: false, entries: 0, reason: 'no-proof' }],
  ['as sealed', three, sealed, { ok: true, entries: 3 }],
  ['no entries', [], sealLedger([], origin), { ok: true, entries: 0 }],
  ['over one block', overBlock, sealedOver, { ok: true, entries: 257 }],
  ['every leaf recorded', three, { ...sealed, leaves: leaves(three) }, { ok: true, entries: 3 }],
  ['only the root recorded', three, { ...sealed, blocks: undefined }, { ok: true, entries: 3 }],
  ['a checkpoint', three, { ...sealed, checkpoint: checkpointOf(sealed.root, 3) }, { ok: true, entries: 3 }],
  ['another size', three, { ...sealed, size: 4 }, refused(three, 'size')],
  ['one entry less', list(2), sealed, refused(list(2), 'size', { brokenBlock: 0 })],
  [
    'one entry more than leaves',
    three,
    { ...sealed, leaves: leaves(list(2)) },
    refused(three, 'entry', { brokenBlock: 0, brokenEntry: 2 }),
  ],
  [
    'one leaf more than entries',
    list(2),
    { ...sealLedger(list(2), origin), leaves: leaves(three) },
    refused(list(2), 'entry', { brokenBlock: 0, brokenEntry: 2 }),
  ],
  [
    'another entry in the middle',
    [{ n: 0 }, { n: 9 }, { n: 2 }],
    { ...sealed, leaves: leaves(three) },
    refused(three, 'entry', { brokenBlock: 0, brokenEntry: 1 }),
  ],
  [
    'another entry, blocks recorded',
    [{ n: 0 }, { n: 9 }, { n: 2 }],
    sealed,
    refused(three, 'block', { brokenBlock: 0 }),
  ],
  [
    'another entry in the second block',
    [...list(BLOCK_SIZE), { n: 0 }],
    sealedOver,
    refused(overBlock, 'block', { brokenBlock: 1 }),
  ],
  [
    'another last entry of the first block, its leaf recorded',
    [...list(BLOCK_SIZE - 1), { n: 0 }, { n: 256 }],
    { ...sealedOver, leaves: leaves(overBlock) },
    refused(overBlock, 'entry', { brokenBlock: 0, brokenEntry: 255 }),
  ],
  [
    'another entry of the second block, its leaf recorded',
    [...list(BLOCK_SIZE), { n: 0 }],
    { ...sealedOver, leaves: leaves(overBlock) },
    refused(overBlock, 'entry', { brokenBlock: 1, brokenEntry: 256 }),
  ],
  [
    'a block less recorded',
    overBlock,
    { ...sealedOver, blocks: sealedOver.blocks?.slice(0, 1) },
    refused(overBlock, 'block', { brokenBlock: 1 }),
  ],
  ['another root', three, { ...sealed, root: wrong }, refused(three, 'root')],
  ['another root only', three, { ...sealed, root: wrong, blocks: undefined }, refused(three, 'root')],
  [
    'a checkpoint of another log',
    three,
    { ...sealed, checkpoint: checkpointOf(sealed.root, 3, 'x') },
    refused(three, 'checkpoint'),
  ],
  [
    'a checkpoint of another size',
    three,
    { ...sealed, checkpoint: checkpointOf(sealed.root, 4) },
    refused(three, 'checkpoint'),
  ],
  [
    'a checkpoint of another root',
    three,
    { ...sealed, checkpoint: checkpointOf(wrong, 3) },
    refused(three, 'checkpoint'),
  ],
  ['a checkpoint of nothing', three, { ...sealed, checkpoint: '' }, refused(three, 'checkpoint')],
];

describe('A proof', () => {
  it.each(cases)('with %s is judged at once and in slices alike', async (_, entries, integrity, answer) => {
    const ledger = { entries, integrity } as Parameters<typeof verifyLedger>[0];
    expect(checkProof(ledger)).toEqual(answer);
    expect(await verifyLedger(ledger)).toEqual(answer);
  });

  it('has the root that the standard gives to three leaves', () => {
    const hash = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
    const [a, b, c] = three.map((entry) => hash(Buffer.from([0]), Buffer.from(JSON.stringify(entry)))) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    const node = (left: Buffer, right: Buffer): Buffer => hash(Buffer.from([1]), left, right);
    const root = node(node(a, b), c).toString('hex');
    expect(sealed).toEqual({ origin, size: 3, root, blocks: [root] });
    expect(toHex(treeRoot([a, b, c]))).toBe(root);
  });
});

describe('Verifying lets the page breathe', () => {
  const pausesAt = async (length: number, step: number): Promise<number> => {
    let now = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += step));
    const wait = vi.spyOn(globalThis, 'MessageChannel');
    try {
      const entries = list(length);
      await verifyLedger({ entries, integrity: sealed });
      return wait.mock.calls.length;
    } finally {
      clock.mockRestore();
      wait.mockRestore();
    }
  };

  it.each([
    ['once at the end where nothing takes long', 96, 1, 1],
    ['once in 32 entries where they take long', 96, 41, 4],
    ['after forty milliseconds', 64, 40, 3],
    ['not after less', 64, 20, 2],
    ['not between entries, however long they take', 31, 1_000, 1],
  ])('%s', async (_, length, step, pauses) => {
    expect(await pausesAt(length, step)).toBe(pauses);
  });
});
