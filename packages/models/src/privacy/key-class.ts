import { KEYS } from './key-classes.js';
import { isPrivateKey } from './private-keys.js';

/**
 * How the strings under a key are looked at. `strict`: the shape already fixes every character; `code`, `public`,
 * `masked`, `free-text`: the privacy classes; `day` and `link`: codes checked for what they mean; `private`: must not be there.
 */
export type KeyClass = keyof typeof KEYS | 'free-text' | 'private';

const known = new Map<string, KeyClass>();

for (const [keyClass, keys] of Object.entries(KEYS)) {
  for (const key of keys.split(' ')) known.set(key, keyClass as KeyClass);
}

const MAX_REMEMBERED = 2_000;

/** The class of a key; a key that no schema names is prose, or private when it stands on the private list. */
export function classOfKey(key: string): KeyClass {
  const remembered = known.get(key);
  if (remembered) return remembered;
  const found: KeyClass = isPrivateKey(key) ? 'private' : 'free-text';
  if (known.size < MAX_REMEMBERED) known.set(key, found);
  return found;
}
