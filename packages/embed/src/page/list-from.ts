/**
 * Stands in for `Array.from` in all files: prototype.js puts another in the place of the browser's, which knows neither
 * iterables nor what is done with each.
 */
export function listFrom<T, R = T>(
  items: (ArrayLike<T> & Partial<Iterable<T>>) | Iterable<T>,
  each?: (item: T, at: number) => R,
): (T | R)[] {
  const list = isIterable(items) ? [...items] : [...Array<undefined>(items.length)].map((_, at) => items[at] as T);
  return each ? list.map((item, at) => each(item, at)) : list;
}

const isIterable = <T>(items: object & Partial<Iterable<T>>): items is Iterable<T> => Boolean(items[Symbol.iterator]);
