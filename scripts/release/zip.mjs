import { zipSync } from 'fflate';
import { byName } from './paths.mjs';

/** The first day that a zip can tell. It is written as local time, so it is made of local parts, in the zone of now. */
const firstDay = () => new Date(1980, 0, 1);

const encode = (content) => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content));

/**
 * A zip whose bytes depend on names and contents alone: one order, one date, one compression in plain JavaScript.
 *
 * @param {Iterable<[name: string, content: string | Uint8Array]>} files names with `/`
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  const sorted = [...files].sort(([a], [b]) => byName(a, b));
  const entries = Object.fromEntries(sorted.map(([name, content]) => [name, encode(content)]));
  return zipSync(entries, { level: 9, mtime: firstDay(), os: 3, attrs: 0o100644 << 16 });
}
