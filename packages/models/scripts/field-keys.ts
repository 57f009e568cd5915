import { fieldClasses, schemas, type FieldClass } from '../src/documents/index.js';
import { formatOf, patternOf } from '../src/read/formats.js';

/**
 * How the strings under one key are looked at: `choice` is one of a closed list; `day` and `link` are
 * codes that are checked for what they mean.
 */
export type KeyClass = 'choice' | 'strict' | 'code' | 'day' | 'link' | Exclude<FieldClass, 'code'>;

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  items?: Schema[];
}
interface Schema {
  _zod: { def: Definition };
}

const FORMAT_CLASS: Record<string, KeyClass> = { date: 'day', instant: 'day', other: 'code' };

function classOf(schema: Schema, key: string): KeyClass | undefined {
  const { type } = schema._zod.def;
  if (type === 'enum' || type === 'literal') return 'choice';
  if (type !== 'string') return undefined;
  const fieldClass = fieldClasses.get(schema as never)?.fieldClass;
  if (!fieldClass) throw new Error(`The string "${key}" has no privacy class.`);
  if (fieldClass !== 'code') return fieldClass;
  if (key === 'href') return 'link';
  const pattern = patternOf(schema);
  return pattern ? (FORMAT_CLASS[formatOf(pattern)] ?? 'strict') : 'code';
}

/** Every key that holds strings in some schema, with each class it is given there. */
export function keyClasses(): Map<string, Set<KeyClass>> {
  const found = new Map<string, Set<KeyClass>>();
  const visit = (schema: Schema, key: string): void => {
    const { shape, element, innerType, items } = schema._zod.def;
    if (innerType) visit(innerType, key);
    if (element) visit(element, key);
    items?.forEach((item) => visit(item, key));
    for (const [name, child] of Object.entries(shape ?? {})) visit(child, name);
    const keyClass = classOf(schema, key);
    if (keyClass) found.set(key, (found.get(key) ?? new Set()).add(keyClass));
  };
  for (const schema of Object.values(schemas)) visit(schema as unknown as Schema, '');
  return found;
}

/** All keys of objects, also those without strings. */
export function allKeys(): string[] {
  const found = new Set<string>();
  const visit = (schema: Schema): void => {
    const { shape, element, innerType, items } = schema._zod.def;
    for (const child of [innerType, element, ...(items ?? [])]) if (child) visit(child);
    for (const [name, child] of Object.entries(shape ?? {})) {
      found.add(name);
      visit(child);
    }
  };
  for (const schema of Object.values(schemas)) visit(schema as unknown as Schema);
  return [...found].sort();
}
