/** Keys that an object lists by number and not by text, and the one that is not a plain member. */
const AWKWARD = /^(?:\d+|__proto__)$/;

/**
 * The canonical text of a JSON value (RFC 8785): no spaces, keys in the order of their UTF-16 units, numbers as ECMAScript
 * writes them. A key without a value is left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const keys = Object.keys(value).sort();
  const record = value as Record<string, unknown>;
  const flat = !hasToJson(record) && keys.every((key) => isFlat(record[key]) && !AWKWARD.test(key));
  if (flat) return JSON.stringify(inOrder(record, keys));
  return `{${keys.flatMap((key) => memberText(key, record[key])).join(',')}}`;
}

const isFlat = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Array.isArray(value) && !hasToJson(value) && value.every((item) => typeof item !== 'object'));

/** Scripts from before browsers had JSON give every array or object a `toJSON`, and the engine would write what that says. */
const hasToJson = (value: object): boolean => 'toJSON' in value;

/** The engine writes an object in the order in which its keys were set, and far faster than we could. */
function inOrder(record: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of keys) copy[key] = record[key];
  return copy;
}

function memberText(key: string, value: unknown): readonly string[] {
  return value === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(value)}`];
}

const encoder = new TextEncoder();

/** The bytes of an entry that its leaf is made of: UTF-8 of its canonical text, exactly as it stands in the document. */
export function leafBytes(entry: object): Uint8Array {
  return encoder.encode(canonicalJson(entry));
}
