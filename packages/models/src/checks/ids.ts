import type { Path } from '../finding.js';
import type { Report } from '../read/collector.js';

/** The positions of a list by id; reports each id that comes a second time. */
export function indexById<T extends { readonly id: string }>(
  list: readonly T[] | undefined,
  path: Path,
  report: Report,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  (list ?? []).forEach((one, at) => {
    if (found.has(one.id)) report('duplicate-id', 'error', [...path, at, 'id'], { id: one.id });
    else found.set(one.id, one);
  });
  return found;
}

/** Reports numbers that do not go up by one from `first`; after a gap it goes on from the number found. */
export function checkNumbers(list: readonly { readonly no: number }[], path: Path, report: Report, first = 1): number {
  let expected = first;
  list.forEach(({ no }, at) => {
    if (no !== expected) report('numbers-not-in-order', 'warning', [...path, at, 'no'], { expected, found: no });
    expected = no + 1;
  });
  return expected;
}
