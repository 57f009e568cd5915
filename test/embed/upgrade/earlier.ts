import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../../packages/embed/dist');
const hashOf = (code: string): string => createHash('sha384').update(code).digest('base64');

/** Files of an earlier version: today's under another number. */
export interface Earlier {
  readonly files: ReadonlyMap<string, string>;
  /** What `sri.json` of that version said of a file. */
  integrity(file: string): string;
}

/**
 * The files as a version of another number would have been built. A file carries the hashes of the parts that it leads
 * to, so a changed part changes those that name it, until nothing changes any more.
 */
export function earlierVersion(now: string, then: string): Earlier {
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const built = new Map(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const hashes = new Map([...built].map(([name, code]) => [name, hashOf(code)]));
  const files = new Map([...built].map(([name, code]) => [name, code.split(now).join(then)]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, code] of files) {
      const before = hashes.get(name)!;
      const after = hashOf(code);
      if (after === before) continue;
      changed = true;
      hashes.set(name, after);
      for (const [other, text] of files) files.set(other, text.split(before).join(after));
    }
  }
  return { files, integrity: (file) => `sha384-${hashes.get(file)}` };
}
