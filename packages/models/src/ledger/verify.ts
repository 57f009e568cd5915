import type { Integrity } from '../documents/envelope.js';
import { leafBytes } from './canonical.js';
import { toHex } from './sha256.js';
import { BLOCK_SIZE, blockRoots, leafHash, treeRoot } from './tree.js';

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
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Recomputes the tree over the entries as they stand and compares it with the integrity block: size, every leaf and block
 * that is recorded, the root, and what the checkpoint says. Yields to the page between slices. Never throws.
 */
export async function verifyLedger(ledger: Sealed): Promise<Verification> {
  const { entries, integrity } = ledger;
  if (!integrity) return { ok: false, entries: 0, reason: 'no-proof' };
  const hashes: Uint8Array[] = [];
  let since = Date.now();
  for (const entry of entries) {
    hashes.push(leafHash(leafBytes(entry)));
    // Asking for the time costs as much as hashing, so it is asked once in 32 entries.
    if (hashes.length % 32 !== 0 || Date.now() - since < SLICE) continue;
    await pause();
    since = Date.now();
  }
  await pause();
  return { ...judge(hashes, integrity), entries: entries.length };
}

/** The same answer at once, for programs: a page uses `verifyLedger`, which never holds it up. */
export function checkProof({ entries, integrity }: Sealed): Verification {
  if (!integrity) return { ok: false, entries: 0, reason: 'no-proof' };
  const hashes = entries.map((entry) => leafHash(leafBytes(entry)));
  return { ...judge(hashes, integrity), entries: entries.length };
}

function judge(hashes: readonly Uint8Array[], integrity: Integrity): Omit<Verification, 'entries'> {
  const roots = blockRoots(hashes);
  const brokenEntry = firstDifference(hashes, integrity.leaves);
  const brokenBlock =
    brokenEntry === undefined ? firstDifference(roots, integrity.blocks) : Math.floor(brokenEntry / BLOCK_SIZE);
  const place = {
    ...(brokenBlock !== undefined && { brokenBlock }),
    ...(brokenEntry !== undefined && { brokenEntry }),
  };
  if (integrity.size !== hashes.length) return { ok: false, reason: 'size', ...place };
  if (brokenEntry !== undefined) return { ok: false, reason: 'entry', ...place };
  if (brokenBlock !== undefined) return { ok: false, reason: 'block', ...place };
  const root = treeRoot(roots);
  if (toHex(root) !== integrity.root) return { ok: false, reason: 'root' };
  return checkpointAgrees(integrity, root) ? { ok: true } : { ok: false, reason: 'checkpoint' };
}

/** Position of the first hash that is not the recorded one, or that one of the two lists lacks. */
function firstDifference(found: readonly Uint8Array[], recorded: readonly string[] | undefined): number | undefined {
  if (!recorded) return undefined;
  const most = Math.max(found.length, recorded.length);
  for (let at = 0; at < most; at += 1) {
    const hash = found[at];
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
  const roots = blockRoots(entries.map((entry) => leafHash(leafBytes(entry))));
  return { origin, size: entries.length, root: toHex(treeRoot(roots)), blocks: roots.map(toHex) };
}
