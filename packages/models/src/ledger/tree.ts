import { sha256, sha256Of } from './sha256.js';

/** Leaves of one block. A power of two, so that the tree over the blocks is the tree over the leaves. */
export const BLOCK_SIZE = 256;

/** Hash of a leaf (RFC 6962, 2.1): the byte 0 before its bytes, so that a node can never pass for a leaf. */
export const leafHash = (bytes: Uint8Array): Uint8Array => sha256Of(0, bytes);

const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256Of(1, left, right);

/** Root of the tree over leaf hashes (RFC 6962, 2.1). Of no leaves it is the hash of nothing. */
export function treeRoot(leafHashes: readonly Uint8Array[]): Uint8Array {
  let level = leafHashes;
  if (level.length === 0) return sha256(new Uint8Array(0));
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const left = level[at] as Uint8Array;
      const right = level[at + 1];
      above.push(right ? nodeHash(left, right) : left);
    }
    level = above;
  }
  return level[0] as Uint8Array;
}

/** Roots of the blocks of 256 leaves; the tree over them has the root of the whole. */
export function blockRoots(leafHashes: readonly Uint8Array[]): readonly Uint8Array[] {
  const roots: Uint8Array[] = [];
  for (let at = 0; at < leafHashes.length; at += BLOCK_SIZE) {
    roots.push(treeRoot(leafHashes.slice(at, at + BLOCK_SIZE)));
  }
  return roots;
}
