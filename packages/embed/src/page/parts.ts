import { FOLDER } from './folder.js';
import { scriptAddress } from './policy.js';

/** The sha384 of each part, in base64, put in by the build. */
declare const __CUNJU_PARTS__: Readonly<Record<string, string>>;
declare const __CUNJU_VERSION__: string;

interface PartShelf {
  cunjuParts?: Record<string, unknown>;
}

/** Where a part leaves what it brings: one global for all parts and versions. */
export const shelf = ((globalThis as PartShelf).cunjuParts ??= {});

export const shelfKey = (name: string): string => `${__CUNJU_VERSION__}/${name}`;

/** The hashes of the parts, from the entries and from the parts that lead to other parts. */
export const knowParts = (): Record<string, string> =>
  Object.assign((shelf[shelfKey('parts')] ??= {}) as Record<string, string>, __CUNJU_PARTS__);

const pending = new Map<string, Promise<unknown>>();

/**
 * Loads a part from the entry's own folder and checks it against the hash that the entry carries.
 *
 * Rejects when the file is missing, was changed, or is blocked; the next call tries again.
 */
export function loadPart<P>(name: string): Promise<P> {
  const there = shelf[shelfKey(name)];
  if (there) return Promise.resolve(there as P);
  let loading = pending.get(name);
  if (!loading) {
    loading = fetchPart(name);
    pending.set(name, loading);
    loading.catch(() => pending.delete(name));
  }
  return loading as Promise<P>;
}

function fetchPart(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const hash = knowParts()[name];
    if (!hash) return reject(new Error(`There is no part ${name}`));
    const script = document.createElement('script');
    script.charset = 'utf-8';
    // A file opened from disk has no origin that a hash could be checked for.
    if (location.protocol !== 'file:') script.integrity = `sha384-${hash}`;
    if (new URL(FOLDER).origin !== location.origin) script.crossOrigin = 'anonymous';
    script.onload = () => {
      script.remove();
      const brought = shelf[shelfKey(name)];
      if (brought) resolve(brought);
      else reject(new Error(`The part ${name} brought nothing`));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`The part ${name} did not load`));
    };
    script.src = scriptAddress(`${FOLDER}cunju-part-${name}.js`, FOLDER);
    document.head.append(script);
  });
}
