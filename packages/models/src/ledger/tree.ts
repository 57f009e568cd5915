import { sha256, sha256Into, sha256OfPair } from './sha256.js';

/** Leaves of one block. A power of two, so that the tree over the blocks is the tree over the leaves. */
export const BLOCK_SIZE = 256;

const SIZE = 32;
const LEAF = 0;
const NODE = 1;

/** Hashes side by side in one piece of memory: as many small arrays would cost more than the hashing. */
export class HashList {
  private bytes = new Uint8Array(SIZE * BLOCK_SIZE);
  length = 0;

  /** Adds the hash of a leaf (RFC 6962, 2.1): the byte 0 before its bytes, so that a node can never pass for a leaf. */
  addLeaf(bytes: Uint8Array): void {
    sha256Into(this.room(), this.length * SIZE, LEAF, bytes);
    this.length += 1;
  }

  add(hash: Uint8Array): void {
    this.room().set(hash, this.length * SIZE);
    this.length += 1;
  }

  hashOf(index: number): Uint8Array | undefined {
    return index < this.length ? this.bytes.subarray(index * SIZE, (index + 1) * SIZE) : undefined;
  }

  /** Root of the tree over the hashes in between (RFC 6962, 2.1). Of no leaves it is the hash of nothing. */
  root(from = 0, to = this.length): Uint8Array {
    if (from === to) return sha256(new Uint8Array(0));
    const level = this.bytes.slice(from * SIZE, to * SIZE);
    for (let length = to - from; length > 1; length = Math.ceil(length / 2)) {
      const pairs = length >> 1;
      // Each node is written where its leaves have been read.
      for (let at = 0; at < pairs; at += 1) sha256OfPair(level, at * SIZE, NODE, level, at * 2 * SIZE);
      if (length % 2 === 1) level.copyWithin(pairs * SIZE, (length - 1) * SIZE, length * SIZE);
    }
    return level.slice(0, SIZE);
  }

  private room(): Uint8Array {
    if (this.bytes.length === this.length * SIZE) {
      const more = new Uint8Array(this.bytes.length * 2);
      more.set(this.bytes);
      this.bytes = more;
    }
    return this.bytes;
  }
}

/** The tree over entries that come one by one. */
export class LedgerTree {
  readonly leaves = new HashList();
  /** Roots of the blocks of 256 leaves; the tree over them has the root of the whole. */
  readonly blocks = new HashList();

  add(leaf: Uint8Array): void {
    this.leaves.addLeaf(leaf);
    if (this.leaves.length % BLOCK_SIZE === 0) this.endBlock(BLOCK_SIZE);
  }

  /** After the last entry. */
  end(): this {
    const open = this.leaves.length % BLOCK_SIZE;
    if (open > 0) this.endBlock(open);
    return this;
  }

  private endBlock(size: number): void {
    this.blocks.add(this.leaves.root(this.leaves.length - size));
  }
}

/** Hash of a leaf: 32 bytes. */
export function leafHash(bytes: Uint8Array): Uint8Array {
  const hash = new Uint8Array(SIZE);
  sha256Into(hash, 0, LEAF, bytes);
  return hash;
}

/** Root of the tree over leaf hashes. */
export function treeRoot(leafHashes: readonly Uint8Array[]): Uint8Array {
  const list = new HashList();
  leafHashes.forEach((hash) => list.add(hash));
  return list.root();
}
