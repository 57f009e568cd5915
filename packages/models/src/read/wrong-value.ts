import type { Path } from '../finding.js';
import { clip } from '../text/clip.js';
import type { Report } from './collector.js';
import { kindOf } from './kind.js';

/** A value as a sentence shows it: itself where it is short and plain, else what kind of value it is. */
export const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? clip(String(value))
    : kindOf(value);

/** The field that ought to be at the end of the path. */
export const reportMissing = (path: Path, report: Report): void =>
  report('missing-field', 'error', path, { field: String(path[path.length - 1]) });

/** A number, a text or a list that is under its least or over its most. */
export function reportSize(value: unknown, small: boolean, bound: number, path: Path, report: Report): void {
  if (typeof value === 'number') {
    return report('number-range', 'error', path, { [small ? 'minimum' : 'maximum']: bound, found: value });
  }
  return small
    ? report('too-short', 'error', path, { minimum: bound })
    : report('too-long', 'error', path, { maximum: bound });
}
