import { keyClasses, type KeyClass } from './field-keys.js';

/** From the loosest look to the closest: a key used in two ways gets the closer one. */
const CLOSER: KeyClass[] = ['strict', 'code', 'day', 'link', 'public', 'free-text', 'masked'];

/** The class of a key over all schemas. A day that is not written as one is looked at as public text, so `to` stays a day. */
export function keyClassOf(classes: ReadonlySet<KeyClass>): KeyClass {
  const found = [...classes].sort((a, b) => CLOSER.indexOf(a) - CLOSER.indexOf(b));
  if (classes.has('day') && found.every((one) => one === 'day' || one === 'public')) return 'day';
  return found[found.length - 1] as KeyClass;
}

/** Source text of `src/privacy/key-classes.ts`. */
export function keyClassesModule(): string {
  const byClass = new Map<KeyClass, string[]>();
  for (const [key, classes] of keyClasses()) {
    const keyClass = keyClassOf(classes);
    byClass.set(keyClass, [...(byClass.get(keyClass) ?? []), key]);
  }
  byClass.delete('free-text');
  const lines = CLOSER.filter((one) => byClass.has(one)).map(
    (one) => `  ${one}:\n    '${(byClass.get(one) as string[]).sort().join(' ')}',`,
  );
  return [
    '// Written by scripts/compile-validators.mjs from the schemas. Do not edit.',
    '',
    '/** The keys of string fields by how they are looked at; every other key is prose. */',
    'export const KEYS = {',
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}
