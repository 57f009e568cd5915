import { keyClasses, type KeyClass } from './field-keys.js';

/** From the loosest look to the closest: a key used in two ways gets the closer one. */
const CLOSER: KeyClass[] = ['choice', 'strict', 'code', 'link', 'day', 'public', 'free-text', 'masked'];

/** The class of a key over all schemas. */
export const keyClassOf = (classes: ReadonlySet<KeyClass>): KeyClass =>
  [...classes].sort((a, b) => CLOSER.indexOf(b) - CLOSER.indexOf(a))[0] as KeyClass;

/** Source text of `src/privacy/key-classes.ts`. */
export function keyClassesModule(): string {
  const byClass = new Map<KeyClass, string[]>();
  for (const [key, classes] of keyClasses()) {
    const closest = keyClassOf(classes);
    const keyClass = closest === 'choice' ? 'strict' : closest;
    byClass.set(keyClass, [...(byClass.get(keyClass) ?? []), key]);
  }
  const words = (one: KeyClass) => `'${(byClass.get(one) ?? []).sort().join(' ')}'`;
  return [
    '// Written by scripts/compile-validators.mjs from the schemas. Do not edit.',
    '',
    '/** The keys of strings that are not read as prose, by how they are looked at. */',
    'export const KEYS = {',
    ...(['strict', 'code', 'link', 'masked'] as const).map((one) => `  ${one}: ${words(one)},`),
    '} as const;',
    '',
    '/** The keys of short public words; what they hold is written for everybody. */',
    `export const PUBLIC_KEYS = ${words('public')};`,
    '',
  ].join('\n');
}
