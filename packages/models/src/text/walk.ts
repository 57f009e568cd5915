import type { Path } from '../finding.js';
import { classOfKey, type KeyClass } from '../privacy/key-class.js';

/** Told of every string, and of every value under a private key. `path` is reused: copy it to keep it. */
export type FieldVisitor = (keyClass: KeyClass, value: unknown, path: Path, parent: object) => void;

/** Deepest object that is walked; deeper values never pass the gate. */
const MAX_DEPTH = 64;

/** Walks a value by the class of its keys. The items of a list have the class of the list's key. */
export function walkFields(root: unknown, visit: FieldVisitor): void {
  const path: (string | number)[] = [];
  const field = (value: unknown, keyClass: KeyClass, parent: object): void => {
    if (typeof value === 'string') {
      if (keyClass !== 'strict') visit(keyClass, value, path, parent);
    } else if (keyClass === 'private') {
      visit(keyClass, value, path, parent);
    } else if (typeof value === 'object' && value !== null && path.length < MAX_DEPTH) {
      inside(value, keyClass);
    }
  };
  const inside = (value: object, keyClass: KeyClass): void => {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) {
        path.push(at);
        field(value[at], keyClass, value);
        path.pop();
      }
      return;
    }
    for (const key of Object.keys(value)) {
      path.push(key);
      field((value as Record<string, unknown>)[key], classOfKey(key), value);
      path.pop();
    }
  };
  if (typeof root === 'object' && root !== null) inside(root, 'prose');
}
