import type { Integrity } from '../documents/envelope.js';
import { leafBytes } from './canonical.js';
import { toHex } from './sha256.js';
import { BLOCK_SIZE, LedgerTree, type HashList } from './tree.js';

/** `no-proof`: the document has no integrity block. `checkpoint`: the note names another size or root. */
export type VerifyReason = 'no-proof' | 'size' | 'entry' | 'block' | 'root' | 'checkpoint';

export interface Verification {
  readonly ok: boolean;
  /** How many entries were hashed. */
  readonly entries: number;
  readonly reason?: VerifyReason;
  /** Position of the first block of 256 entries that differs from its recorded root. */
  readonly brokenBlock?: number;
  /** Position of the first entry that differs, where the document records every leaf. */
  readonly brokenEntry?: number;
}

interface Sealed {
  readonly entries: readonly object[];
  readonly integrity?: Integrity;
}

/** A pause at least this often, in milliseconds, keeps the page answering. */
const SLICE = 40;

/** Lets the page answer. A timer would wait at least four milliseconds each time. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/**
 * Recomputes the tree over the entries as they stand and compares it with the integrity block: size, every leaf and block
 * that is recorded, the root, and what the checkpoint says. Yields to the page between slices. Never throws.
 */
export async function verifyLedger(ledger: Sealed): Promise<Verification> {
  const { entries, integrity } = ledger;
  if (!integrity) return { ok: false, entries: 0, reason: 'no-proof' };
  const tree = new LedgerTree();
  let since = Date.now();
  for (const entry of entries) {
    tree.add(leafBytes(entry));
    // Asking for the time costs as much as hashing, so it is asked once in 32 entries.
    if (tree.leaves.length % 32 !== 0 || Date.now() - since < SLICE) continue;
    await pause();
    since = Date.now();
  }
  await pause();
  return { ...judge(tree.end(), integrity), entries: entries.length };
}

/** The same answer at once, for programs: a page uses `verifyLedger`, which never holds it up. */
export function checkProof({ entries, integrity }: Sealed): Verification {
  if (!integrity) return { ok: false, entries: 0, reason: 'no-proof' };
  return { ...judge(treeOf(entries), integrity), entries: entries.length };
}

function treeOf(entries: readonly object[]): LedgerTree {
  const tree = new LedgerTree();
  for (const entry of entries) tree.add(leafBytes(entry));
  return tree.end();
}

function judge({ leaves, blocks }: LedgerTree, integrity: Integrity): Omit<Verification, 'entries'> {
  const brokenEntry = firstDifference(leaves, integrity.leaves);
  const brokenBlock =
    brokenEntry === undefined ? firstDifference(blocks, integrity.blocks) : Math.floor(brokenEntry / BLOCK_SIZE);
  const place = {
    ...(brokenBlock !== undefined && { brokenBlock }),
    ...(brokenEntry !== undefined && { brokenEntry }),
  };
  if (integrity.size !== leaves.length) return { ok: false, reason: 'size', ...place };
  if (brokenEntry !== undefined) return { ok: false, reason: 'entry', ...place };
  if (brokenBlock !== undefined) return { ok: false, reason: 'block', ...place };
  const root = blocks.root();
  if (toHex(root) !== integrity.root) return { ok: false, reason: 'root' };
  return checkpointAgrees(integrity, root) ? { ok: true } : { ok: false, reason: 'checkpoint' };
}

/** Position of the first hash that is not the recorded one, or that one of the two lists lacks. */
function firstDifference(found: HashList, recorded: readonly string[] | undefined): number | undefined {
  if (!recorded) return undefined;
  const most = Math.max(found.length, recorded.length);
  for (let at = 0; at < most; at += 1) {
    const hash = found.hashOf(at);
    if (!hash || toHex(hash) !== recorded[at]) return at;
  }
  return undefined;
}

/** The first three lines of a C2SP checkpoint: origin, size, root in base64. Its signatures are the verifier's of the server. */
function checkpointAgrees({ checkpoint, origin, size }: Integrity, root: Uint8Array): boolean {
  if (checkpoint === undefined) return true;
  const [name, count, hash] = checkpoint.split('\n');
  return name === origin && count === String(size) && hash === base64(root);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) text += ALPHABET.charAt((bits >> shift) & 63);
  }
  const extra = (3 - (bytes.length % 3)) % 3;
  return extra === 0 ? text : text.slice(0, -extra) + '='.repeat(extra);
}

/**
 * The integrity block of a ledger or log: size, root, and the roots of its blocks of 256 entries.
 * @param origin the name of the log, for example `cunju/431322105210/points-2026`
 */
export function sealLedger(entries: readonly object[], origin: string): Integrity {
  const { leaves, blocks } = treeOf(entries);
  return { origin, size: leaves.length, root: toHex(blocks.root()), blocks: hexOf(blocks) };
}

const hexOf = (list: HashList): string[] => Array.from({ length: list.length }, (_, at) => toHex(list.hashOf(at)!));
