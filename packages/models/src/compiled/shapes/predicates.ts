/** Whether a value has a shape. Reads each field at most twice and never throws on plain data. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the value is what is being found out
export type Predicate = (value: any) => boolean;

export const isObject: Predicate = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of `min` (0 or 1) to `max` characters. A character is at most two units, so only an overflow is counted. */
export const isText = (value: unknown, min: number, max: number): value is string =>
  typeof value === 'string' &&
  value.length >= min &&
  (value.length <= max || (value.length <= 2 * max && Array.from(value).length <= max));

/** A safe integer from `min` to `max`. */
export const isWhole = (value: unknown, min: number, max: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;

export const isAbsentOr = (value: unknown, is: Predicate): boolean => value === undefined || is(value);

/** At most `max` items, each of which fits. */
export function isList(value: unknown, max: number, is: Predicate): boolean {
  if (!Array.isArray(value) || value.length > max) return false;
  for (const item of value) if (!is(item)) return false;
  return true;
}
