import type { Path } from '../finding.js';
import { classOfKey, type KeyClass } from '../privacy/key-class.js';

/** Told of every string, and of every value under a private key. `path` is reused: copy it to keep it. */
export type FieldVisitor = (keyClass: KeyClass, value: unknown, path: Path, parent: object) => void;

/** Deepest object that is walked; deeper values never pass the gate. */
const MAX_DEPTH = 64;

/** Walks a value by the class of its keys. The items of a list have the class of the list's key. */
export function walkFields(root: unknown, visit: FieldVisitor): void {
  const path: (string | number)[] = [];
  const field = (key: string | number, value: unknown, keyClass: KeyClass, parent: object): void => {
    const isText = typeof value === 'string';
    // Most values of a long account book are numbers and strict codes: they cost nothing here.
    if (isText ? keyClass === 'strict' : keyClass !== 'private' && (typeof value !== 'object' || value === null))
      return;
    path.push(key);
    if (isText || keyClass === 'private') visit(keyClass, value, path, parent);
    else if (path.length < MAX_DEPTH) inside(value as object, keyClass);
    path.pop();
  };
  const inside = (value: object, keyClass: KeyClass): void => {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) field(at, value[at], keyClass, value);
      return;
    }
    for (const key of Object.keys(value)) {
      field(key, (value as Record<string, unknown>)[key], classOfKey(key), value);
    }
  };
  if (typeof root === 'object' && root !== null) inside(root, 'prose');
}
