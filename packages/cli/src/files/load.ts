import { createReadStream, statSync } from 'node:fs';
import { MAX_FILE_BYTES, decodeBytes, finding, type Finding } from '@cunju/models';
import type { Io } from '../io.js';

/** The bytes of a file; what is wrong with them before anybody looks inside; or why there are none. */
export type Loaded =
  { readonly bytes: Uint8Array; readonly text?: string } | { readonly refused: Finding } | { readonly failed: string };

/** The name that stands for standard input. */
export const STDIN = '-';

/** Reads a file, or standard input, and no more of it than a document may have. Never throws. */
export async function load(name: string, io: Io): Promise<Loaded> {
  try {
    if (name === STDIN) return loaded(await collect(io.stdin));
    const { size, isFile } = sizeOf(name);
    if (isFile && size > MAX_FILE_BYTES) return tooLarge(size);
    return loaded(await collect(createReadStream(name)));
  } catch (error) {
    return { failed: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

function sizeOf(name: string): { size: number; isFile: boolean } {
  const stats = statSync(name);
  return { size: stats.size, isFile: stats.isFile() };
}

const tooLarge = (bytes: number): Loaded => ({
  refused: finding('too-large', 'error', [], { bytes, limit: MAX_FILE_BYTES }),
});

/** Stops one chunk after the limit: what never ends is not read to its end. */
async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function loaded(bytes: Uint8Array): Loaded {
  if (bytes.byteLength > MAX_FILE_BYTES) return tooLarge(bytes.byteLength);
  const decoded = decodeBytes(bytes);
  return 'text' in decoded ? { bytes, text: decoded.text } : { bytes };
}
