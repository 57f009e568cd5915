import { createHash } from 'node:crypto';
import { byName } from './paths.mjs';

/**
 * The lines that `sha256sum -c` reads.
 *
 * @param {Iterable<[name: string, content: string | Uint8Array]>} files
 */
export function sumsOf(files) {
  return [...files]
    .sort(([a], [b]) => byName(a, b))
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}
