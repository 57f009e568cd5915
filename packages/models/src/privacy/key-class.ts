import { KEYS } from './key-classes.js';
import { isPrivateKey } from './private-keys.js';

/**
 * How the strings under a key are looked at. `strict`: the shape fixes every character; `code`: kept as it is, only clean
 * text; `link`; `masked`: a person; `prose`: everything else, also days, labels and keys that no schema names;
 * `private`: must not be there.
 */
export type KeyClass = keyof typeof KEYS | 'prose' | 'private';

const known = new Map<string, KeyClass>();

for (const [keyClass, keys] of Object.entries(KEYS)) {
  for (const key of keys.split(' ')) known.set(key, keyClass as KeyClass);
}

const MAX_REMEMBERED = 2_000;

/** The class of a key. */
export function classOfKey(key: string): KeyClass {
  const remembered = known.get(key);
  if (remembered) return remembered;
  const found: KeyClass = isPrivateKey(key) ? 'private' : 'prose';
  if (known.size < MAX_REMEMBERED) known.set(key, found);
  return found;
}
